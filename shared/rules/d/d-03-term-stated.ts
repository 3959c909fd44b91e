// D-03: a decision on items 2 to 6 states the term (2017 art. 5(3), art. 2(1)); no number of days. With item 1 alone
// there is no term to state. Unknown items or an unknown term: both ways.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { decisionGate, itemsWithTerm } from "../parts/decision-text.ts";
import { groundsOf, statedTerm } from "../parts/grounds.ts";
import { sayLaw } from "../parts/say.ts";

const BEFORE = notApplicable("当时的规定没有纳入期限", "The rule of that time knew no term");

export const d03: Rule = {
  code: "D-03",
  title: { zh: "决定书应当写明纳入期限", en: "The decision states the term" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("term-stated", "term"),
  validity: validityOf("term-stated"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-checked.visible",
    "listing-decided.citedVersion",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const gate = decisionGate(world, subject, "term-stated", BEFORE);
    if (gate.closed !== null) return gate.closed;
    const { thread, day } = gate.listing;
    if (!groundsOf(world, thread).others) {
      return notApplicable("没有依据有期限的各项纳入", "The listing names none of the items that carry a term");
    }
    const term = world.text("term", day);
    const { zh, en } = periodWords(periodOf(term));
    const items = itemsWithTerm(world, day);
    sayLaw(world, `依${items.zh}纳入的，期限为${zh}`, `Under ${items.en} the term is ${en}`, world.cite(term));
    const cited = world.cite(gate.duty);
    sayLaw(world, "有纳入期限的，应当写明", "Where there is a term, it must be stated", cited);
    return statedTerm(world, thread) === null
      ? verdict("breach", () => ({ zh: "决定书没有写明纳入期限", en: "The decision states no term" }))
      : verdict("in-order", () => ({ zh: "决定书写明了纳入期限", en: "The decision states the term" }));
  },
};
