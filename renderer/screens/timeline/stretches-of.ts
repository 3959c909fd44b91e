// What lasts: each listing from its decision to its removal, each consumption restriction from order to lifting.
import { showsGone, type CaseEvent, type CaseView, type Thread } from "../../../shared/engine/model.ts";
import { EVENT_MIN } from "../../../shared/calendar/civil.ts";
import type { Span } from "../../../shared/calendar/edtf.ts";
import type { Stretch } from "./model.ts";

export function stretchesOf(view: CaseView): readonly Stretch[] {
  return [
    ...view.threads.flatMap(listing),
    ...view.of("restriction-ordered").flatMap((order) => restriction(order, view)),
  ];
}

const REMOVED: ReadonlySet<string> = new Set(["listing-deleted", "listing-revoked"]);

function listing(thread: Thread): readonly Stretch[] {
  const { decided, opener } = thread;
  if (opener.undated || opener.lo <= EVENT_MIN) return [];
  const from: Span =
    decided === null ? { lo: opener.lo, hi: opener.hi, openLo: true } : { lo: decided.lo, hi: decided.hi };
  const to = endOf(thread.events, (event) => REMOVED.has(event.type), showsGone);
  return [{ kind: "stretch", key: `listing ${thread.id}`, what: "listing", from, to, opener: opener.id }];
}

function restriction(order: CaseEvent, view: CaseView): readonly Stretch[] {
  if (order.raw.against === "other" || order.undated || order.lo <= EVENT_MIN) return [];
  const after = view.of("restriction-lifted", "restriction-checked").filter((event) => event.hi >= order.lo);
  const to = endOf(after, (event) => event.type === "restriction-lifted", isInactive);
  const from = { lo: order.lo, hi: order.hi };
  return [{ kind: "stretch", key: `restriction ${order.id}`, what: "restriction", from, to, opener: order.id }];
}

const isInactive = (event: CaseEvent): boolean => event.type === "restriction-checked" && event.raw.active === "no";

/** The end: the act on record, else a look-up that no longer found it, which only says "by that day". */
function endOf(
  events: readonly CaseEvent[],
  ends: (event: CaseEvent) => boolean,
  gone: (event: CaseEvent) => boolean,
): Span | null {
  const act = events.find(ends);
  if (act !== undefined) {
    return act.lo <= EVENT_MIN ? { lo: act.lo, hi: act.hi, openLo: true } : { lo: act.lo, hi: act.hi };
  }
  const seen = events.find(gone);
  return seen === undefined ? null : { lo: seen.lo, hi: seen.hi, openLo: true };
}
