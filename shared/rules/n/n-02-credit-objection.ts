// N-02: a credit bureau or provider answers an objection in writing within twenty days (Credit Reporting Regulation art. 25(2)).
// An answer owed to the client's own request: not on record counts as not given.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { objectionTo, overObjections } from "../parts/credit-objections.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const n02: Rule = {
  code: "N-02",
  title: { zh: "征信异议的答复期限", en: "Answer to a credit objection" },
  kind: "time-limit",
  holder: "bureau",
  basis: basisOf("credit-objection"),
  validity: validityOf("credit-objection"),
  facts: [
    "credit-objection-filed.date",
    "credit-objection-filed.body",
    "credit-objection-answered",
    "credit-objection-answered.body",
  ],
  readings: [],
  remedies: ["credit-objection"],
  over: overObjections,
  judge(world, subject) {
    const objection = objectionTo(world, subject, ["bureau", "provider"]);
    if (objection === null)
      return notApplicable(
        "异议不是向征信机构或者信息提供者提出",
        "The objection was not made to a bureau or provider",
      );
    const duty = world.duty("credit-objection", objection.day);
    if (duty === null) return notApplicable("当时条例尚未施行", "The regulation was not in force then");
    sayDay(world, "征信机构或者信息提供者收到异议", "The bureau or provider had the objection", objection.day);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当自收到异议之日起${zh}内书面答复`,
      `It must answer in writing within ${en} of receipt`,
      world.cite(duty),
    );
    const due = world.period(objection.day, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, objection.answer, due, { act: { zh: "书面答复", en: "the written answer" } });
  },
};
