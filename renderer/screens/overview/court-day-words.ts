// The words of the one page for the day in court.
import { atHead, HOLDERS } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";

export const COURT_DAY = {
  print: { zh: "打印到法院用的一页", en: "Print one page for court" },
  title: { zh: "到法院用", en: "for the day in court" },
  upper: atHead(HOLDERS["upper-court"]),
  story: { zh: "经过", en: "What happened" },
  article: { zh: "条文", en: "The article" },
  asked: { zh: "可能被问到", en: "Likely to be asked" },
  notYet: { zh: "还不能说的", en: "Not to be claimed yet" },
  onTheDay: { zh: "当天记", en: "Notes of the day" },
  who: { zh: "几点、哪个窗口、谁收的", en: "When, which counter, who took it" },
  said: { zh: "法院怎么说、给了什么凭证", en: "What the court said, what receipt it gave" },
  foot: {
    zh: "不印证件号和住址 · 不是法律意见书，不交法院",
    en: "No identity number or address · no legal opinion, not for filing",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const onMaterialWords = (day: string): Text => ({ zh: `按 ${day} 的材料`, en: `on the material of ${day}` });

export const exhibitsWords = (numbers: readonly number[]): Text => ({
  zh: `证据 ${numbers.join("、")}`,
  en: `${numbers.length === 1 ? "exhibit" : "exhibits"} ${numbers.join(", ")}`,
});

export const proofWords = (what: Text): Text => ({ zh: `怎么证明“${what.zh}”？`, en: `How is “${what.en}” proved?` });

export const notYetWords = (paper: Text): Text => ({
  zh: `守没守还不知道，要看${paper.zh}`,
  en: `kept or not is not known: needs ${paper.en}`,
});

export const moreToldWords = (count: number): Text => ({
  zh: `另有 ${count} 件事，见时间轴。`,
  en: `and ${count} more, on the timeline`,
});

export const moreOpenWords = (count: number): Text => ({
  zh: `另有 ${count} 项也还没有查明。`,
  en: `and ${count} more not settled`,
});
