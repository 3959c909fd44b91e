// Z-3C: where the order to pay is revoked the listing is revoked (art. 16). No number of days; it can happen unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { removalAfter } from "../parts/authority-removal.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { listingOf, onWages } from "../parts/wages.ts";

export const z3c: Rule = {
  code: "Z-3C",
  title: { zh: "责令文书撤销后撤销列入", en: "Listing revoked with the order to pay" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("wages-revoked"),
  validity: validityOf("wages-revoked"),
  facts: [
    "authority-basis-revoked.revoked",
    "authority-removed",
    "authority-listing-checked.visible",
    "authority-listed.list",
    "authority-basis-revoked.date",
    "authority-listing-checked.date",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-basis-revoked"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-revoked");
    if (found.closed !== null) return found.closed;
    const { event, day, duty } = found;
    const what = world.known(`events[${event.id}].revoked`, event.raw.revoked, ["payment-order", "penalty", "other"]);
    if (what !== "payment-order")
      return notApplicable("撤销的不是责令支付的文书", "What was revoked is not the order to pay");
    sayDay(world, "责令支付的文书撤销", "The order to pay was revoked", day);
    sayLaw(
      world,
      "责令限期支付文书被撤销的，应当撤销列入决定，条文没有日数",
      "Where the order to pay is revoked the listing is revoked; no number of days",
      world.cite(duty),
      "责令限期支付文书被撤销的，应当撤销列入决定",
    );
    const act = removalAfter(world, listingOf(world, event), event, day);
    if (act.done !== null) return verdict("in-order", () => ({ zh: "已经撤下", en: "It is gone" }));
    if (world.le(world.today, day)) return verdict("running", () => ({ zh: "当日撤销", en: "Revoked this very day" }));
    return verdict("breach", () => ({ zh: "列入没有撤销", en: "The listing was not revoked" }));
  },
};
