// Deadlines in groups for the agenda: what is past, each of the next days, then weeks, then what has no end yet,
// and what may be long over.
import type { DeadlineRow } from "../../../shared/api/caseload.ts";
import { type Day, formatDay, parseDay, weekday } from "../../../shared/calendar/civil.ts";
import { RECENT } from "../../../shared/today/list.ts";

export type Span =
  | { readonly kind: "past" }
  /** Over for more days than Today lists it. */
  | { readonly kind: "longPast" }
  /** Of the client's own: the first day it may end on is over, the last is not, or is not known. */
  | { readonly kind: "maybePast" }
  | { readonly kind: "day"; readonly day: string }
  /** Monday to Sunday, ISO. */
  | { readonly kind: "week"; readonly from: string; readonly to: string }
  /** A year without a calendar, or nothing that bounds the day. */
  | { readonly kind: "open" }
  /** As `maybePast`, for more days than Today lists it: what surely runs comes first. */
  | { readonly kind: "longMaybe" };

export interface AgendaGroup {
  readonly key: string;
  readonly span: Span;
  readonly rows: readonly DeadlineRow[];
}

/** Days from today on that stand alone; what is later stands in weeks. */
const DAYS_ALONE = 14;

/** The day that counts: for the client's own limit the first it can be, to be safe; for a court's the last. */
export function dayThatCounts({ holder, due }: Pick<DeadlineRow, "holder" | "due">): string | null {
  return holder === "client" ? due.earliest : due.latest;
}

/** Monday of the week of a day. */
const monday = (day: Day): Day => day - ((weekday(day) + 6) % 7);

const isOver = ({ due }: DeadlineRow, today: Day): boolean =>
  due.latest !== null && (parseDay(due.latest) ?? today) < today;

function spanOf(row: DeadlineRow, today: Day, alone: number): Span {
  const iso = dayThatCounts(row);
  const day = iso === null ? null : parseDay(iso);
  if (iso === null || day === null) return { kind: "open" };
  if (day < today) {
    // The last day that it can be is what a court's counts by, and what makes a limit of ours surely over.
    const last = isOver(row, today) ? (parseDay(row.due.latest ?? iso) ?? day) : null;
    if (last !== null) return { kind: last < today - RECENT ? "longPast" : "past" };
    return { kind: day < today - RECENT ? "longMaybe" : "maybePast" };
  }
  if (day < today + alone) return { kind: "day", day: iso };
  return { kind: "week", from: formatDay(monday(day)), to: formatDay(monday(day) + 6) };
}

function keyOf(span: Span): string {
  switch (span.kind) {
    case "past":
      return "0";
    case "longPast":
      return "0 long";
    case "maybePast":
      return "0 maybe";
    case "day":
      return `1 ${span.day}`;
    case "week":
      return `2 ${span.from}`;
    case "open":
      return "3";
    default:
      return "4";
  }
}

const byDay = (a: DeadlineRow, b: DeadlineRow): number => {
  const x = dayThatCounts(a) ?? "9999";
  const y = dayThatCounts(b) ?? "9999";
  return x < y ? -1 : x > y ? 1 : Number(b.holder === "client") - Number(a.holder === "client");
};

/**
 * The groups in the order of time, what may be long over last; in each the earlier first, and of one day the client's own first. The days from today on
 * that are groups of their own can be left to their weeks, as on paper.
 */
export function agendaOf(rows: readonly DeadlineRow[], today: string, alone = DAYS_ALONE): readonly AgendaGroup[] {
  const now = parseDay(today) ?? 0;
  const groups = new Map<string, { readonly span: Span; readonly rows: DeadlineRow[] }>();
  for (const row of rows.toSorted(byDay)) {
    const span = spanOf(row, now, alone);
    const key = keyOf(span);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { span, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { span, rows: list }]) => ({ key, span, rows: list }));
}
