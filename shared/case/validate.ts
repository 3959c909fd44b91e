// Reads and checks case files `redress.case/1`: every problem, in file order, each with its path.

import { checkFormat } from "./check-values.ts";
import { isObject } from "./json.ts";
import { findJsonFault, MAX_DEPTH, nestsDeeperThan, valueNestsDeeperThan } from "./json-text.ts";
import { repeatedFields } from "./json-repeats.ts";
import { normalise } from "./normalise.ts";
import { whereOf, WHOLE_FILE } from "./path.ts";
import { ALLOWED, type CaseError, type Problem, repeatedField, wrongValue } from "./problems.ts";
import type { CaseFile } from "./types.ts";
import { decodeUtf8 } from "./utf8.ts";
import { walkCase } from "./walk.ts";

/** A case file, or everything that is wrong with it (at least one problem, in file order). */
export type ParseResult =
  | { readonly ok: true; readonly case: CaseFile }
  | { readonly ok: false; readonly errors: readonly CaseError[] };

const refuse = (problem: Problem): ParseResult => ({ ok: false, errors: [{ path: WHOLE_FILE, ...problem }] });

const TOO_DEEP: Problem = {
  problem: { zh: `嵌套超过 ${MAX_DEPTH} 层`, en: `lists and objects nest deeper than ${MAX_DEPTH}` },
  allowed: { zh: `最多可嵌套 ${MAX_DEPTH} 层`, en: `nesting up to ${MAX_DEPTH} is allowed` },
};

/** Reads a case file from bytes: UTF-8 with or without a BOM. */
export function parseCaseBytes(bytes: Uint8Array): ParseResult {
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return parseCase(decoded.text);
  return refuse({
    problem: {
      zh: `第 ${decoded.offset + 1} 个字节起不是 UTF-8 编码`,
      en: `not UTF-8 from byte ${decoded.offset + 1} on`,
    },
    allowed: { zh: "应为 UTF-8 编码的 JSON 文件", en: "a JSON file in UTF-8 is allowed" },
  });
}

/** Reads a case file from text; a BOM at its start is left out. Never throws. */
export function parseCase(text: string): ParseResult {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (nestsDeeperThan(body, MAX_DEPTH)) return refuse(TOO_DEEP);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return refuse(notJson(body));
  }
  const result = check(value);
  const repeated = repeatedFields(body, value).map((place) => ({ ...whereOf(place), ...repeatedField }));
  if (repeated.length === 0) return result;
  return { ok: false, errors: result.ok ? repeated : [...repeated, ...result.errors] };
}

function notJson(body: string): Problem {
  const allowed = { zh: "应为一个 JSON 对象", en: "one JSON object is allowed" };
  if (body.trim() === "") return { problem: { zh: "文件是空的", en: "the file is empty" }, allowed };
  const fault = findJsonFault(body);
  if (fault === null) return { problem: { zh: "不是 JSON", en: "not JSON" }, allowed };
  const { line, column, what } = fault;
  return {
    problem: {
      zh: `不是 JSON：第 ${line} 行第 ${column} 列，${what.zh}`,
      en: `not JSON: line ${line}, column ${column}: ${what.en}`,
    },
    allowed,
  };
}

/** Checks a value that has been parsed already. Never throws for values that JSON can hold. */
export function validateCase(value: unknown): ParseResult {
  return valueNestsDeeperThan(value, MAX_DEPTH) ? refuse(TOO_DEEP) : check(value);
}

function check(value: unknown): ParseResult {
  if (!isObject(value)) return refuse(wrongValue(value, ALLOWED.object));
  const format = value["format"];
  // Another format of this program is not a case with mistakes: listing them all would only hide that.
  if (typeof format === "string" && /^redress\.(?!case\/)/.test(format)) {
    const problem = checkFormat(format);
    if (problem !== null) return { ok: false, errors: [{ path: "format", ...problem }] };
  }
  const { errors, rewrite } = walkCase(value);
  if (errors.length > 0) return { ok: false, errors };
  // The walk has checked every field against the tables that `CaseFile` is inferred from.
  const parsed: unknown = rewrite ? normalise(value) : value;
  return { ok: true, case: parsed as CaseFile };
}
