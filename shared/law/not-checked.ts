// What the audit does not judge: articles in force for which there is no rule, and why.

import type { Text } from "../text.ts";
import { citation } from "./index.ts";

export interface NotChecked {
  /** `instrument@version:article`. */
  readonly id: string;
  readonly what: Text;
  readonly why: Text;
}

const addressee: Text = {
  zh: "规范法院与其他单位之间的通报或者协助，当事人手中的材料无从判断。",
  en: "It governs dealings between the court and other bodies, which cannot be judged from the papers a party has.",
};
const counting: Text = {
  zh: "计算期间和工作日时适用，见各项期限的推导步骤。",
  en: "Applied in counting periods and working days; see the steps of each time limit.",
};
const discretion: Text = {
  zh: "属法院裁量事项，没有可以机械核对的标准。",
  en: "A matter of the court's discretion, with no standard that can be checked mechanically.",
};
const background: Text = {
  zh: "作为其他规则的依据或者背景使用，本身不单独认定。",
  en: "Used as basis or background of other rules; no finding of its own.",
};
const outOfScope: Text = {
  zh: "不属于纳入、公布、删除和纠正失信信息的程序。",
  en: "Not part of the procedure of listing, publishing, deleting or correcting list information.",
};
const otherRoute: Text = {
  zh: "属于另一程序；本工具只提示其与失信纠正程序不得混用。",
  en: "Another procedure; the audit only warns that it must not be mixed with the correction of a listing.",
};
const internal: Text = {
  zh: "属机关内部办案程序，当事人通常无从知悉。",
  en: "An internal procedure of the organ, which a party usually cannot know.",
};
const merits: Text = {
  zh: "取决于损失、过错等实体证据，须由律师判断。",
  en: "It turns on evidence of loss, fault and the like, which counsel must judge.",
};

type Row = readonly [instrument: string, version: string, article: string, zh: string, en: string, why: Text];

const rows: readonly Row[] = [
  [
    "spc-defaulters",
    "2017",
    "8",
    "向有关单位和征信机构通报",
    "notification to other bodies and credit bureaus",
    addressee,
  ],
  [
    "spc-defaulters",
    "2017",
    "13",
    "法院工作人员的责任",
    "responsibility of court staff",
    {
      zh: "是否追究责任由有权机关决定，本工具只作提示，不作认定。",
      en: "Whether anyone is held responsible is for the competent organ; the audit gives advice and no finding.",
    },
  ],
  ["spc-consumption", "2015", "2", "决定限制消费应当考虑的因素", "factors in deciding on restriction", discretion],
  [
    "spc-consumption",
    "2015",
    "4",
    "限制消费的申请与依职权决定",
    "application and decision of the court's own motion",
    discretion,
  ],
  ["spc-consumption", "2015", "6", "协助执行通知与公告", "notices of assistance and announcement", addressee],
  ["spc-consumption", "2015", "7", "公告费用", "cost of announcement", outOfScope],
  ["spc-consumption", "2015", "8", "生活或者经营必需的消费申请", "application for necessary consumption", discretion],
  ["spc-consumption", "2015", "10", "举报", "reports by the public", outOfScope],
  ["spc-consumption", "2015", "11", "违反限制消费令的制裁", "sanctions for violating the order", outOfScope],
  ["cpl", "2023", "92", "向军人送达", "service on members of the armed forces", outOfScope],
  ["cpl", "2023", "93", "向被监禁的人送达", "service on persons in custody", outOfScope],
  ["cpl", "2023", "94", "转交送达", "forwarded service", outOfScope],
  ["cpl", "2023", "114", "罚款与拘留", "fines and detention", outOfScope],
  ["cpl", "2023", "117", "对协助单位的处罚", "sanctions against assisting units", outOfScope],
  ["cpl", "2023", "238", "案外人异议", "third-party objection", otherRoute],
  ["cpl", "2023", "264", "迟延履行利息", "interest for delay", outOfScope],
  ["cpl", "2023", "267", "中止执行的事由", "grounds for a stay", background],
  ["cpl", "2023", "268", "终结执行的事由", "grounds for termination", background],
  ["cpl-interpretation", "2022", "137", "沿用送达地址", "carrying over an address for service", background],
  ["cpl-interpretation", "2022", "140", "简易程序不适用公告送达", "no announcement in summary procedure", outOfScope],
  [
    "cpl-interpretation",
    "2022",
    "517",
    "终结本次执行程序的条件",
    "conditions of the conclusion of a round",
    background,
  ],
  ["asset-investigation", "2020", "8", "对财产报告的核实", "verification of the report", internal],
  [
    "asset-investigation",
    "2020",
    "9",
    "违反报告义务的罚款与拘留",
    "fines and detention for breach of the duty to report",
    outOfScope,
  ],
  ["round-conclusion", "2016", "1", "终结本次执行程序的条件", "conditions of the conclusion of a round", background],
  [
    "enforcement-procedure",
    "2020",
    "7",
    "复议申请的转交",
    "forwarding of an application for reconsideration",
    internal,
  ],
  [
    "enforcement-procedure",
    "2020",
    "8",
    "执行异议裁定的复议期限",
    "reconsideration period for rulings on objections",
    otherRoute,
  ],
  [
    "enforcement-procedure",
    "2020",
    "26",
    "媒体公布不履行信息",
    "publication of non-performance in the media",
    discretion,
  ],
  ["objections", "2020", "11", "异议与复议的合议庭", "the panel", otherRoute],
  ["objections", "2020", "12", "书面审查与听证", "review on paper and hearing", otherRoute],
  ["service-post", "2004", "1", "邮寄送达的适用范围", "when post may be used", background],
  ["service-post", "2004", "5", "拒绝提供地址时的送达地址", "the fallback address", background],
  ["service-post", "2004", "6", "投送次数与退回", "attempts at delivery", background],
  ["online-litigation", "2021", "36", "执行案件的在线办理", "enforcement online", outOfScope],
  [
    "credit-reporting",
    "2013",
    "15",
    "提供不良信息前的告知",
    "notice before negative information is supplied",
    outOfScope,
  ],
  ["credit-reporting", "2013", "17", "查询本人信用报告", "access to one's credit report", background],
  ["credit-reporting", "2013", "44", "用语含义", "definitions", background],
  ["pipl", "2021", "8", "个人信息的质量", "quality of personal information", background],
  ["pipl", "2021", "27", "已公开信息的处理", "handling of public information", merits],
  ["pipl", "2021", "69", "侵权责任", "tort liability", merits],
  ["procuratorate", "2016", "5", "申请监督的材料", "papers for supervision", background],
  ["procuratorate", "2016", "14", "逾期不回复后的跟进监督", "supervision again", internal],
  [
    "procuratorate",
    "2016",
    "16",
    "不支持监督申请决定的发送",
    "sending a decision of non-support",
    {
      zh: "以2021年规则第一百零九条核对。",
      en: "Checked under article 109 of the rules of 2021.",
    },
  ],
  [
    "procuratorate-rules",
    "2021",
    "105",
    "说明案件执行情况通知书",
    "notice to explain the state of enforcement",
    internal,
  ],
  ["procuratorate-rules", "2021", "124", "再次监督", "supervision again", internal],
  ["state-compensation", "2012", "36", "直接损失的赔偿", "compensation of direct loss", merits],
  ["state-compensation", "2012", "38", "错误执行的赔偿程序", "procedure for wrongful enforcement", background],
  [
    "enforcement-compensation",
    "2022",
    "8",
    "不认定为错误执行的情形",
    "cases that are not wrongful enforcement",
    merits,
  ],
  ["enforcement-compensation", "2022", "9", "损害的举证责任", "burden of proving damage", merits],
  ["cpl", "2023", "246", "执行检察监督", "supervision of enforcement by the procuratorate", background],
  ["cpl", "2023", "252", "报告财产的义务", "the duty to report assets", background],
  ["cpl", "2023", "269", "中止和终结执行裁定的生效", "effect of rulings to stay or terminate", background],
  ["cpl-interpretation", "2022", "125", "期间的起算", "the start of periods", counting],
  ["cpl-interpretation", "2022", "130", "向法人和其他组织送达", "service on organisations", background],
  ["cpl-interpretation", "2022", "132", "向诉讼代理人送达", "service on an agent", background],
  ["cpl-interpretation", "2022", "135", "电子送达的方式和日期", "electronic service and its date", background],
  ["cpl-interpretation", "2022", "136", "电子送达的同意", "consent to electronic service", background],
  ["cpl-interpretation", "2022", "138", "公告送达的方式", "ways of announcement", background],
  ["cpl-interpretation", "2022", "139", "公告送达应当说明原因", "an announcement states its reason", background],
  ["cpl-interpretation", "2022", "516", "可以根据情节纳入名单", "listing according to the circumstances", discretion],
  ["round-conclusion", "2016", "9", "终本后的定期查询与恢复执行", "queries after the round and resumption", background],
  ["objections", "2020", "1", "异议申请书的内容", "contents of an objection", otherRoute],
  ["objections", "2020", "4", "委托、指定执行时的异议管辖", "jurisdiction after delegation", otherRoute],
  ["online-litigation", "2021", "30", "电子送达的告知", "notice of electronic service", background],
  ["online-litigation", "2021", "31", "电子送达的生效", "when electronic service takes effect", background],
  ["supervision", "2023", "routes", "执行监督的其他途径", "other routes of supervision", background],
  ["compensation-limitation", "2023", "11", "请求时效规定的适用范围", "scope of the rules on limitation", background],
  [
    "enforcement-work",
    "2020",
    "71-72",
    "上级法院的监督与纠正",
    "supervision and correction by the next higher court",
    internal,
  ],
  ["trial-period", "2000", "5", "执行案件的办理期限", "time for handling enforcement cases", outOfScope],
  ["trial-period", "2000", "8", "审理期限的起算", "start of trial periods", background],
  ["pending-cases", "2012", "1-3", "新旧民事诉讼法的衔接", "transition of the Civil Procedure Law", background],
  [
    "platform-objection",
    "2009",
    "6",
    "对被执行人信息异议的监督",
    "supervision of objections to debtor data",
    background,
  ],
  ["repair-measures", "2026", "2", "申请信用修复的权利", "the right to ask for credit repair", outOfScope],
  ["repair-measures", "2026", "publication", "公示期限", "periods of publication", outOfScope],
  ["plan-2025", "2025", "i1", "信用信息的集中公示", "central publication of credit information", outOfScope],
  ["plan-2025", "2025", "i2", "失信信息的分级与公示期限", "grading and periods of publication", outOfScope],
  ["plan-2025", "2025", "clocks", "信用修复的办理时限", "times for handling credit repair", outOfScope],
  ["list-notice-2018", "2018", "text", "限制乘机、乘车的协作", "cooperation on air and rail bans", addressee],
  ["credit-opinion-2016", "2016", "text", "联合惩戒的政策要求", "policy on joint discipline", background],
  ["credit-guidance-2020", "2020", "text", "失信惩戒的政策要求", "policy on discipline", background],
  ["enforcement-outline-2019", "2019", "text", "分级惩戒的政策要求", "policy on graded discipline", background],
  ["cross-enforcement-2024", "2024", "text", "交叉执行", "cross-enforcement", background],
  ["credit-system-opinion-2025", "2025", "text", "社会信用体系的政策要求", "policy on the credit system", background],
  ["private-economy-opinion-2025", "2025", "text", "信用修复的政策要求", "policy on credit repair", background],
  ["local-shanghai", "2017", "37", "依据撤销后的删除", "deletion after the basis was revoked", outOfScope],
  ["local-shanghai", "2017", "38", "信用修复后的删除", "deletion after credit repair", outOfScope],
  ["local-henan", "2020", "42", "信息更新", "updating of information", outOfScope],
  ["local-henan", "2020", "43", "信用修复", "credit repair", outOfScope],
  ["local-shandong", "2020", "38", "披露期限", "period of disclosure", outOfScope],
  ["local-shandong", "2020", "40", "判决、裁定变更后的报告", "reports after a judgment was changed", outOfScope],
  ["local-shenzhen", "2023", "82", "信用修复", "credit repair", outOfScope],
  ["civil-code", "2020", "201", "期间的起算", "the start of periods", counting],
  ["civil-code", "2020", "202", "期间的对应日", "the corresponding day", counting],
  ["civil-code", "2020", "203", "期间末日的顺延", "moving of a last day", counting],
  ["civil-code", "2020", "204", "期间计算的特别规定", "special rules on periods", counting],
  ["civil-code", "2020", "1029", "信用评价的异议权", "objection to a credit evaluation", merits],
  ["civil-code", "2020", "1030", "征信机构的个人信息处理", "data handling by credit bureaus", merits],
  ["civil-code", "2020", "1037", "个人信息的更正与删除", "correction and deletion of personal information", merits],
  ["company-law", "2023", "178", "失信被执行人任职的限制", "offices closed to listed debtors", outOfScope],
  ["holidays", "2024", "2", "全体公民放假的节日", "national holidays", counting],
  ["holidays", "2024", "3", "部分公民放假的节日", "holidays of some citizens", counting],
  ["holidays", "2024", "6", "节日与周末重合的补假", "holidays that fall on weekends", counting],
  ["period-answer-2014", "2014", "text", "期间计算的答复", "reply on counting periods", counting],
  ["mental-damage", "2021", "text", "精神损害赔偿", "compensation for mental harm", merits],
];

/** The articles not judged, in the order of the instruments. */
export const notChecked: readonly NotChecked[] = rows.map(([id, version, article, zh, en, why]) => {
  const place = citation(id, version, article, null);
  return { id: `${id}@${version}:${article}`, what: { zh: `${place.zh}：${zh}`, en: `${place.en}: ${en}` }, why };
});
