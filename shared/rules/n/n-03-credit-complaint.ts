// N-03: the branch of the central bank answers a complaint within thirty days of acceptance (Credit Reporting Regulation
// art. 26(2)). The file has no day of acceptance of its own: the day the branch had the complaint stands for it.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { objectionTo, overObjections } from "../parts/credit-objections.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const n03: Rule = {
  code: "N-03",
  title: { zh: "征信投诉的答复期限", en: "Answer to a complaint about credit reporting" },
  kind: "time-limit",
  holder: "bureau",
  basis: basisOf("credit-complaint"),
  validity: validityOf("credit-complaint"),
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
    const complaint = objectionTo(world, subject, ["pboc"]);
    if (complaint === null)
      return notApplicable(
        "没有向中国人民银行分支机构投诉的记录",
        "No complaint to a branch of the central bank is on record",
      );
    const duty = world.duty("credit-complaint", complaint.day);
    if (duty === null) return notApplicable("当时条例尚未施行", "The regulation was not in force then");
    sayDay(
      world,
      "分支机构收到投诉，按当日受理计",
      "The branch had the complaint, taken as accepted that day",
      complaint.day,
    );
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当自受理之日起${zh}内书面答复`,
      `It must answer in writing within ${en} of acceptance`,
      world.cite(duty),
    );
    const due = world.period(complaint.day, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, complaint.answer, due, { act: { zh: "书面答复", en: "the written answer" } });
  },
};
