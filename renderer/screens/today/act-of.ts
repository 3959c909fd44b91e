// What can be done in a row of Today: the way to its main act, and how it is recorded as done.
import type { ActRow } from "../../../shared/api/caseload.ts";
import type { Text } from "../../../shared/text.ts";
import { pathOf } from "../../base/route.ts";
import { type Filing, filingOf } from "../../parts/next-act/use-act.ts";
import { writeWords } from "../../parts/next-act/words.ts";
import { TODAY } from "./words.ts";

export interface RowActs {
  /** Where the row's main button leads. */
  readonly main: { readonly words: Text; readonly to: string };
  /** Where the fact is given that its limit waits for; null where none is missing, or the main button leads there. */
  readonly fact: string | null;
  /** The form that logs the filing, where the act is one; else null. */
  readonly filing: Filing | null;
  /** Of our own tasks and checks: where what came of it is written down, for a mark here would leave it open there. */
  readonly record: string | null;
  /** The case, or the form that is not one yet. */
  readonly open: string;
}

/** Whether the row is a filing of the client's: a limit always is, another row where the next act of its case is to file. */
const isFiling = ({ kind, doing }: ActRow): boolean => doing === "file" || (kind === "limit" && doing === null);

export function actsOf(row: ActRow): RowActs {
  const { caseId, form, doing, finding } = row;
  if (caseId === null) {
    const to = form?.place ?? "/caseload/new";
    return { main: { words: TODAY.fillOn, to }, fact: null, filing: null, record: null, open: to };
  }
  const open = pathOf("case", caseId, "overview");
  if (row.kind === "own") {
    const record = row.note === null ? pathOf("case", caseId, "sanctions") : pathOf("case", caseId, "log", row.note);
    const main = { words: row.note === null ? TODAY.look : TODAY.openTask, to: record };
    return { main, fact: null, filing: null, record, open };
  }
  const toFinding = finding === null ? open : pathOf("case", caseId, "audit", finding);
  const filing = isFiling(row) ? filingOf(caseId, row.route) : null;
  if (filing !== null) {
    const fact = row.status === "undetermined" && finding !== null ? toFinding : null;
    return { main: { words: writeWords(filing.title), to: filing.place }, fact, filing, record: null, open };
  }
  // Whether the entry is gone is seen on the list, and answered by nobody.
  const answer = row.route === "deletion" ? TODAY.recordLook : TODAY.answer;
  if (doing === "answer")
    return { main: { words: answer, to: toFinding }, fact: null, filing: null, record: null, open };
  const to = doing === null ? toFinding : open;
  return { main: { words: TODAY.openCase, to }, fact: null, filing: null, record: null, open };
}
