// a listed debtor who performs actively or corrects the conduct can ask for early deletion (2017 art. 2(2)); the court may grant
// it, and no period runs. What the client did and is not on record was not done.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { NO_LISTING } from "../parts/listing.ts";
import { removedOnRecord } from "../parts/removed-on-record.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

/** The first own act that speaks for early deletion: payment, a settlement performed, a late report, the request itself. */
function merit(world: World, thread: Thread): CaseEvent | null {
  const decision = world.decision(thread);
  const corrected = world.all("asset-report-filed").filter(({ term }) => world.le(decision, term));
  const performed = world.all("obligation-performed", "settlement-performed");
  return world.first([...performed, ...corrected, ...world.of(thread, "early-deletion-requested")]);
}

export const x10: Rule = {
  code: "X-10",
  title: { zh: "可以申请提前删除", en: "Early deletion can be asked for" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("early-deletion"),
  validity: validityOf("early-deletion"),
  facts: [
    "obligation-performed.date",
    "settlement-performed.date",
    "asset-report-filed.date",
    "early-deletion-requested.date",
    "listing-decided.date",
    "listing-deleted",
    "listing-checked",
    "listing-revoked",
    "listing-checked.visible",
  ],
  readings: [],
  remedies: ["early-deletion"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return NO_LISTING;
    const duty = world.duty("early-deletion", world.today);
    if (duty === null) {
      return notApplicable("当时的规定没有提前删除", "The rule of that time knew no early deletion");
    }
    if (removedOnRecord(world, thread) !== null)
      return notApplicable("名单信息已经删除", "The listing is gone already");
    const event = merit(world, thread);
    if (event === null) {
      return notApplicable("没有积极履行或者主动纠正的记录", "No active performance or correction is on record");
    }
    world.trigger(event);
    sayDay(world, "积极履行、主动纠正或者提出申请", "Active performance, correction or the request", world.day(event));
    const cited = world.cite(duty);
    sayLaw(
      world,
      "人民法院可以决定提前删除，条文未定天数",
      "The court may decide on early deletion; the text sets no number of days",
      cited,
    );
    return verdict("advice", () => ({
      zh: "可以附理由申请提前删除；应当删除的，先请求删除",
      en: "A reasoned request for early deletion can be made; where deletion is already owed, ask for that first",
    }));
  },
};
