// V-04: nobody can be listed on a day before the list rule existed (in force from 2013-10-01).
import { verdict } from "../audit/limit.ts";
import { overThreads, type Rule } from "../audit/rule.ts";
import { listingOf, NO_LISTING, sayDecision } from "./parts/listing.ts";
import { sayLaw } from "./parts/say.ts";

export const v04: Rule = {
  code: "V-04",
  title: { zh: "名单规定施行之前不得纳入", en: "No listing before the rule existed" },
  kind: "bar",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-defaulters", version: "2013", article: "1", paragraph: null }],
  validity: { from: null, until: null },
  facts: ["listing-decided.date"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    sayDecision(world, listing);
    const cited = world.cite("spc-defaulters", "2013", "1");
    sayLaw(world, "名单规定自2013-10-01起施行", "The list rule is in force from 2013-10-01", cited);
    return world.version("spc-defaulters", listing.day) === null
      ? verdict("breach", () => ({
          zh: "决定作出时尚无名单规定，纳入没有依据",
          en: "No rule existed when the listing was decided: it has no basis",
        }))
      : verdict("in-order", () => ({
          zh: "决定作出时名单规定已经施行",
          en: "The rule was in force when the listing was decided",
        }));
  },
};
