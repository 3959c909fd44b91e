// The grounds of a listing decision: its items, numbered as the text that it applies numbers them, and its term.
import type { Thread } from "../../engine/model.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import type { DutyText } from "../../law/duties.ts";
import { dutyTexts } from "../../law/duty-index.ts";

/** The grounds by what they are, as the law data names the items of each text. */
export const GROUNDS = ["able-refusal", "resist", "evade", "report", "restriction", "settlement"] as const;
export type Ground = (typeof GROUNDS)[number];

/** The text by whose numbering the items are read: the one cited, else the one in force on the day. */
export function numberingOf(world: World, thread: Thread): DutyText {
  const cited = thread.decided?.raw.citedVersion;
  const named = dutyTexts("listing-grounds").find(({ version }) => version === cited);
  return named ?? world.text("listing-grounds", world.decision(thread));
}

/** Which of the two kinds of ground the decision names: refusal despite ability (no term), or the others (with a term). */
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
  const { items: order = [] } = numberingOf(world, thread);
  const list = items.flatMap((item) => GROUNDS.find((ground) => ground === order[item - 1]) ?? []);
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
