// The words of the event editor.
import { TERMS } from "../../../shared/engine/glossary.ts";
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const EE = {
  add: BASE.addEvent,
  edit: { zh: "修改事件", en: "Edit the event" },
  type: { zh: "事件类型", en: "Type of event" },
  typeHint: {
    zh: "用平常话查，如 机场、还清、分期、终本",
    en: "such as airport, paid off, instalments",
  },
  noType: {
    zh: "没有这样的事件类型；可以选“其他”并写上标题。",
    en: "There is no such type; choose “other” and give it a title.",
  },
  happened: { zh: "是否发生", en: "Did it happen" },
  happenedYes: BASE.happened,
  happenedNo: { zh: "已查明没有发生", en: "Established that it did not" },
  happenedUnknown: { zh: "不能确定", en: "Not certain" },
  happenedNoHint: {
    zh: "指到所填日期为止没有发生，例如阅卷时案卷中没有送达证明。",
    en: "It had not happened by this date, as when the file was inspected and holds no proof of service.",
  },
  yes: BASE.yes,
  no: BASE.no,
  unknown: { zh: "不知道", en: "Unknown" },
  noTerm: { zh: "决定书没有写明期限", en: "The decision states no term" },
  termLength: { zh: "期限", en: "Length of the term" },
  statesTerm: { zh: "写明了年数", en: "It states a number of years" },
  years: { zh: "年", en: "years" },
  noneNamed: { zh: "一项也没有写明", en: "None is named" },
  facts: { zh: "这件事的情况", en: "About it" },
  moreService: { zh: "送达的其他情况", en: "More about the service" },
  basis: { zh: "依据与关联", en: "Source and links" },
  source: TERMS.source,
  regarding: { zh: "对应的事件", en: "Event it answers" },
  regardingAuto: { zh: "由程序按日期和类型判断", en: "Let the program tell by day and type" },
  evidence: { zh: "证明这件事的证据", en: "Evidence that shows this" },
  noEvidence: {
    zh: "还没有证据；在“证据”页添加文件后可以在这里选用。",
    en: "There is no evidence yet; add files on the Evidence page to choose them here.",
  },
  note: BASE.note,
  effects: { zh: "这会改变什么", en: "What this changes" },
  effectsWait: { zh: "正在试算…", en: "Trying it out…" },
  effectsNone: { zh: "不改变任何结论。", en: "It changes no finding." },
  effectsUntouched: {
    zh: "填写或修改后，这里显示哪些结论会改变。",
    en: "Once something is filled in, the findings that would change are shown here.",
  },
  effectsLater: {
    zh: "日期晚于审查日，审查时还不考虑这件事。",
    en: "It is after the day of the audit, which does not take it into account yet.",
  },
  newFinding: { zh: "新结论", en: "new" },
  goneFinding: { zh: "不再有此结论", en: "no longer found" },
  daysOnly: { zh: "结论不变，日期改变", en: "same result, other days" },
  save: BASE.save,
  cancel: BASE.cancel,
  delete: { zh: "删除这一事件", en: "Delete this event" },
  deleteSure: { zh: "确认删除", en: "Delete it" },
  keep: BASE.keep,
  fixFirst: { zh: "有日期没有看懂，改好后再保存。", en: "A date could not be read; correct it first." },
  chooseType: { zh: "先选择事件类型。", en: "Choose the type of event first." },
  courtName: { zh: "法院名称", en: "Name of the court" },
} as const satisfies Readonly<Record<string, Text>>;

export const addLabel = ({ zh, en }: Text): Text => ({ zh: `添加事件：${zh}`, en: `Add event: ${en}` });
export const editLabel = ({ zh, en }: Text): Text => ({ zh: `修改事件：${zh}`, en: `Edit event: ${en}` });
export const deleteLabel = ({ zh, en }: Text): Text => ({ zh: `删除事件：${zh}`, en: `Delete event: ${en}` });
/** Before a deletion: what else changes. The deletion can be undone. */
export const deleteQuestion = (answers: number): Text =>
  answers === 0
    ? BASE.undoable
    : {
        zh: `有 ${answers} 项事件对应这一事件，删除后它们不再指向它。可以在历史中撤销。`,
        en: `${answers === 1 ? "1 event answers" : `${answers} events answer`} this one and will no longer point at it. It can be undone in the history.`,
      };
export const countMore = (count: number): Text => ({ zh: `另有 ${count} 项`, en: `${count} more` });
