// D-01: a listing needs a written decision (2013 art. 2(3), 2017 art. 5(3)); no number of days. A decision that is not
// on record is unknown; one that the file denies was not made.
import { verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { decisionDenied, paperSays } from "../parts/decision-text.ts";
import { listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "../parts/listing.ts";
import { sayEvent, sayLaw } from "../parts/say.ts";

export const d01: Rule = {
  code: "D-01",
  title: { zh: "纳入应当制作决定书", en: "The listing rests on a written decision" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("written-decision"),
  validity: validityOf("written-decision"),
  facts: ["listing-decided", "listing-decided.written", "listing-checked.visible", "listing-checked.date"],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const denied = decisionDenied(world, listing);
    // Where there was no decision, the listing is judged on the day that shows it.
    const day = denied ? world.day(listing.thread.opener) : listing.day;
    const duty = world.duty("written-decision", day);
    if (duty === null) return NO_RULE_YET;
    if (denied) sayEvent(world, "已在名单上", "On the list", day);
    else sayDecision(world, listing);
    const cited = world.cite(duty);
    sayLaw(world, "决定纳入的，应当制作决定书", "A listing must be made by a written decision", cited);
    if (denied)
      return verdict("breach", () => ({
        zh: "已查明没有作出决定",
        en: "Established that there was no decision",
        court: "没有作出决定",
      }));
    return paperSays(world, listing, "written")
      ? verdict("in-order", () => ({ zh: "制作了决定书", en: "There is a written decision" }))
      : verdict("breach", () => ({ zh: "没有制作决定书", en: "There is no written decision" }));
  },
};
