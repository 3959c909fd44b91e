// H-05: the order is signed by the president and states period, items and legal consequences (2010 and 2015 art. 5).
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { NO_ORDER, orderOf, overOrders } from "../parts/orders.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const CONTENTS = [
  { field: "signedByPresident", zh: "院长签发", en: "the president's signature" },
  { field: "statesPeriod", zh: "期间", en: "the period" },
  { field: "statesItems", zh: "项目", en: "the items" },
  { field: "statesConsequences", zh: "法律后果", en: "the legal consequences" },
] as const;

export const h05: Rule = {
  code: "H-05",
  title: { zh: "限制消费令的签发与内容", en: "Signature and contents of the order" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("restriction-order"),
  validity: validityOf("restriction-order"),
  facts: [
    "restriction-ordered.date",
    "restriction-ordered.signedByPresident",
    "restriction-ordered.statesPeriod",
    "restriction-ordered.statesItems",
    "restriction-ordered.statesConsequences",
    "restriction-checked.active",
    "client.kind",
    "restriction-ordered.against",
  ],
  readings: [],
  remedies: ["restriction-relief", "supervision"],
  over: overOrders,
  judge(world, subject) {
    const order = orderOf(world, subject);
    if (order?.type !== "restriction-ordered") return NO_ORDER;
    const day = world.day(order);
    const duty = world.duty("restriction-order", day);
    if (duty === null) return notApplicable("当时尚无限制消费规定", "There was no rule on restrictions at that time");
    sayDay(world, "限制消费令作出", "The order was made", day);
    sayLaw(
      world,
      "由院长签发，应当载明期间、项目、法律后果",
      "Signed by the president; states period, items, consequences",
      world.cite(duty),
    );
    const lacking = CONTENTS.filter(({ field }) => !world.tri(order, field));
    if (lacking.length === 0) {
      return verdict("in-order", () => ({ zh: "签发和内容齐备", en: "Signature and contents are complete" }));
    }
    return verdict("breach", () => ({
      zh: `限制消费令欠缺：${lacking.map(({ zh }) => zh).join("、")}`,
      en: `The order lacks ${lacking.map(({ en }) => en).join(", ")}`,
    }));
  },
};
