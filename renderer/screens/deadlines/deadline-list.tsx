// Deadlines as rows of a table: when, what, whose, in which case.
import type { DeadlineRow } from "../../../shared/api/caseload.ts";
import { HOLDERS } from "../../../shared/engine/glossary.ts";
import { Dated } from "../../base/dated.tsx";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { isPossible, limitDoubt } from "../../base/limit-words.ts";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { isHolder, statusOf } from "../../base/status-of.ts";
import { KeptDayMark } from "../../parts/as-of/kept-day-mark.tsx";
import { BASE } from "../../base/words.ts";
import { DEADLINES } from "./words.ts";

const COLUMNS = [
  DEADLINES.status,
  DEADLINES.due,
  DEADLINES.left,
  DEADLINES.what,
  DEADLINES.whoseColumn,
  DEADLINES.caseColumn,
] as const;

interface Props {
  readonly rows: readonly DeadlineRow[];
  readonly today: string;
  readonly label: string;
}

export function DeadlineList({ rows, today, label }: Props) {
  const say = useSay();
  return (
    <table className="dl-list" aria-label={label}>
      <colgroup>
        <col className="dl-col-mark" />
        <col className="dl-col-due" />
        <col className="dl-col-left" />
        <col />
        <col className="dl-col-who" />
        <col className="dl-col-case" />
      </colgroup>
      <thead>
        <tr className="visually-hidden">
          {COLUMNS.map((column) => (
            <th key={column.en} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const doubt = limitDoubt(row, today);
          return (
            <tr key={`${row.caseId} ${row.finding}`} className={row.stale ? "dl-stale" : ""}>
              <td>
                <StatusMark status={statusOf(row.status)} compact />
              </td>
              <td>
                <Bounds value={row.due} />
              </td>
              <td className="dl-left">
                <DaysLeft due={row.due} today={today} possible={isPossible(row)} />
              </td>
              <th scope="row">
                <Link to={pathOf("case", row.caseId, "audit", row.finding)}>{say(row.what)}</Link>
                <span className="dl-soft dl-rule">{row.rule}</span>
                {doubt === null ? null : (
                  <span className="dl-doubt">
                    <Dated>{say(doubt)}</Dated>
                  </span>
                )}
                {row.stale ? <span className="dl-soft">{say(DEADLINES.stale)}</span> : null}
              </th>
              <td className={row.holder === "client" ? "dl-ours" : "dl-soft"}>
                {isHolder(row.holder) ? say(HOLDERS[row.holder]) : row.holder}
              </td>
              <td>
                <Link to={pathOf("case", row.caseId, "overview")}>{row.clientName ?? say(BASE.unnamed)}</Link>{" "}
                <span className="dl-soft">{[row.reference, row.court].filter((one) => one !== null).join(" · ")}</span>{" "}
                <KeptDayMark caseId={row.caseId} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
