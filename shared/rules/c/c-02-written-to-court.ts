// C-02: a correction request is in writing and goes to the enforcing court (2017 arts. 11, 12(1)). The client's own act.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { inWriting, NO_REQUEST, overRequests, requestIn, toEnforcingCourt } from "../parts/requests.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const c02: Rule = {
  code: "C-02",
  title: { zh: "书面向执行法院申请纠正", en: "A written request to the enforcing court" },
  kind: "requirement",
  holder: "client",
  basis: basisOf("correction-grounds", "review"),
  validity: validityOf("review"),
  facts: [
    "correction-requested.written",
    "correction-requested.method",
    "correction-requested.addressee",
    "correction-received",
    "correction-decided",
    "correction-served",
    "correction-requested.date",
    "correction-requested.target",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    const { root, requested, received } = request;
    world.trigger(root);
    const day = world.day(root);
    const duty = world.duty("review", day);
    if (duty === null) {
      return notApplicable("当时的规定不要求书面形式", "The rule of that time did not ask for writing");
    }
    sayDay(world, "提出纠正申请", "The correction request", day);
    sayLaw(
      world,
      "应当向执行法院提出",
      "It goes to the enforcing court",
      world.cite(world.text("correction-grounds", day)),
    );
    sayLaw(world, "期限自收到书面申请之日起算", "The period runs from receipt of a written request", world.cite(duty));
    if (requested !== null && received === null && !toEnforcingCourt(world, requested)) {
      return verdict("breach", () => ({
        zh: "申请没有交执行法院，审查期限未起算，应当重新提交",
        en: "It did not go to the enforcing court: no period runs; file it again",
        turn: "elsewhere",
      }));
    }
    if (received !== null) world.use(received);
    return inWriting(world, request)
      ? verdict("in-order", () => ({ zh: "已书面向执行法院申请", en: "Made in writing to the enforcing court" }))
      : verdict("breach", () => ({
          zh: "申请不是书面，审查期限未起算，应当书面提交",
          en: "Not in writing: no period runs; file it in writing",
          turn: "not-written",
        }));
  },
};
