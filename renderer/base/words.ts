// Words that several screens share.
import type { Text } from "../../shared/text.ts";

export const BASE = {
  loading: { zh: "正在读取…", en: "Reading…" },
  retry: { zh: "再试一次", en: "Try again" },
  cancel: { zh: "取消", en: "Cancel" },
  close: { zh: "关闭", en: "Close" },
  save: { zh: "保存", en: "Save" },
  remove: { zh: "删除", en: "Delete" },
  print: { zh: "打印", en: "Print" },
  sample: { zh: "示例案件库", en: "Sample caseload" },
  unnamed: { zh: "未写姓名", en: "name not stated" },
  noCaseNumber: { zh: "无案号", en: "no case number" },
  unknown: { zh: "不明", en: "unknown" },
  elsewhere: { zh: "另一个窗口正在填写这份表单。", en: "Another window is filling in this form." },
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制。", en: "Copied." },
  discardDraft: { zh: "放弃草稿", en: "Discard the draft" },
  weigh: { zh: "请先权衡：", en: "Weigh first: " },
  noUndoHere: {
    zh: "这里没有可以撤销的操作。案件中的改动，请打开该案件后撤销。",
    en: "There is nothing to undo here. Changes of a case are undone in that case.",
  },
  noRedoHere: {
    zh: "这里没有可以重做的操作。案件中的改动，请打开该案件后重做。",
    en: "There is nothing to redo here. Changes of a case are redone in that case.",
  },
  noUndoInCase: { zh: "本案没有可以撤销的改动。", en: "There is no change of this case to undo." },
  noRedoInCase: { zh: "本案没有可以重做的改动。", en: "There is no change of this case to redo." },
  undo: { zh: "撤销", en: "Undo" },
  redo: { zh: "重做", en: "Redo" },
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  all: { zh: "全部", en: "All" },
  date: { zh: "日期", en: "Date" },
  note: { zh: "备注", en: "Note" },
  file: { zh: "文件", en: "File" },
  actions: { zh: "操作", en: "Actions" },
  edit: { zh: "修改", en: "Edit" },
  withParticulars: { zh: "导出时含个人信息", en: "Export with personal particulars" },
  view: { zh: "查看", en: "View" },
  viewAs: { zh: "显示方式", en: "View" },
  keep: { zh: "保留", en: "Keep it" },
  create: { zh: "新建", en: "Create" },
  import: { zh: "导入", en: "Import" },
  newCase: { zh: "接案", en: "Intake" },
  importCases: { zh: "导入案件", en: "Import cases" },
  addEvent: { zh: "添加事件", en: "Add an event" },
  archive: { zh: "归档", en: "Archive" },
  unarchive: { zh: "取消归档", en: "Take out of the archive" },
  nowDay: { zh: "今天", en: "Today" },
  happened: { zh: "发生了", en: "It happened" },
  empty: { zh: "（空）", en: "(empty)" },
  isYes: { zh: "是", en: "yes" },
  isNo: { zh: "否", en: "no" },
  language: { zh: "语言", en: "Language" },
  passphrase: { zh: "口令", en: "Passphrase" },
  recoveryCode: { zh: "恢复码", en: "Recovery code" },
  notVerified: { zh: "未经验证", en: "not verified" },
  undoable: { zh: "删除后可以在历史中撤销。", en: "It can be undone in the history." },
  dismiss: { zh: "知道了", en: "Dismiss" },
  opening: { zh: "正在打开…", en: "Opening…" },
  noCases: {
    zh: "案件库里还没有案件。接第一个案，或者导入已有的案件文件。",
    en: "There are no cases in this vault yet. Take the first one, or import case files.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const QUOTES: Text = { zh: "、", en: ", " };

/** Whose cases: the first few by name, with a sign that there are more; null where nobody is named. */
export function whoseWords({ clients, cases }: Pick<StepLike, "clients" | "cases">): Text | null {
  if (clients.length === 0) return null;
  const names = listWords(clients.map((name) => ({ zh: name, en: name })));
  const others = cases - clients.length;
  return others <= 0 ? names : { zh: `${names.zh}等`, en: `${names.en} and ${others} more` };
}

/** A change as a person would know it again: whose case, and what was done. What is done to several cases counts them itself. */
const stepWords = ({ label, ...of }: StepLike): Text => {
  const whose = whoseWords(of);
  return whose === null ? label : { zh: `${whose.zh} · ${label.zh}`, en: `${whose.en} · ${label.en}` };
};

interface StepLike {
  readonly label: Text;
  readonly clients: readonly string[];
  readonly cases: number;
}

export const undoWords = (step: StepLike): Text => {
  const { zh, en } = stepWords(step);
  return { zh: `撤销：${zh}`, en: `Undo: ${en}` };
};
export const redoWords = (step: StepLike): Text => {
  const { zh, en } = stepWords(step);
  return { zh: `重做：${zh}`, en: `Redo: ${en}` };
};
export const undoneWords = (step: StepLike): Text => {
  const { zh, en } = stepWords(step);
  return { zh: `已撤销：${zh}`, en: `Undone: ${en}` };
};
export const redoneWords = (step: StepLike): Text => {
  const { zh, en } = stepWords(step);
  return { zh: `已重做：${zh}`, en: `Done again: ${en}` };
};
/** Of an act in several entries only some were undone, or done again: how many, and why not the others. */
export const partWords = (direction: "undo" | "redo", why: Text, moved: number, all: number): Text => {
  const [zh, en] = direction === "undo" ? ["撤销", "undone"] : ["重做", "done again"];
  return {
    zh: `共 ${all} 步，已${zh} ${moved} 步，其余保持原样。${why.zh}`,
    en: `${moved} of ${all} steps were ${en}; the others are as they were. ${why.en}`,
  };
};
/** A form was left with words in it that are not saved. */
export const draftKeptWords = (title: Text): Text => ({
  zh: `已留下草稿：${title.zh}`,
  en: `A draft is kept: ${title.en}`,
});
export const draftRestoredWords = (moment: Text): Text => ({
  zh: `已恢复 ${moment.zh} 输入、尚未保存的内容。`,
  en: `What was typed ${moment.en} and not saved is here again.`,
});

/** Things one after another, as each language lists them. */
export const listWords = (items: readonly Text[]): Text => ({
  zh: items.map(({ zh }) => zh).join(QUOTES.zh),
  en: items.map(({ en }) => en).join(QUOTES.en),
});

/** A label with what it is of, in one line. */
export const labelled = (label: Text, value: Text): Text => ({
  zh: `${label.zh}：${value.zh}`,
  en: `${label.en}: ${value.en}`,
});
