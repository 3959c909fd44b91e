// ZA-06: after reconsideration a suit is filed within fifteen days of the service of its decision, refusal or dismissal, or of the end of
// the time in which there was none (Administrative Litigation Law art. 45; Suit Limits Interpretation art. 6). What is not served runs not.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { qualified } from "../../engine/world-parts.ts";
import { disputed, measured, ownAct } from "../parts/authority.ts";
import { overReviews, reviewEnd, reviewOf, sayOverdue } from "../parts/reviews.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za06: Rule = {
  code: "ZA-06",
  title: { zh: "复议后起诉的期限", en: "Time to sue after reconsideration" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf(
    "suit-after-review",
    "suit-review-served",
    "suit-review-untold",
    "review-decision",
    "review-simple",
    "review-acceptance",
    "review-receipt",
    "review-working-days",
  ),
  validity: validityOf("suit-after-review"),
  facts: [
    "review-requested.date",
    "review-received.date",
    "review-accepted.date",
    "review-accepted.simple",
    "review-accepted.extensionApproved",
    "review-decided.date",
    "review-decided.outcome",
    "review-decided.statesRemedy",
    "review-served.date",
    "suit-filed.date",
  ],
  readings: [],
  remedies: ["administrative-suit"],
  over: overReviews,
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有行政复议的记录", "No reconsideration is on record");
    const review = reviewOf(world, anchor);
    const { root, decided, served } = review;
    world.trigger(served ?? decided ?? anchor);
    const filed = ownAct(world, root, "suit-filed");
    const at = measured(world, filed);
    const words = { act: { zh: "提起行政诉讼", en: "the suit" } };
    if (decided === null && served === null) {
      const end = reviewEnd(world, review, world.today);
      if (end === null)
        return notApplicable("当时的行政复议法文本未收录", "The reconsideration law of that time is not held");
      if (world.le(world.today, end.due))
        return notApplicable(
          "行政复议的期限未满，尚无决定",
          "The time to decide has not ended, and there is no decision",
        );
      sayOverdue(world, end);
      const duty = world.text("suit-after-review", end.due);
      const { zh, en } = periodWords(periodOf(duty));
      sayLaw(
        world,
        `逾期不作决定的，可以自期满之日起${zh}内起诉`,
        `Where there is no decision in time, a suit may follow within ${en} of its end`,
        world.cite(duty),
      );
      const due = world.period(end.due, periodOf(duty));
      world.sayPeriod(due);
      return limitOutcome(world, filed, due, words);
    }
    const path =
      decided === null ? qualified(`events[+review-decided@${root.id}]`, "outcome") : `events[${decided.id}].outcome`;
    if (world.known(path, decided?.raw.outcome, ["granted", "rejected", "partly"]) === "granted")
      return notApplicable("复议请求得到支持", "The application was granted");
    const day =
      served === null
        ? world.unknownDay(`events[+review-served@${root.id}]`, world.day(decided ?? root), world.today)
        : world.day(served);
    sayDay(world, "行政复议决定书送达", "The decision on reconsideration was served", day);
    const duty = world.duty("suit-after-review", day);
    if (duty === null)
      return notApplicable("当时的行政诉讼法文本未收录", "The litigation law of that time is not held");
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `不服复议决定的，可以在${zh}内起诉`,
      `Against the decision a suit may be filed within ${en}`,
      world.cite(duty),
    );
    const newer = world.duty("suit-review-served", at);
    if (newer !== null)
      sayLaw(
        world,
        "不予受理、驳回的也一样，从送达之日起算",
        "The same against a refusal or a dismissal, from its service",
        world.cite(newer),
      );
    const due = world.period(day, periodOf(duty));
    world.sayPeriod(due);
    if (world.le(at, due.due)) return limitOutcome(world, filed, due, words);
    const untold = world.duty("suit-review-untold", at);
    const told =
      decided === null
        ? qualified(`events[+review-decided@${root.id}]`, "statesRemedy")
        : `events[${decided.id}].statesRemedy`;
    if (untold === null || world.fact(told, decided?.raw.statesRemedy)) return limitOutcome(world, filed, due, words);
    sayLaw(
      world,
      "没有告知起诉权利或者期限的，按最长期限",
      "Where the right to sue or its limit was not told, the longest limit holds",
      world.cite(untold),
    );
    const longest = world.period(day, periodOf(world.text("suit-untold", at)));
    world.sayPeriod(longest);
    if (!world.le(at, longest.due)) return limitOutcome(world, filed, longest, words);
    return disputed(
      longest,
      filed,
      "没有告知起诉期限，何时知道没有记录",
      "The limit was not told; when it became known is not on record",
    );
  },
};
