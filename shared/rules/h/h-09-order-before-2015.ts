// H-09: an order made before 2015-07-22 has the narrower scope of 2010: no ban on fast trains (advice).
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { NO_ORDER, orderOf, overOrders } from "../parts/orders.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const h09: Rule = {
  code: "H-09",
  title: { zh: "旧规定下限制令的范围", en: "Scope of an order under the old text" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("narrower-restriction"),
  validity: validityOf("narrower-restriction"),
  facts: [
    "restriction-ordered.date",
    "restriction-ordered.coversGTrains",
    "restriction-checked.active",
    "client.kind",
    "restriction-ordered.against",
  ],
  readings: [],
  remedies: [],
  over: overOrders,
  judge(world, subject) {
    const order = orderOf(world, subject);
    if (order?.type !== "restriction-ordered") return NO_ORDER;
    const day = world.day(order);
    const duty = world.duty("narrower-restriction", day);
    if (duty === null) {
      return notApplicable("限制令不适用旧规定", "The order does not fall under the old text");
    }
    sayDay(world, "限制高消费令作出", "The order was made", day);
    sayLaw(world, "旧规定没有列明高铁动车座席", "The old text does not name fast trains", world.cite(duty));
    return verdict("advice", () =>
      order.raw.coversGTrains === "yes"
        ? {
            zh: "限制令写了高铁动车，超出当时规定的列举，请核对",
            en: "The order names fast trains, which the text of that time did not: check it",
          }
        : {
            zh: "请核对限制令的项目没有超出当时的规定",
            en: "Check that the order's items stay within the text of that time",
          },
    );
  },
};
