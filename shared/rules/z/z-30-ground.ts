// Z-30: a listing on the wages list has one of two grounds and follows an order to pay whose time has passed (art. 5).
import { verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";
import { deniedStep, onWages, stepOf } from "../parts/wages.ts";

export const z30: Rule = {
  code: "Z-30",
  title: { zh: "列入欠薪名单的条件", en: "Conditions of the wages list" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("wages-grounds"),
  validity: validityOf("wages-grounds"),
  facts: [
    "authority-listed.ground",
    "authority-listed.date",
    "authority-ordered.date",
    "authority-ordered.performBy",
    "authority-listed.list",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-listed"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-grounds");
    if (found.closed !== null) return found.closed;
    const { event, day, duty } = found;
    sayLaw(
      world,
      "责令限期支付，逾期未支付，并有两种情形之一",
      "An order to pay whose time has passed, and one of two cases",
      world.cite(duty),
    );
    const ground = world.known(`events[${event.id}].ground`, event.raw.ground, [
      "criminal-amount",
      "incident",
      "neither",
    ]);
    if (ground === "neither")
      return verdict("breach", () => ({ zh: "两种情形都没有", en: "Neither of the two cases" }));
    const order = stepOf(world, event, "authority-ordered");
    const path = `events[+authority-ordered@${event.id}]`;
    if (order === null && (deniedStep(world, event, "authority-ordered") || !world.fact(path, null)))
      return verdict("breach", () => ({ zh: "没有责令限期支付", en: "There was no order to pay" }));
    const until = order === null ? null : world.dateField(order, "performBy");
    if (until !== null && world.le(day, until))
      return verdict("breach", () => ({ zh: "限期未满即列入", en: "Listed before the time to pay had passed" }));
    return verdict("in-order", () => ({ zh: "有列入的情形", en: "There is a ground" }));
  },
};
