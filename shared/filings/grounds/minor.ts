// The age of a listed child, in a sentence of the paper: born when, of age when.
import { ageOf, newestText } from "../../law/duty-index.ts";
import { addYears, type Day, formatDay } from "../../calendar/civil.ts";
import { BIRTH_RANGE, parseSpan } from "../../calendar/edtf.ts";
import { spanText } from "../../report/dates.ts";
import { birthOf } from "../birth.ts";
import type { Finding } from "../../engine/finding.ts";
import type { Context } from "../context.ts";
import type { Piece } from "../sentence.ts";

/** Years that are full on a day; both are days. */
function fullYears(birth: Day, on: Day): number {
  let years = 0;
  while (addYears(birth, years + 1) <= on) years += 1;
  return years;
}

/**
 * When the client was born and comes of age, and how old the decision found them where its day is known; null where no exact day
 * tells it.
 */
export function agePiece({ view, voice }: Context, { thread }: Pick<Finding, "thread">): Piece | null {
  const { date, path } = birthOf(view);
  const birth = date === null ? null : parseSpan(date, BIRTH_RANGE);
  if (birth === null || !birth.ok || birth.span.lo !== birth.span.hi || date === null) return null;
  const years = ageOf(newestText("minors"));
  const born = spanText(date)?.zh;
  const grown = spanText(formatDay(addYears(birth.span.lo, years)))?.zh;
  if (born === undefined || grown === undefined) return null;
  const decided = view.threads.find(({ id }) => id === thread)?.decided ?? null;
  const isDated = decided !== null && !decided.doubtful && decided.lo === decided.hi && decided.lo >= birth.span.lo;
  const then = isDated ? `，纳入决定作出时${fullYears(birth.span.lo, decided.lo)}周岁` : "";
  return {
    parts: [{ text: `${voice.self}于${born}出生${then}，${grown}才满${years}周岁` }],
    facts: isDated ? [path, `events[${decided.id}].date`] : [path],
    asserts: [{ kind: "birth", date }],
  };
}
