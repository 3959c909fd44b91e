// N-07: an objection to the information of judgment debtors (another register than the list) is answered in seven days
// (Platform Objection Rule art. 5). Not on record counts as not given.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { objectionTo, overObjections } from "../parts/credit-objections.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const n07: Rule = {
  code: "N-07",
  title: { zh: "被执行人信息异议的答复期限", en: "Objection to the information of judgment debtors" },
  kind: "time-limit",
  holder: "agency",
  basis: basisOf("register-answer"),
  validity: validityOf("register-answer"),
  facts: [
    "credit-objection-filed.date",
    "credit-objection-filed.body",
    "credit-objection-answered",
    "credit-objection-answered.body",
  ],
  readings: [],
  remedies: ["supervision"],
  over: overObjections,
  judge(world, subject) {
    const objection = objectionTo(world, subject, ["debtor-register"]);
    if (objection === null)
      return notApplicable(
        "没有对被执行人信息提出异议的记录",
        "No objection to the register of judgment debtors is on record",
      );
    const duty = world.duty("register-answer", objection.day);
    if (duty === null) return notApplicable("当时该规定尚未施行", "That rule was not in force then");
    sayDay(world, "收到对被执行人信息的书面异议", "The written objection to the register was received", objection.day);
    const check = periodWords(periodOf(world.text("register-check", objection.day)));
    const correct = periodWords(periodOf(world.text("register-correction", objection.day)));
    const answer = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当${check.zh}内核查、${correct.zh}内更正、${answer.zh}内答复`,
      `To be checked in ${check.en}, corrected in ${correct.en}, answered in ${answer.en}`,
      world.cite(duty),
    );
    world.caution("该登记不是失信名单，期限不得混用", "That register is not the list: the periods must not be mixed");
    const due = world.period(objection.day, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, objection.answer, due, { act: { zh: "书面答复", en: "the answer" } });
  },
};
