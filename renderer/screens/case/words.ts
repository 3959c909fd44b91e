// Words of the frame of a case.
import { BASE } from "../../base/words.ts";
import { TERMS, atHead } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";

export const CASE = {
  stage: TERMS.stage,
  noDeadline: { zh: "现有记载中没有已确定的期限", en: "No deadline is certain on this record" },
  limitsNotReckoned: { zh: "期限未能算出，请自行核对", en: "Deadlines are not reckoned: check them yourself" },
  asOf: atHead(TERMS.asOf),
  asOfNeeded: {
    zh: "请写明确切的一天，1949 至 2049 年之间；Esc 恢复原来的。",
    en: "Give one exact day from 1949 to 2049; Esc brings back what was there.",
  },
  asOfHint: {
    zh: "按所选日期审查；不选则为今天（中国日期）",
    en: "The audit stands on this day; today in China unless another is chosen",
  },
  backToToday: { zh: "回到今天", en: "Back to today" },
  tabs: { zh: "案件各页", en: "Pages of the case" },
  overview: { zh: "概览", en: "Overview" },
  timeline: { zh: "时间轴", en: "Timeline" },
  facts: TERMS.facts,
  audit: { zh: "审查", en: "Audit" },
  // The tab keeps its name; elsewhere a route is a 途径.
  routes: { zh: "救济", en: TERMS.remedies.en },
  documents: TERMS.documents,
  evidence: TERMS.evidence,
  sanctions: TERMS.sanctions,
  log: { zh: "记事", en: "Log" },
  history: TERMS.history,
  nothingToUndo: { zh: "没有可以撤销的改动", en: "Nothing to undo" },
  nothingToRedo: { zh: "没有可以重做的改动", en: "Nothing to redo" },
  saving: { zh: "正在保存…", en: "Saving…" },
  edit: { zh: "修改案件信息", en: "Edit the case" },
  editTitle: { zh: "修改案件信息", en: "Edit the case" },
  archive: BASE.archive,
  unarchive: BASE.unarchive,
  archived: { zh: "已归档", en: "Archived" },
  remove: { zh: "删除案件", en: "Delete the case" },
  removeWhy: {
    zh: "案件及其全部记载将从列表中移除。历史中留有记录，可以撤销；证据文件的内容仍保留在库中。",
    en: "The case and everything recorded about it leaves the caseload. The history keeps it, so it can be undone; stored files stay in the vault.",
  },
  more: { zh: "更多", en: "More" },
  exportFile: { zh: "导出案件文件", en: "Export the case file" },
  report: { zh: "审查报告", en: "Audit report" },
  courtMissing: { zh: "请写明执行法院。", en: "State the enforcing court." },
  openOther: { zh: "打开那一案件", en: "Open that case" },
  saveEdit: BASE.save,
} as const satisfies Readonly<Record<string, Text>>;

/** What the deadline in the head is. */
export const DEADLINE_KINDS = {
  ours: TERMS.nextDue,
  perhaps: { zh: "可能正在进行的期限", en: "A deadline that may be running" },
  overdue: { zh: "逾期未办", en: "Overdue" },
  theirs: { zh: "对方的期限", en: "Running for another" },
} as const satisfies Readonly<Record<string, Text>>;

export const savedWords = (clock: string): Text => ({ zh: `已保存 ${clock}`, en: `Saved ${clock}` });

/** How reasons may begin: it is not said twice that nothing was saved. */
const BEGINS: Text = { zh: "没有保存：", en: "Not saved: " };

const reasonIn = (text: string, begins: string): string => (text.startsWith(begins) ? text.slice(begins.length) : text);

export const notSavedWords = ({ zh, en }: Text): Text => ({
  zh: `未保存：${reasonIn(zh, BEGINS.zh)}`,
  en: `Not saved: ${reasonIn(en, BEGINS.en)}`,
});

export const notSavedElsewhereWords = ({ zh, en }: Text): Text => ({
  zh: `不是本案的一项改动没有保存：${reasonIn(zh, BEGINS.zh)}`,
  en: `A change of another case was not saved: ${reasonIn(en, BEGINS.en)}`,
});

/** Whose case is to be deleted; null: neither name nor number is known. */
export const removeWords = (name: string | null): Text =>
  name === null
    ? { zh: "删除这个案件？", en: "Delete this case?" }
    : { zh: `删除“${name}”的案件？`, en: `Delete the case of ${name}?` };

/** Null: neither name nor number is known. */
export const removedWords = (name: string | null): Text =>
  name === null
    ? { zh: "已删除一个案件。", en: "A case was deleted." }
    : { zh: `已删除案件：${name}。`, en: `Deleted the case: ${name}.` };

/** Labels of entries in the history. */
export const EDITS = {
  head: { zh: "修改案件信息", en: "Edited the case" },
  archive: { zh: "归档案件", en: "Archived the case" },
  unarchive: { zh: "取消归档", en: "Took the case out of the archive" },
  remove: { zh: "删除案件", en: "Deleted the case" },
} as const satisfies Readonly<Record<string, Text>>;
