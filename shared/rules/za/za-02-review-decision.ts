// ZA-02: the reconsideration body decides within sixty days of acceptance, thirty more with notice, thirty in the simple procedure
// (Administrative Reconsideration Law arts. 30, 62). An answer owed to the client's own application: not on record counts as not given.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { measured } from "../parts/authority.ts";
import { overReviews, reviewEnd, reviewOf } from "../parts/reviews.ts";

export const za02: Rule = {
  code: "ZA-02",
  title: { zh: "行政复议的决定期限", en: "Decision on administrative reconsideration" },
  kind: "time-limit",
  holder: "agency",
  basis: basisOf("review-decision", "review-simple", "review-acceptance", "review-receipt", "review-working-days"),
  validity: validityOf("review-decision"),
  facts: [
    "review-requested.date",
    "review-received.date",
    "review-accepted.date",
    "review-accepted.simple",
    "review-accepted.extensionApproved",
    "review-decided.date",
    "review-served.date",
  ],
  readings: [],
  remedies: ["administrative-suit"],
  over: overReviews,
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有行政复议的记录", "No reconsideration is on record");
    world.trigger(anchor);
    const review = reviewOf(world, anchor);
    const { decided, served } = review;
    const answers = [decided, served].flatMap((event) => event ?? []);
    const answer = world.recordedAct(answers);
    const due = reviewEnd(world, review, measured(world, answer));
    if (due === null)
      return notApplicable("当时的行政复议法文本未收录", "The reconsideration law of that time is not held");
    return limitOutcome(world, answer, due, { act: { zh: "作出行政复议决定", en: "the decision on reconsideration" } });
  },
};
