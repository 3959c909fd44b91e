// C-05: a rejection is a written decision, not a ruling, a notice or an oral answer (2017 art. 12(1)).
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { formOf, NO_REQUEST, outcomeOf, overRequests, requestIn } from "../parts/requests.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const WORDS = {
  ruling: { zh: "裁定", en: "a ruling" },
  notice: { zh: "通知", en: "a notice" },
  oral: { zh: "口头答复", en: "an oral answer" },
} as const;

export const c05: Rule = {
  code: "C-05",
  title: { zh: "驳回应当作出决定书", en: "A rejection is a written decision" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("rejection"),
  validity: validityOf("rejection"),
  facts: [
    "correction-decided.outcome",
    "correction-decided.form",
    "correction-decided.date",
    "correction-served",
    "correction-received",
    "correction-requested",
    "correction-requested.target",
  ],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overRequests,
  judge(world, subject) {
    const request = requestIn(world, subject);
    if (request === null) return NO_REQUEST;
    const { decided } = request;
    if (decided === null) return notApplicable("没有处理结果的记录", "No answer to the request is on record");
    world.trigger(decided);
    if (outcomeOf(world, request) === "granted") return notApplicable("申请没有被驳回", "The request was not rejected");
    const day = world.day(decided);
    const duty = world.duty("rejection", day);
    if (duty === null) {
      return notApplicable(
        "当时的规定不要求以决定驳回",
        "The rule of that time did not ask for a decision of rejection",
      );
    }
    sayDay(world, "驳回纠正申请", "The request was rejected", day);
    sayLaw(world, "理由不成立的，应当决定驳回", "An unfounded request is rejected by decision", world.cite(duty));
    const form = formOf(world, request);
    if (form === "decision") return verdict("in-order", () => ({ zh: "以决定书驳回", en: "Rejected by a decision" }));
    return verdict("breach", () => ({
      zh: `以${WORDS[form].zh}驳回，不是决定书`,
      en: `Rejected by ${WORDS[form].en}, not by a decision`,
      turn: form,
    }));
  },
};
