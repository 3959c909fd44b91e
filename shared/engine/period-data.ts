// The period of a finding as data, over the worlds that came to it.
import { EVENT_MIN, formatDay, type Day } from "../calendar/civil.ts";
import type { Leaf } from "./explorer.ts";
import type { DayBounds, FindingPeriod } from "./finding.ts";
import type { LeafPeriod } from "./leaf-period.ts";

interface Span {
  readonly lo: Day;
  readonly hi: Day;
}

function hull(spans: readonly Span[]): Span {
  const [only] = spans;
  if (only !== undefined && spans.length === 1) return only;
  return { lo: Math.min(...spans.map(({ lo }) => lo)), hi: Math.max(...spans.map(({ hi }) => hi)) };
}

const bounds = ({ lo, hi }: Span, open = false): DayBounds => ({
  earliest: formatDay(lo),
  latest: open ? null : formatDay(hi),
});

type Counted = Leaf & { readonly period: LeafPeriod; readonly due: NonNullable<Leaf["due"]> };

const isCounted = (leaf: Leaf): leaf is Counted => leaf.period !== null && leaf.due !== null && !leaf.due.openLo;

/**
 * The period of the worlds; null where they have none. Where periods of different lengths are possible it is that of
 * `shown`, the world whose steps are shown, with the days of the worlds that share its length.
 */
export function periodData(leaves: readonly Leaf[], shown: Leaf | null): FindingPeriod | null {
  const all = leaves.filter(isCounted);
  const lead = shown !== null && isCounted(shown) ? shown : all[0];
  if (lead === undefined) return null;
  const { n, unit } = lead.period.length;
  const same = all.filter(({ period }) => period.length.n === n && period.length.unit === unit);
  const start = hull(same.map(({ period }) => period.start));
  const end = hull(same.map(({ due }) => due));
  const open = same.some(({ due }) => due.openHi);
  // Working days end on one: their last day is looked up, not moved.
  const counted = unit === "working-days";
  const raw = counted ? end : hull(same.map(({ period }) => period.raw));
  const moved = !counted && same.some(({ period, due }) => due.lo > period.raw.lo || due.hi > period.raw.hi);
  return {
    start: start.lo <= EVENT_MIN ? null : bounds(start),
    length: n,
    unit,
    rawEnd: bounds(raw, counted && open),
    end: bounds(end, open),
    moved: open ? null : moved,
  };
}
