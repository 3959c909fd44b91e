// N-03: the branch of the central bank answers a complaint within thirty days of acceptance (Credit Reporting Regulation
// art. 26(2)). The file has no day of acceptance of its own: the day the branch had the complaint stands for it.
import { limitOutcome, notApplicable } from "../audit/limit.ts";
import type { Rule } from "../audit/rule.ts";
import { objectionTo, overObjections } from "./parts/credit-objections.ts";
import { sayDay, sayLaw } from "./parts/say.ts";

const ANSWER = { unit: "days", n: 30, roll: true } as const;

export const n03: Rule = {
  code: "N-03",
  title: { zh: "征信投诉的答复期限", en: "Answer to a complaint about credit reporting" },
  kind: "time-limit",
  holder: "bureau",
  basis: [{ instrument: "credit-reporting", version: "2013", article: "26", paragraph: 2 }],
  validity: { from: "2013-03-15", until: null },
  facts: ["credit-objection-filed.date", "credit-objection-filed.body", "credit-objection-answered"],
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
    const version = world.version("credit-reporting", complaint.day);
    if (version === null) return notApplicable("当时条例尚未施行", "The regulation was not in force then");
    sayDay(
      world,
      "分支机构收到投诉，按当日受理计",
      "The branch had the complaint, taken as accepted that day",
      complaint.day,
    );
    const cited = world.cite("credit-reporting", version, "26", 2);
    sayLaw(world, "应当自受理之日起30日内书面答复", "It must answer in writing within 30 days of acceptance", cited);
    const due = world.period(complaint.day, ANSWER);
    world.sayPeriod(due);
    return limitOutcome(world, complaint.answer, due, { act: { zh: "书面答复", en: "the written answer" } });
  },
};
