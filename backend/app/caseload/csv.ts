// The caseload as a table for spreadsheets.
import type { CaseRow } from "../../../shared/api/caseload.ts";
import { STAGE_WORDS } from "../../../shared/api/stage-words.ts";
import { valueWords } from "../../../shared/case/words.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";
import { STATUS_TITLES, STATUS_WORDS, TERMS, atHead } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";
import { BOM, type Cell, csvLines } from "../../services/csv-write.ts";

interface Column {
  readonly head: Text;
  readonly cell: (row: CaseRow, lang: keyof Text) => Cell;
  /** Of the person: only where that is asked for. */
  readonly personal?: true;
}

const column = (zh: string, en: string, cell: Column["cell"]): Column => ({ head: { zh, en }, cell });
const term = (head: Text, cell: Column["cell"]): Column => ({ head, cell });

/** How many findings have a status. */
const counted = (status: Status, count: keyof NonNullable<CaseRow["counts"]>): Column =>
  term(atHead(STATUS_WORDS[status]), (row) => row.counts?.[count] ?? null);

/** The status of a mark in words; a limit is never given without saying whether it is certain. */
function statusOf(mark: { readonly status: string } | null, lang: keyof Text): Cell {
  const status = STATUS_ORDER.find((one) => one === mark?.status);
  return status === undefined ? null : STATUS_TITLES[status][lang];
}

const COLUMNS: readonly Column[] = [
  column("编号", "Reference", (row) => row.reference),
  { ...term(TERMS.client, (row) => row.clientName), personal: true },
  term(TERMS.court, (row) => row.court),
  term(TERMS.courtLevel, (row, lang) => valueWords("courtLevel", row.courtLevel)[lang]),
  column("地区", "Region", (row) => row.region),
  column("案号", "Case number", (row) => row.caseNumber),
  term(TERMS.stage, (row, lang) => STAGE_WORDS[row.stage][lang]),
  term(TERMS.caseworker, (row) => row.caseworker),
  column("标签", "Labels", (row) => row.labels.join("; ")),
  column("最近修改", "Last change", (row) => row.updated),
  counted("breach", "breach"),
  counted("contestable", "contestable"),
  counted("running", "running"),
  counted("undetermined", "undetermined"),
  counted("in-order", "inOrder"),
  column("我方期限：规则", "Our next deadline: rule", (row) => row.next?.rule ?? null),
  column("我方期限：状态", "Our next deadline: status", (row, lang) => statusOf(row.next, lang)),
  column("我方期限：最早届满", "Our next deadline: earliest end", (row) => row.next?.due.earliest ?? null),
  column("我方期限：最迟届满", "Our next deadline: latest end", (row) => row.next?.due.latest ?? null),
  column("法院逾期：规则", "Court overdue: rule", (row) => row.overdue?.rule ?? null),
  column("法院逾期：应于", "Court overdue: due by", (row) => row.overdue?.due.latest ?? null),
  column("案件标识", "Case id", (row) => row.id),
];

interface CsvTable {
  readonly head: string;
  /** The rows as lines; empty for none. */
  readonly rows: (rows: readonly CaseRow[]) => string;
}

/** The table in a language, with or without what is personal. */
export function csvTable(lang: keyof Text, particulars: boolean): CsvTable {
  const columns = COLUMNS.filter(({ personal = false }) => particulars || !personal);
  return {
    head: BOM + csvLines([columns.map(({ head }) => head[lang])]),
    rows: (rows) => (rows.length === 0 ? "" : csvLines(rows.map((row) => columns.map(({ cell }) => cell(row, lang))))),
  };
}
