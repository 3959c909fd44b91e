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
  unnamed: { zh: "未写姓名", en: "name not stated" },
  noCaseNumber: { zh: "无案号", en: "no case number" },
  unknown: { zh: "不明", en: "unknown" },
} as const satisfies Readonly<Record<string, Text>>;

const QUOTES: Text = { zh: "、", en: ", " };

/** Things one after another, as each language lists them. */
export const listWords = (items: readonly Text[]): Text => ({
  zh: items.map(({ zh }) => zh).join(QUOTES.zh),
  en: items.map(({ en }) => en).join(QUOTES.en),
});
