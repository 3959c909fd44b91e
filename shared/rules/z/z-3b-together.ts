// Z-3B: where early removal is granted the others of the employer are removed with it (art. 14(3)).
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";
import { listingOf, onWages } from "../parts/wages.ts";

export const z3b: Rule = {
  code: "Z-3B",
  title: { zh: "其他当事人一并移出", en: "Others removed together" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("wages-together"),
  validity: validityOf("wages-together"),
  facts: [
    "authority-removed.date",
    "authority-removed.othersRemoved",
    "authority-removal-decided.outcome",
    "authority-listed.list",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-removed"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-together");
    if (found.closed !== null) return found.closed;
    const { event, duty } = found;
    const listing = listingOf(world, event);
    const decisions =
      listing === null ? world.all("authority-removal-decided") : world.answersTo(listing, "authority-removal-decided");
    if (!decisions.some(({ raw }) => raw.outcome === "granted"))
      return notApplicable("不是提前移出", "It was no early removal");
    sayLaw(world, "准予提前移出的，其他当事人一并移出", "The others are removed with the employer", world.cite(duty));
    return world.tri(event, "othersRemoved")
      ? verdict("in-order", () => ({ zh: "已经一并移出", en: "Removed together" }))
      : verdict("breach", () => ({ zh: "其他当事人没有一并移出", en: "The others were left on the list" }));
  },
};
