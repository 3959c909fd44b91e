// C-01: a correction request names its ground, and with it what it asks for (2017 art. 11; advice).
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { groundNumber } from "../../law/correction-grounds.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { NO_REQUEST, overRequests, requestIn } from "../parts/requests.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

/** What each ground of art. 11 asks for, and the duty behind it. */
const ASKS = [
  {
    ground: "revocation",
    duty: "revocation",
    zh: "不应纳入的，请求撤销",
    en: "Should not have been listed: ask for revocation",
  },
  {
    ground: "correction",
    duty: "inaccuracy",
    zh: "信息不准确的，请求更正",
    en: "Inaccurate information: ask for correction",
  },
  {
    ground: "deletion",
    duty: "deletion",
    zh: "信息应予删除的，请求删除",
    en: "Information due for deletion: ask for deletion",
  },
] as const;

function sayAsks(world: World, day: Term, grounds: readonly number[]): void {
  for (const { ground, duty, zh, en } of ASKS) {
    if (grounds.length > 0 && !grounds.includes(groundNumber(ground))) continue;
    sayLaw(world, zh, en, world.cite(world.text(duty, day)));
  }
}

export const c01: Rule = {
  code: "C-01",
  title: { zh: "纠正申请应选对理由", en: "The correction request names the right ground" },
  kind: "advice",
  holder: "client",
  basis: basisOf("correction-grounds", "revocation", "inaccuracy", "deletion"),
  validity: validityOf("correction-grounds"),
  facts: [
    "correction-requested.date",
    "correction-requested.grounds",
    "correction-decided",
    "correction-received",
    "correction-served",
    "correction-requested.target",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    world.trigger(request.root);
    const day = world.day(request.root);
    const duty = world.duty("correction-grounds", day);
    if (duty === null) {
      return notApplicable("当时的规定没有区分三种理由", "The rule of that time did not tell three grounds apart");
    }
    sayDay(world, "提出纠正申请", "The correction request", day);
    sayLaw(world, "申请应当属于三种理由之一", "A request rests on one of three grounds", world.cite(duty));
    const grounds = request.requested?.raw.grounds ?? [];
    sayAsks(world, day, grounds);
    return verdict("advice", () =>
      grounds.length > 0
        ? { zh: "请核对申请书的请求与所列理由一致", en: "Check that the request asks for what its grounds support" }
        : {
            zh: "申请书应写明属于哪一种理由及请求",
            en: "The request should say which ground it rests on and what it asks",
          },
    );
  },
};
