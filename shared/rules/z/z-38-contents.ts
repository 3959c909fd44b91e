// Z-38: the decision states reasons, basis, measures, early removal and remedies (art. 8(2)).
import { verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";
import { onWages } from "../parts/wages.ts";

export const z38: Rule = {
  code: "Z-38",
  title: { zh: "列入决定书的内容", en: "Contents of the decision to list" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("wages-contents"),
  validity: validityOf("wages-contents"),
  facts: [
    "authority-listed.statesGrounds",
    "authority-listed.statesMeasures",
    "authority-listed.statesRemoval",
    "authority-listed.statesRemedy",
    "authority-listed.list",
    "authority-listed.date",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-listed"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-contents");
    if (found.closed !== null) return found.closed;
    const { event, duty } = found;
    sayLaw(
      world,
      "应当载明事由、依据、措施、提前移出和救济",
      "It states reasons, basis, measures, early removal and remedies",
      world.cite(duty),
    );
    for (const field of ["statesGrounds", "statesMeasures", "statesRemoval", "statesRemedy"] as const)
      if (!world.tri(event, field))
        return verdict("breach", () => ({ zh: "决定书的内容不全", en: "The decision is not complete" }));
    return verdict("in-order", () => ({ zh: "决定书的内容齐全", en: "The decision is complete" }));
  },
};
