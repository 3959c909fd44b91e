// What a column shows of a case.
import type { CaseRow } from "../../../shared/api/caseload.ts";
import type { Status } from "../../../shared/audit/term.ts";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { momentWords } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { STAGE_WORDS } from "../../base/stage.ts";
import { GROUP_TITLES, MARKS } from "../../../shared/report/words.ts";
import type { ColumnName } from "./columns.ts";
import { LIST } from "./words.ts";

interface Props {
  readonly column: Exclude<ColumnName, "client">;
  readonly row: CaseRow;
  readonly today: string;
}

export function Cell({ column, row, today }: Props) {
  const say = useSay();
  switch (column) {
    case "caseNumber":
    case "court":
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
    case "nextDue":
      return row.next === null ? null : (
        <>
          <Bounds value={row.next.due} /> <DaysLeft due={row.next.due} today={today} />
        </>
      );
    case "overdue":
      return row.overdue === null ? null : <DaysLeft due={row.overdue.due} today={today} />;
    default:
      return <Counts counts={row.counts} />;
  }
}

const SHOWN: readonly (readonly [Status, "breach" | "contestable" | "running" | "undetermined"])[] = [
  ["breach", "breach"],
  ["contestable", "contestable"],
  ["running", "running"],
  ["undetermined", "undetermined"],
];

function Counts({ counts }: { readonly counts: CaseRow["counts"] }) {
  const say = useSay();
  if (counts === null) return <span className="soft">{say(LIST.auditing)}</span>;
  return SHOWN.map(([status, key]) =>
    counts[key] === 0 ? null : (
      <span key={status} className={`cl-count cl-count-${status}`} title={say(GROUP_TITLES[status])}>
        {counts[key]}
        <span aria-hidden="true">{MARKS[status]}</span>
        <span className="visually-hidden">{say(GROUP_TITLES[status])}</span>
      </span>
    ),
  );
}
