// C-07: a correction request made under the 2013 text has no period for its review (2013 art. 3; advice).
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { NO_REQUEST, overRequests, requestIn } from "../parts/requests.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const c07: Rule = {
  code: "C-07",
  title: { zh: "旧规定下的纠正申请没有期限", en: "No period under the old text" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("correction-without-days"),
  validity: validityOf("correction-without-days"),
  facts: [
    "correction-requested.date",
    "correction-received.date",
    "correction-decided",
    "correction-served",
    "correction-requested.target",
  ],
  readings: [],
  remedies: [],
  over: overRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    const first = request.requested ?? request.received ?? request.root;
    world.trigger(first);
    const day = world.day(first);
    const begins = world.begins("review");
    if (!world.lt(day, begins)) {
      return notApplicable("申请适用新规定，有审查期限", "The request falls under the new text, which has a period");
    }
    const duty = world.duty("correction-without-days", day);
    if (duty === null) {
      return notApplicable("当时尚无名单规定", "There was no rule on the list at that time");
    }
    sayDay(world, "提出纠正申请", "The correction request", day);
    sayLaw(world, "可以申请纠正，没有审查期限", "One could ask; no period was set", world.cite(duty));
    return verdict("advice", () => {
      const from = world.show(begins);
      return {
        zh: `不能以逾期审查为由；${from.zh}仍未处理的另行审查`,
        en: `No lateness can be claimed; a request pending on ${from.en} is judged apart`,
      };
    });
  },
};
