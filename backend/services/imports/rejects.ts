// Rows that were not taken, in a form that can be mended and read again, with the reason beside each.
import { writeXlsx } from "hucre/xlsx";
import { NOT_TAKEN, type Refused } from "../../../shared/imports/source.ts";
import type { Text } from "../../../shared/text.ts";
import { BOM, csvLines } from "../csv-write.ts";

/** As a table with a mark for Chinese, as a workbook in which every cell is text, or a record a line. */
export type RejectForm = "csv" | "xlsx" | "ndjson";

export async function rejectsOf(refused: readonly Refused[], form: RejectForm, lang: keyof Text): Promise<Uint8Array> {
  const why = NOT_TAKEN[lang];
  if (form === "ndjson") {
    const lines = refused.map(
      ({ row, reason }) => `${JSON.stringify({ ...Object.fromEntries(row.cells), [why]: reason[lang] })}\n`,
    );
    return Buffer.from(lines.join(""), "utf8");
  }
  const heads = [...new Set(refused.flatMap(({ row }) => [...row.cells.keys()]))];
  const table = [
    [...heads, why],
    ...refused.map(({ row, reason }) => [...heads.map((head) => row.cells.get(head) ?? ""), reason[lang]]),
  ];
  if (form === "csv") {
    return Buffer.from(BOM + csvLines(table), "utf8");
  }
  return writeXlsx({ sheets: [{ name: lang === "zh" ? "未导入" : "Not imported", rows: table }] });
}
