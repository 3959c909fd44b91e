// What can be wrong with a case file, in words: the problem, and what would be right.

import { DATE_FORMS } from "../calendar/edtf.ts";
import type { Text } from "../text.ts";
import { echo, echoValue, oneLine } from "./echo.ts";
import { nearest } from "./nearest.ts";

/** One problem of a case file. Both texts are free of line breaks. */
export interface CaseError {
  /** `events[0].date (e5)`, or `(file)`. */
  readonly path: string;
  /** RFC 6901, and the id of the list entry; absent where the problem is in no field, or in no list entry with an id. */
  readonly pointer?: string;
  readonly id?: string | null;
  readonly problem: Text;
  readonly allowed: Text;
}

/** A problem before it has a place. */
export type Problem = Pick<CaseError, "problem" | "allowed">;

/** One line for standard error: `FILE: PATH: what is wrong; what is allowed`. */
export function errorLine(file: string, error: CaseError, lang: "zh" | "en"): string {
  return `${oneLine(file)}: ${error.path}: ${error.problem[lang]}; ${error.allowed[lang]}`;
}

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

/** What a field may hold, by kind. */
export const ALLOWED = {
  text: { zh: "应为文字", en: "text is allowed" },
  id: { zh: "应为非空文字，在所在列表中不得重复", en: "a non-empty text, unique in its list, is allowed" },
  date: DATE_FORMS,
  eventRange: {
    zh: "应在 1949-01-01 至 2049-12-31 之间",
    en: "dates from 1949-01-01 to 2049-12-31 are allowed",
  },
  birthRange: {
    zh: "应在 1900-01-01 至 2049-12-31 之间",
    en: "dates from 1900-01-01 to 2049-12-31 are allowed",
  },
  articleNumber: { zh: "应为 1 至 999 的整数", en: "a whole number from 1 to 999 is allowed" },
  termYears: {
    zh: "应为 1 至 10 的整数；null 表示决定未载明期限",
    en: "a whole number from 1 to 10 is allowed, or null where the decision states no term",
  },
  matter: {
    zh: '应为 "court-list"（法院失信名单），或者其他名单的名称',
    en: '"court-list" (the list of judgment defaulters) is allowed, or the name of another list',
  },
  list: { zh: "应为列表", en: "a list is allowed" },
  object: { zh: "应为对象", en: "an object is allowed" },
  format: { zh: '应为 "redress.case/1"', en: '"redress.case/1" is allowed' },
} as const satisfies Readonly<Record<string, Text>>;

/** The allowed values of a closed list. */
export function allowedValues(values: readonly string[]): Text {
  return { zh: `可用的值：${quoted(values)}`, en: `allowed: ${quoted(values)}` };
}

/** The allowed entries of a list of numbers. */
export function allowedNumbers(max: number): Text {
  return {
    zh: `应为 1 至 ${max} 的整数组成的列表，不得重复`,
    en: `a list of different whole numbers from 1 to ${max} is allowed`,
  };
}

/** A value of the wrong kind, or outside its closed list. */
export function wrongValue(value: unknown, allowed: Text, choices: readonly string[] = []): Problem {
  const shown = echoValue(value);
  const meant = typeof value === "string" ? nearest(value, choices) : null;
  if (meant !== null) {
    return {
      problem: {
        zh: `${shown.zh} 不可用，是否为 "${meant}"`,
        en: `${shown.en} is not allowed (did you mean "${meant}"?)`,
      },
      allowed,
    };
  }
  return { problem: { zh: `${shown.zh} 不可用`, en: `${shown.en} is not allowed here` }, allowed };
}

/** An id or other text that must not be empty. */
export const emptyText: Problem = { problem: { zh: "内容为空", en: "the text is empty" }, allowed: ALLOWED.id };

/** A required field that is absent or null. */
export function missing(allowed: Text): Problem {
  return { problem: { zh: "缺少此必填字段", en: "this required field is missing" }, allowed };
}

/** A field that the format does not have at this place. */
export function unknownField(name: string, known: readonly string[], elsewhere: boolean): Problem {
  const meant = nearest(name, known);
  const why: Text = elsewhere
    ? { zh: `此类事件没有字段 "${echo(name)}"`, en: `this type of event has no field "${echo(name)}"` }
    : { zh: `未知字段 "${echo(name)}"`, en: `unknown field "${echo(name)}"` };
  const hint: Text =
    meant === null ? { zh: "", en: "" } : { zh: `，是否为 "${meant}"`, en: ` (did you mean "${meant}"?)` };
  return {
    problem: { zh: why.zh + hint.zh, en: why.en + hint.en },
    allowed: {
      zh: `可用的字段：${known.join(", ")}，以及以 x- 开头的名称`,
      en: `allowed: ${known.join(", ")}, and names that start with x-`,
    },
  };
}

/** A second entry with the same id. */
export function duplicateId(id: string, firstPath: string): Problem {
  return {
    problem: {
      zh: `编号 "${echo(id)}" 已由 ${firstPath} 使用`,
      en: `the id "${echo(id)}" is already used by ${firstPath}`,
    },
    allowed: ALLOWED.id,
  };
}

/** A field that its object already has. */
export const repeatedField: Problem = {
  problem: { zh: "此字段写了两次", en: "this field is written twice" },
  allowed: { zh: "每个字段在同一对象中只能写一次", en: "each field once in an object is allowed" },
};

const REFERABLE = {
  event: { zh: "应为本文件中另一事件的编号", en: "the id of another event of this file is allowed" },
  eventOrSanction: {
    zh: "应为本文件中某项惩戒或者另一事件的编号",
    en: "the id of a sanction or of another event of this file is allowed",
  },
  evidence: { zh: "应为本文件证据列表中的编号", en: "ids of the evidence list of this file are allowed" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a reference may name. */
export type Referable = keyof typeof REFERABLE;

/** A reference to an id that is not in the file. */
export function dangling(id: string, to: Referable, known: ReadonlySet<string>): Problem {
  // Short ids are all near each other; and a file with very many ids must not be made slow by its own errors.
  const meant = id.length >= 5 && known.size <= 200 ? nearest(id, [...known]) : null;
  const hint =
    meant === null ? { zh: "", en: "" } : { zh: `，是否为 "${echo(meant)}"`, en: ` (did you mean "${echo(meant)}"?)` };
  return {
    problem: { zh: `文件中没有编号 "${echo(id)}"${hint.zh}`, en: `there is no id "${echo(id)}"${hint.en}` },
    allowed: REFERABLE[to],
  };
}

/** An event that names itself. */
export function selfReference(id: string): Problem {
  return {
    problem: { zh: `事件 "${echo(id)}" 指向自身`, en: `the event "${echo(id)}" names itself` },
    allowed: REFERABLE.event,
  };
}

/** Events that name each other in a circle; `ids` starts and ends with the same id. */
export function circular(ids: readonly string[]): Problem {
  const chain = ids.length > 6 ? [...ids.slice(0, 4), "…", ...ids.slice(-1)] : ids;
  const shown = chain.map((id) => echo(id)).join(" → ");
  return {
    problem: { zh: `事件相互循环指向：${shown}`, en: `the events name each other in a circle: ${shown}` },
    allowed: { zh: "指向的链条应有终点", en: "a chain of events that ends is allowed" },
  };
}
