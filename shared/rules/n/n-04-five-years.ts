// N-04: a credit bureau keeps negative information five years from the end of the conduct (Credit Reporting Regulation
// art. 16(1)). A term, so not moved by days off. What ended it must be on record; its removal can happen unseen.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overCase, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { lastEndOf, sanctionsOf } from "../parts/sanctions.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const n04: Rule = {
  code: "N-04",
  title: { zh: "不良信息的保存期限", en: "Retention of negative information" },
  kind: "time-limit",
  holder: "bureau",
  basis: basisOf("retention"),
  validity: validityOf("retention"),
  facts: [
    "obligation-performed.full",
    "settlement-performed",
    "enforcement-completed",
    "enforcement-terminated",
    "agency-answered.outcome",
    "agency-asked",
    "agency-answered.date",
    "obligation-performed.date",
  ],
  readings: [],
  remedies: ["credit-objection"],
  over: overCase,
  judge(world) {
    if (world.lt(world.today, world.begins("retention")))
      return notApplicable("当时条例尚未施行", "The regulation was not in force then");
    const reports = sanctionsOf(world.view, ["credit-report"]);
    if (reports.length === 0)
      return notApplicable("没有征信记录方面的惩戒", "No entry in a credit report is on record");
    const ended = world.first([
      ...world.all("obligation-performed").filter((event) => world.tri(event, "full")),
      ...world.all("settlement-performed", "enforcement-completed", "enforcement-terminated"),
    ]);
    if (ended === null)
      return notApplicable(
        "不良事件终止没有记录，保存期限未起算",
        "No end of the negative event is on record: the time of keeping has not begun",
      );
    world.trigger(ended);
    const start = world.day(ended);
    const { period } = world.periodStep("retention", start);
    const due = world.period(start, period);
    const duty = world.duty("retention", due.due);
    if (duty === null) return notApplicable("当时条例尚未施行", "The regulation was not in force then");
    sayDay(world, "不良行为或者事件终止", "The negative conduct or event ended", start);
    const { zh, en } = periodWords(period);
    sayLaw(
      world,
      `不良信息保存期限为${zh}，超过的应当予以删除`,
      `Negative information is kept ${en} and must then be deleted`,
      world.cite(duty),
    );
    world.sayPeriod(due);
    const done = lastEndOf(world, reports);
    return limitOutcome(world, { done, notDoneBy: null, event: null }, due, {
      act: { zh: "删除不良信息", en: "the deletion of the entry" },
    });
  },
};
