// Words of Today.
import type { Text } from "../../../shared/text.ts";

export const TODAY = {
  title: { zh: "今日", en: "Today" },
  due: { zh: "我方期限", en: "Due for us" },
  dueNone: {
    zh: "未来 7 天内没有已确定届满的我方期限。案卷缺少日期的，期限可能算不出来，见各案的“审查”。",
    en: "No limit of ours is certain to end within 7 days. Where a case lacks dates a limit may not be reckoned at all: see its audit.",
  },
  stopped: { zh: "未能审查完的案件", en: "Cases whose audit is not finished" },
  stoppedWhy: {
    zh: "这些案件内容过多，其期限可能没有列在下面，请逐件核对。",
    en: "There is too much to work out in these: limits of theirs may be missing below. Check each of them.",
  },
  possible: { zh: "可能正在进行的我方期限", en: "Limits of ours that may be running" },
  missed: { zh: "可能已经错过", en: "Possibly missed" },
  overdue: { zh: "法院或其他机关逾期", en: "Overdue by a court or agency" },
  overdueNone: { zh: "没有逾期未办的事项。", en: "Nothing is overdue." },
  changed: { zh: "最近改动", en: "What changed" },
  changedNone: { zh: "还没有改动。", en: "No changes yet." },
  untouched: { zh: "久未处理", en: "Untouched" },
  untouchedNone: { zh: "没有搁置过久的案件。", en: "No case has been left alone for long." },
  case: { zh: "案件", en: "Case" },
  what: { zh: "事项", en: "What" },
  day: { zh: "期限", en: "Due" },
  left: { zh: "余期", en: "Left" },
  when: { zh: "时间", en: "When" },
  who: { zh: "经手人", en: "Who" },
  allDeadlines: { zh: "全部期限", en: "All deadlines" },
  empty: {
    zh: "案件库里还没有案件。新建一个，或者导入已有的案件文件。",
    en: "There are no cases in this vault yet. Create one, or import case files.",
  },
  newCase: { zh: "新建案件", en: "New case" },
  import: { zh: "导入案件文件", en: "Import case files" },
} as const satisfies Readonly<Record<string, Text>>;

export const staleWords = (stale: number): Text => ({
  zh: `${stale} 件尚未按今天的规则和日历重新审查，下列内容可能不全。`,
  en: `${stale === 1 ? "1 case has" : `${stale} cases have`} not been audited again for today yet: these lists may be incomplete.`,
});

export const moreWords = (more: number): Text => ({ zh: `另有 ${more} 项`, en: `${more} more` });
