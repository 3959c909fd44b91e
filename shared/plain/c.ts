// The words of family C: the correction.
import { byEvents, byTurn } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const C = {
  "C-01": {
    broken: { zh: "申请的请求要写对", en: "Ask for the right thing" },
    says: {
      zh: "不该列入的，请求撤销；信息写错的，请求更正；应当删除的，请求删除。",
      en: "Wrongly listed: revocation. Inaccurate: amendment. Ground to delete: deletion.",
    },
    turnsOn: null,
    paper: "CLI",
    stake: "answer",
  },
  "C-02": {
    broken: { zh: "申请没有书面交到执行法院", en: "No written request to the enforcing court" },
    says: {
      zh: "申请{没有交到执行法院|不是书面的}，法院的{T review}没有起算；可以书面重新提交。",
      en: "The request {did not go to the enforcing court|was not in writing}: the {T review} did not start. It can be filed again.",
    },
    turnsOn: null,
    paper: "POST",
    stake: "answer",
    choose: byTurn("elsewhere", "not-written"),
  },
  "C-03": {
    broken: { zh: "纠正申请审查逾期", en: "Correction request reviewed late" },
    says: {
      zh: "法院应当至迟在{due}审查完纠正申请，{L答复}。",
      en: "The court had until {due} to review the request; {L its answer}.",
    },
    turnsOn: { zh: "按新规定算，还是旧规定没有期限", en: "whether the new text applies, or the old without a period" },
    paper: "POST",
    stake: "answer",
  },
  "C-04": {
    broken: { zh: "理由成立后纠正逾期", en: "Granted request carried out late" },
    says: { zh: "申请理由成立，{D纠正}", en: "The request was well founded. {D correction}" },
    turnsOn: { zh: "从认定那天算，还是从{T review}审查期满算", en: "from the finding or the end of the {T review}" },
    paper: "ANS",
    stake: "off-list",
  },
  "C-05": {
    broken: { zh: "驳回没有作出决定书", en: "Rejected without a written decision" },
    says: {
      zh: "驳回应当作出决定书，这里只有{裁定|通知|口头答复}。",
      en: "A rejection must be a written decision; here only {a ruling|a notice|words}.",
    },
    turnsOn: null,
    paper: "ANS",
    stake: "answer",
    choose: byTurn("ruling", "notice", "oral"),
  },
  "C-06": {
    broken: { zh: "纠正申请被当成执行异议", en: "Handled as an objection" },
    says: {
      zh: "纠正申请应当按纠正程序作决定，这里用裁定当执行异议处理了。",
      en: "It belonged to the correction procedure; it was ruled on as an objection.",
    },
    turnsOn: { zh: "是真按异议处理，还是只用了异议案号", en: "whether it was so handled or only so numbered" },
    paper: "ANS",
    stake: "answer",
  },
  "C-07": {
    broken: { zh: "旧规定没有答复期限", en: "No period under the old text" },
    says: {
      zh: "{B review}前的申请，旧规定没有写法院的答复期限。",
      en: "For a request before {B review} the old text sets the court no period.",
    },
    turnsOn: null,
    paper: "POST",
    stake: "answer",
  },
  "C-08": {
    broken: { zh: "对终结执行提异议逾期", en: "Objection to termination out of time" },
    says: {
      zh: "对{终结执行|终本}提出异议的{T termination-objection}到{due}为止，还剩{days}天。",
      en: "The {T termination-objection} to object to {the termination|the concluded round} end on {due}, {days} days left.",
    },
    missed: {
      zh: "对{终结执行|终本}提出异议的{T termination-objection}到{due}已过。",
      en: "The {T termination-objection} to object to {the termination|the concluded round} ended on {due}.",
    },
    turnsOn: {
      zh: "终本能不能比照这{T termination-objection}",
      en: "whether the {T termination-objection} reach a concluded round",
    },
    paper: "RUL",
    stake: "own-limit",
    choose: byEvents(["enforcement-terminated"], ["round-concluded"]),
  },
  "C-09": {
    broken: { zh: "案号不像执行案件", en: "Case code of another procedure" },
    says: null,
    turnsOn: { zh: "“{n}”字案号是不是用错了程序", en: "whether the code “{n}” shows the wrong procedure" },
    paper: "DEC",
    stake: "answer",
  },
} as const satisfies FamilyWords;
