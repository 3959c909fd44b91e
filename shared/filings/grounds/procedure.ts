// Grounds on the way to a listing: enforcement notice (E), asset report (A), the decision (D) and its service (S).
import type { Text } from "../../text.ts";
import type { FamilyWords } from "./words.ts";

const REPORT = "以违反财产报告制度为由纳入，须以依法责令报告财产为前提；该前提有欠缺的，纳入的依据不足。";
const NOT_SERVED = "依法送达是法定要求，请对未依法送达一节予以审查并纠正。";
const STANDS: Text = {
  zh: "决定自作出之日起生效，没有依法送达不使决定当然无效；文书因此只请求审查纠正送达。",
  en: "The decision takes effect when made; a missing service does not make it void. The paper therefore only asks that the service be reviewed.",
};
const MINOR: Text = {
  zh: "单独这一点不使纳入错误，文书只请求一并监督纠正。",
  en: "By itself this does not make the listing wrong; the paper only asks that it be put right along with the rest.",
};
const DEFECT = "该次送达不符合法定方式，不产生送达的效果，据此起算的期间应当重新审查。";

export const PROCEDURE_GROUNDS: FamilyWords<"E" | "A" | "D" | "S"> = {
  "E-01": {
    heading: "执行通知的发出超过法定期限",
    leg: null,
    argue: "请一并予以监督纠正。",
    caveat: MINOR,
  },
  "E-02": {
    heading: "先行采取措施后，执行通知的发出超过法定期限",
    leg: null,
    argue: "请一并予以监督纠正。",
    caveat: MINOR,
  },
  "E-03": {
    heading: "执行通知没有载明纳入名单的风险提示",
    topic: "执行通知的风险提示",
    leg: "revoke",
    argue: "风险提示使被执行人在被纳入之前知悉后果并有机会履行。欠缺该项提示的，请审查纳入程序是否合法。",
  },
  "E-04": {
    heading: "纳入决定作出过早",
    topic: "纳入之前执行通知的送达和履行期间",
    leg: "revoke",
    argue: "执行通知送达并且指定的履行期间届满之前，尚不能认定未履行义务；此时作出的纳入决定不具备条件。",
  },
  "E-05": null,
  "A-01": { heading: "报告财产令没有与执行通知同时发出", topic: "报告财产令的发出", leg: "revoke", argue: REPORT },
  "A-02": { heading: "报告财产令没有载明应当载明的事项", topic: "报告财产令的内容", leg: "revoke", argue: REPORT },
  "A-03": { heading: "不具备违反财产报告制度的情形", topic: "违反财产报告制度的情形", leg: "revoke", argue: REPORT },
  "A-04": {
    heading: "报告财产令没有依法送达",
    topic: "报告财产令的送达",
    leg: "revoke",
    argue: REPORT,
    ifOpen: REPORT,
  },
  "A-05": null,
  "D-01": {
    heading: "没有制作纳入决定书",
    topic: "纳入决定书的制作",
    leg: "revoke",
    quote: ["written-decision"],
    argue: "没有决定书的，纳入没有法定形式的依据，相关失信信息应当予以撤销。",
  },
  "D-02": {
    heading: "决定书没有写明纳入理由",
    topic: "决定书的纳入理由",
    leg: "revoke",
    quote: ["reasons"],
    argue:
      "没有写明理由的，纳入所依据的事实和理由不明，不能据此认定{self}具有应当纳入的情形，相关失信信息应当予以撤销。",
  },
  "D-03": {
    heading: "决定书没有写明纳入期限",
    topic: "决定书所写的纳入期限",
    leg: null,
    quote: ["term-stated"],
    argue: "依所列情形纳入的，期限是决定书的法定内容；欠缺期限的，请依法处理。",
    weigh: {
      zh: "提出没有写明期限，法院可能补写期限；没有期限时，履行完毕等即应删除。",
      en: "The court may answer by writing a term in; without one, performance and the like already call for deletion.",
    },
  },
  "D-04": {
    heading: "决定书不是由院长签发",
    topic: "决定书的签发",
    leg: "revoke",
    quote: ["signature"],
    argue: "院长签发是决定书的法定签发方式；不是由院长签发的，请审查其效力。",
  },
  "D-05": { heading: "纳入期限的长短不符合规定", leg: "correct", argue: "超出规定的期限没有依据，请依法更正。" },
  "D-06": { heading: "仅依第一项纳入却写明期限", topic: "仅依第一项纳入所写的期限", leg: null },
  "D-07": { heading: "对纳入申请的决定超过法定期限", leg: null, quote: ["creditors-request"] },
  "D-08": {
    heading: "在宽限期内公布失信信息",
    topic: "宽限期内的公布",
    leg: null,
    quote: ["grace-period"],
    argue: "宽限期既经决定给予，期满之前不应公布；请对提前公布一节予以审查纠正。",
  },
  "S-01": {
    heading: "纳入决定书没有依法送达",
    topic: "纳入决定书的送达",
    leg: null,
    quote: ["service-of-decision"],
    argue: NOT_SERVED,
    caveat: STANDS,
  },
  "S-02": { heading: "{paper}由不符合规定的人签收", topic: "{paper}的签收人", leg: null, argue: DEFECT },
  "S-03": { heading: "{paper}的留置送达不符合法定条件", topic: "{paper}的留置送达", leg: null, argue: DEFECT },
  "S-04": { heading: "{paper}未经同意采用电子送达", topic: "{paper}的电子送达", leg: null, argue: DEFECT },
  "S-05": { heading: "{paper}的邮寄送达没有依法完成", topic: "{paper}的邮寄送达", leg: null, argue: DEFECT },
  "S-06": { heading: "{paper}的公告送达不符合法定条件", topic: "{paper}的公告送达", leg: null, argue: DEFECT },
  "S-07": null,
  "S-08": { heading: "{paper}由受托法院送达，超过法定期限", topic: "{paper}的代为送达", leg: null },
  "S-09": {
    heading: "以公布代替送达",
    topic: "以公布代替送达",
    leg: null,
    quote: ["service-of-decision"],
    argue: NOT_SERVED,
    caveat: STANDS,
  },
  "S-10": null,
};
