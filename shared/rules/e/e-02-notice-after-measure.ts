// E-02: where the first measure was taken before the notice, the notice follows within three days of the measure
// (Enforcement Procedure Interpretation 2008 art. 30, not verified; 2020 art. 22). Issue can happen unseen.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overCase, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { enforcementStart, issueOf, issuePath, NOTICE, sayListingStands } from "../parts/issue.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const e02: Rule = {
  code: "E-02",
  title: { zh: "先行采取措施后的执行通知期限", en: "Notice after a measure taken at once" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("notice-after-measure"),
  validity: validityOf("notice-after-measure"),
  facts: [
    "enforcement-measure-taken.date",
    "enforcement-notice-issued.date",
    "enforcement-filed",
    "enforcement-notice-served",
    "enforcement-requested",
  ],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overCase,
  judge(world) {
    const measure = world.first(world.all("enforcement-measure-taken"));
    if (measure === null) return notApplicable("没有采取执行措施的记录", "No measure is on record");
    world.trigger(measure);
    const taken = world.day(measure);
    const start = enforcementStart(world);
    // A notice given after the measure follows it, whatever day the file gives the application.
    const from = start !== null && world.le(world.day(start), taken) ? world.day(start) : null;
    const notice = issueOf(world, NOTICE, issuePath(world, NOTICE, measure), from);
    const duty = world.duty("notice-after-measure", notice.event === null ? taken : world.day(notice.event));
    if (duty === null)
      return notApplicable("当时的期限不在本规则库内", "The period of that time is not in this rule pack");
    if (notice.done !== null && world.lt(notice.done, taken)) {
      return notApplicable("执行通知先于措施发出", "The notice came before the measure");
    }
    sayDay(world, "首次采取执行措施", "First measure taken", taken);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `执行通知应同时或者在${zh}内发送`,
      `The notice must be sent at the same time or within ${en}`,
      world.cite(duty),
    );
    const due = world.period(taken, periodOf(duty));
    world.sayPeriod(due);
    sayListingStands(world);
    return limitOutcome(world, notice, due, { act: { zh: "发出执行通知", en: "issue of the enforcement notice" } });
  },
};
