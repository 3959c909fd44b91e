// Tells from the first bytes of a file that it is not what the command reads, and what it is instead.
import { isObject, type Json } from "../../shared/case/json.ts";
import type { Problem } from "../../shared/case/problems.ts";
import { isGb18030, isUtf16 } from "./encoding.ts";
import { MISPLACED, type Misplaced } from "./misplaced-words.ts";

/** What a command reads: one case, or lines of cases, of audits or of periods. */
export type Wanted = "case" | "cases" | "audits" | "periods";

/** What a JSON object is. */
type Kind = "case" | "audit" | "period" | "record";

const WANTED: Readonly<Record<Wanted, Kind>> = { case: "case", cases: "case", audits: "audit", periods: "period" };
const ONE: Readonly<Record<Kind, Misplaced>> = {
  case: "one-case",
  audit: "one-audit",
  period: "periods",
  record: "list-record",
};
const LINES: Readonly<Record<Kind, Misplaced>> = {
  case: "case-lines",
  audit: "audit-lines",
  period: "periods",
  record: "list-record",
};

/** Field names of public list records, without case and underscores. */
const RECORD_NAMES: ReadonlySet<string> = new Set(
  "iname cardnum casecode courtname areaname gistid disrupttypename publishdate regdate".split(" "),
);

function kindOf(value: Json): Kind | null {
  const { format, from } = value;
  if (format === "redress.case/1") return "case";
  if (typeof format === "string" && /^redress\.(?:audit|brief|error)\/1$/u.test(format)) return "audit";
  if (typeof from === "string" && ["days", "workingDays", "months"].some((unit) => unit in value)) return "period";
  const names = Object.keys(value).map((name) => name.replaceAll("_", "").toLowerCase());
  return names.filter((name) => RECORD_NAMES.has(name)).length >= 3 ? "record" : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A value over several lines: it opens, and goes on in the next line. */
const GOES_ON = /^\s*(?:\{\s*\r?\n\s*"|\[\s*\r?\n\s*\{)/u;

/** What one JSON value is that fills the file, or only begins in the bytes that are there. */
function wholeIs(text: string): Misplaced | null {
  const value = parsed(text);
  // A list, or a list in an envelope as a query answers it.
  const list = isObject(value) ? (value["data"] ?? value["result"]) : value;
  if (Array.isArray(list)) {
    const [first] = list as readonly unknown[];
    if (isObject(first) && kindOf(first) === "record") return "list-record";
    return Array.isArray(value) ? "json-list" : null;
  }
  const kind = isObject(value) ? kindOf(value) : null;
  if (kind !== null) return ONE[kind];
  if (value === undefined && GOES_ON.test(text)) return text.trimStart().startsWith("[") ? "json-list" : "one-case";
  return null;
}

const LOOKED_AT = 3;

/** What the lines hold, where the first few are whole and of one kind. */
function linesAre(lines: readonly string[]): Kind | null {
  const values = lines.slice(0, LOOKED_AT).map(parsed);
  const kinds = new Set(values.map((value) => (isObject(value) ? kindOf(value) : null)));
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

/** What an archive or a document is: spreadsheets are archives with a folder of that name. */
function archiveIs(bytes: Uint8Array): Misplaced | null {
  const begins = new TextDecoder("latin1").decode(bytes.subarray(0, 5));
  if (begins.startsWith("%PDF-")) return "document";
  if (!begins.startsWith("PK\u0003\u0004")) return null;
  return Buffer.from(bytes).includes("xl/") ? "spreadsheet" : "document";
}

const TABLE_HEADS = /姓名|名称|案号|法院|iname|casecode/iu;

function isTable(head: string): boolean {
  return /[,\t;]/u.test(head) && TABLE_HEADS.test(head);
}

function found(bytes: Uint8Array, wanted: Wanted): Misplaced | null {
  const archive = archiveIs(bytes);
  if (archive !== null) return archive;
  if (isUtf16(bytes)) return "utf-16";
  if (isGb18030(bytes)) return "gb18030";
  // The mark of UTF-8 is left out by decoding.
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith("BEGIN:VCALENDAR")) return "calendar";
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const [head = ""] = lines;
  if (!/^\s*[[{]/u.test(head)) return isTable(head) ? "table" : null;
  const kind = linesAre(lines);
  if (wanted === "case") {
    if (kind !== null && lines.length > 1) return LINES[kind];
    const whole = wholeIs(text);
    return whole === "one-case" ? null : whole;
  }
  if (kind !== null) return kind === WANTED[wanted] ? null : LINES[kind];
  return GOES_ON.test(text) ? wholeIs(text) : null;
}

/**
 * What a file is instead of what the command reads, and what to do with it; null where it may be the right kind, or is nothing
 * that is known. `bytes` is the whole file where one case is wanted, else its beginning.
 */
export function misplaced(bytes: Uint8Array, wanted: Wanted): Problem | null {
  const is = found(bytes, wanted);
  return is === null ? null : MISPLACED[is];
}
