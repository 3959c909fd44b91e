// The words of the sanctions page: what a listing did, who undoes it, and how far that has come.
import { HOLDERS, TERMS } from "../../../shared/engine/glossary.ts";
import { BASE } from "../../base/words.ts";
import type { EnumValue } from "../../../shared/case/enums.ts";
import type { Text } from "../../../shared/text.ts";

export const SA = {
  add: { zh: "添加惩戒影响", en: "Add a sanction" },
  none: {
    zh: "还没有记录名单对当事人造成的影响。逐项记下来：删除名单后，每一项都要有人去恢复。",
    en: "Nothing is recorded of what the listing did to the client. Note each effect: after the deletion, each has to be undone by someone.",
  },
  kind: { zh: "影响", en: "Effect" },
  body: { zh: "实施单位", en: "Agency" },
  from: { zh: "开始", en: "From" },
  to: { zh: "结束", en: "To" },
  toHint: { zh: "恢复以后再填；尚未恢复的留空。", en: "Fill in once it is undone; leave empty while it goes on." },
  note: { zh: "说明", en: "Note" },
  editTitle: { zh: "修改惩戒影响", en: "Edit the sanction" },
  save: BASE.save,
  cancel: BASE.cancel,
  remove: BASE.remove,
  evidence: TERMS.evidence,
  findings: { zh: "相关结论", en: "Findings about them" },
} as const satisfies Readonly<Record<string, Text>>;

/** Who usually undoes a sanction of each kind; the file may name the very body. */
export const UNDONE_BY: Readonly<Record<EnumValue<"sanctionKind">, Text>> = {
  "air-travel": { zh: "民航主管部门、航空公司", en: "civil aviation authority, airlines" },
  rail: { zh: "铁路运输单位", en: "railway operator" },
  school: { zh: "学校", en: "the school" },
  loan: { zh: "金融机构", en: "the lender" },
  "credit-report": HOLDERS.bureau,
  post: { zh: "任职单位或者登记机关", en: "employer or registration authority" },
  publicity: { zh: "执行法院或者发布的媒体", en: "enforcing court or the medium" },
  "mirror-site": { zh: "转载的网站", en: "the website" },
  bidding: { zh: "公共资源交易机构", en: "public procurement agency" },
  licence: { zh: "作出许可的机关", en: "licensing authority" },
  exit: { zh: "执行法院（通知边检机关）", en: "enforcing court (tells border control)" },
  "public-platform": { zh: "公共信用信息平台", en: "public credit platform" },
  hotel: { zh: "执行法院（限制消费令）或者宾馆、酒店", en: "enforcing court (restriction order), or the hotel" },
  property: {
    zh: "执行法院（限制消费令）或者不动产登记机构",
    en: "enforcing court (restriction order), or land registry",
  },
  vehicle: {
    zh: "执行法院（限制消费令）或者车辆管理机关",
    en: "enforcing court (restriction order), or vehicle registry",
  },
  insurance: { zh: "执行法院（限制消费令）或者保险公司", en: "enforcing court (restriction order), or the insurer" },
  procurement: { zh: "采购人或者财政部门", en: "purchasing body or finance authority" },
  subsidy: { zh: "发放补贴的机关", en: "the authority that grants it" },
  honour: { zh: "授予荣誉的单位", en: "the agency that confers it" },
  "commercial-score": { zh: "作出评分的机构", en: "the company that scores" },
  "business-data-site": { zh: "企业信息查询网站", en: "the data website" },
  "local-score": { zh: "地方信用主管部门", en: "local credit authority" },
  ringtone: { zh: "执行法院（通知电信企业）", en: "enforcing court (tells the telephone company)" },
  other: { zh: "实施单位", en: "the agency that applies it" },
};

export const addLabel = ({ zh, en }: Text): Text => ({ zh: `添加惩戒影响：${zh}`, en: `Add sanction: ${en}` });
export const editLabel = ({ zh, en }: Text): Text => ({ zh: `修改惩戒影响：${zh}`, en: `Edit sanction: ${en}` });
export const removeLabel = ({ zh, en }: Text): Text => ({ zh: `删除惩戒影响：${zh}`, en: `Delete sanction: ${en}` });
export const removeQuestion = (letters: number, looks: number): Text => {
  if (letters + looks === 0) return BASE.undoable;
  const zh = [
    ...(letters === 0 ? [] : [`有 ${letters} 项去函或者答复针对它，删除后不再指向它`]),
    ...(looks === 0 ? [] : [`看过它的 ${looks} 次记录一并删除`]),
  ];
  const en = [
    ...(letters === 0
      ? []
      : [
          `${letters === 1 ? "1 letter or answer is" : `${letters} letters or answers are`} about it and will no longer point at it`,
        ]),
    ...(looks === 0 ? [] : [`${looks === 1 ? "1 look" : `${looks} looks`} at it will be deleted with it`]),
  ];
  return { zh: `${zh.join("；")}。可以在历史中撤销。`, en: `${en.join("; ")}. It can be undone in the history.` };
};
