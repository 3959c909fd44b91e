// The caseload on paper: every case of the list in its order, with the limit that ends first, what is late, and the findings.
import type { CaseRow } from "../../../shared/api/caseload.ts";
import { STAGE_WORDS } from "../../../shared/api/stage-words.ts";
import { useSay } from "../../base/lang.tsx";
import { BASE } from "../../base/words.ts";
import { NotAudited } from "../../parts/print-sheet/not-audited.tsx";
import { PrintSheet } from "../../parts/print-sheet/print-sheet.tsx";
import { onRecordsWords } from "../../parts/print-sheet/words.ts";
import { Cell } from "./cell.tsx";
import { casesOnPaper, LIST } from "./words.ts";

interface Props {
  readonly rows: readonly CaseRow[];
  /** ISO day. */
  readonly today: string;
  /** The list was narrowed by a filter or a search. */
  readonly filtered: boolean;
  readonly onPrinted: () => void;
}

const COLUMNS = [LIST.client, LIST.courtAndNumber, LIST.stage, LIST.nextDue, LIST.overdue, LIST.counts] as const;

export function CaseSheet({ rows, today, filtered, onPrinted }: Props) {
  const say = useSay();
  return (
    <PrintSheet title={say(LIST.title)} aside={say(onRecordsWords(today))} onPrinted={onPrinted}>
      <p className="ps-under">
        <span>{say(casesOnPaper.count(rows.length, filtered))}</span>
        <NotAudited rows={rows} />
      </p>
      <table className="ps-table cl-paper">
        <colgroup>
          {["cl-p-client", "cl-p-court", "cl-p-stage", "cl-p-next", "cl-p-late", "cl-p-counts"].map((name) => (
            <col key={name} className={name} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.clientName ?? row.reference ?? say(BASE.unnamed)}
                <div className="ps-soft">{row.caseworker}</div>
              </th>
              <td>
                {row.court}
                <div className="ps-soft">{row.caseNumber}</div>
              </td>
              <td>{say(STAGE_WORDS[row.stage])}</td>
              <td>
                <Cell column="nextDue" row={row} today={today} />
              </td>
              <td>
                <Cell column="overdue" row={row} today={today} />
              </td>
              <td>
                <Cell column="counts" row={row} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
}
