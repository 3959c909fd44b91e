// When the term of a listing ends (2017 arts. 2 and 10(2)): the corresponding day, not moved by days off.
import { notApplicable } from "../../engine/limit.ts";
import type { Thread } from "../../engine/model.ts";
import { OLD_LISTING, TERM_START, TERM_STATED } from "../../engine/readings.ts";
import { earliest, latest, mapTerm, type Outcome, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { addMonths } from "../../calendar/civil.ts";
import { periodOf } from "../../law/duty-index.ts";
import type { Take } from "./deletion-grounds.ts";
import { groundsOf, statedTerm } from "./grounds.ts";
import { fieldPath } from "./listing.ts";

/** Why no term ends, or the day from which the term runs, its years (null: unknown) and the day on which it ends. */
export type Expiry =
  | { readonly closed: Outcome }
  | { readonly closed: null; readonly from: Term; readonly years: number | null; readonly end: Term };

const NO_TERM = notApplicable("决定没有写明纳入期限", "The decision states no term");
const OLD_NO_TERM = notApplicable("旧纳入视为没有期限", "The old listing is treated as having no term");
const OLD_FIRST = notApplicable(
  "属有履行能力而拒不履行，没有期限",
  "Listed for refusing to perform while able: no term",
);
const UNPUBLISHED = notApplicable("尚未公布，期限未起算", "Not published: the term has not begun");

/** The shortest and the longest term that a decision can state, in months. */
const SHORTEST = 12;
const LONGEST = 120;

/** The end of the term under the readings that `take` chooses. */
export function expiryOf(world: World, thread: Thread, take: Take): Expiry {
  const decision = world.decision(thread);
  const begins = world.begins("term");
  const stated = thread.decided === null ? null : world.dateField(thread.decided, "termFrom");
  const reading = take(stated === null ? TERM_START : TERM_STATED);
  if (world.lt(decision, begins)) {
    if (take(OLD_LISTING) !== "two-years") return { closed: OLD_NO_TERM };
    if (!groundsOf(world, thread).others) return { closed: OLD_FIRST };
    const { n: years } = periodOf(world.text("term", begins));
    return { closed: null, from: begins, years, end: months(begins, 12 * years) };
  }
  const term = statedTerm(world, thread);
  if (term === null) return { closed: NO_TERM };
  const from = stated ?? (reading === "publication" ? publication(world, thread, decision) : decision);
  if (from === null) return { closed: UNPUBLISHED };
  if (term !== "some") {
    const end = months(from, 12 * term);
    // No decision lists for a term that is over when it is made.
    if (latest(end) < earliest(decision)) world.clash(fieldPath(thread, "date"), fieldPath(thread, "termFrom"));
    return { closed: null, from, years: term, end };
  }
  const path = qualified(fieldPath(thread, "termYears"), "end");
  return {
    closed: null,
    from,
    years: null,
    end: world.unknownDay(path, months(from, SHORTEST), months(from, LONGEST)),
  };
}

function months(from: Term, n: number): Term {
  return mapTerm(from, (day) => addMonths(day, n));
}

/** The day of publication; it can happen unseen, but not after someone saw the listing. Null where not published. */
function publication(world: World, thread: Thread, decision: Term): Term | null {
  const published = world.first(world.of(thread, "listing-published"));
  if (published !== null) return world.day(published);
  const path = `events[+listing-published@${thread.id}]`;
  const seen = world.first(world.of(thread, "listing-checked").filter(({ raw }) => raw.visible === "yes"));
  if (seen !== null) return world.unknownDay(path, decision, world.day(seen));
  return world.unseenAct(path, [], world.deniedOf(thread, "listing-published"), decision).done;
}
