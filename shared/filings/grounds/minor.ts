// The age of a listed child, in a sentence of the paper: born when, of age when.
import { ageOf, newestText } from "../../law/duty-index.ts";
import { formatDay, addYears } from "../../calendar/civil.ts";
import { BIRTH_RANGE, parseSpan } from "../../calendar/edtf.ts";
import { spanText } from "../../report/dates.ts";
import { birthOf } from "../birth.ts";
import type { Context } from "../context.ts";
import type { Piece } from "../sentence.ts";

/** When the client was born and comes of age; null where no exact day tells it. */
export function agePiece({ view, voice }: Context): Piece | null {
  const { date, path } = birthOf(view);
  const birth = date === null ? null : parseSpan(date, BIRTH_RANGE);
  if (birth === null || !birth.ok || birth.span.lo !== birth.span.hi || date === null) return null;
  const years = ageOf(newestText("minors"));
  const born = spanText(date)?.zh;
  const grown = spanText(formatDay(addYears(birth.span.lo, years)))?.zh;
  if (born === undefined || grown === undefined) return null;
  return {
    parts: [{ text: `${voice.self}于${born}出生，${grown}才满${years}周岁` }],
    facts: [path],
    asserts: [{ kind: "birth", date }],
  };
}
