// S-02: whoever signs for a paper is one of those whom the law lets sign (CPL 2023 art. 88; for post, art. 9 of the Postal Service Rule).
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { overServices, recipientOf, returnOnRecord, serviceBy, serviceFacts } from "../parts/services.ts";
import { sayLaw } from "../parts/say.ts";

export const s02: Rule = {
  code: "S-02",
  title: { zh: "签收人应当符合规定", en: "The recipient may sign for the client" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("service-direct", "post-signature"),
  validity: validityOf("service-direct"),
  facts: [
    ...serviceFacts("recipient", "returned", "returnCause", "ownFault"),
    "client.kind",
    "restriction-ordered.against",
  ],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "direct", "post", "entrusted");
    if (found.closed !== null) return found.closed;
    const { act } = found;
    const posted = act.method === "post";
    if (posted && returnOnRecord(act.service) === true) {
      return notApplicable("邮件被退回，没有人签收", "The mail was returned; nobody signed for it");
    }
    const cited = posted
      ? world.cite(world.text("post-signature", act.day))
      : world.cite(world.text("service-direct", act.day));
    sayLaw(world, "应当由本人或者法律规定的人签收", "The addressee or a person named by law must sign", cited);
    const { eligible, words } = recipientOf(world, act);
    return eligible
      ? verdict("in-order", () => ({
          zh: `${words.zh}签收，符合规定`,
          en: `Signed for by ${words.en}, as the law allows`,
        }))
      : verdict("breach", () => ({
          zh: `${words.zh}签收，不属于可以签收的人`,
          en: `Signed for by ${words.en}, who may not sign for the client`,
        }));
  },
};
