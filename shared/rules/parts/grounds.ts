// The grounds of a listing decision: its items, numbered as the text that it applies numbers them, and its term.
import { dayOf } from "../../calendar/civil.ts";
import type { Thread } from "../../audit/model.ts";
import { on } from "../../audit/term.ts";
import type { World } from "../../audit/world.ts";
import { qualified } from "../../audit/world-parts.ts";

/** The grounds by content; the order is that of the items of 2017. */
export const GROUNDS = ["able-refusal", "resist", "evade", "report", "restriction", "settlement"] as const;
export type Ground = (typeof GROUNDS)[number];

/** The items of 2013 in their order: shifted by one against 2017, and item 6 is the first of 2017. */
const GROUNDS_2013: readonly Ground[] = ["resist", "evade", "report", "restriction", "settlement", "able-refusal"];

/** The text by whose numbering the items are read: the one cited, else the one in force on the day. */
export function numberingOf(world: World, thread: Thread): "2013" | "2017" {
  const cited = thread.decided?.raw.citedVersion;
  if (cited === "2013" || cited === "2017") return cited;
  return world.lt(world.decision(thread), on(dayOf(2017, 5, 1))) ? "2013" : "2017";
}

/** Which of the two kinds of ground the decision names: item 1 of 2017 (no term), or items 2 to 6 (two years). */
export interface NamedGrounds {
  readonly first: boolean;
  readonly others: boolean;
  /** The grounds one by one; null where the items are not on record. */
  readonly list: readonly Ground[] | null;
}

const POSSIBLE: readonly NamedGrounds[] = [
  { first: true, others: false, list: null },
  { first: false, others: true, list: null },
  { first: true, others: true, list: null },
];

/** The grounds named in the decision; item 1 alone, others alone or both in turn where the items are not on record. */
export function groundsOf(world: World, thread: Thread): NamedGrounds {
  const items = thread.decided?.raw.items ?? null;
  if (thread.decided === null || items === null) {
    const path =
      thread.decided === null ? `events[+listing-decided@${thread.id}]` : `events[${thread.decided.id}].items`;
    return world.choose(qualified(path, "grounds"), POSSIBLE);
  }
  world.use(thread.decided);
  const order = numberingOf(world, thread) === "2013" ? GROUNDS_2013 : GROUNDS;
  const list = items.flatMap((item) => order[item - 1] ?? []);
  return { first: list.includes("able-refusal"), others: list.some((ground) => ground !== "able-refusal"), list };
}

/** Does the decision name this ground? Both ways where the items are not on record. */
export function names(world: World, thread: Thread, ground: Ground): boolean {
  const grounds = groundsOf(world, thread);
  if (grounds.list !== null) return grounds.list.includes(ground);
  if (ground === "able-refusal") return grounds.first;
  const path = thread.decided === null ? `events[+listing-decided@${thread.id}]` : `events[${thread.decided.id}].items`;
  return grounds.others && world.choose(qualified(path, ground), [true, false]);
}

/** The term stated in the decision in years; null: none is stated. Both ways where the file does not say. */
export function statedTerm(world: World, thread: Thread): number | null | "some" {
  if (thread.decided === null)
    return world.choose<null | "some">(qualified(`events[+listing-decided@${thread.id}]`, "term"), [null, "some"]);
  world.use(thread.decided);
  const { termYears } = thread.decided.raw;
  if (termYears !== undefined) return termYears;
  return world.choose<null | "some">(`events[${thread.decided.id}].termYears`, [null, "some"]);
}
