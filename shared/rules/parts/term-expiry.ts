// When the term of a listing ends (2017 arts. 2 and 10(2)): the corresponding day, not moved by days off. A term that the
// rule does not allow, or none where the rule has one, is disputed; one of unknown length has the lengths of the rule.
import { notApplicable } from "../../engine/limit.ts";
import type { Thread } from "../../engine/model.ts";
import { OLD_LISTING, TERM_OMITTED, TERM_START, TERM_STATED, TERM_UNLAWFUL } from "../../engine/readings.ts";
import { earliest, latest, mapTerm, type Outcome, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { addYears } from "../../calendar/civil.ts";
import { longestOf, periodOf } from "../../law/duty-index.ts";
import type { Take } from "./deletion-grounds.ts";
import { groundsOf, statedTerm } from "./grounds.ts";
import { fieldPath, type Listing } from "./listing.ts";
import { longestLawful, termFault } from "./term-length.ts";

/** A term that ends. */
export interface TermEnd {
  readonly closed: null;
  readonly from: Term;
  /** Null where unknown. */
  readonly years: number | null;
  readonly end: Term;
  /** Of a term longer than the rule allows: the longest that it allows, and its end; null for every other. */
  readonly lawful: Length | null;
  /** Of a term of unknown length: the longest that it can be, and its end. */
  readonly longest: Length | null;
}

/** A length in years, and the day on which a term of that length ends. */
export interface Length {
  readonly years: number;
  readonly end: Term;
}

/** Why no term ends, or the term that does. */
export type Expiry = { readonly closed: Outcome } | TermEnd;

const NO_TERM = notApplicable("决定没有写明纳入期限", "The decision states no term");
const OLD_NO_TERM = notApplicable("旧纳入视为没有期限", "The old listing is treated as having no term");
const OLD_FIRST = notApplicable(
  "属有履行能力而拒不履行，没有期限",
  "Listed for refusing to perform while able: no term",
);
const UNPUBLISHED = notApplicable("尚未公布，期限未起算", "Not published: the term has not begun");

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
    return ending(begins, years);
  }
  const { years, lawful } = yearsOf(world, { thread, day: decision }, take);
  if (years === null) return { closed: NO_TERM };
  const from = stated ?? (reading === "publication" ? publication(world, thread, decision) : decision);
  if (from === null) return { closed: UNPUBLISHED };
  if (years !== "some") {
    const ended = ending(from, years, lawful);
    // No decision lists for a term that is over when it is made.
    if (latest(ended.end) < earliest(decision)) world.clash(fieldPath(thread, "date"), fieldPath(thread, "termFrom"));
    return ended;
  }
  const duty = world.text("term", decision);
  const longest = { years: longestOf(duty).n, end: after(from, longestOf(duty).n) };
  const path = qualified(fieldPath(thread, "termYears"), "end");
  const end = world.unknownDay(path, after(from, periodOf(duty).n), longest.end);
  return { closed: null, from, years: null, end, lawful: null, longest };
}

/** The years of the term in one world under the readings, and the most that the rule allows where they are more. */
interface Years {
  /** Null where there is no term, "some" where its length is unknown. */
  readonly years: number | null | "some";
  readonly lawful: number | null;
}

function yearsOf(world: World, listing: Listing, take: Take): Years {
  const { thread, day } = listing;
  const years = statedTerm(world, thread);
  const duty = world.text("term", day);
  const regular = periodOf(duty).n;
  if (years === "some" || years === regular) return { years, lawful: null };
  const grounds = groundsOf(world, thread);
  if (!grounds.others) return { years, lawful: null };
  // Beside others item 1 does not take the term away: with none stated they are read as the others alone.
  if (years === null) return { years: take(TERM_OMITTED) === "two-years-by-law" ? regular : null, lawful: null };
  const fault = termFault(world, listing, { duty, grounds, years });
  if (fault === "none" || fault === "extended") return { years, lawful: null };
  const lawful = longestLawful(listing, duty, fault, grounds);
  if (take(TERM_UNLAWFUL) === "lawful-term") return { years: lawful, lawful: null };
  return { years, lawful: lawful < years ? lawful : null };
}

function ending(from: Term, years: number, lawful: number | null = null): TermEnd {
  const most = lawful === null ? null : { years: lawful, end: after(from, lawful) };
  return { closed: null, from, years, end: after(from, years), lawful: most, longest: null };
}

function after(from: Term, years: number): Term {
  return mapTerm(from, (day) => addYears(day, years));
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
