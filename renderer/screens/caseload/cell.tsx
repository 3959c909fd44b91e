// What a column shows of a case.
import type { CaseRow } from "../../../shared/api/caseload.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { Dated } from "../../base/dated.tsx";
import { DaysLeft } from "../../base/day.tsx";
import { isPossible, limitDoubt } from "../../base/limit-words.ts";
import { momentWords } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { STOPPED_LIMIT, STOPPED_SHORT, STOPPED_TITLE } from "../../base/stopped-words.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { STAGE_WORDS } from "../../../shared/api/stage-words.ts";
import { shortKind } from "../../../shared/report/dates.ts";
import { MARKS } from "../../../shared/report/words.ts";
import { STATUS_TITLES } from "../../../shared/engine/glossary.ts";
import type { ColumnName } from "./columns.ts";
import { ofClient, spaced } from "../../../shared/report/plain.ts";
import type { Text } from "../../../shared/text.ts";
import { inBrief } from "./in-brief.ts";
import { LIST } from "./words.ts";

interface Props {
  readonly column: Exclude<ColumnName, "client">;
  readonly row: CaseRow;
  readonly today: string;
}

export function Cell({ column, row, today }: Props) {
  const say = useSay();
  switch (column) {
    case "court":
      return (
        <span title={[row.court, row.caseNumber].filter((one) => one !== null).join(" · ")}>
          {row.court} <span className="cl-number">{row.caseNumber}</span>
        </span>
      );
    case "reference":
    case "region":
    case "caseworker":
      return <span title={row[column] ?? undefined}>{row[column]}</span>;
    case "stage":
      return say(STAGE_WORDS[row.stage]);
    case "labels":
      return <span title={row.labels.join(" · ")}>{row.labels.join(" · ")}</span>;
    case "updated":
      return say(momentWords(row.updated, new Date().toISOString()));
    case "nextAct":
      if (row.act !== null) return <NextAct what={row.act.what} />;
      // Of a case that is still being audited, or whose audit did not end, nothing is said yet.
      return row.counts === null || row.stopped !== null ? null : <span className="soft">{say(LIST.nothingNext)}</span>;
    case "nextDue":
      if (row.next === null) return row.stopped === null ? null : <span className="soft">{say(STOPPED_LIMIT)}</span>;
      return <NextDue next={row.next} today={today} />;
    case "overdue":
      return row.overdue === null ? null : <DaysLeft due={row.overdue.due} today={today} />;
    default:
      return <Counts row={row} />;
  }
}

function NextAct({ what }: { readonly what: Text }) {
  const say = useSay();
  const words = (text: Text): string => say({ zh: spaced(ofClient(text.zh)), en: text.en });
  return (
    <span title={words(what)}>
      <Dated>{words(inBrief(what))}</Dated>
    </span>
  );
}

function NextDue({ next, today }: { readonly next: NonNullable<CaseRow["next"]>; readonly today: string }) {
  const say = useSay();
  const calendar = useCalendar();
  const doubt = limitDoubt({ ...next, holder: "client" }, today);
  const { earliest, latest } = next.due;
  return (
    <span title={doubt === null ? undefined : say(doubt)}>
      {isPossible(next) ? <StatusMark status="undetermined" compact /> : null}{" "}
      <time className="day day-whole" dateTime={earliest}>
        {earliest}
      </time>{" "}
      {/* The day of the week of a day that is not sure says nothing. */}
      <span className="soft">{say(latest === earliest ? shortKind(calendar, earliest) : LIST.orLater)}</span>{" "}
      <DaysLeft due={next.due} today={today} possible={isPossible(next)} />
      {doubt === null ? null : <span className="visually-hidden">{say(doubt)}</span>}
    </span>
  );
}

const SHOWN: readonly (readonly [Status, "breach" | "contestable" | "running" | "undetermined"])[] = [
  ["breach", "breach"],
  ["contestable", "contestable"],
  ["running", "running"],
  ["undetermined", "undetermined"],
];

function Counts({ row: { counts, stopped } }: { readonly row: CaseRow }) {
  const say = useSay();
  // Counts of what was reached would look like all there is.
  if (stopped !== null) {
    return (
      <span className="cl-count cl-count-undetermined" title={say(STOPPED_TITLE)}>
        {say(STOPPED_SHORT)}
      </span>
    );
  }
  if (counts === null) return <span className="soft">{say(LIST.auditing)}</span>;
  return SHOWN.map(([status, key]) =>
    counts[key] === 0 ? null : (
      <span key={status} className={`cl-count cl-count-${status}`} title={say(STATUS_TITLES[status])}>
        {counts[key]}
        <span aria-hidden="true">{MARKS[status]}</span>
        <span className="visually-hidden">{say(STATUS_TITLES[status])}</span>
      </span>
    ),
  );
}
