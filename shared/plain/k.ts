// The words of family K: the supervision and compensation.
import type { FamilyWords } from "./model.ts";

export const K = {
  "K-01": {
    broken: { zh: "先走纠正和复议", en: "Use the earlier remedies first" },
    says: {
      zh: "可以申请纠正、复议而没有用过的，检察院一般不受理，有正当理由的除外。",
      en: "Correction or reconsideration unused: as a rule not accepted, unless for good reason.",
    },
    turnsOn: null,
    paper: "ANS",
    stake: "answer",
  },
  "K-02": {
    broken: { zh: "法院回复检察建议逾期", en: "Reply to the procuratorate late" },
    says: { zh: "{D回复检察建议}", en: "{D reply}" },
    turnsOn: { zh: "有没有经院长批准延长{M court-reply}", en: "whether {M court-reply} more was approved" },
    paper: "PRO",
    stake: "answer",
  },
  "K-03": {
    broken: { zh: "申请执行监督已过{T supervision}", en: "Supervision after {T supervision}" },
    says: {
      zh: "参照规定，您申请执行监督的{T supervision}到{due}为止，还剩{days}天。",
      en: "By analogy the {T supervision} end on {due}, {days} days left.",
    },
    missed: {
      zh: "参照规定，申请执行监督的{T supervision}到{due}已过，仍可以申请，能否受理有争议。",
      en: "By analogy the {T supervision} ended on {due}; asking is still possible, acceptance disputed.",
    },
    turnsOn: {
      zh: "这{T supervision}管不管名单的复议决定",
      en: "whether the {T supervision} reach a decision on a listing",
    },
    paper: "REC",
    stake: "own-limit",
  },
  "K-04": {
    broken: { zh: "赔偿申请的时机", en: "When to claim compensation" },
    says: {
      zh: "执行没有终结、又没有文书确认违法的，赔偿申请一般不受理；异议、复议、监督正在进行的，等它结束。",
      en: "As a rule not before enforcement has ended or the wrong is confirmed; a pending remedy must end first.",
    },
    turnsOn: null,
    paper: "FIL",
    stake: "answer",
  },
  "K-05": {
    broken: { zh: "申请国家赔偿已过{T limitation}", en: "Compensation claim out of time" },
    says: {
      zh: "您申请国家赔偿的{T limitation}到{due}为止，还剩{days}天。",
      en: "The {T limitation} end on {due}, {days} days left.",
    },
    missed: {
      zh: "申请国家赔偿的{T limitation}到{due}已过；走其他救济的时间不计入，请带材料核对。",
      en: "The {T limitation} to claim compensation ended on {due}; time spent on other remedies is left out: bring papers.",
    },
    turnsOn: { zh: "走其他救济的时间扣多少", en: "how much time of other remedies is left out" },
    paper: "RUL",
    stake: "own-limit",
  },
  "K-06": {
    broken: { zh: "赔偿决定逾期", en: "Compensation decided late" },
    says: { zh: "{D作出赔偿决定}", en: "{D decision}" },
    turnsOn: null,
    paper: "POST",
    stake: "answer",
  },
  "K-07": {
    broken: { zh: "工作人员责任", en: "Responsibility of staff" },
    says: {
      zh: "工作人员违反规定公布、撤销、更正、删除信息的，参照有关规定追究责任；可以书面反映。",
      en: "Staff who break these rules answer for it; report it in writing.",
    },
    turnsOn: null,
    paper: "ANS",
    stake: "answer",
  },
  "K-08": {
    broken: { zh: "检察监督审查逾期", en: "Procuratorate's review late" },
    says: { zh: "{D审查终结}", en: "{D decision}" },
    turnsOn: { zh: "调卷、鉴定等扣多少时间", en: "how much time is left out" },
    paper: "PRO",
    stake: "answer",
  },
  "K-09": {
    broken: { zh: "检察院文书发送逾期", en: "Procuratorate's paper sent late" },
    says: {
      zh: "检察院应当至迟在{due}发出{doc}，{L发出}。",
      en: "{doc} was due to be sent by {due}; {L the sending}.",
    },
    turnsOn: null,
    paper: "PRO",
    stake: "answer",
  },
  "K-10": {
    broken: { zh: "检察监督的理由", en: "Ground for the procuratorate" },
    says: {
      zh: "错误纳入：写信用惩戒措施违法；迟迟不办：写审查违法或者拖延执行。",
      en: "Wrong listing: unlawful credit measure. No answer: unlawful review or delay.",
    },
    turnsOn: null,
    paper: "PRO",
    stake: "answer",
  },
  "K-11": {
    broken: { zh: "向赔偿委员会申请已过{T compensation-committee}", en: "Compensation committee out of time" },
    says: {
      zh: "您向赔偿委员会申请的{T compensation-committee}到{due}为止，还剩{days}天。",
      en: "The {T compensation-committee} to apply to the committee end on {due}, {days} days left.",
    },
    missed: {
      zh: "向赔偿委员会申请的{T compensation-committee}到{due}已过。",
      en: "The {T compensation-committee} to apply to the committee ended on {due}.",
    },
    turnsOn: { zh: "从没有决定时算，还是从后来的决定算", en: "from the silence or the later decision" },
    paper: "SRV",
    stake: "own-limit",
  },
} as const satisfies FamilyWords;
