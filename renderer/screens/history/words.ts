// The words of the history page.
import type { Text } from "../../../shared/text.ts";

export const HI = {
  thisCase: { zh: "本案", en: "This case" },
  everything: { zh: "整个案件库", en: "The whole vault" },
  scope: { zh: "范围", en: "Scope" },
  verify: { zh: "核验链条", en: "Verify the chain" },
  verifying: { zh: "正在核验…", en: "Verifying…" },
  export: { zh: "导出链条", en: "Export the chain" },
  older: { zh: "更早的记录", en: "Earlier entries" },
  empty: { zh: "还没有任何改动。", en: "Nothing has been changed yet." },
  list: { zh: "历史记录，最近的在前", en: "History, the latest first" },
  before: { zh: "原来", en: "before" },
  after: { zh: "现在", en: "after" },
  field: { zh: "栏目", en: "field" },
  someone: { zh: "未署名", en: "unnamed" },
  undoThis: { zh: "撤销这一步", en: "Undo this step" },
  redoThis: { zh: "重做这一步", en: "Redo this step" },
  isUndone: { zh: "已撤销", en: "undone since" },
  undone: { zh: "撤销", en: "undone" },
  redone: { zh: "重做", en: "redone" },
  note: { zh: "说明", en: "note" },
  explain: {
    zh: "每条记录都含上一条的链值，改动任何一条，其后的链值都对不上。导出后，旁人不用本程序也能核对。",
    en: "Every entry holds the chain value of the one before it: alter one, and all later ones no longer fit. An export can be checked by anyone without this program.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const WHAT = {
  added: { zh: "新增", en: "added" },
  removed: { zh: "删除", en: "removed" },
  changed: { zh: "修改", en: "changed" },
} as const satisfies Readonly<Record<string, Text>>;

export const verifiedWords = (count: number, head: string): Text => ({
  zh: `链条完整：${count} 条记录逐条相符，末值 ${head}。`,
  en: `The chain is whole: ${count === 1 ? "1 entry fits" : `all ${count} entries fit`}, last value ${head}.`,
});

export const brokenWords = (count: number): Text => ({
  zh: `链条有 ${count} 处不符。请不要再改动，改用最近的备份。`,
  en: `The chain does not fit in ${count === 1 ? "1 place" : `${count} places`}. Change nothing more and use the latest backup.`,
});

export const moreWords = (count: number): Text => ({
  zh: `另有 ${count} 项改动`,
  en: count === 1 ? "1 more change" : `${count} more changes`,
});

export const othersWords = (count: number): Text => ({
  zh: `同一步还有其他案件的 ${count} 项改动`,
  en: count === 1 ? "1 change of other cases in the same step" : `${count} changes of other cases in the same step`,
});
