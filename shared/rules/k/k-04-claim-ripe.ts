// K-04: when a claim for compensation is ripe (interpretation on enforcement compensation arts. 2(10), 5, 6): after
// enforcement has ended, and not while an objection, reconsideration or supervision is pending. Advice.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overCase, type Rule } from "../../engine/rule.ts";
import type { DutyName } from "../../law/duties.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { COURT_REMEDIES, openRemedy } from "../parts/remedy-time.ts";

export const k04: Rule = {
  code: "K-04",
  title: { zh: "申请国家赔偿的时机", en: "When a compensation claim is ripe" },
  kind: "advice",
  holder: "client",
  basis: basisOf("compensable-acts", "claim-after-end", "claim-while-pending"),
  validity: validityOf("claim-after-end"),
  facts: [
    "enforcement-completed",
    "enforcement-terminated",
    "objection-filed",
    "reconsideration-requested",
    "supervision-requested",
    "objection-decided",
    "reconsideration-decided",
    "reconsideration-received",
    "supervision-decided",
  ],
  readings: [],
  remedies: ["compensation"],
  over: overCase,
  judge(world) {
    if (world.view.threads.length === 0) return notApplicable("没有纳入记录", "No listing is on record");
    if (world.duty("claim-after-end", world.today) === null)
      return notApplicable("当时该解释尚未施行", "That interpretation was not in force then");
    const law = (name: DutyName) => world.cite(world.text(name, world.today));
    sayLaw(
      world,
      "违法纳入名单属于可以申请赔偿的执行行为",
      "Unlawful listing is an act for which compensation may be claimed",
      law("compensable-acts"),
    );
    sayLaw(
      world,
      "应当在执行程序终结后提出，有例外",
      "The claim is made after enforcement has ended, with exceptions",
      law("claim-after-end"),
    );
    const pending = openRemedy(world, COURT_REMEDIES, world.today);
    if (pending !== null) {
      world.use(pending);
      sayLaw(
        world,
        "异议、复议、监督期间申请赔偿的，不予受理",
        "Not accepted while an objection, review or supervision is pending",
        law("claim-while-pending"),
      );
      return verdict("advice", () => ({
        zh: "有救济程序尚无结果的记录，宜待其终结",
        en: "A remedy is pending on this record: wait for its end",
      }));
    }
    const ended = world.first(world.all("enforcement-terminated", "enforcement-completed"));
    if (ended === null) {
      return verdict("advice", () => ({
        zh: "没有执行程序终结的记录；终本不是终结",
        en: "No end of enforcement is on record; the conclusion of a round is no end",
      }));
    }
    sayDay(world, "执行程序终结", "Enforcement ended", world.day(ended));
    return verdict("advice", () => ({
      zh: "执行程序已终结，可以申请；是否违法另行判断",
      en: "Enforcement has ended: a claim may be made; whether there was a wrong is another matter",
    }));
  },
};
