// L-03: no listing on item 1 where assets seized before the decision suffice (2017 art. 3 item 2). Without a seizure on
// record there is nothing to bar. A later release does not cure, and service of the seizure is not asked for.
import { notApplicable } from "../../engine/limit.ts";
import { SEIZURE_BAR } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { barOutcome, groundOf } from "../parts/bar-ground.ts";
import { names } from "../parts/grounds.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";

export const l03: Rule = {
  code: "L-03",
  title: { zh: "查封财产足以清偿的不得纳入", en: "No listing where seized assets suffice" },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("bar-seizure"),
  validity: validityOf("bar-seizure"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "assets-seized.date",
    "assets-seized.sufficient",
    "listing-decided.citedVersion",
  ],
  readings: [SEIZURE_BAR],
  remedies: ["correction-request", "procuratorate"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day } = listing;
    const duty = world.duty("bar-seizure", day);
    if (duty === null) return notApplicable("当时的规定没有此项禁止", "The rule of that time had no such bar");
    const seizures = world.all("assets-seized");
    if (seizures.length === 0) return notApplicable("没有查封、扣押、冻结的记录", "No seizure is on record");
    sayDecision(world, listing);
    sayLaw(
      world,
      "查封等财产足以清偿的，不得以有能力而拒不履行纳入",
      "Seized assets that suffice bar a listing for refusal despite ability",
      world.cite(duty),
    );
    world.otherReading(
      "其他观点：检例第78号引用时未写此限制，不影响结论",
      "Other reading, not decisive: guiding case no. 78 quotes the article without the limit",
    );
    if (world.reading(SEIZURE_BAR) === "item-1-only" && !names(world, thread, "able-refusal")) {
      return notApplicable("条文只及于有能力而拒不履行一项", "The text reaches only refusal despite ability");
    }
    const ground = groundOf(world, seizures, day, (seizure) => world.tri(seizure, "sufficient"));
    return barOutcome(world, ground, {
      ground: { zh: "查封等财产足以清偿", en: "Seizure of sufficient assets" },
      unfit: { zh: "查封等财产不足以清偿", en: "The assets seized did not suffice" },
    });
  },
};
