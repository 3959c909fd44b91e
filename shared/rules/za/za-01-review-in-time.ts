// ZA-01: administrative reconsideration is applied for within sixty days of knowing of the act (Administrative Reconsideration Law
// art. 20). The client's own act: not on record, not done. After an obstacle, and where nobody told of the remedy, somebody must weigh.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import {
  attacked,
  disputed,
  knownOn,
  measured,
  overActs,
  ownAct,
  toldRemedies,
  warnOfKnowing,
  warnOfRequest,
} from "../parts/authority.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za01: Rule = {
  code: "ZA-01",
  title: { zh: "申请行政复议的期限", en: "Time to apply for administrative reconsideration" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("review-request", "review-obstacle", "review-untold"),
  validity: validityOf("review-request"),
  facts: [
    "authority-listed.date",
    "authority-listed.statesRemedy",
    "authority-listing-served.date",
    "authority-listing-served.service",
    "authority-listing-known.date",
    "authority-removal-decided.date",
    "authority-removal-decided.outcome",
    "authority-removal-decided.statesRemedy",
    "review-requested.date",
    "review-received.date",
    "obstacle-ended.date",
  ],
  readings: [],
  remedies: ["administrative-reconsideration"],
  over: overActs,
  judge(world, { anchor }) {
    const act = attacked(world, anchor);
    if (act.closed !== null) return act.closed;
    const known = knownOn(world, act, { actor: false });
    const duty = world.duty("review-request", known);
    if (duty === null)
      return notApplicable("当时的行政复议法文本未收录", "The reconsideration law of that time is not held");
    sayDay(world, "知道列入或者不予移出", "The act was known", known);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `可以自知道或者应当知道该行为之日起${zh}内申请行政复议`,
      `Reconsideration may be applied for within ${en} of the day on which the act was or should have been known`,
      world.cite(duty),
    );
    const due = world.period(known, periodOf(duty));
    world.sayPeriod(due);
    warnOfKnowing(world);
    warnOfRequest(world);
    const filed = ownAct(world, act.root, "review-requested", "review-received");
    const words = { act: { zh: "申请行政复议", en: "the application for reconsideration" } };
    const at = measured(world, filed);
    if (world.le(at, due.due)) return limitOutcome(world, filed, due, words);
    if (world.answersTo(act.root, "obstacle-ended").length > 0) {
      const obstacle = world.text("review-obstacle", known);
      sayLaw(
        world,
        "有正当理由耽误的，自障碍消除之日起继续计算",
        "Where a good reason held it up, the time goes on from the end of the obstacle",
        world.cite(obstacle),
      );
      return disputed(
        due,
        filed,
        "期限曾因障碍耽误，障碍从哪天开始没有记录",
        "An obstacle held it up; since when is not on record",
      );
    }
    const untold = world.duty("review-untold", known);
    if (untold === null || toldRemedies(world, act)) return limitOutcome(world, filed, due, words);
    const year = periodWords(periodOf(untold));
    sayLaw(
      world,
      `未告知复议权利、机关、期限的，知道或者应当知道时起算，自知道行为内容起最长${year.zh}`,
      `Where the right, the body and the time were not told it runs from when these were or should have been known, ${year.en} from knowing of the act at most`,
      world.cite(untold),
    );
    const last = world.period(known, periodOf(untold));
    world.sayPeriod(last);
    if (!world.le(at, last.due)) return limitOutcome(world, filed, last, words);
    return disputed(
      last,
      filed,
      "没有告知复议权利，何时知道没有记录",
      "Nobody told of the remedy; when it became known is not on record",
    );
  },
};
