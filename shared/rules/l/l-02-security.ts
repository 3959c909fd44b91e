// L-02: no listing on item 1 where adequate security was given before the decision (2017 art. 3 item 1). Giving security
// is the client's own act: not on record, not done. A later release does not cure.
import { notApplicable } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { barOutcome, groundOf } from "../parts/bar-ground.ts";
import { names } from "../parts/grounds.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";

export const l02: Rule = {
  code: "L-02",
  title: { zh: "提供充分有效担保的不得纳入", en: "No listing against adequate security" },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("bar-security"),
  validity: validityOf("bar-security"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "security-provided.date",
    "security-provided.adequate",
    "listing-decided.citedVersion",
  ],
  readings: [],
  remedies: ["correction-request", "procuratorate"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day } = listing;
    const duty = world.duty("bar-security", day);
    if (duty === null) return notApplicable("当时的规定没有此项禁止", "The rule of that time had no such bar");
    const securities = world.all("security-provided");
    if (securities.length === 0) return notApplicable("没有提供担保的记录", "No security is on record");
    if (!names(world, thread, "able-refusal")) {
      return notApplicable(
        "纳入不以有能力而拒不履行为由，不在禁止之列",
        "The listing rests on other items, which the bar does not reach",
      );
    }
    sayDecision(world, listing);
    sayLaw(
      world,
      "已提供充分有效担保的，不得以有能力而拒不履行纳入",
      "Adequate security bars a listing for refusal despite ability",
      world.cite(duty),
    );
    const ground = groundOf(world, securities, day, (security) => world.tri(security, "adequate"));
    return barOutcome(world, ground, {
      ground: { zh: "提供充分有效担保", en: "Adequate security" },
      unfit: { zh: "所提供的担保不充分有效", en: "The security given was not adequate" },
    });
  },
};
