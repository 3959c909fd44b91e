// C-06: a complaint about a listing goes by the correction procedure, not as an enforcement objection decided by ruling
// (2017 art. 12; for a restriction 法发〔2019〕35号 art. 18). Whether an objection was taken up can happen unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule, Subject } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { governs, notGoverned, sayArticle12, under } from "../parts/article-12.ts";
import { complaintAbout, handledOn, overObjections } from "../parts/complaints.ts";
import { formOf, NO_REQUEST, overAllRequests, requestIn, targetOf } from "../parts/requests.ts";
import { sayDay } from "../parts/say.ts";

const DUTY = {
  zh: "应当按纠正程序审查，以决定处理",
  en: "It is reviewed by the correction procedure and answered by decision",
};

/** An objection of the client that the court took up as one: the title alone is no fault, so at most contestable. */
function objection(world: World, subject: Subject): Outcome {
  const root = subject.anchor;
  if (root === null || !world.real(root)) return notApplicable("没有执行异议的记录", "No objection is on record");
  world.trigger(root);
  const target = complaintAbout(world, root);
  if (target === null)
    return notApplicable("异议不针对名单或者限制消费", "The objection is about neither list nor restriction");
  const handled = handledOn(world, root);
  if (handled === null)
    return notApplicable("没有按异议处理的记录", "Nothing shows that it was handled as an objection");
  const binding = governs(world, target, "review", handled);
  if (binding === "no") return notGoverned(target);
  sayDay(world, "按执行异议处理", "Handled as an enforcement objection", handled);
  sayArticle12(world, target, handled, world.text("review", handled), DUTY, binding);
  return verdict("contestable", () => ({
    zh: "本应走纠正程序；仅以异议编立案号尚不足以认定违法",
    en: "The correction procedure was the right one; an objection's case number alone proves no fault",
    court: "该项异议应当按照纠正程序审查",
  }));
}

/** A correction request answered by a ruling: it was treated as an objection. */
function request(world: World, subject: Subject): Outcome {
  const found = requestIn(world, subject);
  if (found === null) return NO_REQUEST;
  if (found.decided === null) return notApplicable("没有处理结果的记录", "No answer to the request is on record");
  world.trigger(found.decided);
  const day = world.day(found.decided);
  const target = targetOf(found);
  const binding = governs(world, target, "review", day);
  if (binding === "no") return notGoverned(target);
  sayDay(world, "处理纠正申请", "The request was answered", day);
  sayArticle12(world, target, day, world.text("review", day), DUTY, binding);
  if (formOf(world, found) !== "ruling") {
    return verdict("in-order", () => ({ zh: "没有以裁定处理", en: "Not answered by a ruling" }));
  }
  return under(
    binding,
    verdict("breach", () => ({
      zh: "以裁定处理纠正申请，程序有误",
      en: "The request was answered by a ruling: the wrong procedure",
    })),
  );
}

export const c06: Rule = {
  code: "C-06",
  title: { zh: "纠正申请不得按执行异议处理", en: "A correction request is not handled as an objection" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("review", "restriction-correction"),
  validity: validityOf("review"),
  facts: [
    "correction-decided.form",
    "objection-decided",
    "correction-received",
    "correction-requested",
    "correction-served",
    "restriction-ordered",
    "correction-decided.date",
    "correction-requested.target",
    "objection-filed.date",
  ],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: (view) => [...overAllRequests(view), ...overObjections(view)],
  judge: (world, subject) =>
    subject.anchor?.type.startsWith("objection-") === true ? objection(world, subject) : request(world, subject),
};
