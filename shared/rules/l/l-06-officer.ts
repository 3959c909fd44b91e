// L-06: the representative, officers and controller of an organisation are not listed for its debt (法发〔2019〕35号 art. 16, an SPC
// normative document, published 2020-01-02). One who is a debtor too is not barred. Before it, the same facts are L-10.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf } from "../../law/duty-index.ts";
import { debtorIsUnit, isDebtor, isOfficer } from "../parts/client.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { barred, BEFORE_OPINIONS, bindingOn, sayArticle16, SINCE_DATED } from "../parts/opinions-2019.ts";

export const l06: Rule = {
  code: "L-06",
  title: { zh: "不得将单位的法定代表人等纳入", en: "An organisation's representative must not be listed" },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("protected-officers"),
  validity: SINCE_DATED,
  persons: {
    zh: "单位的法定代表人、主要负责人、直接责任人员、实际控制人",
    en: "the representative, officers, persons directly responsible and controller of an organisation",
  },
  facts: ["listing-decided.date", "client.role", "client.isDebtor", "enforcement.debtorKind"],
  readings: [],
  remedies: ["correction-request", "procuratorate"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const binding = bindingOn(world, listing.day);
    if (binding === "no") return BEFORE_OPINIONS;
    if (!isOfficer(world))
      return notApplicable(
        "当事人不是单位的法定代表人等人员",
        "The client is no representative or officer of an organisation",
      );
    if (!debtorIsUnit(world)) return notApplicable("被执行人不是单位", "The debtor is not an organisation");
    sayDecision(world, listing);
    sayArticle16(world, binding, world.text("protected-officers", listing.day), {
      zh: "单位失信的，不得将其法定代表人等纳入",
      en: "Where an organisation is the listed debtor, its representative and the like must not be listed",
    });
    if (isDebtor(world)) {
      return verdict("in-order", () => ({
        zh: "当事人自己也是被执行人，不在禁止之列",
        en: "The client is a debtor in their own right and not barred",
      }));
    }
    return barred(binding, {
      zh: "当事人不是被执行人，按本案记录不得纳入",
      en: "The client is no debtor: on this record the listing was barred",
      court: "当事人不是被执行人，不得纳入",
    });
  },
};
