// S-05: service by post is the day on the receipt; a letter that came back counts as served on the day of return only for
// the causes of art. 11 of the Postal Service Rule, and not where the addressee shows that it was not at fault.
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { valueWords } from "../../case/words.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import {
  DEEMED_CAUSES,
  OTHER_CAUSES,
  overServices,
  recipientOf,
  returnOnRecord,
  serviceBy,
  serviceFact,
  serviceFacts,
  type ServiceAct,
} from "../parts/services.ts";
import { sayLaw } from "../parts/say.ts";

export const s05: Rule = {
  code: "S-05",
  title: { zh: "邮寄送达以签收为准", en: "Service by post" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("service-post", "post-signature", "post-recipient", "post-returned", "post-no-fault"),
  validity: validityOf("service-post"),
  facts: [
    ...serviceFacts("returned", "returnCause", "ownFault", "recipient"),
    "client.kind",
    "restriction-ordered.against",
  ],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "post");
    if (found.closed !== null) return found.closed;
    const { act } = found;
    const cited = world.cite(world.text("service-post", act.day));
    sayLaw(world, "以回执上注明的收件日期为送达日期", "The day of receipt on the slip is the day of service", cited);
    if (cameBack(world, act)) return judgeReturn(world, act);
    const { eligible, words } = recipientOf(world, act);
    if (eligible) {
      return verdict("in-order", () => ({ zh: `${words.zh}签收，即为送达`, en: `Signed for by ${words.en}: served` }));
    }
    const who = world.cite(world.text("post-signature", act.day));
    sayLaw(world, "由法律列明的人签收，即为送达", "Service is made where one whom the law names signs", who);
    if (world.view.file.client.kind === "natural-person") {
      const family = world.cite(world.text("post-recipient", act.day));
      sayLaw(
        world,
        "同住的成年家属可以代收，同案另一方当事人除外",
        "An adult family member living with the addressee may receive it, but not the opposing party",
        family,
      );
    }
    return verdict("breach", () => ({
      zh: `${words.zh}签收，不得代收`,
      en: `Signed for by ${words.en}, who may not receive it`,
      turn: "recipient",
    }));
  },
};

/** Did the letter come back? Where someone is on record as having received it, it did not. */
function cameBack(world: World, act: ServiceAct): boolean {
  const onRecord = returnOnRecord(act.service);
  if (onRecord !== null) return onRecord;
  const { recipient } = act.service;
  const received = recipient !== undefined && recipient !== null && recipient !== "unknown";
  return !received && serviceFact(world, act, "returned");
}

const CAUSES = [...DEEMED_CAUSES, ...OTHER_CAUSES] as const;

/** Whether a letter that came back counts as served. `ownFault` absent: nobody has shown that there was no fault. */
function judgeReturn(world: World, act: ServiceAct): Outcome {
  const { returnCause, ownFault } = act.service;
  const deemed = world.cite(world.text("post-returned", act.day));
  sayLaw(world, "退回只在法定情形下视为送达", "A return is deemed service only in the cases of the rule", deemed);
  const blameless =
    ownFault === "no" || (ownFault === "unknown" && !world.fact(`events[${act.event.id}].service.ownFault`, ownFault));
  if (blameless) {
    const exempt = world.cite(world.text("post-no-fault", act.day));
    sayLaw(world, "能证明没有过错的，不适用前款", "That does not apply to one who shows no fault", exempt);
    return verdict("breach", () => ({
      zh: "退回不是受送达人的过错，不视为送达",
      en: "The return was not the addressee's fault: not deemed served",
      turn: "returned",
    }));
  }
  const cause = world.known(`events[${act.event.id}].service.returnCause`, returnCause, CAUSES);
  const { zh, en } = valueWords("returnCause", cause);
  return DEEMED_CAUSES.some((one) => one === cause)
    ? verdict("in-order", () => ({
        zh: `退回原因是${zh}，退回之日视为送达`,
        en: `Returned (${en}): deemed served on the day of return`,
      }))
    : verdict("breach", () => ({
        zh: `退回原因是${zh}，不视为送达`,
        en: `Returned (${en}): no case of deemed service, not served`,
        turn: "returned",
      }));
}
