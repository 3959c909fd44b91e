// S-05: service by post is the day on the receipt; a returned item counts only in the cases of art. 11 of the Postal Service Rule.
// The file has no place for what art. 11 asks (whose fault the return was), so a returned item stays undetermined.
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { overServices, recipientOf, serviceBy, serviceFact, serviceFacts, type ServiceAct } from "../parts/services.ts";
import { sayLaw } from "../parts/say.ts";

export const s05: Rule = {
  code: "S-05",
  title: { zh: "邮寄送达以签收为准", en: "Service by post" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("service-post", "post-recipient", "post-returned"),
  validity: validityOf("service-post"),
  facts: [...serviceFacts("returned", "recipient"), "client.kind"],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "post");
    if (found.closed !== null) return found.closed;
    const { act } = found;
    const cited = world.cite(world.text("service-post", act.day));
    sayLaw(world, "以回执上注明的收件日期为送达日期", "The day of receipt on the slip is the day of service", cited);
    if (returned(world, act)) {
      const deemed = world.cite(world.text("post-returned", act.day));
      sayLaw(world, "退回只在法定情形下视为送达", "A return is deemed service only in the cases of the rule", deemed);
      return world.choose(qualified(`events[${act.event.id}].service.returned`, "art-11"), [true, false])
        ? verdict("in-order", () => ({
            zh: "因受送达人自身原因退回，退回之日视为送达",
            en: "Returned for a cause on the addressee's side: deemed served that day",
          }))
        : verdict("breach", () => ({
            zh: "退回不属于视为送达的情形，没有送达",
            en: "The return is no case of deemed service: not served",
          }));
    }
    const { eligible, words } = recipientOf(world, act);
    if (eligible) {
      return verdict("in-order", () => ({ zh: `${words.zh}签收，即为送达`, en: `Signed for by ${words.en}: served` }));
    }
    const who = world.cite(world.text("post-recipient", act.day));
    return verdict("breach", () => ({
      zh: `${words.zh}签收，不得代收（${who.zh}）`,
      en: `Signed for by ${words.en}, who may not receive it (${who.en})`,
    }));
  },
};

/** Was the item returned? Where someone is on record as having received it, it was not. */
function returned(world: World, act: ServiceAct): boolean {
  const { returned: stated, recipient } = act.service;
  if (stated === "yes" || stated === "no") return stated === "yes";
  const received = recipient !== undefined && recipient !== "unknown";
  return !received && serviceFact(world, act, "returned");
}
