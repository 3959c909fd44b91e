// Reads one line of a batch as a JSON object, with the same words for what is wrong as a case file has.
import { isObject, type Json } from "../../shared/case/json.ts";
import { findJsonFault, MAX_DEPTH, nestsDeeperThan } from "../../shared/case/json-text.ts";
import { WHOLE_FILE } from "../../shared/case/path.ts";
import { ALLOWED, type CaseError, type Problem, wrongValue } from "../../shared/case/problems.ts";

/** A line's object, or what is wrong with it. */
export type JsonLine =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly errors: readonly CaseError[] };

const decoder = new TextDecoder("utf-8", { fatal: true });
const allowed = { zh: "每行应为一个 JSON 对象，UTF-8 编码", en: "one JSON object a line, in UTF-8, is allowed" };

const refuse = (problem: Problem): JsonLine => ({ ok: false, errors: [{ path: WHOLE_FILE, ...problem }] });

/** Never throws. A BOM at the start is left out. */
export function parseJsonLine(line: Uint8Array): JsonLine {
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    return refuse({ problem: { zh: "不是 UTF-8 编码", en: "not UTF-8" }, allowed });
  }
  if (text.trim() === "") return refuse({ problem: { zh: "此行是空的", en: "the line is empty" }, allowed });
  if (nestsDeeperThan(text, MAX_DEPTH)) {
    return refuse({
      problem: { zh: `嵌套超过 ${MAX_DEPTH} 层`, en: `lists and objects nest deeper than ${MAX_DEPTH}` },
      allowed,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    const where =
      fault === null
        ? null
        : { zh: `第 ${fault.column} 列，${fault.what.zh}`, en: `column ${fault.column}: ${fault.what.en}` };
    return refuse({
      problem: {
        zh: `不是 JSON${where === null ? "" : `：${where.zh}`}`,
        en: `not JSON${where === null ? "" : `: ${where.en}`}`,
      },
      allowed,
    });
  }
  return isObject(value) ? { ok: true, value } : refuse(wrongValue(value, ALLOWED.object));
}
