// ZA-03: who sues directly does so within six months of knowing the content of the act and who did it (Administrative Litigation
// Law art. 46(1); Suit Limits Interpretation art. 2). After an application for reconsideration ZA-06 counts instead.
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
  toldLimit,
  toldRemedies,
  warnOfKnowing,
  warnOfRequest,
} from "../parts/authority.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za03: Rule = {
  code: "ZA-03",
  title: { zh: "直接起诉的期限", en: "Time to sue directly" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("suit-direct", "suit-known", "suit-rules-interpreted"),
  validity: validityOf("suit-direct"),
  facts: [
    "authority-listed.date",
    "authority-listed.statesRemedy",
    "authority-listing-served.date",
    "authority-listing-served.service",
    "authority-listing-known.date",
    "authority-removal-decided.date",
    "authority-removal-decided.outcome",
    "authority-removal-decided.statesRemedy",
    "authority-listed.toldLimit",
    "authority-listing-known.actorKnown",
    "authority-promised",
    "review-requested.date",
    "review-received.date",
    "suit-filed.date",
  ],
  readings: [],
  remedies: ["administrative-suit"],
  over: overActs,
  judge(world, { anchor }) {
    const act = attacked(world, anchor);
    if (act.closed !== null) return act.closed;
    const review = ownAct(world, act.root, "review-requested", "review-received");
    if (review.done !== null)
      return notApplicable(
        "已经申请行政复议，起诉期限随复议计算",
        "Reconsideration was applied for: its own limit counts",
      );
    const known = knownOn(world, act, { actor: true });
    const duty = world.duty("suit-direct", known);
    if (duty === null)
      return notApplicable("当时的行政诉讼法文本未收录", "The litigation law of that time is not held");
    sayDay(world, "知道行为内容和实施机关", "The act and who did it were known", known);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `直接起诉的，应当在${zh}内提出`, `A direct suit must be filed within ${en}`, world.cite(duty));
    const filed = ownAct(world, act.root, "suit-filed");
    const at = measured(world, filed);
    const rules = world.duty("suit-rules-interpreted", at);
    if (rules !== null) {
      sayLaw(
        world,
        "自知道或者应当知道行为内容和实施机关之日起算",
        "It runs from when the content and who acted were or should have been known",
        world.cite(world.text("suit-known", at)),
      );
      world.cite(rules);
    }
    const due = world.period(known, periodOf(duty));
    world.sayPeriod(due);
    warnOfKnowing(world);
    warnOfRequest(world);
    const words = { act: { zh: "提起行政诉讼", en: "the suit" } };
    if (world.le(at, due.due)) return limitOutcome(world, filed, due, words);
    if (toldLimit(world, act) === "longer")
      return disputed(
        due,
        filed,
        "告知的期限比法定的长，耽误的时间不计算",
        "A longer limit was told: the time lost by it is not counted",
      );
    if (world.answersTo(act.root, "authority-promised").length > 0)
      return disputed(
        due,
        filed,
        "机关曾承诺处理，耽误的时间不计算",
        "The authority promised a change: the time lost by it is not counted",
      );
    if (!toldRemedies(world, act))
      return notApplicable("没有告知起诉期限，按最长期限计算", "Nobody told of the limit: the longest one counts");
    return limitOutcome(world, filed, due, words);
  },
};
