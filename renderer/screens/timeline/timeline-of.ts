// Works out the timeline of a case from its events and the findings of its audit. Pure.
import type { Audit } from "../../../shared/engine/finding.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { CaseView } from "../../../shared/engine/model.ts";
import type { Day } from "../../../shared/calendar/civil.ts";
import type { Span } from "../../../shared/calendar/edtf.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";
import type { EventMark, Item, Timeline } from "./model.ts";
import { barsOf } from "./bars-of.ts";
import { daysOf } from "./days.ts";
import { slotsOf } from "./slots-of.ts";
import { stretchesOf } from "./stretches-of.ts";
import { whoActs } from "./who-acts.ts";

function markOf(event: AnyEvent, asOf: Day): EventMark {
  const days = daysOf(event.date);
  return {
    kind: "event",
    key: `event ${event.id}`,
    event,
    who: whoActs(event.type),
    days,
    denied: event.happened === "no",
    later: days !== null && days.lo > asOf,
  };
}

/** `asOf` is the day of the audit: what has no end on record is drawn up to it. */
export function timelineOf(file: CaseFile, audit: Audit, asOf: Day): Timeline {
  const view: CaseView = viewCase(file, asOf);
  const marks = file.events.map((event) => markOf(event, asOf));
  const bars = barsOf(audit.findings, asOf);
  const slots = slotsOf(audit.findings, view, bars);
  const stretches = stretchesOf(view);
  const dated = marks.filter((mark) => mark.days !== null);
  const placed = slots.filter((slot) => slot.at !== null);
  const [lo, hi] = reach([...dated, ...placed, ...stretches, ...bars].flatMap(boundaries), asOf);
  return {
    asOf,
    marks: dated.toSorted(inTime),
    bars: bars.toSorted(inTime),
    slots: placed.toSorted(inTime),
    stretches,
    undated: [...marks.filter((mark) => mark.days === null), ...slots.filter((slot) => slot.at === null)],
    extent: { lo: Math.min(lo, asOf), hi: Math.max(hi, asOf) },
    focus: focusOf(dated.length > 0 ? dated : bars, bars, asOf),
  };
}

const reach = (days: readonly Day[], asOf: Day): readonly [Day, Day] =>
  days.length === 0 ? [asOf - 30, asOf] : [Math.min(...days), Math.max(...days)];

/**
 * What the first view shows: the events, and what of the audit's day and the periods is near them. A case that ended
 * years ago is shown as it was, and a limit years ahead squeezes nothing.
 */
function focusOf(items: readonly Item[], bars: readonly Item[], asOf: Day): Timeline["focus"] {
  const [lo, hi] = reach(items.flatMap(boundaries), asOf);
  const near = Math.max(60, (hi - lo) / 2);
  const others = [asOf, ...bars.flatMap(boundaries)].filter((day) => day >= lo - near && day <= hi + near);
  return { lo: Math.min(lo, ...others), hi: Math.max(hi, ...others) };
}

/** The days at which an item has something to show; open ends have none. */
function boundaries(item: Item): readonly Day[] {
  const ends = (span: Span | null): readonly Day[] =>
    span === null ? [] : [...(span.openLo === true ? [] : [span.lo]), ...(span.openHi === true ? [] : [span.hi])];
  if (item.kind === "event") return ends(item.days);
  if (item.kind === "slot") return item.at === null ? [] : [item.at];
  if (item.kind === "stretch") return [...ends(item.from), ...ends(item.to)];
  const { due, done, from } = item;
  return [...ends(from), due.lo, ...(due.hi === null ? [] : [due.hi]), ...ends(done)];
}

/** The day an item begins at, for the order of keyboard travel; items without a day come last. */
function startOf(item: Item): Day {
  if (item.kind === "event") return item.days === null ? Number.MAX_SAFE_INTEGER : first(item.days);
  if (item.kind === "slot") return item.at ?? Number.MAX_SAFE_INTEGER;
  if (item.kind === "stretch") return first(item.from);
  return item.from === null ? item.due.lo : first(item.from);
}

const first = (span: Span): Day => (span.openLo === true ? span.hi : span.lo);

/** By first day; then as the items stand in the file or the audit. */
export const inTime = (a: Item, b: Item): number => startOf(a) - startOf(b);
