// The days that the ruler names, in the order in which they matter: what finds no room drops out from the end.
import { type Day, formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import type { Text } from "../../../shared/text.ts";
import type { Label } from "./labels.ts";
import type { Ruled, Ruler } from "./ruler.ts";
import { DR, type Named, rulerLate } from "./words.ts";

export interface Mark extends Pick<Label, "line" | "strong"> {
  readonly day: Day;
  readonly texts: readonly Text[];
}

const same = (text: string): Text => ({ zh: text, en: text });

/** Parts that follow one another, as words of a label. */
const row = (parts: readonly Text[], between: string): Text => ({
  zh: parts.map(({ zh }) => zh).join(between),
  en: parts.map(({ en }) => en).join(between),
});

/** The named days of a period; `isToday` where the audit's day is the civil one. */
export function marksOf(ruled: Ruled, ruler: Ruler, named: Named, isToday: boolean): readonly Mark[] {
  const first = formatDay(ruler.from);
  // The year is said once, but where the ruler goes over into another.
  const isOneYear = first.slice(0, 4) === formatDay(ruler.to).slice(0, 4);
  const short = (iso: string): Text => same(isOneYear ? iso.slice(5) : iso);
  return [
    endMark(ruled, short),
    ...actMarks(ruled, ruler, named, isToday, short),
    ...startMarks(ruled, ruler, named),
    ...movedMarks(ruled, short),
  ];
}

const dayAt = (iso: string): Day => parseDay(iso) ?? 0;

type Short = (iso: string) => Text;

function endMark({ period: { end }, status }: Ruled, short: Short): Mark {
  const day = short(end.earliest);
  const isOne = end.earliest === end.latest;
  const text = isOne ? row([day, DR.ends], " ") : row([DR.earliest, day], " ");
  return {
    day: dayAt(end.earliest),
    texts: [text, day],
    line: "below",
    strong: status === "breach" || status === "running",
  };
}

/** What was done and how late, then the audit's day. */
function actMarks(ruled: Ruled, ruler: Ruler, named: Named, isToday: boolean, short: Short): readonly Mark[] {
  const { late, done, asOf } = ruler;
  const marks: Mark[] = [];
  const words = rulerLate(ruled, ruler);
  const now = asOf === null ? null : isToday ? DR.today : row([DR.asOf, short(formatDay(asOf))], " ");
  const act = done === null ? null : row([short(formatDay(done.to)), named.done ?? DR.done], " ");
  const lateDay = late === null ? null : late.to === asOf && act === null ? now : short(formatDay(late.to));
  if (late !== null && words !== null && lateDay !== null) {
    const texts = [...(act === null ? [] : [row([act, words], " · ")]), row([lateDay, words], " · "), words];
    marks.push({ day: late.to, texts, line: "above", strong: true });
  } else if (done !== null && act !== null) {
    marks.push({ day: done.to, texts: [act, short(formatDay(done.to))], line: "above", strong: false });
  }
  if (asOf !== null && now !== null && lateDay !== now)
    marks.push({ day: asOf, texts: [now], line: "above", strong: true });
  return marks;
}

function startMarks({ period }: Ruled, { from, ticks, late }: Ruler, named: Named): readonly Mark[] {
  const first = same(formatDay(from));
  const isOne = period.start !== null && period.start.earliest === period.start.latest;
  const texts =
    period.start === null
      ? [DR.startUnknown]
      : isOne
        ? [row([first, named.start ?? DR.start], " "), first]
        : [row([DR.earliest, first], " "), first];
  const marks: Mark[] = [{ day: from, texts, line: "below", strong: false }];
  const [, second] = ticks;
  // Where lateness is shown, how the days are counted is for the steps to say.
  if (isOne && late === null && period.unit === "days" && second === from + 1)
    marks.push({ day: second, texts: [DR.firstDay], line: "above", strong: false });
  return marks;
}

/** The last day before days off moved it, and the latest of several possible ones. */
function movedMarks({ period: { rawEnd, end, moved, length, unit } }: Ruled, short: Short): readonly Mark[] {
  const marks: Mark[] = [];
  if (moved === true && rawEnd.earliest === rawEnd.latest && end.earliest === end.latest) {
    const off = unit === "days" ? { zh: `第 ${length} 日，休息日`, en: `day ${length}, day off` } : DR.dayOff;
    marks.push({ day: dayAt(rawEnd.earliest), texts: [off, DR.dayOff], line: "below", strong: false });
  }
  if (end.latest !== null && end.latest !== end.earliest)
    marks.push({
      day: dayAt(end.latest),
      texts: [row([DR.latest, short(end.latest)], " ")],
      line: "below",
      strong: false,
    });
  return marks;
}
