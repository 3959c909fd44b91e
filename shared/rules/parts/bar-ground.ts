// Bars that ask for an act before the decision (security, seizure, the creditor's forbearance): when it came.
import { verdict } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import type { Text } from "../../text.ts";

/** When the ground came against the decision; `unfit`: what came in time does not suffice. */
export interface Ground {
  readonly when: "before" | "same-day" | "after" | "unfit";
  readonly event: CaseEvent | null;
}

/** The strongest of the acts: one before the decision that suffices, else one on its day, else none. */
export function groundOf(
  world: World,
  acts: readonly CaseEvent[],
  decision: Term,
  suffices: (act: CaseEvent) => boolean,
): Ground {
  let best: Ground = { when: "unfit", event: null };
  for (const act of acts) {
    const day = world.day(act);
    if (world.lt(decision, day)) {
      if (best.event === null) best = { when: "after", event: act };
    } else if (suffices(act)) {
      if (world.lt(day, decision)) return { when: "before", event: act };
      best = { when: "same-day", event: act };
    }
  }
  return best;
}

/** How the ground is called, e.g. `{ zh: "充分有效担保", en: "adequate security" }`. */
export interface GroundWords {
  readonly ground: Text;
  /** What to say where what came in time does not suffice. */
  readonly unfit: Text;
}

/** The outcome of a bar: a ground before the decision bites, on its day it is contestable; else the bar did not bite. */
export function barOutcome(world: World, { when, event }: Ground, { ground, unfit }: GroundWords): Outcome {
  if (event === null) return verdict("in-order", () => unfit);
  const { term } = event;
  const said = (zh: string, en: string) => (): Text => {
    const day = world.show(term);
    return { zh: `${day.zh}${ground.zh}，${zh}`, en: `${ground.en} (${day.en}): ${en}` };
  };
  switch (when) {
    case "before":
      return verdict("breach", said("在决定之前，不得纳入", "before the decision, so the listing was barred"));
    case "same-day":
      return verdict(
        "contestable",
        said("与决定同日，先后不明", "the day of the decision itself; which came first is open"),
      );
    default:
      return verdict("in-order", said("在决定之后，不影响决定", "after the decision, which it does not touch"));
  }
}
