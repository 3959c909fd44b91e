// L-10: only a judgment debtor of this case can be listed (2013 art. 1, 2017 art. 1).
import { verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { isDebtor } from "../parts/client.ts";
import { listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";

export const l10: Rule = {
  code: "L-10",
  title: { zh: "不是被执行人的不得纳入", en: "Only a judgment debtor can be listed" },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("listing-grounds"),
  validity: validityOf("listing-grounds"),
  facts: ["listing-decided.date", "client.role", "client.isDebtor"],
  readings: [],
  remedies: ["correction-request", "procuratorate", "compensation"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const duty = world.duty("listing-grounds", listing.day);
    if (duty === null) return NO_RULE_YET;
    sayDecision(world, listing);
    sayLaw(world, "名单只及于本案被执行人", "The list is for judgment debtors of the case", world.cite(duty));
    return isDebtor(world)
      ? verdict("in-order", () => ({ zh: "当事人是本案被执行人", en: "The client is a judgment debtor of this case" }))
      : verdict("breach", () => ({
          zh: "当事人不是本案被执行人，不应纳入",
          en: "The client is no judgment debtor of this case and should not have been listed",
        }));
  },
};
