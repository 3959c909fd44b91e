// Today's one list over all cases: what to do next, the first thing first, without what a person has put aside as it stands.
import type { DayBounds } from "../engine/finding.ts";
import { formatDay, parseDay } from "../calendar/civil.ts";
import { mayBeOpen } from "../audit/possible-limits.ts";

/** In the order in which they stand. `own` are dates that the clinic set itself. */
export const ACT_KINDS = ["limit", "court", "answer", "intake", "own"] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Calendar days ahead within which a limit of the client's is on the list. */
export const AHEAD = 7;
/** Calendar days for which what is past stays on the list; what is older is a number beside it. */
export const RECENT = 30;

/** One thing to do, as far as the list orders it. */
export interface Act {
  readonly kind: ActKind;
  /** Names it in its case, and its mark, from one audit to the next. */
  readonly id: string;
  /** Null for what belongs to no case yet. */
  readonly caseId: string | null;
  readonly due: DayBounds | null;
  /** The status of its finding; null where there is none. */
  readonly status: string | null;
  /** What it stands on, in one text: where this differs from a mark's, the mark is of something else. */
  readonly facts: string;
}

/** That a person has dealt with an act: done, put off until a day (ISO), or not to be done. */
export interface ActMark {
  readonly caseId: string;
  readonly id: string;
  readonly state: string;
  readonly facts?: string | undefined;
  readonly until?: string | undefined;
}

/** An act on the list; `more`: of its case and kind there are so many others, which come later. */
export type Listed<T> = T & { readonly more: number };

export interface TodayList<T> {
  /** Whole, in order. */
  readonly rows: readonly Listed<T>[];
  /** Of each kind, the acts behind the rows. */
  readonly counts: Readonly<Record<ActKind, number>>;
  /** Acts that a person has put aside as they stand. */
  readonly aside: number;
}

export const factsOf = (...parts: readonly (string | null)[]): string => parts.map((part) => part ?? "-").join(" ");

/** The name and the facts of an act that a limit is: by these a mark on it is known wherever it is set. */
export const limitAct = (
  kind: "limit" | "court",
  finding: string,
  status: string,
  { earliest, latest }: DayBounds,
): Pick<Act, "id" | "facts"> => ({ id: `act/${kind}/${finding}`, facts: factsOf(status, earliest, latest) });

/** So many days after a day, ISO. */
export const daysAfter = (day: string, days: number): string => formatDay((parseDay(day) ?? 0) + days);

/**
 * Whether a mark takes an act off the list on this day. It does while the facts are those it was made on; and the client's own
 * limit is never put off beyond the day before it may end.
 */
function isAside(act: Act, mark: ActMark | undefined, today: string): boolean {
  if (mark === undefined || mark.facts !== act.facts) return false;
  if (mark.state !== "later") return mark.state === "done" || mark.state === "not";
  const isLast = act.kind === "limit" && act.due !== null && act.due.earliest <= today;
  return !isLast && mark.until !== undefined && mark.until > today;
}

/** The latest day until which an act may be put off; null where it may not be. */
export function latestPutOff({ kind, due }: Pick<Act, "kind" | "due">, today: string): string | null {
  if (kind !== "limit" || due === null) return daysAfter(today, 365);
  // One whose first day is over may end on any day: there is no day that is safe.
  return due.earliest > today ? due.earliest : null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As `firstLimit` orders the limits of one case: what may end first, and what may have ended already after all others. */
function limitOrder(today: string): (a: Act, b: Act) => number {
  const isFaint = ({ status, due }: Act): number => Number(status === "undetermined" && (due?.earliest ?? "") < today);
  return (a, b) =>
    isFaint(a) - isFaint(b) ||
    order(a.due?.earliest ?? "9999", b.due?.earliest ?? "9999") ||
    order(a.due?.latest ?? "9999", b.due?.latest ?? "9999");
}

const byDay = (a: Act, b: Act): number =>
  order(a.due?.latest ?? a.due?.earliest ?? "9999", b.due?.latest ?? b.due?.earliest ?? "9999");

/** Whether an act is for today: near enough, and not long past. */
function isForToday({ kind, due }: Act, today: string): boolean {
  if (due === null) return true;
  switch (kind) {
    case "limit":
      return (
        mayBeOpen(due, today) && due.earliest <= daysAfter(today, AHEAD) && due.earliest >= daysAfter(today, -RECENT)
      );
    case "court":
      return (due.latest ?? due.earliest) >= daysAfter(today, -RECENT);
    case "own":
      return due.earliest <= today;
    default:
      return true;
  }
}

/** The first act of each case in their order, with the number of its others. */
function oneEach<T extends Act>(acts: readonly T[]): readonly Listed<T>[] {
  const groups = new Map<string, T[]>();
  for (const act of acts) {
    const key = act.caseId ?? ` ${act.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [act]);
    else group.push(act);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, more: others.length }],
  );
}

/**
 * The list of a day (ISO) from the acts of all cases. An answer that settles what a limit of the same case rests on is asked for
 * in the limit's row, and stands in none of its own.
 */
export function todayList<T extends Act>(acts: readonly T[], marks: readonly ActMark[], today: string): TodayList<T> {
  const marked = new Map(marks.map((mark) => [`${mark.caseId} ${mark.id}`, mark]));
  const due = acts.filter((act) => isForToday(act, today));
  const open = due.filter((act) => !isAside(act, marked.get(`${act.caseId ?? ""} ${act.id}`), today));
  const of = (kind: ActKind): readonly T[] => {
    const own = open.filter((act) => act.kind === kind);
    if (kind === "answer" || kind === "intake") return own;
    return own.toSorted(kind === "limit" ? limitOrder(today) : byDay);
  };
  const kinds = ACT_KINDS.map((kind) => ({ kind, own: of(kind) }));
  const count = (kind: ActKind): number => kinds.find((one) => one.kind === kind)?.own.length ?? 0;
  return {
    rows: kinds.flatMap(({ own }) => oneEach(own)),
    counts: {
      limit: count("limit"),
      court: count("court"),
      answer: count("answer"),
      intake: count("intake"),
      own: count("own"),
    },
    aside: due.length - open.length,
  };
}
