// Grounds on what courts, agencies and offices did with a request: C and R, H, N, K.
import type { FamilyWords } from "./words.ts";

const OVERDUE = "期限届满而没有按期处理，{self}的救济因此迟延，请予监督纠正。";

export const ANSWER_GROUNDS: FamilyWords = {
  "C-03": { heading: "纠正申请的审查超过法定期限", leg: null, quote: ["review"], argue: OVERDUE },
  "C-04": { heading: "理由成立后没有按期纠正", leg: null, quote: ["correction"], argue: OVERDUE },
  "C-05": {
    heading: "没有以决定书驳回纠正申请",
    topic: "驳回纠正申请的形式",
    leg: null,
    quote: ["rejection"],
    argue: "依法应当以决定处理，{self}对决定不服的可以申请复议；不作决定书，使复议无从依法提起。",
  },
  "C-06": {
    heading: "以执行异议程序处理纠正申请",
    topic: "以执行异议程序处理纠正申请",
    leg: null,
    quote: ["review"],
    argue: "纠正申请应当按照失信信息纠正程序审查并作出决定，请依该程序重新处理。",
    ifOpen: "请审查该申请是否已按照失信信息纠正程序得到处理；没有的，请依该程序处理。",
  },
  "C-09": {
    heading: "案号代字与所适用的程序不符",
    topic: "案号代字与所适用的程序",
    leg: null,
    argue: "请核对所适用的程序。",
  },
  "R-03": { heading: "复议申请的审查超过法定期限", leg: null, quote: ["reconsideration-decision"], argue: OVERDUE },
  "R-06": {
    heading: "驳回决定没有依法送达",
    topic: "驳回决定的送达",
    leg: null,
    quote: ["reconsideration"],
    argue: "复议期限自决定书送达之日起算；没有送达的，该期限不起算，请依法送达。",
  },
  "H-01": {
    heading: "没有与名单相配的限制消费令",
    topic: "与名单相配的限制消费令",
    leg: null,
    weigh: {
      zh: "提出没有限制消费令，法院可能补发限制消费令；这不使纳入错误。",
      en: "The court may answer by issuing a restriction order; its absence does not make the listing wrong.",
    },
  },
  "H-02": {
    heading: "履行完毕后没有及时解除限制消费措施",
    topic: "履行完毕后限制消费措施的解除",
    leg: "lift-restriction",
    quote: ["restriction-lifting"],
    argue: "义务履行完毕的，应当及时解除，请立即解除限制消费措施。",
    ifOpen: "义务既已履行完毕，请立即解除限制消费措施。",
  },
  "H-03": {
    heading: "对限制消费的纠正申请没有按期处理",
    leg: "lift-restriction",
    quote: ["review", "restriction-correction"],
    argue: OVERDUE,
  },
  "H-04": {
    heading: "原法定代表人、主要负责人的解除申请应予准许",
    topic: "原法定代表人、主要负责人的解除申请",
    leg: "lift-restriction",
    argue: "{self}已不再担任原职务，且并非实际控制人、影响债务履行的直接责任人员，请依该意见准许解除。",
  },
  "H-05": {
    heading: "限制消费令的签发或者内容有欠缺",
    leg: "lift-restriction",
    argue: "签发方式和所载内容均为该规定的要求；有欠缺的，请审查该限制消费令应否继续执行。",
  },
  "H-08": {
    heading: "名单与限制消费措施的状态不一致",
    topic: "名单与限制消费措施的状态",
    leg: "lift-restriction",
    argue: "请核对两项措施的状态，对失去依据的一项予以解除。",
    ifOpen: "请核对两项措施的状态，对失去依据的一项予以解除。",
  },
  "N-01": {
    heading: "失信信息删除后，有关措施仍未解除",
    topic: "失信信息删除后有关措施的解除",
    leg: null,
    ifOpen: "措施所依据的失信信息既已删除，请及时解除相关措施，并将处理结果书面告知。",
  },
  "N-02": { heading: "信用信息异议没有按期答复", leg: null, argue: "请立即核查处理并书面答复。" },
  "N-03": { heading: "投诉没有按期答复", leg: null, argue: "请立即答复。" },
  "N-04": { heading: "不良信息超过保存期限", leg: null, argue: "保存期限届满的，应当予以删除。" },
  "N-05": {
    heading: "更正或者删除的请求没有及时处理",
    topic: "更正或者删除的请求",
    leg: null,
    argue: "请立即更正或者删除；拒绝的，请说明理由。",
    ifOpen: "请立即更正或者删除；拒绝的，请说明理由。",
  },
  "N-06": { heading: "异议没有按期办理", leg: null, argue: "请立即办理并答复。" },
  "N-07": { heading: "被执行人信息异议没有按期答复", leg: null, argue: OVERDUE },
  "K-02": { heading: "检察建议没有按期回复", leg: null, argue: "请依法跟进监督。" },
  "K-06": { heading: "赔偿决定没有按期作出", leg: null, quote: ["compensation-decision"], argue: "请依法作出决定。" },
  "K-08": { heading: "检察监督没有按期审查终结", leg: null },
  "K-09": { heading: "检察监督的决定没有按期发送", leg: null },
};
