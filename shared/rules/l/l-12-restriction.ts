// L-12: a listing for violating a consumption restriction needs an order, its service, and a violation after it (2013
// art. 1 item 4, 2017 art. 1 item 5). Order, service and violation can happen unseen: not on record, unknown.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf, itemOf } from "../../law/duty-index.ts";
import type { Said } from "../../engine/said.ts";
import { names } from "../parts/grounds.ts";
import { listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "../parts/listing.ts";
import { violationOf, type Violation } from "../parts/violation.ts";
import { sayLaw } from "../parts/say.ts";

const WORDS: Readonly<Record<Violation, Said>> = {
  proved: { zh: "限制消费令送达之后有违反行为", en: "The order was violated after it was served" },
  "same-day": {
    zh: "送达当日有违反行为，先后不明",
    en: "Violated on the day of service; which came first is open",
    court: "所称违反行为在送达当日",
    caveat: true,
  },
  "no-order": { zh: "没有限制消费令，不存在违反", en: "There was no order that could be violated", turn: "no-order" },
  none: { zh: "没有违反限制消费令的行为", en: "The order was not violated", turn: "no-violation" },
  "after-decision": { zh: "违反行为在决定之后", en: "The violation came after the decision", turn: "no-violation" },
  "before-order": { zh: "所称行为在限制消费令之前", en: "The act came before the order", turn: "no-violation" },
  "not-served": { zh: "限制消费令没有送达", en: "The order was not served", turn: "not-served" },
  "before-service": {
    zh: "所称行为在限制消费令送达之前",
    en: "The act came before the order was served",
    turn: "not-served",
  },
};

export const l12: Rule = {
  code: "L-12",
  title: { zh: "违反限制消费令", en: "Violation of a consumption restriction" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("listing-grounds", "restriction-order"),
  validity: validityOf("listing-grounds"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "restriction-ordered.date",
    "restriction-ordered.against",
    "restriction-served",
    "restriction-violated.date",
    "client.kind",
    "listing-decided.citedVersion",
    "restriction-served.service",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day } = listing;
    const duty = world.duty("listing-grounds", day);
    if (duty === null) return NO_RULE_YET;
    if (!names(world, thread, "restriction")) {
      return notApplicable(
        "纳入不以违反限制消费令为由",
        "The listing does not rest on violation of a consumption restriction",
      );
    }
    sayDecision(world, listing);
    const cited = world.cite(duty, itemOf(duty, "restriction"));
    sayLaw(world, "须违反限制消费令", "It takes a violation of a consumption restriction", cited);
    const order = world.duty("restriction-order", day);
    if (order !== null) {
      const issued = world.cite(order);
      sayLaw(world, "限制消费令应当向被执行人发出", "The order must be issued to the debtor", issued);
    }
    const violation = violationOf(world, thread, day);
    const status = violation === "proved" ? "in-order" : violation === "same-day" ? "contestable" : "breach";
    return verdict(status, () => WORDS[violation]);
  },
};
