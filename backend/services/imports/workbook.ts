// A workbook (.xlsx) as lines of cells. The library is known here alone; whoever calls runs it in a thread with a ceiling.
import { unzipSync } from "fflate";
import { type CellValue, readXlsx, type Sheet } from "hucre/xlsx";
import { isLost, rowsOf, type SourceTable, type TableCell, textCell } from "./rows.ts";

const MEBIBYTE = 1024 * 1024;
/** What a part, and all parts together, may take unpacked. */
const MOST_A_PART = 100 * MEBIBYTE;
const MOST_IN_ALL = 200 * MEBIBYTE;

/** Why a workbook is not read. */
export type WorkbookFault = "too-big" | "unreadable" | "no-sheet";

export class WorkbookRefused extends Error {
  readonly fault: WorkbookFault;
  constructor(fault: WorkbookFault) {
    super(fault);
    this.name = "WorkbookRefused";
    this.fault = fault;
  }
}

/** Looks at the sizes that the archive states, before anything is unpacked. Throws WorkbookRefused. */
function checkSizes(bytes: Uint8Array): void {
  let all = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        all += originalSize;
        if (originalSize > MOST_A_PART || all > MOST_IN_ALL) throw new WorkbookRefused("too-big");
        return false;
      },
    });
  } catch (error) {
    throw error instanceof WorkbookRefused ? error : new WorkbookRefused("unreadable");
  }
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** A day of a spreadsheet has no zone: its parts are read as they stand. */
const dayText = (date: Date): string =>
  `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

function cellOf(value: CellValue | undefined): TableCell {
  if (value === null || value === undefined) return textCell("");
  if (value instanceof Date) return textCell(Number.isNaN(value.getTime()) ? "" : dayText(value));
  if (typeof value === "number") return { text: String(value), lost: isLost(value) };
  return textCell(String(value));
}

/** The cells of a sheet; what was merged stands in each cell that it covers. */
function linesOf({ rows, merges = [] }: Sheet): readonly (readonly TableCell[])[] {
  const lines = rows.map((row) => Array.from(row, cellOf));
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = lines[startRow]?.[startCol];
    if (value === undefined || value.text === "") continue;
    // A merge may be said to reach to the end of the sheet.
    for (const line of lines.slice(startRow, endRow + 1)) {
      line.forEach(({ text }, col) => {
        if (col >= startCol && col <= endCol && text === "") line[col] = value;
      });
    }
  }
  return lines;
}

/** Reads the first sheet that is shown and holds anything. Throws WorkbookRefused. */
export async function readWorkbook(bytes: Uint8Array): Promise<SourceTable> {
  checkSizes(bytes);
  let sheets: readonly Sheet[];
  try {
    const book = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
    sheets = book.sheets;
  } catch {
    throw new WorkbookRefused("unreadable");
  }
  const sheet = sheets.find(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== "")));
  if (sheet === undefined) throw new WorkbookRefused("no-sheet");
  return rowsOf(linesOf(sheet), "workbook");
}
