// The words of the timeline that stand still: headings, buttons, the key. Sentences with values are in sentences.ts.
import { TERMS, atHead } from "../../../shared/engine/glossary.ts";
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";
import type { Item, Timeline } from "./model.ts";
import type { Who } from "./who-acts.ts";

export const TL = {
  chart: { zh: "图", en: "Chart" },
  table: { zh: "表", en: "Table" },
  view: BASE.viewAs,
  zoomIn: { zh: "放大", en: "Zoom in" },
  zoomOut: { zh: "缩小", en: "Zoom out" },
  zoom: { zh: "缩放", en: "Zoom" },
  fit: { zh: "显示全部", en: "Fit all" },
  print: BASE.print,
  add: BASE.addEvent,
  addThis: { zh: "补记这一事件", en: "Record this event" },
  record: { zh: "补记", en: "Record" },
  edit: BASE.edit,
  toFinding: { zh: "查看审查结论", en: "Open the finding" },
  undated: { zh: "日期不明", en: "Without a date" },
  chartName: { zh: "案件时间轴", en: "Timeline of the case" },
  keys: {
    zh: "用方向键按时间顺序逐项移动，Home 和 End 到首尾，Enter 打开，加号和减号缩放，0 显示全部。",
    en: "Arrow keys move from one to the next in order of time, Home and End to the first and last, Enter opens, plus and minus zoom, 0 fits all.",
  },
  nothing: {
    zh: "还没有任何事件。先添加已经知道的一件事，例如发现自己在失信名单上的那一天；日期可以是大概的。",
    en: "There are no events yet. Start with one thing that is known, such as the day the listing was discovered; the date may be approximate.",
  },
  pick: {
    zh: "选中图中的一项，这里显示它的日期、推导和相关的审查结论。",
    en: "Select something in the chart to see its day, the steps to it and the findings about it.",
  },
  derivation: TERMS.steps,
  findings: { zh: "相关结论", en: "Findings about it" },
  day: BASE.date,
  what: atHead(TERMS.what),
  who: { zh: "谁的行为", en: "By whom" },
  status: { zh: "结论", en: "Finding" },
  source: TERMS.source,
  actions: BASE.actions,
  caption: {
    zh: "时间轴的表格形式：事件、法定期间和没有记录的行为，按时间顺序排列",
    en: "The timeline as a table: events, legal periods and acts not on record, in order of time",
  },
  asOf: TERMS.asOf,
  undo: BASE.undo,
  legend: { zh: "图例", en: "Key" },
} as const satisfies Readonly<Record<string, Text>>;

/** Who acted, in a column of a table. */
export const ACTORS: Readonly<Record<Who, Text>> = {
  court: { zh: "法院", en: "court" },
  us: { zh: "我方", en: "our side" },
  others: { zh: "其他人", en: "others" },
};

export const LEGEND: readonly {
  readonly shape: "court" | "us" | "others" | "bar" | "late" | "slot" | "dashed" | "span";
  readonly text: Text;
}[] = [
  { shape: "court", text: ACTORS.court },
  { shape: "us", text: ACTORS.us },
  { shape: "others", text: ACTORS.others },
  { shape: "span", text: { zh: "日期不确切", en: "date not exact" } },
  { shape: "bar", text: { zh: "法定期间", en: "legal period" } },
  { shape: "late", text: { zh: "逾期", en: "late" } },
  { shape: "dashed", text: { zh: "尚缺事实", en: "fact missing" } },
  { shape: "slot", text: { zh: "应有而无记录", en: "owed, not on record" } },
];

export const WHO: Readonly<Record<Who, Text>> = {
  court: { zh: "法院的行为", en: "Acts of the court" },
  us: { zh: "我方的行为", en: "Our acts" },
  others: { zh: "其他人的行为", en: "Acts of others" },
};

/** The sections from top to bottom, and what stands in each: the periods and their lateness are in sight at once. */
export const SECTIONS: readonly { readonly title: Text; readonly of: (timeline: Timeline) => readonly Item[] }[] = [
  { title: { zh: "持续状态", en: "In force" }, of: ({ stretches }) => stretches },
  { title: { zh: "法定期间", en: "Legal periods" }, of: ({ bars }) => bars },
  {
    title: WHO.court,
    of: ({ marks }) => marks.filter(({ who }) => who === "court"),
  },
  { title: { zh: "应有而无记录的行为", en: "Acts owed, not on record" }, of: ({ slots }) => slots },
  { title: WHO.us, of: ({ marks }) => marks.filter(({ who }) => who === "us") },
  { title: WHO.others, of: ({ marks }) => marks.filter(({ who }) => who === "others") },
];

/** The end of a list that was cut. */
export const andMore = (count: number): Text => ({ zh: `另有 ${count} 步`, en: `${count} more steps` });

export const andMoreFindings = (count: number): Text => ({
  zh: `另有 ${count} 项结论`,
  en: count === 1 ? "1 more finding" : `${count} more findings`,
});
export const deletedWords = ({ zh, en }: Text): Text => ({ zh: `已删除“${zh}”。`, en: `Deleted “${en}”.` });
export const savedWords = ({ zh, en }: Text): Text => ({ zh: `已保存“${zh}”。`, en: `Saved “${en}”.` });
export const editWords = ({ zh, en }: Text): Text => ({ zh: `修改：${zh}`, en: `Edit: ${en}` });
export const recordWords = ({ zh, en }: Text): Text => ({ zh: `补记：${zh}`, en: `Record: ${en}` });
