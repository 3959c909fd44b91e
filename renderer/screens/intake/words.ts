// The words of the intake.
import { atHead, HOLDERS } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";
import { BASE } from "../../base/words.ts";

export const INTAKE = {
  title: BASE.newCase,
  hint: { zh: "照当事人的话填，不知道的空着", en: "in the client’s words; leave blank what is unknown" },
  later: { zh: "以后再填", en: "Later" },
  open: { zh: "看这个案子", en: "Open the case" },
  created: { zh: "接案", en: "Took the case" },
  needCourt: {
    zh: "请写执行法院；不知道是哪个法院的，写“法院不明”。",
    en: "Write the enforcing court; if nobody knows which, write “court not known”.",
  },
  noCourt: { zh: "法院不明", en: "court not known" },
  birthUnread: {
    zh: "参与人的出生日期看不懂，请先改好。",
    en: "A birth date of a person cannot be read: correct it first.",
  },
  who: { zh: "谁", en: "Who" },
  name: { zh: "姓名", en: "Name" },
  idNumber: { zh: "证件号码", en: "ID number" },
  phone: { zh: "电话", en: "Phone" },
  address: { zh: "住址", en: "Address" },
  addressForService: { zh: "文书寄到", en: "Papers go to" },
  asAddress: { zh: "不填即住址", en: "blank: the address" },
  which: { zh: "哪个法院", en: "Court" },
  court: { zh: "法院", en: "Court" },
  number: { zh: "案号", en: "Case no." },
  take: { zh: "用这个法院", en: "Use this court" },
  takeUpper: { zh: "核对过，写进去", en: "Checked: put it in" },
  level: { zh: "法院级别", en: "Level of the court" },
  region: { zh: "地区", en: "Region" },
  upper: atHead(HOLDERS["upper-court"]),
  change: { zh: "改", en: "Change" },
  what: { zh: "发生了什么", en: "What happened" },
  day: { zh: "哪一天", en: "Day" },
  event: { zh: "发生了什么", en: "What happened" },
  paper: { zh: "手上的纸", en: "Paper in hand" },
  question: { zh: "只问一句", en: "One question" },
  nothingToAsk: { zh: "这一行不用再问", en: "nothing more to ask here" },
  dayHint: { zh: "哪天？可写大概", en: "roughly is fine" },
  photo: { zh: "照片", en: "Photo" },
  photoName: { zh: "放照片或者文件", en: "add a photo or file" },
  takeAway: { zh: "拿掉", en: "Take away" },
  felt: { zh: "坐不了飞机、贷不了款", en: "Flights, loans and the like refused" },
  feltAsk: { zh: "遇到过哪些？", en: "Which of these?" },
  herWord: { zh: "当事人说的", en: "client’s word" },
  yearAbove: { zh: "年份照上一行补", en: "year from the row above" },
  onWord: {
    zh: "现在只有当事人的话，还不能写成违反；请调取案卷里的送达回证。",
    en: "On the client’s word so far, so not yet a breach: ask for the proof of service in the court’s file.",
  },
  remove: BASE.remove,
  other: { zh: "别的事", en: "Something else" },
  otherHint: { zh: "用平常话查，如 机场、还清、分期、终本", en: "such as airport, paid off, instalments" },
  noEvent: {
    zh: "没有认出这件事；按 Enter 照写一句，不进审查。",
    en: "Not recognised; Enter keeps it as one line, never audited.",
  },
  pick: { zh: "按 Enter 放入", en: "Enter puts it in" },
  several: { zh: "还有几种，写多一点，或者点一种", en: "Several fit: type more, or choose one" },
  keys: {
    zh: "Enter 下一行　? 日期不知道　↓ 月历　Alt+1…5 选答案　从表格复制的整段可以粘贴　Ctrl+Enter 看这个案子",
    en: "Enter next row · ? day unknown · ↓ month · Alt+1…5 answer · rows from a spreadsheet can be pasted · Ctrl+Enter open the case",
  },
  takeBack: BASE.undo,
  notThese: { zh: "不要", en: "Leave out" },
  typedAs: { zh: "粘贴的原文", en: "As pasted" },
  readAs: { zh: "读成", en: "Read as" },
  pasteNote: {
    zh: "认不准的照原样留着，不猜；放入以前什么也没有写。",
    en: "What is not certain stays as it is; nothing is entered before you put it in.",
  },
  noDay: { zh: "日期不知道", en: "day unknown" },
  clear: { zh: "已经清楚", en: "Already clear" },
  next: { zh: "下一步", en: "Next" },
  missing: { zh: "还缺，按用处排", en: "Missing, most useful first" },
  nothingYet: {
    zh: "还没有能定的。最有用的一格：事情发生的日子。",
    en: "Nothing decided yet. Most useful: the days on which things happened.",
  },
  nothingShort: { zh: "还没有能定的", en: "Nothing decided yet" },
  noBreach: { zh: "按现有材料没有发现违反。", en: "On this record, nothing broken was found." },
  working: { zh: "正在核对…", en: "Checking…" },
  asOfToday: { zh: "按今天算", en: "as of today" },
  more: { zh: "更多：身份、编号、承办人、其他参与人", en: "More: position, reference, caseworker, other persons" },
  moreListing: {
    zh: "再问五句：只有公开名单或者截图的，从这里问",
    en: "Five more questions, where only the public list or a screenshot shows it",
  },
  publicOnly: {
    zh: "只有公开名单（或者截图），没见过决定书；上面是名单上的日子",
    en: "Only the public list (or a screenshot) shows it; the day above is the list’s",
  },
  decided: { zh: "决定书末尾写的是哪天？", en: "What day stands at the end of the decision?" },
  documentNumber: { zh: "决定书的文号？", en: "The number of the decision?" },
  why: { zh: "为什么列您？照纸上的字选", en: "Why were you listed, in the words on the paper?" },
  items: {
    zh: "纸上写了第几项？只照纸抄，各版的顺序不同",
    en: "Which item does the paper cite? Copy it only from the paper: the versions of the text number them differently",
  },
  term: { zh: "写了列几年吗？", en: "For how many years?" },
  noTerm: { zh: "没写", en: "none stated" },
  dontKnow: { zh: "不知道", en: "don’t know" },
} as const satisfies Readonly<Record<string, Text>>;

const sexes: Readonly<Record<"male" | "female", Text>> = {
  male: { zh: "男", en: "male" },
  female: { zh: "女", en: "female" },
};

/** What the identity number shows. */
export const fromNumber = (sex: "male" | "female" | null, born: string, age: number | null): Text => ({
  zh: `由号码得出：${sex === null ? "" : `${sexes[sex].zh}，`}${born} 出生${age === null ? "" : `，${age} 岁`}`,
  en: `from the number: ${sex === null ? "" : `${sexes[sex].en}, `}born ${born}${age === null ? "" : `, aged ${age}`}`,
});

export const courtOfNumberWords = (name: string): Text => ({ zh: `案号是${name}的`, en: `The number is of ${name}` });
export const upperWords = (name: string): Text => ({
  zh: `上一级可能是${name}`,
  en: `Next higher court perhaps ${name}`,
});
export const pastedWords = (n: number): Text => ({
  zh: `粘贴了 ${n} 行`,
  en: n === 1 ? "1 row pasted" : `${n} rows pasted`,
});
export const putInWords = (n: number): Text => ({
  zh: `放入 ${n} 行`,
  en: n === 1 ? "Put 1 row in" : `Put ${n} rows in`,
});
export const putWords = (n: number): Text => ({
  zh: `已放入 ${n} 行。`,
  en: n === 1 ? "1 row is in." : `${n} rows are in.`,
});
export const settlesWords = (n: number): Text => ({ zh: `能定 ${n} 项`, en: `settles ${n}` });
export const itemWords = (n: number): Text => ({ zh: `第${n}项`, en: `item ${n}` });
export const yearsWords = (n: number): Text => ({ zh: `${n}年`, en: n === 1 ? "1 year" : `${n} years` });
export const rowName = (place: number, what: Text, part: Text): Text => ({
  zh: `第${place}行 ${what.zh}：${part.zh}`,
  en: `row ${place}, ${what.en}: ${part.en}`,
});
/** Of a file the window has only the name since it was loaded anew. */
export const againWords = (name: string): Text => ({
  zh: `“${name}”还没有放入，请再选一次`,
  en: `“${name}” is not in yet: choose it again`,
});
export const notStoredWords = (names: readonly string[]): Text => ({
  zh: `案件已经存好，这些文件没有存进去：${names.join("、")}。请到“证据”页再放一次。`,
  en: `The case is stored, these files are not: ${names.join(", ")}. Add them again under “Evidence”.`,
});
