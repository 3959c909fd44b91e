// ZA-08: a request to correct an act reopens no limit (Suit Limits Interpretation art. 8). Said while nothing else is on record, whether
// or not somebody has asked already.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { attacked, overActs, ownAct } from "../parts/authority.ts";
import { sayLaw } from "../parts/say.ts";

export const za08: Rule = {
  code: "ZA-08",
  title: { zh: "请求更正不延长期限", en: "A request for correction extends nothing" },
  kind: "advice",
  holder: "client",
  basis: basisOf("suit-correction"),
  validity: validityOf("suit-correction"),
  facts: [
    "authority-listed",
    "authority-listing-served",
    "authority-listing-known",
    "authority-removal-decided.outcome",
    "authority-correction-requested",
    "review-requested",
    "review-received",
    "suit-filed",
  ],
  readings: [],
  remedies: [],
  over: overActs,
  judge(world, { anchor }) {
    const act = attacked(world, anchor);
    if (act.closed !== null) return act.closed;
    const duty = world.duty("suit-correction", world.today);
    if (duty === null) return notApplicable("解释尚未施行", "The interpretation was not in force yet");
    if (ownAct(world, act.root, "review-requested", "review-received", "suit-filed").done !== null)
      return notApplicable("已经申请复议或者起诉", "Reconsideration or a suit is on record");
    sayLaw(
      world,
      "请求更正已过起诉期限的行为后起诉不更正的，不予立案，有特别规定的除外",
      "A suit about the refusal to correct an act whose limit has passed is not docketed, unless specially provided",
      world.cite(duty),
    );
    if (world.answersTo(act.root, "authority-correction-requested").length > 0)
      return verdict("advice", () => ({
        zh: "已经请求更正：复议和起诉的期限照常计算，请在期限内申请复议或者起诉",
        en: "Correction was asked for: the limits run on, so apply for reconsideration or sue within them",
      }));
    return verdict("advice", () => ({
      zh: "不要只请求更正：请在期限内申请复议或者起诉",
      en: "Do not only ask for correction: apply for reconsideration or sue within the limits",
    }));
  },
};
