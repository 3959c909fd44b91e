// K-06: the court decides on a claim for compensation within two months of receipt (State Compensation Law art. 23(1)). The
// day of the claim stands for its receipt. An answer owed to the client: not on record counts as not given.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const k06: Rule = {
  code: "K-06",
  title: { zh: "赔偿决定的期限", en: "Decision on a compensation claim" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("compensation-decision", "compensation-committee"),
  validity: validityOf("compensation-decision"),
  facts: ["compensation-claimed.date", "compensation-decided.date"],
  readings: [],
  remedies: ["compensation"],
  over: overEvents("compensation-claimed"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有申请国家赔偿的记录", "No claim for compensation is on record");
    world.trigger(anchor);
    const claimed = world.day(anchor);
    const duty = world.duty("compensation-decision", claimed);
    if (duty === null) return notApplicable("当时的赔偿法文本未收录", "The compensation law of that time is not held");
    sayDay(world, "提出赔偿申请，按当日收到计", "The claim was made, taken as received that day", claimed);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当自收到申请之日起${zh}内作出决定`,
      `It must be decided within ${en} of receipt`,
      world.cite(duty),
    );
    const due = world.period(claimed, periodOf(duty));
    world.sayPeriod(due);
    const decision = world.recordedAct(world.answersTo(anchor, "compensation-decided"));
    const outcome = limitOutcome(world, decision, due, {
      act: { zh: "作出赔偿决定", en: "the decision on the claim" },
    });
    if (outcome.status === "breach" && decision.done === null) {
      const next = world.text("compensation-committee", claimed);
      const length = periodWords(periodOf(next));
      sayLaw(
        world,
        `期满${length.zh}内可以向上一级法院赔偿委员会申请`,
        `Within ${length.en} of expiry the higher compensation committee is open`,
        world.cite(next),
      );
    }
    return outcome;
  },
};
