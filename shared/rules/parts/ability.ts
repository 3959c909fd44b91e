// Ability to perform, and that the obligation stood unperformed, on the day of the decision (L-01, L-09).
import { verdict } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { groundOf } from "./bar-ground.ts";
import { decisionFact, type Listing } from "./listing.ts";

/**
 * Judges a listing that rests on refusal despite ability. Performance is the client's own act: not on record, not done;
 * done in full before the decision leaves nothing to refuse. The finding of ability is a fact of the decision.
 */
export function abilityOutcome(world: World, listing: Listing): Outcome {
  const acts = world.all("obligation-performed", "enforcement-completed");
  const inFull = (act: CaseEvent): boolean => act.type === "enforcement-completed" || world.tri(act, "full");
  const performed = groundOf(world, acts, listing.day, inFull);
  if (performed.event !== null && performed.when === "before") {
    const day = world.show(performed.event.term);
    return verdict("breach", () => ({
      zh: `${day.zh}已全部履行，决定时不存在不履行`,
      en: `Performed in full (${day.en}): nothing was refused when the listing was decided`,
      turn: "performed",
    }));
  }
  if (!decisionFact(world, listing.thread, "abilityFound")) {
    return verdict("breach", () => ({
      zh: "决定没有认定履行能力，按本案记录不应纳入",
      en: "The decision finds no ability to perform: on this record there was no ground to list",
      turn: "no-ability",
      court: "决定没有认定履行能力",
    }));
  }
  if (performed.event !== null && performed.when === "same-day") {
    return verdict("contestable", () => ({
      zh: "决定当日全部履行，先后不明",
      en: "Performed in full on the day of the decision; which came first is open",
      court: "决定当日全部履行",
      caveat: true,
    }));
  }
  return verdict("in-order", () => ({ zh: "决定认定了履行能力", en: "The decision finds ability to perform" }));
}
