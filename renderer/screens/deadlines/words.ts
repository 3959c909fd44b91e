// The words of the deadlines screen.
import { TERMS, atHead } from "../../../shared/engine/glossary.ts";
import { BASE } from "../../base/words.ts";
import { FRAME } from "../../parts/frame/words.ts";
import type { Text } from "../../../shared/text.ts";

export const DEADLINES = {
  title: FRAME.deadlines,
  view: BASE.viewAs,
  agenda: { zh: "日程", en: "Agenda" },
  month: { zh: "月历", en: "Month" },
  whose: { zh: "谁的期限", en: "Whose" },
  all: BASE.all,
  client: { zh: "我方", en: "Ours" },
  others: { zh: "法院和其他单位", en: "Courts and others" },
  caseworker: atHead(TERMS.caseworker),
  anyone: { zh: "所有承办人", en: "every caseworker" },
  calendarFile: { zh: "导出日历文件", en: "Export a calendar file" },
  withNames: { zh: "写明当事人姓名", en: "Name the clients" },
  nothingToExport: {
    zh: "没有写出文件：没有日期确定的期限可以导出，也没有以前导出的条目需要取消。",
    en: "No file was written: no deadline has a day to export, and no entry of an earlier file is to be cancelled.",
  },
  imported: { zh: "已导入日历", en: "I have imported it" },
  importedDone: { zh: "已记下。下次导出不再重复这些取消。", en: "Noted. The next file does not cancel these again." },
  print: BASE.print,
  past: { zh: "已过期限", en: "Past" },
  longPast: { zh: "已过期限 30 天以上", en: "Past for more than 30 days" },
  maybePast: { zh: "我方期限，可能已过", en: "Ours, perhaps past" },
  longMaybe: { zh: "我方期限，30 天前就可能已过", en: "Ours, perhaps past for more than 30 days" },
  open: { zh: "末日不能确定", en: "End not known" },
  more: { zh: "再显示一些", en: "Show more" },
  none: {
    zh: "按现有记载算不出期限，这不表示没有期限。案件记入事件和日期后，期限自动出现在这里。",
    en: "The records give no deadline yet, which does not mean that none runs. Deadlines appear here as events and dates are entered.",
  },
  noneInFilter: { zh: "没有符合条件的期限。", en: "No deadline fits." },
  noneThatDay: {
    zh: "按现有记载，这一天没有应当计入的期限。",
    en: "On these records no deadline counts for this day.",
  },
  alsoPossible: { zh: "也可能在这一天届满", en: "May also end on this day" },
  today: BASE.nowDay,
  previous: { zh: "上一个月", en: "Previous month" },
  next: { zh: "下一个月", en: "Next month" },
  stale: { zh: "正在重新审查", en: "being worked out anew" },
  clientAndCourt: { zh: "当事人、法院", en: "Client, court" },
  onPaperNote: {
    zh: "各项的算法和条文见案件的审查页。",
    en: "How each is counted, with its article, stands in the case's audit.",
  },
  holiday: { zh: "休", en: "off" },
  makeup: { zh: "班", en: "work" },
  due: atHead(TERMS.due),
  what: atHead(TERMS.what),
  whoseColumn: { zh: "谁的行为", en: "Who" },
  caseColumn: TERMS.case,
  status: { zh: "状态", en: "Status" },
  left: atHead(TERMS.left),
} as const satisfies Readonly<Record<string, Text>>;

/** What stands over the printed list. */
export const onPaperWords = {
  counts: (ours: number, others: number, caseworker: string | null): Text => ({
    zh: `我方 ${ours} 项，法院和其他单位 ${others} 项${caseworker === null ? "" : ` · 承办人：${caseworker}`}`,
    en: `${ours} of ours, ${others} of courts and others${caseworker === null ? "" : ` · caseworker: ${caseworker}`}`,
  }),
} as const;

export const weekWords = (from: string, to: string): Text => ({
  zh: `${from} 至 ${to}`,
  en: `${from} to ${to}`,
});

/** The counts of a day, short, for its cell. */
export const oursWords = (count: number): Text => ({ zh: `我方 ${count}`, en: `ours ${count}` });
export const othersWords = (count: number): Text => ({ zh: `法院等 ${count}`, en: `others ${count}` });

/** Years that a month touches without an official notice. */
export const noCalendarWords = (years: readonly number[]): Text => ({
  zh: `${years.join("、")} 年没有放假通知，该年的休息日没有标出。`,
  en: `There is no holiday notice for ${years.join(" and ")}: its days off are not marked.`,
});

/** What a calendar file holds, and what to do with it. */
export const exportedWords = (standing: number, cancelled: number): Text =>
  cancelled === 0
    ? {
        zh: `日历文件已写出：${standing} 项期限。再次导入时更新原有条目。`,
        en: `The calendar file is written: ${standing} ${standing === 1 ? "deadline" : "deadlines"}. Importing it again updates the same entries.`,
      }
    : {
        zh: `日历文件已写出：${standing} 项期限，并取消 ${cancelled} 项已经提交、届满或者删除的。导入日历后请点“已导入日历”；在此之前，每次导出都会再次取消。`,
        en: `The calendar file is written: ${standing} ${standing === 1 ? "deadline" : "deadlines"}, and ${cancelled} cancelled that ${cancelled === 1 ? "is" : "are"} filed, over or deleted. Say here when you have imported it; until then every file cancels them again.`,
      };

/** Entries of earlier files that are in this one neither as they are nor as cancelled. */
export const leftWords = (count: number): Text => ({
  zh: `另有 ${count} 项以前导出的，可能仍在进行、归其他承办人或者正在重新审查，没有取消。`,
  en: `${count} more of earlier files may still run, belong to someone else's list or are being worked out anew; ${count === 1 ? "it is" : "they are"} left as ${count === 1 ? "it stands" : "they stand"}.`,
});

/** What the list has and the file has not: whoever looks at the calendar alone must know of it. */
export const unsureWords = (count: number): Text => ({
  zh: `另有 ${count} 项缺少事实，不能确定是否正在进行、何时届满，没有写入日历。请在本页查看并查明。`,
  en: `${count} more ${count === 1 ? "is" : "are"} not in the calendar: a missing fact leaves open whether ${count === 1 ? "it runs" : "they run"}, and until when. See ${count === 1 ? "it" : "them"} on this page.`,
});

export const shownWords = (shown: number, total: number): Text => ({
  zh: `共 ${total} 项，已显示 ${shown} 项`,
  en: `${shown} of ${total} shown`,
});

/** Cases whose limits may be missing, on the page and in the calendar file. */
export const stoppedWords = (cases: number): Text => ({
  zh: `${cases} 件未能审查完，其期限可能没有列出，见“今日”。`,
  en:
    cases === 1
      ? "The audit of 1 case is not finished: deadlines of it may be missing here. Today names it."
      : `The audits of ${cases} cases are not finished: deadlines of theirs may be missing here. Today names them.`,
});
