// What can be done in a row of Today: the way to its main act, and how it is recorded as done.
import type { ActRow } from "../../../shared/api/caseload.ts";
import { type DocumentName, DOCUMENTS } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { pathOf } from "../../base/route.ts";
import { formName } from "../../base/wanted-form.ts";
import { writeWords } from "../../parts/next-act/words.ts";
import { TODAY } from "./words.ts";

/** A form of a case, at the place that has it. */
interface Form {
  readonly document: DocumentName;
  readonly form: string;
  readonly place: string;
}

export interface RowActs {
  /** Where the row's main button leads. */
  readonly main: { readonly words: Text; readonly to: string };
  /** The form that logs the filing, where the act is one; else null. */
  readonly filing: Form | null;
  /** Of our own tasks and checks: where what came of it is written down, for a mark here would leave it open there. */
  readonly record: string | null;
  /** The case, or the form that is not one yet. */
  readonly open: string;
}

/** The paper of a filing of the client's: of a limit always, of another row where the next act of its case is to file. */
function paperOf({ kind, doing, route }: ActRow) {
  const isFiling = doing === "file" || (kind === "limit" && doing === null);
  return isFiling && route !== null ? DOCUMENTS.find((one) => one.route === route) : undefined;
}

export function actsOf(row: ActRow): RowActs {
  const { caseId, form, doing, finding } = row;
  if (caseId === null) {
    const to = form?.place ?? "/caseload/new";
    return { main: { words: TODAY.fillOn, to }, filing: null, record: null, open: to };
  }
  const open = pathOf("case", caseId, "overview");
  if (row.kind === "own") {
    const record = row.note === null ? pathOf("case", caseId, "sanctions") : pathOf("case", caseId, "log", row.note);
    return { main: { words: row.note === null ? TODAY.look : TODAY.openTask, to: record }, filing: null, record, open };
  }
  const paper = paperOf(row);
  if (paper !== undefined) {
    const place = pathOf("case", caseId, "documents", paper.document);
    const filing = { document: paper.document, form: formName(["case", caseId, "filed", paper.document]), place };
    return { main: { words: writeWords(paper.title), to: place }, filing, record: null, open };
  }
  if (doing === "answer") return { main: { words: TODAY.answer, to: open }, filing: null, record: null, open };
  const to = doing === null && finding !== null ? pathOf("case", caseId, "audit", finding) : open;
  return { main: { words: TODAY.openCase, to }, filing: null, record: null, open };
}
