// D-04: the president of the court signs and issues the listing decision (2017 art. 5(3)); no number of days. Unknown
// where not on record.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { decisionGate, paperSays } from "../parts/decision-text.ts";
import { sayLaw } from "../parts/say.ts";

const BEFORE = notApplicable(
  "当时的规定不要求院长签发",
  "The rule of that time did not ask for the president's signature",
);

export const d04: Rule = {
  code: "D-04",
  title: { zh: "决定书由院长签发", en: "The president signs the decision" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("signature"),
  validity: validityOf("signature"),
  facts: [
    "listing-decided.date",
    "listing-decided.signedByPresident",
    "listing-checked.visible",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const gate = decisionGate(world, subject, "signature", BEFORE);
    if (gate.closed !== null) return gate.closed;
    const cited = world.cite(gate.duty);
    sayLaw(world, "决定书由院长签发", "The decision is signed and issued by the president", cited);
    return paperSays(world, gate.listing, "signedByPresident")
      ? verdict("in-order", () => ({ zh: "决定书由院长签发", en: "The president signed the decision" }))
      : verdict("breach", () => ({ zh: "决定书不是由院长签发", en: "The president did not sign the decision" }));
  },
};
