// C-07: a correction request made under the 2013 text has no period for its review (2013 art. 3; advice).
import { notApplicable, verdict } from "../audit/limit.ts";
import type { Rule } from "../audit/rule.ts";
import { FROM_2017, NO_REQUEST, overRequests, requestIn } from "./parts/requests.ts";
import { sayDay, sayLaw } from "./parts/say.ts";

export const c07: Rule = {
  code: "C-07",
  title: { zh: "旧规定下的纠正申请没有期限", en: "No period under the old text" },
  kind: "advice",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-defaulters", version: "2013", article: "3", paragraph: null }],
  validity: { from: "2013-10-01", until: "2017-05-01" },
  facts: ["correction-requested.date", "correction-received.date"],
  readings: [],
  remedies: [],
  over: overRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    const first = request.requested ?? request.received ?? request.root;
    world.trigger(first);
    const day = world.day(first);
    if (!world.lt(day, FROM_2017)) {
      return notApplicable("申请适用新规定，有审查期限", "The request falls under the new text, which has a period");
    }
    if (world.version("spc-defaulters", day) === null) {
      return notApplicable("当时尚无名单规定", "There was no rule on the list at that time");
    }
    sayDay(world, "提出纠正申请", "The correction request", day);
    sayLaw(
      world,
      "可以申请纠正，没有审查期限",
      "One could ask; no period was set",
      world.cite("spc-defaulters", "2013", "3"),
    );
    return verdict("advice", () => ({
      zh: "不能以逾期审查为由；2017-05-01仍未处理的另行审查",
      en: "No lateness can be claimed; a request pending on 2017-05-01 is judged apart",
    }));
  },
};
