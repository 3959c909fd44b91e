// L-08: no listing for refusal despite ability, or to perform a settlement, where the creditor asked to hold off or the
// court controls enough assets (法发〔2019〕35号 art. 16, an SPC normative document). Without either on record, nothing to bar.
import { notApplicable } from "../../engine/limit.ts";
import { FORBEARANCE_BAR } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf } from "../../law/duty-index.ts";
import { barOutcome, groundOf } from "../parts/bar-ground.ts";
import { names } from "../parts/grounds.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { BEFORE_OPINIONS, bindingOn, sayArticle16, softened, SINCE_DATED } from "../parts/opinions-2019.ts";

export const l08: Rule = {
  code: "L-08",
  title: { zh: "申请执行人请求暂缓或财产足以清偿", en: "Creditor's forbearance, or sufficient assets" },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("forbearance"),
  validity: SINCE_DATED,
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "creditor-forbearance.date",
    "assets-seized.date",
    "assets-seized.sufficient",
    "listing-decided.citedVersion",
  ],
  readings: [FORBEARANCE_BAR],
  remedies: ["correction-request", "procuratorate"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day } = listing;
    const binding = bindingOn(world, day);
    if (binding === "no") return BEFORE_OPINIONS;
    const acts = world.all("creditor-forbearance", "assets-seized");
    if (acts.length === 0) {
      return notApplicable(
        "没有暂缓请求，也没有查封的记录",
        "Neither a request to hold off nor a seizure is on record",
      );
    }
    sayDecision(world, listing);
    sayArticle16(world, binding, world.text("forbearance", day), {
      zh: "请求暂缓或者财产足以清偿的，不得纳入",
      en: "The creditor's request to hold off, or sufficient assets, bar the listing",
    });
    world.otherReading(
      "其他观点：不限于条文所列情形，不影响结论",
      "Other reading, not decisive: the bar reaches any item",
    );
    const inText = world.reading(FORBEARANCE_BAR) === "items-1-and-6";
    if (inText && !names(world, thread, "able-refusal") && !names(world, thread, "settlement")) {
      return notApplicable(
        "条文只及于有能力而拒不履行、拒不履行和解协议",
        "The text reaches only refusal despite ability and refusal to perform a settlement",
      );
    }
    const ground = groundOf(
      world,
      acts,
      day,
      (act) => act.type === "creditor-forbearance" || world.tri(act, "sufficient"),
    );
    const seized = { zh: "控制足以清偿的财产", en: "Control of sufficient assets" };
    const asked = { zh: "申请执行人请求暂缓", en: "The creditor's request to hold off" };
    const outcome = barOutcome(world, ground, {
      ground: ground.event?.type === "assets-seized" ? seized : asked,
      unfit: { zh: "法院控制的财产不足以清偿", en: "The assets under the court's control did not suffice" },
    });
    return softened(binding, outcome);
  },
};
