// Words of Today.
import type { ActKind } from "../../../shared/today/list.ts";
import { BASE } from "../../base/words.ts";
import { FRAME } from "../../parts/frame/words.ts";
import type { Text } from "../../../shared/text.ts";

export const TODAY = {
  title: FRAME.today,
  list: { zh: "接下来要做", en: "To do next" },
  order: {
    zh: "先是我方期限，按最早可能届满的日子；再是法院逾期、问一句可定的、没填完的、自己定的日子",
    en: "Our deadlines first, by the earliest day they may end; then late courts, questions, unfinished intakes, our own dates",
  },
  stopped: { zh: "未能审查完的案件", en: "Cases whose audit is not finished" },
  stoppedWhy: {
    zh: "这些案件内容过多，其期限可能没有列在下面，请逐件核对。",
    en: "There is too much to work out in these: deadlines of theirs may be missing below. Check each of them.",
  },
  changed: { zh: "最近改动", en: "What changed" },
  untouched: { zh: "久未处理", en: "Untouched" },
  empty: BASE.noCases,
  newCase: BASE.newCase,
  import: BASE.importCases,
  nothing: { zh: "今天没有要做的。", en: "Nothing to do today." },
  unreckoned: {
    zh: "案卷缺少日期的，期限可能算不出来，见各案的“审查”。",
    en: "Where a case lacks dates a deadline may not be reckoned at all: see its audit.",
  },
  done: { zh: "办完了", en: "Done" },
  answered: { zh: "法院已办", en: "The court has acted" },
  openCase: { zh: "看这个案子", en: "Open the case" },
  answer: { zh: "回答", en: "Answer" },
  recordLook: { zh: "记下查到的", en: "Record what you find" },
  fact: { zh: "补上缺的事实", en: "Give the missing fact" },
  openTask: { zh: "看这项待办", en: "Open the task" },
  look: { zh: "去复查", en: "Check again" },
  fillOn: { zh: "接着填", en: "Fill it in" },
  undo: BASE.undo,
  noDay: { zh: "没有日子", en: "no day" },
  lastDay: { zh: "今天，最后一天", en: "today, the last day" },
  lastDayPerhaps: { zh: "可能今天届满", en: "may end today" },
  keys: {
    zh: "↑↓ 走行，Enter 打开案件，N 办这一件，Z 撤销这一行",
    en: "↑↓ walk the rows, Enter opens the case, N does the act, Z undoes the row",
  },
  which: { zh: "看期限", en: "See the deadlines" },
  importNotice: { zh: "导入通知", en: "Import the notice" },
} as const satisfies Readonly<Record<string, Text>>;

/** What is missing from the list, in the one line that says so. */
export const NONE: Readonly<Record<ActKind | "untouched", Text>> = {
  limit: { zh: "7 天内可能届满的我方期限", en: "deadlines of ours that may end within 7 days" },
  court: { zh: "30 天内新逾期的法院", en: "courts newly late within 30 days" },
  answer: { zh: "问一句可定的案件", en: "cases one answer away" },
  intake: { zh: "没填完的接案", en: "unfinished intakes" },
  own: { zh: "到期的待办和复查", en: "tasks and checks of ours that are due" },
  untouched: { zh: "久未处理的案件", en: "cases left alone for long" },
};

export const noneWords = (missing: readonly Text[]): Text => ({
  zh: `没有：${missing.map(({ zh }) => zh).join("、")}。`,
  en: `Nothing in: ${missing.map(({ en }) => en).join(", ")}.`,
});

const cases = (n: number): string => (n === 1 ? "1 case has" : `${n} cases have`);

export const staleWords = (stale: number): Text => ({
  zh: `${stale} 件尚未按今天的规则和日历重新审查，下列内容可能不全。`,
  en: `${cases(stale)} not been audited again for today yet: these lists may be incomplete.`,
});

export const moreWords = (more: number): Text => ({ zh: `另有 ${more} 项`, en: `${more} more` });
export const moreHereWords = (more: number): Text => ({ zh: `本案另有 ${more} 件`, en: `${more} more in this case` });
export const restWords = (shown: number, rest: number): Text => ({
  zh: `以上是前 ${shown} 件，另有 ${rest} 件，见“期限”`,
  en: `These are the first ${shown}; ${rest} more stand in Deadlines`,
});

const limits = (n: number, en: string): string => (n === 1 ? `1 deadline ${en}` : `${n} deadlines ${en}`);

/** How long ago a day came that the clinic set itself: no lateness, for no law sets it. */
export const ownDayWords = (days: number): Text =>
  days === 0
    ? { zh: "自己定的日子，今天", en: "our own date, today" }
    : { zh: `自己定的日子，${days} 天前`, en: `our own date, ${days === 1 ? "1 day" : `${days} days`} ago` };

/** What is no row any more, as true counts. */
export const OLD: Readonly<Record<"missed" | "perhaps" | "court", (n: number) => Text>> = {
  missed: (n) => ({ zh: `我方期限已过或者可能已过 ${n} 项`, en: limits(n, "of ours missed, or perhaps missed") }),
  perhaps: (n) => ({
    zh: `30 天前就可能届满、不知道是否还在进行的我方期限 ${n} 项`,
    en: limits(n, "of ours that may have ended over 30 days ago, not known whether running"),
  }),
  court: (n) => ({
    zh: `法院逾期超过 30 天 ${n} 项`,
    en: n === 1 ? "1 period let pass by a court over 30 days ago" : `${n} periods let pass by courts over 30 days ago`,
  }),
};

export const asideWords = (n: number): Text => ({
  zh: `已办、推迟或者不办的 ${n} 件不在上面；依据有变，会再列出。`,
  en: `${n === 1 ? "1 act is" : `${n} acts are`} done, put off or not to be done, and come back when what they stand on changes.`,
});

export const comingWords = (day: string, who: string, what: Text): Text => ({
  zh: `下一个是 ${day}，${who}，${what.zh}。`,
  en: `The next is on ${day}: ${who}, ${what.en}.`,
});

export const lateWords = (days: number): Text => ({
  zh: `法院已迟 ${days} 天`,
  en: `court ${days === 1 ? "1 day" : `${days} days`} late`,
});

export const noticeWords = (year: number, n: number): readonly [Text, Text] => [
  { zh: `${year} 年放假通知还没有导入，`, en: `The ${year} holiday notice is not in yet: ` },
  {
    zh: `有 ${n} 个期限落在 ${year} 年，现在不给确定的日期。`,
    en: `${n === 1 ? "1 deadline falls" : `${n} deadlines fall`} in ${year} and ${n === 1 ? "gets" : "get"} no certain date.`,
  },
];

export const againWords = (day: string): Text => ({ zh: `${day.slice(5)} 再提醒`, en: `Remind on ${day.slice(5)}` });
