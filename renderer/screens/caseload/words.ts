// Words of the caseload.
import { TERMS, atHead } from "../../../shared/engine/glossary.ts";
import { BASE } from "../../base/words.ts";
import { FRAME } from "../../parts/frame/words.ts";
import type { Text } from "../../../shared/text.ts";
import { TABLE } from "../../../shared/rules/index.ts";

export const LIST = {
  cut: { zh: "只列出前 1000 个问题。", en: "Only the first 1000 problems are listed." },
  title: FRAME.caseload,
  table: { zh: "案件列表", en: "List of cases" },
  newCase: BASE.newCase,
  import: BASE.import,
  export: { zh: "导出", en: "Export" },
  exportSelected: { zh: "导出所选", en: "Export the selected" },
  exportCsv: { zh: "列表，CSV 表格", en: "The list, as CSV" },
  exportNdjson: { zh: "案件文件，每行一件（NDJSON）", en: "The case files, one a line (NDJSON)" },
  exporting: { zh: "正在导出", en: "Exporting" },
  find: { zh: "姓名、案号、备注", en: "Name, case number, notes" },
  filters: { zh: "筛选", en: "Filters" },
  clear: { zh: "清除筛选", en: "Clear filters" },
  any: { zh: "不限", en: "any" },
  stage: TERMS.stage,
  court: { zh: "执行法院", en: "Court" },
  courtLevel: TERMS.courtLevel,
  region: { zh: "地区", en: "Region" },
  caseworker: atHead(TERMS.caseworker),
  label: { zh: "标签", en: "Label" },
  rule: { zh: "违反的规则", en: "Rule broken" },
  alsoContestable: { zh: "含有争议的", en: "disputed too" },
  deadline: { zh: "期限", en: "Deadline" },
  due7: { zh: "我方 7 日内到期", en: "ours within 7 days" },
  due30: { zh: "我方 30 日内到期", en: "ours within 30 days" },
  oursPast: { zh: "我方期限已过", en: "ours past" },
  courtOverdue: { zh: "法院逾期", en: "overdue by a court" },
  archived: BASE.archive,
  archivedNo: { zh: "未归档", en: "not archived" },
  archivedOnly: { zh: "只看已归档", en: "archived only" },
  archivedAll: BASE.all,
  addCondition: { zh: "加条件", en: "Add a condition" },
  typeCondition: { zh: "名称或者值", en: "A name or a value" },
  noCondition: { zh: "没有这样的条件", en: "No such condition" },
  nextAct: { zh: "下一步", en: "Next act" },
  nothingNext: { zh: "现在没有要办的", en: "nothing to do now" },
  keys: {
    zh: "↑↓ 走行，Enter 打开，空格选中，F 加条件",
    en: "↑↓ walk the rows, Enter opens, Space selects, F adds a condition",
  },
  columns: { zh: "列", en: "Columns" },
  views: { zh: "视图", en: "Views" },
  viewOpen: { zh: "在办", en: "Open" },
  viewDue: { zh: "7 天内到期", en: "Within 7 days" },
  viewOverdue: { zh: "法院逾期", en: "Court overdue" },
  waits: { zh: "在等什么", en: "Waiting for" },
  waitsCourt: { zh: "等法院", en: "The court" },
  waitsPapers: { zh: "等材料", en: "Papers or an answer" },
  viewCourt: { zh: "等法院", en: "Waiting for the court" },
  viewPapers: { zh: "等材料", en: "Waiting for papers" },
  viewArchived: { zh: "已归档", en: "Archived" },
  keepView: { zh: "存成视图", en: "Save as a view" },
  saveView: { zh: "将当前筛选存为视图", en: "Save these filters as a view" },
  viewName: { zh: "视图名称", en: "Name of the view" },
  deleteView: { zh: "删除视图", en: "Delete the view" },
  noViews: { zh: "还没有保存过视图", en: "No views saved yet" },
  empty: BASE.noCases,
  noneFits: { zh: "没有符合筛选条件的案件。", en: "No case fits these filters." },
  select: { zh: "选择", en: "Select" },
  selectAll: { zh: "全选", en: "Select all" },
  clearSelection: { zh: "取消选择", en: "Clear the selection" },
  archive: BASE.archive,
  unarchive: BASE.unarchive,
  setCaseworker: { zh: "指定承办人", en: "Set the caseworker" },
  addLabel: { zh: "添加标签", en: "Add a label" },
  apply: { zh: "确定", en: "Apply" },
  tooMany: { zh: "一次最多处理 1000 件。请缩小选择。", en: "At most 1000 cases at once. Select fewer." },
  drawPapers: { zh: "起草文书", en: "Draw up papers" },
  drawHint: {
    zh: "每件一份 Word 文档，按案件分文件夹，连同一份报告（起草了什么、还缺什么、哪些没有起草及原因）存为一个压缩文件。",
    en: "One Word document a case, in a folder each, saved as one zip with one report: what was drawn up, what is missing in it, and what was not drawn up and why.",
  },
  whichPaper: { zh: "哪种文书", en: "Which paper" },
  nextPaper: { zh: "各案下一步所需的文书", en: "The paper that each case needs next" },
  draw: { zh: "起草并保存", en: "Draw up and save" },
  client: TERMS.client,
  courtAndNumber: { zh: "执行法院、案号", en: "Court, case number" },
  caseNumber: TERMS.caseNumber,
  /** Between the two that one column holds. */
  and: { zh: "、", en: ", " },
  reference: TERMS.reference,
  nextDue: TERMS.nextDue,
  overdue: { zh: "法院逾期", en: "Overdue" },
  counts: TERMS.findings,
  labels: { zh: "标签", en: "Labels" },
  updated: { zh: "最近改动", en: "Changed" },
  match: { zh: "命中", en: "Match" },
  /** Beside the first day on which a limit may end. */
  orLater: { zh: "起", en: "or later" },
  auditing: { zh: "审查中", en: "being audited" },
  importTitle: BASE.importCases,
  importHint: {
    zh: "可选择多个文件：案件文件（.json、.ndjson），表格（.xlsx、.csv），或者公开名单的查询记录。表格先看是怎么读的，再点导入才存入；有问题的逐条列出，其余照常导入。",
    en: "Choose any number of files: case files (.json, .ndjson), spreadsheets (.xlsx, .csv), or records of the public lists. Of a spreadsheet you see first how it is read; it is stored only when you press Import. What is wrong is listed line by line, and the rest is imported.",
  },
  choose: { zh: "选择文件", en: "Choose files" },
  drop: { zh: "也可以把文件拖到这里", en: "or drop them here" },
  replace: {
    zh: "库中已有的同一案件，用文件中的内容替换（可以撤销）",
    en: "Replace cases that are already in the vault with the file's contents (can be undone)",
  },
  importDo: BASE.import,
  importRead: { zh: "看是怎么读的", en: "See how it is read" },
  reading: { zh: "正在读取文件", en: "Reading the files" },
  refused: { zh: "未导入的内容", en: "What was not imported" },
  file: BASE.file,
  noName: { zh: "没有写姓名", en: "no name" },
  where: { zh: "位置", en: "Where" },
  why: { zh: "原因", en: "Why" },
  done: { zh: "完成", en: "Done" },
} as const satisfies Readonly<Record<string, Text>>;

const cases = (n: number): string => (n === 1 ? "1 case" : `${n} cases`);

/** How many are shown; `pending`: so many more may fit, once they are audited. */
export function shownWords(shown: number, total: number | undefined, pending: number): Text {
  const { zh, en } =
    total === undefined || total === shown
      ? { zh: `${shown} 件`, en: cases(shown) }
      : { zh: `${shown} 件，共 ${total} 件`, en: `${shown} of ${cases(total)}` };
  const { zh: moreZh, en: moreEn } = pendingWords(pending);
  return pending === 0 ? { zh, en } : { zh: `${zh}，${moreZh}`, en: `${en}; ${moreEn}` };
}

export const pendingWords = (pending: number): Text => ({
  zh: `另有 ${pending} 件正在审查`,
  en: `${pending} more being audited`,
});

/** The chip of a filter, taken off. */
export const removeWords = ({ zh, en }: Text): Text => ({ zh: `去掉 ${zh}`, en: `Remove ${en}` });

/** What taking one condition off would give. */
export const helpWords = ({ zh, en }: Text, n: number): Text => ({
  zh: `去掉“${zh}”会有 ${n} 件`,
  en: `Without “${en}”: ${cases(n)}`,
});

export const selectedWords = (n: number): Text => ({ zh: `已选 ${n} 件`, en: `${cases(n)} selected` });

export const rowsChangedWords = (n: number): Record<"archive" | "unarchive" | "caseworker" | "label", Text> => ({
  archive: { zh: `归档 ${n} 件案件`, en: `Archived ${cases(n)}` },
  unarchive: { zh: `取消归档 ${n} 件案件`, en: `Took ${cases(n)} out of the archive` },
  caseworker: { zh: `为 ${n} 件案件指定承办人`, en: `Set the caseworker of ${cases(n)}` },
  label: { zh: `为 ${n} 件案件添加标签`, en: `Added a label to ${cases(n)}` },
});

/** What was done, as a sentence of its own. */
export const doneWords = ({ zh, en }: Text): Text => ({ zh: `已${zh}。`, en: `${en}.` });

export const importedWords = (imported: number, replaced: number, skipped: number, refused: number): Text => ({
  zh: `导入 ${imported} 件，替换 ${replaced} 件，跳过 ${skipped} 件（库中已有），拒绝 ${refused} 件。`,
  en: `Imported ${imported}, replaced ${replaced}, skipped ${skipped} already there, refused ${refused}.`,
});

/** Where in a file with a case a line. */
export const lineWords = (line: number): Text => ({ zh: `第 ${line} 行`, en: `line ${line}` });

/** How often one cause was found. */
export const refusedWords = (count: number): Text => ({
  zh: `${count} 处`,
  en: count === 1 ? "1 place" : `${count} places`,
});

/** What papers for many cases came to; null: there is none for that case. */
export function drawnWords(gaps: readonly (number | null)[]): Text {
  const drawn = gaps.filter((one) => one !== null);
  const left = drawn.reduce((sum, one) => sum + one, 0);
  const not = gaps.length - drawn.length;
  return {
    zh: `${gaps.length} 件：起草 ${drawn.length} 份，未起草 ${not} 件，待填 ${left} 处。`,
    en: `${cases(gaps.length)}: ${drawn.length} drawn up, ${not} not, ${left} ${left === 1 ? "gap" : "gaps"} to fill in.`,
  };
}

export const gapWords = (gaps: number): Text => ({
  zh: gaps === 0 ? "没有待填的内容" : `待填 ${gaps} 处`,
  en: gaps === 0 ? "nothing left to fill in" : gaps === 1 ? "1 gap to fill in" : `${gaps} gaps to fill in`,
});

/** More cases are chosen than papers are drawn up for at once. */
export const mostWords = (most: number): Text => ({
  zh: `一次最多为 ${most} 件起草。请缩小选择。`,
  en: `At most ${most} cases at once. Select fewer.`,
});

/** The act of an import, as it is taken back. */
export const importLabel = (count: number): Text => ({
  zh: `导入 ${count} 个案件`,
  en: count === 1 ? "Import 1 case" : `Import ${count} cases`,
});

const TITLES = new Map<string, Text>(TABLE.map(({ code, title }) => [code, title]));

/** `C-03 纠正申请逾期答复`; a code of another version of the program stands alone. */
export function ruleWords(code: string): Text {
  const title = TITLES.get(code);
  return title === undefined ? { zh: code, en: code } : { zh: `${code} ${title.zh}`, en: `${code} ${title.en}` };
}

/** What stands over the printed list. */
export const casesOnPaper = {
  count: (count: number, filtered: boolean): Text => ({
    zh: `${count} 件${filtered ? "（已筛选）" : ""}`,
    en: `${count} ${count === 1 ? "case" : "cases"}${filtered ? " (filtered)" : ""}`,
  }),
} as const;
