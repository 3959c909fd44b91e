// K-06: the court decides on a claim for compensation within two months of receipt (State Compensation Law art. 23(1)). The
// day of the claim stands for its receipt. An answer owed to the client: not on record counts as not given.
import { limitOutcome, notApplicable } from "../audit/limit.ts";
import { overEvents, type Rule } from "../audit/rule.ts";
import { sayDay, sayLaw } from "./parts/say.ts";

const DECISION = { unit: "months", n: 2, roll: true } as const;

export const k06: Rule = {
  code: "K-06",
  title: { zh: "赔偿决定的期限", en: "Decision on a compensation claim" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: [
    { instrument: "state-compensation", version: "2012", article: "23", paragraph: 1 },
    { instrument: "state-compensation", version: "2012", article: "24", paragraph: 1 },
  ],
  validity: { from: "2013-01-01", until: null },
  facts: ["compensation-claimed.date", "compensation-decided.date"],
  readings: [],
  remedies: ["compensation"],
  over: overEvents("compensation-claimed"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有申请国家赔偿的记录", "No claim for compensation is on record");
    world.trigger(anchor);
    const claimed = world.day(anchor);
    const version = world.version("state-compensation", claimed);
    if (version === null)
      return notApplicable("当时的赔偿法文本未收录", "The compensation law of that time is not held");
    sayDay(world, "提出赔偿申请，按当日收到计", "The claim was made, taken as received that day", claimed);
    const cited = world.cite("state-compensation", version, "23", 1);
    sayLaw(world, "应当自收到申请之日起2个月内作出决定", "It must be decided within 2 months of receipt", cited);
    const due = world.period(claimed, DECISION);
    world.sayPeriod(due);
    const decision = world.recordedAct(world.answersTo(anchor, "compensation-decided"));
    const outcome = limitOutcome(world, decision, due, {
      act: { zh: "作出赔偿决定", en: "the decision on the claim" },
    });
    if (outcome.status === "breach" && decision.done === null) {
      const next = world.cite("state-compensation", version, "24", 1);
      sayLaw(
        world,
        "期满30日内可以向上一级法院赔偿委员会申请",
        "Within 30 days of expiry the higher compensation committee is open",
        next,
      );
    }
    return outcome;
  },
};
