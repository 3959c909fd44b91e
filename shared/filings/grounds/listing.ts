// Grounds on the conditions of a listing: which text applied (V), and who may be listed for what (L).
import type { FamilyWords } from "./words.ts";

const NOT_TO_BE_LISTED = "{self}属于不应当纳入失信被执行人名单的情形，相关失信信息应当予以撤销。";
export const LISTING_GROUNDS: FamilyWords<"V" | "L"> = {
  "V-01": {
    heading: "纳入决定没有适用作出时有效的规定",
    topic: "决定所适用的规定",
    leg: "revoke",
    argue: "纳入条件应当以决定作出时有效的规定为准；所引文本当时并非有效文本的，决定的依据应当重新审查。",
  },
  "V-02": {
    heading: "决定所引的项次与所述的行为不符",
    topic: "所引项次与所述行为",
    leg: "revoke",
    argue: "所引项次与所述行为不能对应的，纳入的具体情形没有确定，决定的依据应当重新审查。",
  },
  "V-03": {
    heading: "决定所引民事诉讼法条文的序号有误",
    topic: "所引法律条文的序号",
    leg: null,
    argue: "此点请{court}一并核正。",
  },
  "V-04": {
    heading: "作出决定时尚无失信被执行人名单的规定",
    topic: "作出决定时有无名单规定",
    leg: "revoke",
    argue: NOT_TO_BE_LISTED,
  },
  "L-01": {
    heading: "不具备“有履行能力而拒不履行”的条件",
    leg: "revoke",
    until: "decision",
    argue: "以该项纳入，须未履行义务，并以有履行能力为前提；缺少其中一项的，不得以该项纳入，相关失信信息应当予以撤销。",
  },
  "L-02": {
    heading: "已经提供充分有效担保，不得以该项纳入",
    topic: "充分有效担保",
    leg: "revoke",
    until: "decision",
    argue: NOT_TO_BE_LISTED,
  },
  "L-03": {
    heading: "已被采取措施的财产足以清偿债务，不得以该项纳入",
    topic: "已被采取措施的财产",
    leg: "revoke",
    until: "decision",
    argue: NOT_TO_BE_LISTED,
  },
  "L-04": { heading: "履行顺序在后，依法尚不应强制执行", topic: "履行顺序", leg: "revoke", argue: NOT_TO_BE_LISTED },
  "L-05": {
    heading: "{self}在决定作出时是未成年人，不得纳入",
    topic: "未成年人的纳入",
    leg: "revoke",
    argue: NOT_TO_BE_LISTED,
  },
  "L-06": {
    heading: "单位的法定代表人等人员不得因单位失信而纳入",
    topic: "单位的法定代表人等人员",
    leg: "revoke",
    quote: ["protected-officers"],
    argue:
      "该意见是最高人民法院就执行工作制定的规范性文件，{court}办理执行案件应当遵照执行；{self}本人不是被执行人，相关失信信息应当予以撤销。",
    ifOpen: "{self}本人不是被执行人，请按该意见审查应否撤销相关失信信息。",
  },
  "L-07": {
    heading: "因校园贷成为被执行人的全日制在校生，一般不得纳入",
    topic: "因校园贷成为被执行人的在校生",
    leg: "revoke",
    quote: ["protected-students"],
    ifOpen: "该意见要求一般不得纳入。{court}认为本案属于例外的，请说明理由；没有例外理由的，请予撤销。",
    caveat: {
      zh: "“一般不得”并非绝对禁止，法院可以说明例外理由。",
      en: "“Generally not” is no absolute bar: the court may give a reason for an exception.",
    },
  },
  "L-08": {
    heading: "已控制足以清偿的财产或者申请执行人申请暂不惩戒的，不得纳入",
    topic: "暂不采取惩戒的请求和已控制的财产",
    leg: "revoke",
    until: "decision",
    quote: ["forbearance"],
    argue:
      "该意见是最高人民法院就执行工作制定的规范性文件，{court}办理执行案件应当遵照执行，相关失信信息应当予以撤销。",
  },
  "L-09": {
    heading: "不具备当时规定所要求的履行能力条件",
    topic: "当时规定的履行能力条件",
    leg: "revoke",
    until: "decision",
    argue: "按当时的规定，各项情形均以具有履行能力为前提。缺少该项前提的，不具备纳入的条件。",
  },
  "L-10": {
    heading: "{self}不是本案被执行人",
    topic: "被执行人的身份",
    leg: "revoke",
    argue: "相关失信信息应当予以撤销。",
  },
  "L-11": {
    heading: "不具备无正当理由拒不履行执行和解协议的情形",
    leg: "revoke",
    argue: "以该项纳入，须有到期而无正当理由拒不履行的事实。没有该项事实的，相关失信信息应当予以撤销。",
  },
  "L-12": {
    heading: "不具备违反限制消费令的情形",
    leg: "revoke",
    argue: "以该项纳入，须在限制消费令生效之后有违反的行为。没有该项事实的，相关失信信息应当予以撤销。",
  },
};
