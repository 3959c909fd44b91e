// V-04: nobody can be listed on a day before the list rule existed (in force from 2013-10-01).
import { formatDay } from "../../calendar/civil.ts";
import { verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { firstText, dutyBegins, placeOf } from "../../law/duty-index.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";

export const v04: Rule = {
  code: "V-04",
  title: { zh: "名单规定施行之前不得纳入", en: "No listing before the rule existed" },
  kind: "bar",
  holder: "enforcing-court",
  basis: [placeOf(firstText("listing-grounds"))],
  validity: { from: null, until: null },
  facts: ["listing-decided.date"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    sayDecision(world, listing);
    const first = firstText("listing-grounds");
    const from = formatDay(dutyBegins("listing-grounds"));
    sayLaw(world, `名单规定自${from}起施行`, `The list rule is in force from ${from}`, world.cite(first));
    return world.duty("listing-grounds", listing.day) === null
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
