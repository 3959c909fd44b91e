// Deadlines of many cases in a table: who, what, by when, how long still.
import type { DeadlineRow } from "../../../shared/api/caseload.ts";
import { isStatus } from "../../base/status-of.ts";
import type { Text } from "../../../shared/text.ts";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { isPossible, limitDoubt } from "../../base/limit-words.ts";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { BASE } from "../../base/words.ts";
import { TODAY } from "./words.ts";

interface Props {
  readonly rows: readonly DeadlineRow[];
  readonly today: string;
  readonly caption: Text;
}

export function DueTable({ rows, today, caption }: Props) {
  const say = useSay();
  return (
    <table className="td-table">
      <caption className="visually-hidden">{say(caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(TODAY.day)}</th>
          <th scope="col">{say(TODAY.left)}</th>
          <th scope="col">{say(TODAY.what)}</th>
          <th scope="col">{say(TODAY.case)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const doubt = limitDoubt(row, today);
          return (
            <tr key={`${row.caseId}${row.finding}`}>
              <td className="td-day">
                <Bounds value={row.due} />
              </td>
              <td>
                <DaysLeft due={row.due} today={today} possible={isPossible(row)} />
              </td>
              <td>
                {isStatus(row.status) ? <StatusMark status={row.status} compact /> : null}{" "}
                <Link to={pathOf("case", row.caseId, "audit", row.finding)}>{say(row.what)}</Link>
                {doubt === null ? null : <span className="td-doubt soft small">{say(doubt)}</span>}
              </td>
              <td>
                <Link to={pathOf("case", row.caseId, "timeline")}>
                  {row.clientName ?? row.reference ?? say(BASE.unnamed)}
                </Link>{" "}
                <span className="soft small">{row.court}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
