// H-01: a listed debtor is also put under a consumption restriction (2015 art. 1(2)). The order can be made unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";
import { againstClient } from "../parts/orders.ts";

export const h01: Rule = {
  code: "H-01",
  title: { zh: "纳入名单应当同时限制消费", en: "Listing goes with a consumption restriction" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("restriction-of-listed"),
  validity: validityOf("restriction-of-listed"),
  facts: [
    "listing-decided.date",
    "restriction-ordered.against",
    "restriction-lifted",
    "client.kind",
    "restriction-ordered.date",
  ],
  readings: [],
  remedies: [],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const duty = world.duty("restriction-of-listed", listing.day);
    if (duty === null) {
      return notApplicable("当时名单与限制消费没有联动", "At that time the list and the restriction were not linked");
    }
    sayDecision(world, listing);
    sayLaw(world, "纳入名单的，应当采取限制消费措施", "Whoever is listed must be restricted", world.cite(duty));
    world.caution(
      "此项为与名单相配的措施，欠缺不使纳入违法",
      "The measure goes with the listing; its absence does not make the listing wrong",
    );
    const orders = world
      .all("restriction-ordered")
      .filter((order) => againstClient(world, order))
      .filter((order) => {
        const lifted = world.first(world.answersTo(order, "restriction-lifted"));
        return lifted === null || !world.lt(lifted.term, listing.day);
      });
    const denials = world.view.denied("restriction-ordered").filter((denial) => world.le(listing.day, denial.term));
    const path = `events[+restriction-ordered@${listing.thread.id}]`;
    return world.happenedAtAll(path, orders, denials)
      ? verdict("in-order", () => ({ zh: "有限制消费令", en: "There is a restriction order" }))
      : verdict("breach", () => ({
          zh: "已查明没有限制消费令",
          en: "Established that there is no restriction order",
          court: "没有限制消费令",
        }));
  },
};
