// D-02: the listing decision states its reasons (2017 art. 5(3)); no number of days. Unknown where not on record.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { decisionGate, paperSays } from "../parts/decision-text.ts";
import { sayLaw } from "../parts/say.ts";

const BEFORE = notApplicable("当时的规定不要求写明理由", "The rule of that time asked for no reasons");

export const d02: Rule = {
  code: "D-02",
  title: { zh: "决定书应当写明理由", en: "The decision states its reasons" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("reasons"),
  validity: validityOf("reasons"),
  facts: ["listing-decided.date", "listing-decided.reasons", "listing-checked.visible", "listing-checked.date"],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const gate = decisionGate(world, subject, "reasons", BEFORE);
    if (gate.closed !== null) return gate.closed;
    const cited = world.cite(gate.duty);
    sayLaw(world, "决定书应当写明纳入理由", "The decision must state the reasons", cited);
    return paperSays(world, gate.listing, "reasons")
      ? verdict("in-order", () => ({ zh: "决定书写明了理由", en: "The decision states its reasons" }))
      : verdict("breach", () => ({ zh: "决定书没有写明理由", en: "The decision states no reasons" }));
  },
};
