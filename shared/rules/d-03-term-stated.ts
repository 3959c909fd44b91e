// D-03: a decision on items 2 to 6 states the term (2017 art. 5(3), art. 2(1)); no number of days. With item 1 alone
// there is no term to state. Unknown items or an unknown term: both ways.
import { notApplicable, verdict } from "../audit/limit.ts";
import { overThreads, type Rule } from "../audit/rule.ts";
import { decisionGate } from "./parts/decision-text.ts";
import { groundsOf, statedTerm } from "./parts/grounds.ts";
import { sayLaw } from "./parts/say.ts";

const BEFORE = notApplicable("当时的规定没有纳入期限", "The rule of that time knew no term");

export const d03: Rule = {
  code: "D-03",
  title: { zh: "决定书应当写明纳入期限", en: "The decision states the term" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [
    { instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 3 },
    { instrument: "spc-defaulters", version: "2017", article: "2", paragraph: 1 },
  ],
  validity: { from: "2017-05-01", until: null },
  facts: ["listing-decided.date", "listing-decided.items", "listing-decided.termYears"],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const gate = decisionGate(world, subject, BEFORE);
    if (gate.closed !== null) return gate.closed;
    const { thread } = gate.listing;
    if (!groundsOf(world, thread).others) {
      return notApplicable("没有依据有期限的各项纳入", "The listing names none of the items that carry a term");
    }
    const item = world.cite("spc-defaulters", "2017", "2", 1);
    sayLaw(world, "依第2项至第6项纳入的，期限为2年", "Under items 2 to 6 the term is 2 years", item);
    const cited = world.cite("spc-defaulters", "2017", "5", 3);
    sayLaw(world, "有纳入期限的，应当写明", "Where there is a term, it must be stated", cited);
    return statedTerm(world, thread) === null
      ? verdict("breach", () => ({ zh: "决定书没有写明纳入期限", en: "The decision states no term" }))
      : verdict("in-order", () => ({ zh: "决定书写明了纳入期限", en: "The decision states the term" }));
  },
};
