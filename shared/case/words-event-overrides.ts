// Fields of events that ask for something else than the same field elsewhere.

import type { EventType } from "./event-table.ts";
import type { EventFieldName } from "./fields.ts";
import { type FieldWords, words } from "./words-field.ts";

/** Where a field asks for something else than usual. */
export const OVERRIDES: Readonly<Partial<Record<EventType, Readonly<Partial<Record<EventFieldName, FieldWords>>>>>> = {
  "enforcement-notice-issued": {
    performBy: words(
      "指定的履行期限",
      "day to perform by",
      "执行通知要求在哪一天之前履行？",
      "By which day did the enforcement notice require performance?",
    ),
  },
  "settlement-agreed": {
    performBy: words(
      "约定的履行期限",
      "agreed day to perform by",
      "和解协议约定在哪一天之前履行？",
      "By which day did the settlement require performance?",
    ),
  },
  "asset-report-order-served": {
    goodReason: words(
      "未按期报告有正当理由",
      "good reason for missing the report",
      "未按期报告财产有正当理由吗？",
      "Was there a good reason for missing the report?",
    ),
  },
  "settlement-performed": {
    goodReason: words(
      "未履行和解有正当理由",
      "good reason for not performing",
      "未履行和解协议有正当理由吗？",
      "Was there a good reason for not performing the settlement?",
    ),
  },
  "listing-decided": {
    written: words(
      "书面决定",
      "written decision",
      "法院制作书面的失信决定书了吗？",
      "Did the court make a written listing decision?",
    ),
  },
  "listing-published": {
    conduct: words(
      "公布的失信情形",
      "published conduct",
      "公布的信息写的是哪些失信情形？",
      "Which conduct does the publication state?",
    ),
  },
  "restriction-ordered": {
    signedByPresident: words(
      "院长签发",
      "signed by the president",
      "限制消费令由院长签发吗？",
      "Was the restriction order signed by the court's president?",
    ),
    statesPeriod: words(
      "载明期间",
      "states the period",
      "限制消费令写明限制的期间了吗？",
      "Does the order state the period of the restriction?",
    ),
  },
  "restriction-relief-decided": {
    reason: words(
      "解除理由",
      "ground of relief",
      "法院以什么理由处理解除申请？",
      "On what ground was the request for relief decided?",
    ),
    outcome: words(
      "结果",
      "outcome",
      "法院同意解除或者暂停限制消费了吗？",
      "Did the court grant relief from the restriction?",
    ),
  },
  "creditor-deletion-requested": {
    written: words(
      "书面申请",
      "written request",
      "申请执行人书面申请删除了吗？",
      "Did the creditor request the deletion in writing?",
    ),
  },
  "correction-requested": {
    written: words(
      "书面申请",
      "written request",
      "纠正申请是书面提出的吗？",
      "Was the correction request made in writing?",
    ),
    method: words(
      "提交方式",
      "method of sending",
      "纠正申请是以什么方式提交的？",
      "How was the correction request handed in?",
    ),
  },
  "correction-decided": {
    outcome: words(
      "处理结果",
      "outcome",
      "法院支持还是驳回了纠正申请？",
      "Was the correction request granted or rejected?",
    ),
  },
  "reconsideration-requested": {
    method: words(
      "提交方式",
      "method of sending",
      "复议申请是以什么方式提交的？",
      "How was the request for reconsideration handed in?",
    ),
    addressee: words(
      "受理法院",
      "addressee",
      "复议申请是向哪个法院提出的？",
      "To which court was the request for reconsideration addressed?",
    ),
  },
  "reconsideration-decided": {
    outcome: words("复议结果", "outcome", "复议申请被支持还是被驳回？", "Was the reconsideration granted or rejected?"),
  },
  "early-deletion-decided": {
    outcome: words("处理结果", "outcome", "法院同意提前删除了吗？", "Did the court grant early deletion?"),
  },
  "objection-decided": {
    outcome: words(
      "处理结果",
      "outcome",
      "执行异议被支持还是被驳回？",
      "Was the enforcement objection granted or rejected?",
    ),
  },
  "supervision-decided": {
    outcome: words(
      "处理结果",
      "outcome",
      "执行监督申请的结果是什么？",
      "What was the outcome of the request for supervision?",
    ),
  },
  "credit-objection-filed": {
    extensionApproved: words(
      "办理期限延长",
      "longer period",
      "平台的办理期限延长了吗（例如须由他方核查）？",
      "Was the platform's period extended (for instance because others had to check)?",
    ),
  },
  "credit-objection-answered": {
    body: words("答复机构", "body", "异议是由哪一类机构答复的？", "Which kind of body answered the objection?"),
  },
  "agency-answered": {
    outcome: words("处理结果", "outcome", "有关单位同意解除惩戒措施了吗？", "Did the agency undo the sanction?"),
  },
  "compensation-decided": {
    outcome: words(
      "处理结果",
      "outcome",
      "赔偿申请被支持还是被驳回？",
      "Was the compensation claim granted or rejected?",
    ),
  },
  "authority-ordered": {
    performBy: words(
      "限期的最后一天",
      "day to pay by",
      "责令的文书要求在哪一天之前支付或者改正？",
      "By which day did the order require payment or correction?",
    ),
  },
  "authority-listed": {
    documentNumber: words(
      "文号",
      "document number",
      "列入决定书的文号是什么？",
      "What is the number of the authority's decision?",
    ),
    extensionApproved: words(
      "批准延长",
      "extension approved",
      "机关负责人批准延长作出列入决定的期限了吗？",
      "Did the head of the authority approve a longer period for the decision to list?",
    ),
  },
  "authority-listing-checked": {
    visible: words(
      "仍可查到",
      "still shown",
      "查询时行政机关的名单上还有您吗？",
      "Were you still on the authority's list when it was looked up?",
    ),
  },
  "authority-correction-answered": {
    outcome: words(
      "答复结果",
      "outcome",
      "机关同意更正还是拒绝更正？",
      "Did the authority agree to correct or refuse?",
    ),
  },
  "authority-removal-decided": {
    outcome: words("决定结果", "outcome", "机关准予提前移出了吗？", "Was early removal granted?"),
  },
  "review-accepted": {
    extensionApproved: words(
      "批准延长",
      "extension approved",
      "行政复议的期限书面通知延长了吗？",
      "Was a longer period for the reconsideration told in writing?",
    ),
  },
  "review-decided": {
    outcome: words(
      "复议结果",
      "outcome",
      "行政复议的结果是什么（不予受理和驳回算不支持）？",
      "What was the outcome of the reconsideration (a refusal to accept counts as rejected)?",
    ),
  },
  "suit-decided": {
    outcome: words("裁判结果", "outcome", "行政诉讼的结果是什么？", "What was the outcome of the suit?"),
  },
};
