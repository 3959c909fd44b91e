// A file from elsewhere as rows: a table, a workbook, or records in JSON, told by what is in it and not by its name.
import Papa from "papaparse";
import type { Problem } from "../../../shared/case/problems.ts";
import { decodeUtf8 } from "../../../shared/case/utf8.ts";
import { isGb18030, isUtf16 } from "../encoding.ts";
import { jsonRows } from "./json-rows.ts";
import { knownHeads, rowsOf, type SourceTable, type TableCell, textCell } from "./rows.ts";
import { workbookInThread } from "./workbook-in-thread.ts";

export type SourceAnswer =
  | { readonly ok: true; readonly table: SourceTable }
  | { readonly ok: false; readonly problem: Problem };

const said = (zh: string, doZh: string, en: string, doEn: string): Problem => ({
  problem: { zh, en },
  allowed: { zh: doZh, en: doEn },
});

const SAVE_AGAIN = ["请另存为 .xlsx 或 .csv 再试", "save it as .xlsx or .csv and try again"] as const;

const PROBLEMS = {
  empty: said("文件是空的", SAVE_AGAIN[0], "the file is empty", SAVE_AGAIN[1]),
  locked: said(
    "读不出这个文件：有密码，或者是旧的 .xls 格式",
    "请在表格软件中去掉密码，另存为 .xlsx 或 .csv 再试",
    "this file cannot be read: it has a password, or it is in the old .xls form",
    "take the password off in the spreadsheet program, save it as .xlsx or .csv and try again",
  ),
  unreadable: said(
    "读不出这个文件：不是完整的表格",
    SAVE_AGAIN[0],
    "this file cannot be read: it is no whole table",
    SAVE_AGAIN[1],
  ),
  "no-sheet": said("工作簿里没有内容", SAVE_AGAIN[0], "the workbook holds nothing", SAVE_AGAIN[1]),
  "too-big": said(
    "工作簿展开后超过 200 MiB，不读",
    "请只留下需要的表，另存为 .csv 再试",
    "unpacked, the workbook takes more than 200 MiB and is not read",
    "keep the sheet that is needed and save it as .csv",
  ),
  "too-much": said(
    "读这个文件要用的内存太多，已停止",
    "请另存为 .csv 再试",
    "reading this file takes too much memory and was stopped",
    "save it as .csv and try again",
  ),
  "too-long": said(
    "读这个文件要用的时间太长，已停止",
    "请另存为 .csv 再试",
    "reading this file takes too long and was stopped",
    "save it as .csv and try again",
  ),
  "not-text": said(
    "这个文件不是文本，也不是工作簿",
    SAVE_AGAIN[0],
    "this file is neither text nor a workbook",
    SAVE_AGAIN[1],
  ),
} as const;

/** Why a file was not read, in words. */
export const sourceProblem = (why: keyof typeof PROBLEMS): Problem => PROBLEMS[why];

const no = (problem: Problem): SourceAnswer => ({ ok: false, problem });

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** The text of a file in UTF-8, in UTF-16 with its mark, or in GB18030 (GBK); null where it is none. */
function textOf(bytes: Uint8Array): string | null {
  const read = decodeUtf8(bytes);
  if (read.ok) return read.text.includes("\u0000") ? null : read.text;
  const label = isUtf16(bytes) ? (bytes[0] === 0xfe ? "utf-16be" : "utf-16le") : isGb18030(bytes) ? "gb18030" : null;
  if (label === null) return null;
  const text = new TextDecoder(label).decode(bytes);
  return text.includes("\u0000") ? null : text;
}

/** Reads a file whole. The bytes may be handed over to a thread: the caller has them no more. */
export async function readSourceFile(bytes: Uint8Array<ArrayBuffer>): Promise<SourceAnswer> {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return no(PROBLEMS.locked);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const read = await workbookInThread(bytes);
    return read.ok ? read : no(PROBLEMS[read.fault]);
  }
  const text = textOf(bytes);
  if (text === null) return no(PROBLEMS["not-text"]);
  if (text.trim() === "") return no(PROBLEMS.empty);
  if (!/^\s*[[{]/u.test(text)) return { ok: true, table: tableOf(text) };
  const read = jsonRows(text);
  if ("table" in read) return { ok: true, table: read.table };
  return no(
    said(
      `第 ${read.bad} 行（条）不是 JSON 记录`,
      "应为一条记录、一个数组、带 data 或 result 的返回，或者每行一条",
      `line (record) ${read.bad} is no record in JSON`,
      "one record, a list, an answer with data or result, or one record a line is allowed",
    ),
  );
}

const DELIMITERS = [",", "\t", ";"] as const;

/** Lines by which the sign between the cells is told. */
const LOOKED_AT = 12;

/** Cells between commas, tabs or semicolons: whichever lets the most heads be known, else divides the lines most. */
function tableOf(text: string): SourceTable {
  const read = (delimiter: string, preview: number): readonly (readonly TableCell[])[] =>
    Papa.parse<readonly string[]>(text, { delimiter, preview }).data.map((line) => line.map(textCell));
  const weight = (delimiter: string): number => {
    const lines = read(delimiter, LOOKED_AT);
    return Math.max(...lines.map((line) => knownHeads(line) * WIDEST + Math.min(line.length, WIDEST - 1)));
  };
  const [best = ","] = [...DELIMITERS].toSorted((a, b) => weight(b) - weight(a));
  return rowsOf(read(best, 0), "table");
}

const WIDEST = 10_000;
