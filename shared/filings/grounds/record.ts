// Grounds on what is published (P) and on what must be removed (X).
import { lawWords } from "../../law/duties.ts";
import { newestText, periodOf } from "../../law/duty-index.ts";
import type { FamilyWords } from "./words.ts";

const BARRED = lawWords(periodOf(newestText("relisting-bar")));

const TO_BE_DELETED = "期限届满而没有删除的，相关失信信息应当立即予以删除。";
const DELETE_IF = "请审查应予删除的情形是否已经出现；已经出现的，请依法删除相关失信信息。";

export const RECORD_GROUNDS: FamilyWords<"P" | "X"> = {
  "P-01": {
    heading: "公布的失信信息欠缺应当记载的内容",
    topic: "公布的信息是否完整",
    leg: "correct",
    argue: "请依法补充更正。",
    weigh: {
      zh: "提出公布的内容欠缺，法院可能补充公布当事人的更多信息。",
      en: "The court may answer by publishing more about the client.",
    },
  },
  "P-02": {
    heading: "公布的失信信息不准确",
    topic: "公布的信息是否准确",
    leg: "correct",
    argue: "请依法更正为与生效法律文书和案卷一致的内容。",
  },
  "P-03": {
    heading: "公布了不应当公布的内容",
    topic: "公布内容的范围",
    leg: "correct",
    argue: "请依法删去不应当公布的内容，并停止该部分信息的公开。",
  },
  "P-04": {
    heading: "公布的履行情况没有如实反映部分履行",
    topic: "部分履行的记载",
    leg: "correct",
    argue: "请依法更正履行情况一栏。",
  },
  "P-05": { heading: "不准确的失信信息没有按期更正", leg: "correct", argue: "请立即予以更正。" },
  "P-06": {
    heading: "失信信息没有录入最高人民法院失信被执行人名单库",
    topic: "名单库的录入",
    leg: null,
    argue: "名单应当通过该库统一公布；请对地方渠道的公布一并审查处理。",
    weigh: {
      zh: "提出没有录入全国名单库，法院可能补录，信息会在全国公布。",
      en: "The court may answer by entering it in the national database, where everyone can see it.",
    },
  },
  "X-01": { heading: "履行完毕后没有按期删除失信信息", leg: "delete", argue: TO_BE_DELETED, ifOpen: DELETE_IF },
  "X-02": { heading: "和解协议履行完毕后没有按期删除失信信息", leg: "delete", argue: TO_BE_DELETED, ifOpen: DELETE_IF },
  "X-03": { heading: "同意申请执行人的删除申请后没有按期删除", leg: "delete", argue: TO_BE_DELETED },
  "X-04": { heading: "终结本次执行程序后查询无财产，没有按期删除", leg: "delete", argue: TO_BE_DELETED },
  "X-05": { heading: "中止执行后没有按期删除失信信息", leg: "delete", argue: TO_BE_DELETED },
  "X-06": { heading: "裁定不予执行后没有按期删除失信信息", leg: "delete", argue: TO_BE_DELETED },
  "X-07": { heading: "裁定终结执行后没有按期删除失信信息", leg: "delete", argue: TO_BE_DELETED },
  "X-08": null,
  "X-09": {
    heading: "纳入期限届满后没有按期删除失信信息",
    leg: "delete",
    quote: ["deletion-after-term"],
    argue: TO_BE_DELETED,
  },
  "X-10": null,
  "X-11": {
    heading: "应予删除的失信信息没有删除",
    topic: "失信信息的删除",
    leg: "delete",
    argue: "删除是法定义务，请依法删除。",
  },
  "X-12": {
    heading: `删除后${BARRED}内又依申请纳入`,
    topic: `删除后${BARRED}内的再次纳入`,
    leg: "revoke",
    argue: `该${BARRED}内的纳入申请依法不予支持，据此所作的纳入应当予以撤销。`,
  },
  "X-13": {
    heading: "删除后再次纳入，没有新的情形或者新的决定",
    topic: "删除后的再次纳入",
    leg: "revoke",
    argue: "再次纳入须有新的法定情形并另行作出决定；不具备的，相关失信信息应当予以撤销。",
  },
  "X-14": { heading: "已认定不应纳入而没有按期撤销", leg: "revoke", argue: "请立即予以撤销。" },
  "X-15": {
    heading: "应当删除之后名单仍然显示",
    topic: "应当删除之后名单的显示",
    leg: "delete",
    argue: "请核实名单库和其他公布渠道，立即予以删除。",
  },
};
