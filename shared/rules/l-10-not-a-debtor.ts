// L-10: only a judgment debtor of this case can be listed (2013 art. 1, 2017 art. 1).
import { verdict } from "../audit/limit.ts";
import { overThreads, type Rule } from "../audit/rule.ts";
import { isDebtor } from "./parts/client.ts";
import { listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "./parts/listing.ts";
import { sayLaw } from "./parts/say.ts";

export const l10: Rule = {
  code: "L-10",
  title: { zh: "不是被执行人的不得纳入", en: "Only a judgment debtor can be listed" },
  kind: "bar",
  holder: "enforcing-court",
  basis: [
    { instrument: "spc-defaulters", version: "2013", article: "1", paragraph: null },
    { instrument: "spc-defaulters", version: "2017", article: "1", paragraph: null },
  ],
  validity: { from: "2013-10-01", until: null },
  facts: ["listing-decided.date", "client.role", "client.isDebtor"],
  readings: [],
  remedies: ["correction-request", "procuratorate", "compensation"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const version = world.version("spc-defaulters", listing.day);
    if (version === null) return NO_RULE_YET;
    sayDecision(world, listing);
    const cited = world.cite("spc-defaulters", version, "1");
    sayLaw(world, "名单只及于本案被执行人", "The list is for judgment debtors of the case", cited);
    return isDebtor(world)
      ? verdict("in-order", () => ({ zh: "当事人是本案被执行人", en: "The client is a judgment debtor of this case" }))
      : verdict("breach", () => ({
          zh: "当事人不是本案被执行人，不应纳入",
          en: "The client is no judgment debtor of this case and should not have been listed",
        }));
  },
};
