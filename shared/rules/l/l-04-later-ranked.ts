// L-04: no listing on item 1 of a debtor who ranks behind another and whose turn had not come (2017 art. 3 item 3).
// Whether it had come is a fact, not a consequence of the role.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { laterRanked } from "../parts/client.ts";
import { names } from "../parts/grounds.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";

export const l04: Rule = {
  code: "L-04",
  title: { zh: "履行顺序在后的不得纳入", en: "No listing before a later-ranked debtor's turn" },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("bar-later-rank"),
  validity: validityOf("bar-later-rank"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "client.role",
    "client.enforceableNow",
    "listing-decided.citedVersion",
  ],
  readings: [],
  remedies: ["correction-request", "procuratorate"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const duty = world.duty("bar-later-rank", listing.day);
    if (duty === null) {
      return notApplicable("当时的规定没有此项禁止", "The rule of that time had no such bar");
    }
    if (!laterRanked(world))
      return notApplicable("当事人不是履行顺序在后的债务人", "The client does not rank behind another debtor");
    if (!names(world, listing.thread, "able-refusal")) {
      return notApplicable(
        "纳入不以有能力而拒不履行为由，不在禁止之列",
        "The listing rests on other items, which the bar does not reach",
      );
    }
    sayDecision(world, listing);
    sayLaw(
      world,
      "顺序在后、依法不应强制执行的，不得以此为由纳入",
      "A later-ranked debtor not yet enforceable must not be listed for refusal",
      world.cite(duty),
    );
    return world.fact("client.enforceableNow", world.view.file.client.enforceableNow)
      ? verdict("in-order", () => ({
          zh: "决定时已轮到当事人履行",
          en: "The client's turn had come when the listing was decided",
        }))
      : verdict("breach", () => ({
          zh: "决定时尚未轮到当事人履行，不得纳入",
          en: "The client's turn had not come: the listing was barred",
        }));
  },
};
