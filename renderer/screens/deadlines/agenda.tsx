// The agenda: deadlines in the order of time, what is past first, more of them when asked for.
import type { ReactNode } from "react";
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import { RECENT } from "../../../shared/today/list.ts";
import { Day } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { Empty, Failed, Loading } from "../../base/state.tsx";
import { type AgendaGroup, agendaOf } from "./agenda-groups.ts";
import { DeadlineList } from "./deadline-list.tsx";
import { useDeadlines, type Whose } from "./use-deadlines.ts";
import { DEADLINES, shownWords, weekWords } from "./words.ts";

interface Props extends Whose {
  readonly today: string;
}

/** How many of a list of past ones are shown at first, and how many to come. */
const PAST = 20;
const COMING = 100;

interface GroupProps {
  readonly group: AgendaGroup;
  readonly today: string;
  /** How many there are, where not all of them are read. */
  readonly total?: number;
  readonly children?: ReactNode;
}

function Group({ group: { span, rows }, today, total = rows.length, children }: GroupProps) {
  const say = useSay();
  const words =
    span.kind === "day" ? null : say(span.kind === "week" ? weekWords(span.from, span.to) : DEADLINES[span.kind]);
  const heading = (
    <h2>
      {span.kind === "day" ? <Day value={span.day} full /> : words}
      {span.kind === "day" && span.day === today ? <span className="dl-today">{say(DEADLINES.today)}</span> : null}
      <span className="dl-soft">{total}</span>
    </h2>
  );
  const list = <DeadlineList rows={rows} today={today} label={span.kind === "day" ? span.day : (words ?? "")} />;
  if (span.kind !== "longPast" && span.kind !== "longMaybe") {
    return (
      <section className={`dl-group dl-${span.kind}`}>
        {heading}
        {list}
        {children}
      </section>
    );
  }
  return (
    <details className={`dl-group dl-fold dl-${span.kind}`}>
      <summary>{heading}</summary>
      {list}
      {children}
    </details>
  );
}

function More({
  shown,
  total,
  onMore,
}: {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}) {
  const say = useSay();
  if (shown >= total) return null;
  return (
    <p className="dl-more" role="status">
      {say(shownWords(shown, total))}{" "}
      <button type="button" className="button button-small" onClick={onMore}>
        {say(DEADLINES.more)}
      </button>
    </p>
  );
}

export function Agenda({ holder, caseworker, today }: Props) {
  const before = (days: number): string => formatDay((parseDay(today) ?? 0) - days);
  const all = { holder, caseworker };
  const ours = { holder: "client", caseworker } as const;
  const isOurs = holder !== "others";
  // The lists share no row, and leave none out: over for certain, ours that may be over, both by how long, and what is to come.
  const past = useDeadlines(all, { from: before(RECENT), overBy: before(1) }, PAST);
  const longPast = useDeadlines(all, { overBy: before(RECENT + 1) }, PAST);
  const maybe = useDeadlines(ours, { from: today, countedFrom: before(RECENT), countedTo: before(1) }, PAST, isOurs);
  const longMaybe = useDeadlines(ours, { from: today, countedTo: before(RECENT + 1) }, PAST, isOurs);
  const coming = useDeadlines(all, { countedFrom: today }, COMING);
  const lists = isOurs ? [past, longPast, maybe, coming, longMaybe] : [past, longPast, coming];
  const failed = lists.find(({ call }) => call.isError);
  if (failed !== undefined) return <Failed error={failed.call.error} onRetry={() => void failed.call.refetch()} />;
  if (lists.some(({ call }) => call.isPending)) return <Loading />;
  if (lists.every(({ call }) => call.data?.total === 0)) {
    return <Empty what={holder === "all" && caseworker === null ? DEADLINES.none : DEADLINES.noneInFilter} />;
  }
  return (
    <>
      <Listed list={past} today={today} asOne />
      <Listed list={longPast} today={today} asOne />
      {isOurs ? <Listed list={maybe} today={today} asOne /> : null}
      <Listed list={coming} today={today} />
      {isOurs ? <Listed list={longMaybe} today={today} asOne /> : null}
    </>
  );
}

interface ListedProps {
  readonly list: ReturnType<typeof useDeadlines>;
  readonly today: string;
  /** Set where its range makes one group, whose count is then that of all in it. */
  readonly asOne?: boolean;
}

function Listed({ list: { call, more }, today, asOne = false }: ListedProps) {
  const { rows, total } = call.data ?? { rows: [], total: 0 };
  const rest = <More shown={rows.length} total={total} onMore={more} />;
  return (
    <>
      {agendaOf(rows, today).map((group) => (
        <Group key={group.key} group={group} today={today} {...(asOne ? { total } : {})}>
          {asOne ? rest : null}
        </Group>
      ))}
      {asOne ? null : rest}
    </>
  );
}
