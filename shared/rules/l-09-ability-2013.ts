// L-09: under the text of 2013 every item needs ability to perform (2013 art. 1).
import { notApplicable } from "../audit/limit.ts";
import { overThreads, type Rule } from "../audit/rule.ts";
import { abilityOutcome } from "./parts/ability.ts";
import { listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "./parts/listing.ts";
import { sayLaw } from "./parts/say.ts";

export const l09: Rule = {
  code: "L-09",
  title: { zh: "旧规定各项均须有履行能力", en: "Ability to perform under the old text" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-defaulters", version: "2013", article: "1", paragraph: null }],
  validity: { from: "2013-10-01", until: "2017-05-01" },
  facts: ["listing-decided.date", "listing-decided.abilityFound", "obligation-performed.full", "enforcement-completed"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const version = world.version("spc-defaulters", listing.day);
    if (version === null) return NO_RULE_YET;
    if (version !== "2013") {
      return notApplicable(
        "新规定只对拒不履行一项要求履行能力",
        "The new text asks for ability only on refusal to perform",
      );
    }
    sayDecision(world, listing);
    const cited = world.cite("spc-defaulters", "2013", "1");
    sayLaw(world, "各项均须有履行能力而不履行", "Every item takes ability, and non-performance", cited);
    return abilityOutcome(world, listing);
  },
};
