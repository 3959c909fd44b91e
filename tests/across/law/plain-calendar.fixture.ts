// The days off and the make-up working days of the official notices, as one reads them there, and a plain count of periods over
// them. Nothing here comes from the program: the tests of its periods compare it with this.

/** Of each year the days off from Monday to Friday, and the Saturdays and Sundays worked; every other day is as the week has it. */
const NOTICES: readonly (readonly [year: string, off: string, worked: string])[] = [
  [
    "2013",
    "01-01 01-02 01-03 02-11 02-12 02-13 02-14 02-15 04-04 04-05 04-29 04-30 05-01 06-10 06-11 06-12 09-19 09-20 10-01 10-02 10-03 10-04 10-07",
    "01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12",
  ],
  [
    "2014",
    "01-01 01-31 02-03 02-04 02-05 02-06 04-07 05-01 05-02 06-02 09-08 10-01 10-02 10-03 10-06 10-07",
    "01-26 02-08 05-04 09-28 10-11",
  ],
  [
    "2015",
    "01-01 01-02 02-18 02-19 02-20 02-23 02-24 04-06 05-01 06-22 09-03 09-04 10-01 10-02 10-05 10-06 10-07",
    "01-04 02-15 02-28 09-06 10-10",
  ],
  [
    "2016",
    "01-01 02-08 02-09 02-10 02-11 02-12 04-04 05-02 06-09 06-10 09-15 09-16 10-03 10-04 10-05 10-06 10-07",
    "02-06 02-14 06-12 09-18 10-08 10-09",
  ],
  [
    "2017",
    "01-02 01-27 01-30 01-31 02-01 02-02 04-03 04-04 05-01 05-29 05-30 10-02 10-03 10-04 10-05 10-06",
    "01-22 02-04 04-01 05-27 09-30",
  ],
  [
    "2018",
    "01-01 02-15 02-16 02-19 02-20 02-21 04-05 04-06 04-30 05-01 06-18 09-24 10-01 10-02 10-03 10-04 10-05 12-31",
    "02-11 02-24 04-08 04-28 09-29 09-30 12-29",
  ],
  [
    "2019",
    "01-01 02-04 02-05 02-06 02-07 02-08 04-05 05-01 05-02 05-03 06-07 09-13 10-01 10-02 10-03 10-04 10-07",
    "02-02 02-03 04-28 05-05 09-29 10-12",
  ],
  [
    "2020",
    "01-01 01-24 01-27 01-28 01-29 01-30 01-31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05 10-06 10-07 10-08",
    "01-19 04-26 05-09 06-28 09-27 10-10",
  ],
  [
    "2021",
    "01-01 02-11 02-12 02-15 02-16 02-17 04-05 05-03 05-04 05-05 06-14 09-20 09-21 10-01 10-04 10-05 10-06 10-07",
    "02-07 02-20 04-25 05-08 09-18 09-26 10-09",
  ],
  [
    "2022",
    "01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07",
    "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
  ],
  [
    "2023",
    "01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06",
    "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
  ],
  [
    "2024",
    "01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07",
    "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  ],
  [
    "2025",
    "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08",
    "01-26 02-08 04-27 09-28 10-11",
  ],
  [
    "2026",
    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
    "01-04 02-14 02-28 05-09 09-20 10-10",
  ],
];

const daysOf = (at: 1 | 2): ReadonlySet<string> =>
  new Set(NOTICES.flatMap((notice) => notice[at].split(" ").map((day) => `${notice[0]}-${day}`)));

const OFF = daysOf(1);
const WORKED = daysOf(2);

/** The last day that the notices cover. */
const LAST_COVERED = "2026-12-31";

const DAY = 86_400_000;

/** The day so many days later. */
export const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());
const isDayOff = (day: string): boolean => OFF.has(day) || (isWeekend(day) && !WORKED.has(day));

/** The day with the same number in a later month; the last of that month where it has none. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, number = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(number, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** A length with its unit; `roll`: a last day off moves on. */
export interface Length {
  readonly n: number;
  readonly unit: "days" | "working-days" | "months" | "years";
  readonly roll: boolean;
}

/** The last day before it moves, and the last day; null where the notices end before it can be told. */
export interface Counted {
  readonly raw: string;
  readonly due: string | null;
}

/** Counts a period that the day `start`, itself not counted, triggers. */
export function count(start: string, { n, unit, roll }: Length): Counted {
  if (unit === "working-days") {
    let day = start;
    for (let left = n; left > 0;) {
      day = plus(day, 1);
      if (day > LAST_COVERED) return { raw: day, due: null };
      if (!isDayOff(day)) left--;
    }
    return { raw: day, due: day };
  }
  const raw = unit === "days" ? plus(start, n) : monthsAfter(start, unit === "years" ? 12 * n : n);
  if (!roll) return { raw, due: raw };
  let due = raw;
  while (due <= LAST_COVERED && isDayOff(due)) due = plus(due, 1);
  return { raw, due: due > LAST_COVERED ? null : due };
}

/** What the last day of a period is before it moves, or what lies within one of working days. */
export const KINDS = [
  "an ordinary working day",
  "a weekend",
  "a holiday",
  "a make-up working day",
  "the last day that the notices cover",
] as const;
export type Kind = (typeof KINDS)[number];

/** A day that is not as the week has it. */
const isRearranged = (day: string): boolean => OFF.has(day) || WORKED.has(day);

/** Of a period of working days: does it pass a day off of the week, of a holiday, or neither? */
function passes(start: string, end: string, off: (day: string) => boolean): boolean {
  for (let day = plus(start, 1); day < end; day = plus(day, 1)) if (off(day)) return true;
  return false;
}

/** A period with its start and its last day before it moves. */
interface Ending {
  readonly start: string;
  readonly raw: string;
  readonly length: Length;
}

const ENDINGS: Readonly<Record<Kind, (ending: Ending) => boolean>> = {
  "an ordinary working day": ({ start, raw, length }) =>
    !isWeekend(raw) && !OFF.has(raw) && (length.unit !== "working-days" || !passes(start, raw, isRearranged)),
  "a weekend": ({ start, raw, length }) =>
    length.unit === "working-days"
      ? passes(start, raw, isWeekend) && !isWeekend(raw) && !passes(start, raw, isRearranged)
      : // No holiday beside it, so that the notice is silent about it.
        isWeekend(raw) && !WORKED.has(raw) && ![-3, -2, -1, 1, 2, 3].some((near) => OFF.has(plus(raw, near))),
  "a holiday": ({ start, raw, length }) =>
    length.unit === "working-days" ? passes(start, raw, (day) => OFF.has(day)) : OFF.has(raw),
  "a make-up working day": ({ raw }) => WORKED.has(raw),
  // Three or six months never end on a 31st of December.
  "the last day that the notices cover": ({ raw, length: { n, unit } }) =>
    raw === LAST_COVERED || (unit === "months" && [3, 6].includes(n) && raw === "2026-12-30"),
};

/** Is the last day of the period that `start` triggers of the kind? */
export function endsOn(kind: Kind, start: string, length: Length): boolean {
  const { raw, due } = count(start, length);
  return due !== null && ENDINGS[kind]({ start, raw, length });
}
