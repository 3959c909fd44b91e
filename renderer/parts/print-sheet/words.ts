// The words of printed lists: what stands in their feet, and while they are got ready.
import type { Text } from "../../../shared/text.ts";

export const PRINT = {
  getting: { zh: "正在备齐要打印的各行", en: "Getting the rows to print" },
  failed: { zh: "没有备齐，什么也没有打印。", en: "Not all could be read; nothing was printed." },
  /** Kept short: it shares the foot with the page. */
  shred: {
    zh: "只印姓名和法院，不印证件号、电话、住址 · 用后碎掉",
    en: "Names and courts only: no identity numbers, telephones, addresses · shred after use",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What stands around the number of the page and the count of pages. */
export const PAGE = {
  before: { zh: "第 ", en: "page " },
  between: { zh: " 页，共 ", en: " of " },
  after: { zh: " 页", en: " in all" },
} as const satisfies Readonly<Record<string, Text>>;

export const printedWords = (day: string, clock: string): Text => ({
  zh: `打印于 ${day} ${clock}`,
  en: `printed ${day} ${clock}`,
});

/** Cases of which a printed list may not have all. */
export const notAuditedWords = (count: number): Text => ({
  zh: `有 ${count} 件还没有审查完，结论和期限可能不全`,
  en: `${count} ${count === 1 ? "case is" : "cases are"} not audited to the end: findings and deadlines may be missing`,
});

/** On which day's records a printed list stands. */
export const onRecordsWords = (today: string): Text => ({ zh: `按 ${today} 的记载`, en: `on the records of ${today}` });
