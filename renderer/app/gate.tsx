// What is shown first: the unlock screen while no vault is open, else the vault with what it remembers of the window.
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { useApi } from "../base/api.tsx";
import { CalendarProvider } from "../base/calendar.tsx";
import { startDrafts } from "../base/draft-store.ts";
import { MemoryProvider } from "../base/memory.tsx";
import { useCall } from "../base/query.ts";
import { SessionProvider, type SessionState } from "../base/session.tsx";
import { Failed, Loading } from "../base/state.tsx";
import { UnlockScreen } from "../screens/unlock/unlock-screen.tsx";
import { calendarWith, yearsAfterShipped } from "./imported-years.ts";
import { backToPlace, backToViews, KeptPlace, KeptViews } from "./kept-place.ts";
import { Remembered } from "./remembered.tsx";
import { SampleOpening } from "../parts/frame/sample-opening.tsx";
import { APP } from "./words.ts";
import { Workspace } from "./workspace.tsx";

/** `sample`: open the sample caseload without asking, where nothing is open. */
export function Gate({ sample }: { readonly sample: boolean }) {
  const client = useQueryClient();
  const session = useCall(["session"], (api, signal) => api.session.state({}, { signal }));
  const asked = useRef(sample);
  if (session.data === undefined) {
    return session.isError ? (
      <main className="screen">
        <Failed error={session.error} onRetry={() => void session.refetch()} />
      </main>
    ) : (
      <Opening />
    );
  }
  const again = (): void => {
    asked.current = false;
    void client.resetQueries();
  };
  if (session.data.open === null && asked.current) return <SampleOpening onDone={again} />;
  if (session.data.open === null) return <UnlockScreen state={session.data} onOpened={again} />;
  return (
    <SessionProvider state={session.data}>
      <OpenVault key={session.data.open.name} state={session.data} />
    </SessionProvider>
  );
}

function OpenVault({ state }: { readonly state: SessionState }) {
  const api = useApi();
  const memory = useCall(["memory"], async (calls, signal) => {
    const [{ values }, { drafts, writers }] = await Promise.all([
      calls.settings.memory({}, { signal }),
      calls.drafts.list({}, { signal }),
    ]);
    startDrafts(api, drafts, writers);
    backToViews(values);
    await backToPlace(api, values);
    return { values };
  });
  const years = useQueries({
    queries: yearsAfterShipped(state.calendarUntil).map((year) => ({
      queryKey: ["calendar-year", year],
      queryFn: () => api.period.year({ year }),
    })),
    combine: (answers) => answers.map(({ data }) => data?.days ?? null),
  });
  const first = yearsAfterShipped(state.calendarUntil)[0] ?? 0;
  const calendar = useMemo(() => {
    const known = years.map((days, at) => ({ year: first + at, days }));
    const gap = known.findIndex(({ days }) => days === null);
    const whole = gap < 0 ? known : known.slice(0, gap);
    return calendarWith(whole.flatMap(({ year, days }) => (days === null ? [] : [{ year, days }])));
  }, [years, first]);
  if (memory.isError) {
    return (
      <main className="screen">
        <Failed error={memory.error} onRetry={() => void memory.refetch()} />
      </main>
    );
  }
  if (memory.data === undefined) return <Opening />;
  return (
    <MemoryProvider initial={memory.data.values}>
      <CalendarProvider calendar={calendar}>
        <Remembered />
        <KeptPlace />
        <KeptViews />
        <Workspace />
      </CalendarProvider>
    </MemoryProvider>
  );
}

const Opening = () => (
  <main className="screen">
    <Loading what={APP.opening} />
  </main>
);
