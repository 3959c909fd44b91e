// The deadlines on paper: every one, by week, with the days off between them and a box to tick.
import type { CaseRow } from "../../../shared/api/caseload.ts";
import { HOLDERS } from "../../../shared/engine/glossary.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { isPossible, limitDoubt } from "../../base/limit-words.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { isHolder, statusOf } from "../../base/status-of.ts";
import { BASE } from "../../base/words.ts";
import { NotAudited } from "../../parts/print-sheet/not-audited.tsx";
import { PrintSheet } from "../../parts/print-sheet/print-sheet.tsx";
import { onRecordsWords } from "../../parts/print-sheet/words.ts";
import { type AgendaGroup, agendaOf } from "./agenda-groups.ts";
import { oddDaysOf } from "./days-off.ts";
import type { PrintedDeadlines } from "./read-all.ts";
import { DEADLINES, onPaperWords, weekWords } from "./words.ts";

interface Props {
  readonly printed: PrintedDeadlines;
  /** ISO day. */
  readonly today: string;
  readonly caseworker: string | null;
  readonly onPrinted: () => void;
}

const COLUMNS = [
  DEADLINES.due,
  DEADLINES.left,
  DEADLINES.what,
  DEADLINES.clientAndCourt,
  DEADLINES.caseworker,
] as const;

export function DeadlineSheet({ printed, today, caseworker, onPrinted }: Props) {
  const say = useSay();
  const { rows, cases } = printed;
  const caseOf = new Map(cases.map((row) => [row.id, row]));
  const ours = rows.filter(({ holder }) => holder === "client").length;
  return (
    <PrintSheet title={say(DEADLINES.title)} aside={say(onRecordsWords(today))} onPrinted={onPrinted}>
      <p className="ps-under">
        <span>{say(onPaperWords.counts(ours, rows.length - ours, caseworker))}</span>
        <NotAudited rows={cases} />
      </p>
      <table className="ps-table dl-paper">
        <colgroup>
          {["dl-p-box", "dl-p-due", "dl-p-left", "dl-p-what", "dl-p-case", "dl-p-who"].map((name) => (
            <col key={name} className={name} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {COLUMNS.map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        {agendaOf(rows, today, 0).map((group) => (
          <Group key={group.key} group={group} caseOf={caseOf} today={today} />
        ))}
      </table>
      <p className="ps-end">{say(DEADLINES.onPaperNote)}</p>
    </PrintSheet>
  );
}

interface GroupProps {
  readonly group: AgendaGroup;
  readonly caseOf: ReadonlyMap<string, CaseRow>;
  readonly today: string;
}

function Group({ group: { span, rows }, caseOf, today }: GroupProps) {
  const say = useSay();
  const calendar = useCalendar();
  const odd = span.kind === "week" ? oddDaysOf(calendar, span.from, span.to) : [];
  const title =
    span.kind === "week" ? weekWords(span.from, span.to) : span.kind === "day" ? DEADLINES.today : DEADLINES[span.kind];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={6}>
          {say(title)} <span className="ps-soft">{rows.length}</span>
        </th>
      </tr>
      {odd.map((words) => (
        <tr key={words.en} className="ps-off">
          <td colSpan={6}>{say(words)}</td>
        </tr>
      ))}
      {rows.map((row) => {
        const doubt = limitDoubt(row, today);
        const behind = caseOf.get(row.caseId);
        return (
          <tr key={`${row.caseId} ${row.finding}`} className={row.holder === "client" ? "ps-ours" : ""}>
            <td>
              <span className="ps-box" />
            </td>
            <td>
              <Bounds value={row.due} />
            </td>
            <td>
              <DaysLeft due={row.due} today={today} possible={isPossible(row)} />
            </td>
            <th scope="row">
              <StatusMark status={statusOf(row.status)} compact /> {say(row.what)}{" "}
              <span className="ps-soft">
                {isHolder(row.holder) ? say(HOLDERS[row.holder]) : row.holder}{" "}
                <span className="dl-p-code">{row.rule}</span>
              </span>
              {doubt === null ? null : <div className="ps-soft">{say(doubt)}</div>}
              {row.stale ? <div className="ps-soft">{say(DEADLINES.stale)}</div> : null}
            </th>
            <td>
              {row.clientName ?? say(BASE.unnamed)}
              <div className="ps-soft">{row.court}</div>
              <div className="ps-soft">{behind?.caseNumber ?? row.reference}</div>
            </td>
            <td className="ps-soft">{behind?.caseworker}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
