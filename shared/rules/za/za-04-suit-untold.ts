// ZA-04: where nobody told of the remedy or its limit a suit is possible for a year at most from knowing the content (Suit Limits
// Interpretation art. 2, which names art. 64 of the interpretation before it). From when it runs is not on record, so it is never safe.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { attacked, disputed, knownOn, measured, overActs, ownAct, toldRemedies } from "../parts/authority.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za04: Rule = {
  code: "ZA-04",
  title: { zh: "没有告知救济时的最长起诉期限", en: "Longest time to sue where no remedy was told" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("suit-untold"),
  validity: validityOf("suit-untold"),
  facts: [
    "authority-listed.date",
    "authority-listed.statesRemedy",
    "authority-listing-served.date",
    "authority-listing-served.service",
    "authority-listing-known.date",
    "authority-removal-decided.date",
    "authority-removal-decided.outcome",
    "authority-removal-decided.statesRemedy",
    "authority-listing-known.actorKnown",
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
    const filed = ownAct(world, act.root, "suit-filed");
    const at = measured(world, filed);
    const duty = world.duty("suit-untold", at);
    if (duty === null) return notApplicable("当时的解释未收录", "The interpretation of that time is not held");
    const known = knownOn(world, act, { actor: true });
    const direct = world.duty("suit-direct", known);
    if (direct === null || world.le(at, world.period(known, periodOf(direct)).due))
      return notApplicable("在直接起诉的期限之内", "Within the time of a direct suit");
    if (toldRemedies(world, act)) return notApplicable("已经告知救济和期限", "The remedy and its limit were told");
    sayDay(world, "知道行为内容和实施机关", "The act and who did it were known", known);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `没有告知起诉期限的，最长不超过${zh}`,
      `Where the limit was not told, ${en} at most`,
      world.cite(duty),
    );
    const due = world.period(known, periodOf(duty));
    world.sayPeriod(due);
    if (!world.le(at, due.due)) return limitOutcome(world, filed, due, { act: { zh: "提起行政诉讼", en: "the suit" } });
    return disputed(
      due,
      filed,
      "没有告知起诉期限，何时知道没有记录",
      "The limit was not told; when it became known is not on record",
    );
  },
};
