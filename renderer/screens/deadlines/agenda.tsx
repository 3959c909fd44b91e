// The agenda: deadlines in the order of time, what is past first, more of them when asked for.
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";
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

/** How many past ones are shown at first, and how many to come. */
const PAST = 20;
const MAYBE = 20;
const COMING = 100;

const NOTHING = { rows: [], total: 0 } as const;

function Group({ group, today }: { readonly group: AgendaGroup; readonly today: string }) {
  const say = useSay();
  const { span, rows } = group;
  const words =
    span.kind === "day" ? null : span.kind === "week" ? weekWords(span.from, span.to) : DEADLINES[span.kind];
  return (
    <section className={`dl-group dl-${span.kind}`}>
      <h2>
        {span.kind === "day" ? <Day value={span.day} full /> : say(words ?? DEADLINES.open)}
        {span.kind === "day" && span.day === today ? <span className="dl-today">{say(DEADLINES.today)}</span> : null}
        <span className="dl-soft">{rows.length}</span>
      </h2>
      <DeadlineList
        rows={rows}
        today={today}
        due={span.kind !== "day"}
        label={span.kind === "day" ? span.day : say(words ?? DEADLINES.open)}
      />
    </section>
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
  const yesterday = formatDay((parseDay(today) ?? 0) - 1);
  // The three lists share no row, and leave none out: over for certain, ours that may be over, and what is to come.
  const past = useDeadlines({ holder, caseworker }, { overBy: yesterday }, PAST);
  const maybe = useDeadlines(
    { holder: "client", caseworker },
    { from: today, countedTo: yesterday },
    MAYBE,
    holder !== "others",
  );
  const coming = useDeadlines({ holder, caseworker }, { countedFrom: today }, COMING);
  if (past.call.isError) return <Failed error={past.call.error} onRetry={() => void past.call.refetch()} />;
  if (coming.call.isError) return <Failed error={coming.call.error} onRetry={() => void coming.call.refetch()} />;
  if (maybe.call.isError) return <Failed error={maybe.call.error} onRetry={() => void maybe.call.refetch()} />;
  if (past.call.isPending || coming.call.isPending) return <Loading />;
  if (holder !== "others" && maybe.call.isPending) return <Loading />;
  const gone = past.call.data;
  const next = coming.call.data;
  const open = (holder === "others" ? undefined : maybe.call.data) ?? NOTHING;
  if (gone.rows.length + open.rows.length + next.rows.length === 0) {
    return <Empty what={holder === "all" && caseworker === null ? DEADLINES.none : DEADLINES.noneInFilter} />;
  }
  return (
    <>
      {agendaOf(gone.rows, today).map((group) => (
        <Group key={`past ${group.key}`} group={group} today={today} />
      ))}
      <More shown={gone.rows.length} total={gone.total} onMore={past.more} />
      {agendaOf(open.rows, today).map((group) => (
        <Group key={`maybe ${group.key}`} group={group} today={today} />
      ))}
      <More shown={open.rows.length} total={open.total} onMore={maybe.more} />
      {agendaOf(next.rows, today).map((group) => (
        <Group key={group.key} group={group} today={today} />
      ))}
      <More shown={next.rows.length} total={next.total} onMore={coming.more} />
    </>
  );
}
