// L-07: a full-time student indebted by a campus loan is as a rule not listed (法发〔2019〕35号 art. 16, an SPC normative
// document). 一般不得 leaves room, so this is at most contestable.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf } from "../../law/duty-index.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { BEFORE_OPINIONS, bindingOn, sayArticle16, SINCE_DATED } from "../parts/opinions-2019.ts";

const ORIGINS = ["campus-loan", "other"] as const;

export const l07: Rule = {
  code: "L-07",
  title: { zh: "校园贷的在校生一般不得纳入", en: "A student with a campus loan is as a rule not listed" },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("protected-students"),
  validity: SINCE_DATED,
  persons: { zh: "因校园贷成为被执行人的全日制在校生", en: "full-time students in debt by a campus loan" },
  facts: ["listing-decided.date", "client.kind", "client.fullTimeStudent", "client.debtOrigin"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { client } = world.view.file;
    if (client.kind !== "natural-person")
      return notApplicable("当事人不是自然人", "The client is not a natural person");
    const binding = bindingOn(world, listing.day);
    if (binding === "no") return BEFORE_OPINIONS;
    sayDecision(world, listing);
    sayArticle16(world, binding, world.text("protected-students", listing.day), {
      zh: "因校园贷成为被执行人的全日制在校生，一般不得纳入",
      en: "A full-time student in debt by a campus loan must as a rule not be listed",
    });
    if (!world.fact("client.fullTimeStudent", client.fullTimeStudent)) {
      return verdict("in-order", () => ({ zh: "当事人不是全日制在校生", en: "The client is no full-time student" }));
    }
    if (world.known("client.debtOrigin", client.debtOrigin, ORIGINS) === "other") {
      return verdict("in-order", () => ({
        zh: "债务并非因校园贷产生",
        en: "The debt does not come from a campus loan",
      }));
    }
    return verdict("contestable", () => ({
      zh: "一般不得纳入，可以请法院说明例外理由",
      en: "As a rule not to be listed; the court can be asked for the reason of an exception",
    }));
  },
};
