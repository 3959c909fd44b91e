// Tables for spreadsheets: CSV with a BOM, so that Chinese is read right, and no cell that could act as a formula.
import Papa from "papaparse";

export type Cell = string | number | null;

/** What a file begins with. */
export const BOM = "\uFEFF";
const ENDING = "\r\n";

/**
 * A cell that a spreadsheet could take for a formula, now or once somebody has cleaned it up: the signs that begin one, in any
 * width, behind spaces or letters that nobody sees; and whatever begins with a tab or the end of a line.
 */
const FORMULA = /^(?:[\t\r\n]|[\p{Z}\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫\u2212])/u;

const OPTIONS: Papa.UnparseConfig = { header: false, newline: ENDING, escapeFormulae: FORMULA };

/** The rows as lines. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    OPTIONS,
  )}${ENDING}`;
