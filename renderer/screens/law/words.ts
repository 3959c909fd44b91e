// The words of the law screen and the calculator.
import { TERMS } from "../../../shared/engine/glossary.ts";
import { FRAME } from "../../parts/frame/words.ts";
import type { Text } from "../../../shared/text.ts";

export const LAW = {
  title: FRAME.law,
  instruments: { zh: "规范文件", en: "Instruments" },
  rules: { zh: "审查规则", en: "Rules" },
  notChecked: TERMS.notChecked,
  watched: { zh: "正在起草或者修订", en: "Being drafted or revised" },
  watchedLead: {
    zh: "以下文本尚不是法律，审查没有使用。施行之后，本程序的结论可能改变；请留意。",
    en: "None of these is law yet, and the audit uses none. Once in force they may change what it says: keep an eye on them.",
  },
  calculator: FRAME.calculator,
  search: { zh: "搜索法规与规则", en: "Search the law and the rules" },
  searchHint: { zh: "标题、条文、规则编号", en: "titles, articles, rule codes" },
  noHits: {
    zh: "没有找到。可以换一个词，或者只写条文中的两三个字。",
    en: "Nothing found. Try another word, or two or three characters of the article.",
  },
  choose: { zh: "从左侧选择一个文件。", en: "Choose an instrument on the left." },
  noSuch: { zh: "没有这个文件或者规则。", en: "There is no such instrument or rule." },
  versions: { zh: "版本", en: "Versions" },
  compare: { zh: "与此版本对照", en: "Compare with" },
  noCompare: { zh: "不对照", en: "none" },
  whole: { zh: "全文收录", en: "held in full" },
  selection: { zh: "节录有关条文", en: "a selection of articles" },
  sources: { zh: "来源", en: "Sources" },
  adopted: { zh: "通过", en: "adopted" },
  promulgated: { zh: "公布", en: "promulgated" },
  number: { zh: "文号", en: "number" },
  inForce: { zh: "现行有效", en: "in force" },
  ended: { zh: "已失效", en: "no longer in force" },
  unchanged: { zh: "文字相同", en: "same wording" },
  ruleBasis: TERMS.basis,
  ruleValidity: { zh: "适用于", en: "Applies to acts" },
  ruleReadings: TERMS.readings,
  rulePersons: { zh: "只及于", en: "Only for" },
  ruleFacts: { zh: "所用事实", en: "Facts it reads" },
  ruleRemedies: TERMS.remedies,
  ruleHolder: { zh: "谁的行为", en: "Whose duty" },
  ruleKind: { zh: "类别", en: "Kind" },
  always: { zh: "始终适用", en: "at any time" },
  notCheckedRule: { zh: "本项不作审查", en: "This one is not checked" },
  rulesUsing: { zh: "依据本文件的规则", en: "Rules that rest on this instrument" },
  noted: { zh: "仅列明，不影响结论", en: "noted only, not decisive" },
  active: { zh: "参与结论", en: "takes part in the answer" },
  backToList: { zh: "返回目录", en: "Back to the list" },
  from: { zh: "起算日（当日不计入）", en: "From (that day is not counted)" },
  preset: { zh: "常用期限", en: "Common periods" },
  length: { zh: "长度", en: "Length" },
  unit: { zh: "单位", en: "Unit" },
  roll: { zh: "末日逢休假日顺延", en: "Move a last day that is a day off to the next working day" },
  own: { zh: "自定", en: "your own" },
  badDay: { zh: "请写完整日期，例如 2024-03-05。", en: "Write a whole date such as 2024-03-05." },
  badLength: { zh: "请写大于零的整数。", en: "Write a whole number above zero." },
  ends: { zh: "届满日", en: "Ends on" },
  noCalendar: {
    zh: "该年没有官方放假通知，不能确定届满日。可在“设置”中导入通知。",
    en: "There is no official holiday notice for the year, so the last day cannot be told. Import the notice in Settings.",
  },
  raw: { zh: "顺延前的末日", en: "last day before moving" },
  steps: TERMS.steps,
  copy: { zh: "复制推导", en: "Copy the steps" },
  copyFailed: {
    zh: "系统不允许复制。请选中文字后自行复制。",
    en: "The system does not allow copying. Select the text and copy it yourself.",
  },
  yearStrip: { zh: "全年日历", en: "The year" },
  weekend: { zh: "休息日", en: "day off" },
  holiday: { zh: "放假", en: "holiday" },
  makeup: { zh: "补班", en: "working day by notice" },
  within: { zh: "期间之内", en: "within the period" },
  due: { zh: "届满日", en: "last day" },
} as const satisfies Readonly<Record<string, Text>>;

export const noNotice = (year: number): Text => ({
  zh: `${year} 年没有官方放假通知，未标休假日`,
  en: `no official holiday notice for ${year}: days off are not marked`,
});

export const lookedWords = (day: string): Text => ({ zh: `最后查看：${day}`, en: `last looked ${day}` });
export const checkedWords = (day: string): Text => ({ zh: `最后核对：${day}`, en: `last checked ${day}` });

export const hitsWords = (count: number): Text => ({
  zh: `${count} 处`,
  en: `${count} ${count === 1 ? "place" : "places"}`,
});

export function actsWords({ from, until }: { readonly from: string | null; readonly until: string | null }): Text {
  if (from === null && until === null) return LAW.always;
  if (from === null) return { zh: `${until ?? ""} 之前的行为`, en: `before ${until ?? ""}` };
  if (until === null) return { zh: `${from} 起的行为`, en: `from ${from} on` };
  return { zh: `${from} 起至 ${until} 之前的行为`, en: `from ${from} and before ${until}` };
}
