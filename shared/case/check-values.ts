// Checks of single values: text, dates, closed lists, numbers. Each returns the problem, or null where the value is fine.

import { BIRTH_RANGE, EVENT_RANGE, parseSpan, type Span } from "../calendar/edtf.ts";
import { ENUMS, type EnumName } from "./enums.ts";
import { ALLOWED, allowedNumbers, allowedValues, emptyText, type Problem, wrongValue } from "./problems.ts";
import { echo } from "./echo.ts";
import { COURT_LIST, isCourtList } from "./matter.ts";

/** Null where the value is fine. */
export type ValueCheck = (value: unknown) => Problem | null;

export const checkText: ValueCheck = (value) => (typeof value === "string" ? null : wrongValue(value, ALLOWED.text));

export const checkId: ValueCheck = (value) => {
  if (typeof value !== "string") return wrongValue(value, ALLOWED.id);
  return value === "" ? emptyText : null;
};

export const checkFormat: ValueCheck = (value) =>
  value === "redress.case/1" ? null : wrongValue(value, ALLOWED.format, ["redress.case/1"]);

/** What a matter is without its spelling: `Court List` is meant as `court-list`, and must not pass for another list. */
const spelled = (matter: string): string => matter.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

export const checkMatter: ValueCheck = (value) => {
  if (typeof value !== "string") return wrongValue(value, ALLOWED.matter);
  if (value.trim() === "") return { ...emptyText, allowed: ALLOWED.matter };
  if (isCourtList(value) || spelled(value) !== spelled(COURT_LIST)) return null;
  return wrongValue(value, ALLOWED.matter, [COURT_LIST]);
};

/** A date of the EDTF subset whose days all lie within `range`. The same dates recur, so verdicts are remembered. */
function dateCheck(range: Span, rangeText: Problem["allowed"]): ValueCheck {
  const verdicts = new Map<string, Problem | null>();
  return (value) => {
    if (typeof value !== "string") return wrongValue(value, ALLOWED.date);
    const known = verdicts.get(value);
    if (known !== undefined) return known;
    const verdict = judgeDate(value, range, rangeText);
    if (verdicts.size >= 20_000) verdicts.clear();
    if (value.length <= 32) verdicts.set(value, verdict);
    return verdict;
  };
}

function judgeDate(value: string, range: Span, rangeText: Problem["allowed"]): Problem | null {
  const parsed = parseSpan(value, range);
  const shown = `"${echo(value)}"`;
  if (!parsed.ok) {
    const { zh, en } = parsed.problem;
    return { problem: { zh: `${shown} ${zh}`, en: `${shown}: ${en}` }, allowed: ALLOWED.date };
  }
  if (parsed.span.lo < range.lo || parsed.span.hi > range.hi) {
    return { problem: { zh: `${shown} 超出范围`, en: `${shown} is out of range` }, allowed: rangeText };
  }
  return null;
}

export const checkDate: ValueCheck = dateCheck(EVENT_RANGE, ALLOWED.eventRange);
export const checkBirthDate: ValueCheck = dateCheck(BIRTH_RANGE, ALLOWED.birthRange);

function wholeNumberCheck(max: number, allowed: Problem["allowed"]): ValueCheck {
  return (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= max
      ? null
      : wrongValue(value, allowed);
}

export const checkArticleNumber: ValueCheck = wholeNumberCheck(999, ALLOWED.articleNumber);
/** The longest term in years that a case file can state. */
const MOST_TERM_YEARS = 10;

export const checkTermYears: ValueCheck = wholeNumberCheck(MOST_TERM_YEARS, ALLOWED.termYears);

/** A check that the value is in the closed list. */
export function choiceCheck(of: EnumName): ValueCheck {
  const values: readonly string[] = ENUMS[of];
  const set = new Set<unknown>(values);
  const allowed = allowedValues(values);
  return (value) => (set.has(value) ? null : wrongValue(value, allowed, values));
}

/** A check of one entry of a list of distinct whole numbers; `seen` collects those before it. */
export function numberEntryCheck(max: number): (value: unknown, seen: Set<unknown>) => Problem | null {
  const allowed = allowedNumbers(max);
  const check = wholeNumberCheck(max, allowed);
  return (value, seen) => {
    const problem = check(value);
    if (problem !== null) return problem;
    if (seen.has(value)) {
      return { problem: { zh: `${String(value)} 重复`, en: `${String(value)} is listed twice` }, allowed };
    }
    seen.add(value);
    return null;
  };
}
