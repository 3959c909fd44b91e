// Tables for spreadsheets: CSV with a BOM, so that Chinese is read right, and no cell that could act as a formula.
import Papa from "papaparse";
import { FORMULA } from "./formula.ts";

export type Cell = string | number | null;

/** What a file begins with. */
export const BOM = "\uFEFF";
const ENDING = "\r\n";

const OPTIONS: Papa.UnparseConfig = { header: false, newline: ENDING, escapeFormulae: FORMULA };

/** The rows as lines. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    OPTIONS,
  )}${ENDING}`;
