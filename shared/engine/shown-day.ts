// A day as far as the file fixes it: as data for whoever words it, and in the words of a derivation.
import { DATE_UNKNOWN } from "../calendar/edtf.ts";
import { EVENT_MAX, formatDay, partsOf, type Day } from "../calendar/civil.ts";
import type { Text } from "../text.ts";
import { earliest, latest, type Term, EARLIEST_ACT } from "./term.ts";

export type ShownDay =
  | { readonly kind: "day"; readonly day: Day }
  /** Both ends included. */
  | { readonly kind: "between"; readonly from: Day; readonly to: Day }
  | { readonly kind: "by"; readonly day: Day }
  | { readonly kind: "from"; readonly day: Day }
  | { readonly kind: "unknown" }
  /** It is the day of an act that nobody recorded, and is not spoken of as if it had one. */
  | { readonly kind: "unrecorded" }
  /** It follows from a day that is not known: the end of a period, a birthday. */
  | { readonly kind: "untold" }
  /** No official holiday notice of the year tells it. */
  | { readonly kind: "no-calendar"; readonly year: number };

const UNKNOWN: ShownDay = { kind: "unknown" };
const UNRECORDED: ShownDay = { kind: "unrecorded" };
const UNTOLD: ShownDay = { kind: "untold" };

/** The path of the day of an event on record. */
const RECORDED = /^events\[(?!\+).*\]\.date$/su;

/** Whether a day is that of an act which the file does not hold: it has none to speak of. */
export function isUnrecorded({ v, f }: Term): boolean {
  if (v?.unknown !== true || v.calendar || f !== null) return false;
  return (v.key.startsWith("events[") && !RECORDED.test(v.key)) || v.key.startsWith("sanctions[");
}

/** A term as far as the file fixes it (before a world narrowed it); `lastCovered` is the last day of the calendar. */
export function shownDay(term: Term, lastCovered: Day): ShownDay {
  if (term.v?.calendar === true) {
    return { kind: "no-calendar", year: partsOf(Math.max(term.v.lo, lastCovered + 1)).year };
  }
  const from = earliest(term);
  const to = latest(term);
  if (from === to) return { kind: "day", day: from };
  if (isUnrecorded(term)) return UNRECORDED;
  if (term.v?.unknown === true) return term.f === null && RECORDED.test(term.v.key) ? UNKNOWN : UNTOLD;
  const openFrom = term.v !== null && term.v.lo <= EARLIEST_ACT;
  const openTo = to >= EVENT_MAX;
  if (openFrom) return openTo ? UNKNOWN : { kind: "by", day: to };
  return openTo ? { kind: "from", day: from } : { kind: "between", from, to };
}

const isoDay = (day: Day): Text => {
  const iso = formatDay(day);
  return { zh: iso, en: iso };
};

/** In words; a day as ISO, or as `word` writes it. */
export function shownWords(shown: ShownDay, word: (day: Day) => Text = isoDay): Text {
  switch (shown.kind) {
    case "day":
      return word(shown.day);
    case "between": {
      const [from, to] = [word(shown.from), word(shown.to)];
      return { zh: `${from.zh}至${to.zh}之间`, en: `between ${from.en} and ${to.en}` };
    }
    case "by": {
      const day = word(shown.day);
      return { zh: `不晚于${day.zh}`, en: `on or before ${day.en}` };
    }
    case "from": {
      const day = word(shown.day);
      return { zh: `不早于${day.zh}`, en: `on or after ${day.en}` };
    }
    case "no-calendar": {
      const { year } = shown;
      return { zh: `${year}年无官方放假通知，无法确定`, en: `no official holiday notice for ${year}: cannot be told` };
    }
    case "unrecorded":
      return { zh: "没有记录", en: "not on record" };
    case "untold":
      return { zh: "无法确定", en: "cannot be told" };
    default:
      return DATE_UNKNOWN;
  }
}
