// D-06: a listing on item 1 alone has no term (2017 art. 2(1) sets one for items 2 to 6 only). A term stated all the same
// may favour the client, and the derivation says so. Unknown items or an unknown term: both ways.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { decisionGate, itemsWithTerm } from "../parts/decision-text.ts";
import { groundsOf, statedTerm } from "../parts/grounds.ts";
import { sayLaw } from "../parts/say.ts";

const BEFORE = notApplicable("当时的规定没有纳入期限", "The rule of that time knew no term");

export const d06: Rule = {
  code: "D-06",
  title: { zh: "仅依第一项纳入没有期限", en: "No term under item 1 alone" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("term"),
  validity: validityOf("term"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-checked.visible",
    "listing-decided.citedVersion",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const gate = decisionGate(world, subject, "term", BEFORE);
    if (gate.closed !== null) return gate.closed;
    const { thread } = gate.listing;
    const grounds = groundsOf(world, thread);
    if (!grounds.first || grounds.others)
      return notApplicable("不是仅依第1项纳入", "The listing is not on item 1 alone");
    const items = itemsWithTerm(world, gate.listing.day);
    sayLaw(world, `期限只适用于${items.zh}`, `The term is for ${items.en} only`, world.cite(gate.duty));
    return statedTerm(world, thread) === null
      ? verdict("in-order", () => ({ zh: "仅依第1项纳入，没有写明期限", en: "On item 1 alone, and no term is stated" }))
      : verdict("breach", () => ({
          zh: "仅依第1项却写明期限；可能对当事人有利，请先权衡",
          en: "A term is stated on item 1 alone; it may favour the client: weigh this first",
          court: "仅依第1项却写明期限",
          favours: "client",
        }));
  },
};
