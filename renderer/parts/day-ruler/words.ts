// What the day ruler says: the sentence that names it, and the words at its days.
import { formatDay } from "../../../shared/calendar/civil.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import { eventTitle } from "../../../shared/case/words.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { DayBounds, FindingPeriod } from "../../../shared/engine/finding.ts";
import { lengthWords } from "../../../shared/law/duties.ts";
import { boundsWords, lateWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { BASE } from "../../base/words.ts";
import type { Ruled, Ruler } from "./ruler.ts";

/** In the middle of a line English begins small. */
const inLine = ({ zh, en }: Text): Text => ({ zh, en: en.toLowerCase() });

export const DR = {
  start: { zh: "起算", en: "start" },
  done: { zh: "已做", en: "done" },
  today: inLine(BASE.nowDay),
  asOf: { zh: "审查日", en: "as-of day" },
  ends: { zh: "届满", en: "ends" },
  earliest: { zh: "最早", en: "at the earliest" },
  latest: { zh: "最晚", en: "at the latest" },
  startUnknown: { zh: "起算日不能确定", en: "start unknown" },
  firstDay: { zh: "第 1 日", en: "day 1" },
  dayOff: { zh: "休息日", en: "day off" },
  atLeast: { zh: "至少", en: "at least " },
} as const satisfies Readonly<Record<string, Text>>;

/** What happened on a day that a finding stands on: its name where one event alone has that day, else null. */
export function eventOn(file: CaseFile, subjects: readonly string[], bounds: DayBounds | null): Text | null {
  if (bounds === null || bounds.earliest !== bounds.latest) return null;
  const events = file.events.filter(({ id, date }) => subjects.includes(id) && date === bounds.earliest);
  const [only] = events;
  return only === undefined || events.length > 1 ? null : eventTitle(only.type);
}

/** How late, of what was seen undone on a day before the audit's: at least so much. */
export function rulerLate({ status, done, daysLate }: Ruled, { late, asOf }: Ruler): Text | null {
  const words = lateWords(daysLate, status === "breach");
  if (words === null || late === null || done !== null || late.to === asOf) return words;
  return { zh: `${DR.atLeast.zh}${words.zh}`, en: `${DR.atLeast.en}${words.en}` };
}

export interface Named {
  readonly start: Text | null;
  readonly done: Text | null;
}

/** The whole picture in a sentence, for who does not see it. `today` is the civil day. */
export function sentenceOf(ruled: Ruled, ruler: Ruler, named: Named, calendar: Calendar, today: string): Text {
  const { period, done } = ruled;
  const late = rulerLate(ruled, ruler);
  const day = (bounds: DayBounds): Text => boundsWords(calendar, bounds, false);
  const length = lengthWords(period.length, period.unit);
  const name = named.start ?? DR.start;
  const start = period.start === null ? null : day(period.start);
  const end = day(period.end);
  const moved = movedWords(period);
  const act = named.done ?? DR.done;
  const asOf = ruler.asOf === null ? null : formatDay(ruler.asOf);
  const now = asOf === today ? DR.today : DR.asOf;
  const parts: readonly (Text | null)[] = [
    start === null ? DR.startUnknown : { zh: `${start.zh} ${name.zh}`, en: `${name.en} ${start.en}` },
    length,
    moved,
    { zh: `${end.zh} 届满`, en: `ends ${end.en}` },
    done === null ? null : { zh: `${day(done).zh} ${act.zh}`, en: `${act.en} ${day(done).en}` },
    late,
    asOf === null ? null : { zh: `${now.zh} ${asOf}`, en: `${now.en} ${asOf}` },
  ];
  const said = parts.filter((part) => part !== null);
  return { zh: said.map(({ zh }) => zh).join("，"), en: said.map(({ en }) => en).join("; ") };
}

/** The last day before days off moved it; null where they did not, or it is not one day. */
function movedWords({ moved, rawEnd, length, unit }: FindingPeriod): Text | null {
  if (moved !== true || rawEnd.earliest !== rawEnd.latest) return null;
  const day = rawEnd.earliest;
  if (unit !== "days") return { zh: `原末日 ${day} 休息，顺延`, en: `last day ${day} is a day off, moved on` };
  return { zh: `第 ${length} 日 ${day} 休息，顺延`, en: `day ${length}, ${day}, is a day off, moved on` };
}
