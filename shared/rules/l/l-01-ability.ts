// L-01: a listing on item 1 needs ability to perform, and refusal (2017 art. 1 item 1). Whether the reasons are written
// down is D-02; finding no assets is no finding that there is no ability.
import { notApplicable } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { abilityOutcome } from "../parts/ability.ts";
import { names } from "../parts/grounds.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";

export const l01: Rule = {
  code: "L-01",
  title: { zh: "有履行能力而拒不履行", en: "Ability to perform, and refusal" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("ability-for-first-ground"),
  validity: validityOf("ability-for-first-ground"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.abilityFound",
    "obligation-performed.full",
    "enforcement-completed",
    "listing-decided.citedVersion",
    "obligation-performed.date",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const duty = world.duty("ability-for-first-ground", listing.day);
    if (duty === null) {
      return notApplicable(
        "当时适用旧规定，各项均须有履行能力",
        "The old text applied, which asks for ability on every item",
      );
    }
    if (!names(world, listing.thread, "able-refusal")) {
      return notApplicable("纳入不以有能力而拒不履行为由", "The listing does not rest on refusal despite ability");
    }
    sayDecision(world, listing);
    sayLaw(world, "须有履行能力而拒不履行", "It takes ability to perform, and refusal", world.cite(duty));
    return abilityOutcome(world, listing);
  },
};
