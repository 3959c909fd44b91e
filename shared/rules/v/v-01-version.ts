// V-01: the decision cites the text of the list rule that is in force on its day (§2.6).
import { verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf, dutyTexts } from "../../law/duty-index.ts";
import { fieldPath, listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "../parts/listing.ts";

const VERSIONS = dutyTexts("listing-grounds").map(({ version }) => version);

export const v01: Rule = {
  code: "V-01",
  title: { zh: "应当适用决定时有效的名单规定", en: "The decision applies the text in force" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("listing-grounds"),
  validity: validityOf("listing-grounds"),
  facts: ["listing-decided.date", "listing-decided.citedVersion"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const duty = world.duty("listing-grounds", listing.day);
    if (duty === null) return NO_RULE_YET;
    const { version: inForce } = duty;
    sayDecision(world, listing);
    world.inForce({ zh: "当日有效的规定", en: "The text in force on that day" }, "有效的规定", world.cite(duty));
    const { thread } = listing;
    const named = world.known(fieldPath(thread, "citedVersion"), thread.decided?.raw.citedVersion, VERSIONS);
    return named === inForce
      ? verdict("in-order", () => ({
          zh: `决定引用${named}年文本，即当时有效的文本`,
          en: `The decision cites the ${named} text, the one in force`,
        }))
      : verdict("breach", () => ({
          zh: `决定引用${named}年文本，当时有效的是${inForce}年文本`,
          en: `The decision cites the ${named} text; the ${inForce} text was in force`,
        }));
  },
};
