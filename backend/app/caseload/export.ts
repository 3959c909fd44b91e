// Exports the cases of a filter: case files a line, faithful in content, or a table for spreadsheets; without personal
// particulars unless they are asked for.
import type { CancelSignal, ProgressStep } from "../../../shared/api/call.ts";
import type { CaseloadFilter } from "../../../shared/api/caseload.ts";
import { exported } from "../../../shared/case/particulars.ts";
import type { Text } from "../../../shared/text.ts";
import { chinaDate } from "../china-day.ts";
import type { Session } from "../session/session.ts";
import { breathe } from "../slices.ts";
import { STEPS } from "../words.ts";
import { csvTable } from "./csv.ts";
import type { CaseQueries } from "./queries.ts";

export interface ExportRequest {
  readonly filter: CaseloadFilter;
  /** These cases alone, whatever the filter. */
  readonly ids?: readonly string[] | undefined;
  readonly as: "ndjson" | "csv";
  readonly lang?: keyof Text | undefined;
  readonly particulars?: boolean | undefined;
}

/** Cases written between two looks at other calls. */
const SLICE = 100;

export async function exportCases(
  session: Session,
  queries: CaseQueries,
  { filter, ids: chosen, as, lang = "zh", particulars = false }: ExportRequest,
  signal: CancelSignal,
  report: (step: ProgressStep) => void,
) {
  const opened = session.current;
  const ids = chosen ?? queries.ids(opened, filter, { by: "updated", descending: true });
  const parts: Uint8Array[] = [];
  const write = (text: string): void => void parts.push(Buffer.from(text, "utf8"));
  const table = csvTable(lang, particulars);
  if (as === "csv") write(table.head);
  for (let at = 0; at < ids.length; at += SLICE) {
    report({ done: at, total: ids.length, what: STEPS.export });
    await breathe(signal);
    const slice = ids.slice(at, at + SLICE);
    if (as === "csv") write(table.rows(queries.rows(opened, slice)));
    else {
      const lines = slice.map((id) => opened.vault.case(id)).filter((file) => file !== undefined);
      write(lines.map((file) => `${JSON.stringify(exported(file, particulars))}\n`).join(""));
    }
  }
  report({ done: ids.length, total: ids.length, what: STEPS.export });
  const fileName = `redress-${chinaDate(session.host.now())}.${as}`;
  return { fileName, bytes: Uint8Array.from(Buffer.concat(parts)) };
}
