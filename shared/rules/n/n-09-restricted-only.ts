// N-09: whoever is only restricted and not listed has no credit repair to ask for (art. 4 of the Credit Repair Measures, as a
// court's commentary reads it): the way out is the enforcing court (H-03). Advice.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { NO_ORDER, orderOf, overOrders } from "../parts/orders.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const n09: Rule = {
  code: "N-09",
  title: { zh: "只限制消费而未列入名单的信用修复", en: "Credit repair where there is only a restriction" },
  kind: "advice",
  holder: "agency",
  basis: basisOf("dishonesty-information"),
  validity: validityOf("dishonesty-information"),
  facts: [
    "restriction-ordered.against",
    "listing-decided",
    "restriction-checked.active",
    "client.kind",
    "restriction-ordered.date",
  ],
  readings: [],
  remedies: ["restriction-relief"],
  over: overOrders,
  judge(world, subject) {
    const order = orderOf(world, subject);
    if (order === null) return NO_ORDER;
    if (world.view.threads.length > 0) return notApplicable("另有纳入记录", "A listing is on record as well");
    const duty = world.duty("dishonesty-information", world.today);
    if (duty === null)
      return notApplicable("当时没有信用修复的规定", "No provision on credit repair was in force then");
    sayDay(world, "限制消费", "The restriction", world.day(order));
    sayLaw(
      world,
      "失信信息指列入名单，据解读不包括单独的限制消费",
      "Information of dishonesty is the listing; by a commentary not a restriction alone",
      world.cite(duty),
    );
    return verdict("advice", () => ({
      zh: "不必申请信用修复；要解除限制，向执行法院申请",
      en: "There is no credit repair to ask for: apply to the enforcing court to lift the restriction",
    }));
  },
};
