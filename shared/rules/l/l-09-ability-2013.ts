// L-09: under the text of 2013 every item needs ability to perform (2013 art. 1).
import { notApplicable } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { abilityOutcome } from "../parts/ability.ts";
import { listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";

export const l09: Rule = {
  code: "L-09",
  title: { zh: "旧规定各项均须有履行能力", en: "Ability to perform under the old text" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("ability-for-every-ground"),
  validity: validityOf("ability-for-every-ground"),
  facts: [
    "listing-decided.date",
    "listing-decided.abilityFound",
    "obligation-performed.full",
    "enforcement-completed",
    "obligation-performed.date",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const duty = world.duty("ability-for-every-ground", listing.day);
    if (duty === null) {
      if (world.lt(listing.day, world.begins("ability-for-every-ground"))) return NO_RULE_YET;
      return notApplicable(
        "新规定只对拒不履行一项要求履行能力",
        "The new text asks for ability only on refusal to perform",
      );
    }
    sayDecision(world, listing);
    sayLaw(world, "各项均须有履行能力而不履行", "Every item takes ability, and non-performance", world.cite(duty));
    return abilityOutcome(world, listing);
  },
};
