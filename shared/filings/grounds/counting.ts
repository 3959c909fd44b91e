// How a period was counted in the words of a paper, clause by clause from the facts of the count.
import { formatDay, type Day } from "../../calendar/civil.ts";
import type { CountFact } from "../../calendar/count-fact.ts";
import { weekdayWords } from "../../calendar/table.ts";
import { shownWords, type ShownDay } from "../../engine/shown-day.ts";
import { lengthWords } from "../../law/duties.ts";
import { datesIn, dayText } from "../../report/dates.ts";
import type { CountReason } from "./steps.ts";

/** A clause: the day it begins with, its words, the day it ends with. */
interface Clause {
  readonly begins?: Day;
  readonly text: string;
  readonly ends?: Day;
}

/** A day in words. */
const dayWords = (day: Day): string => dayText(formatDay(day)).zh;

/** A day as far as the file fixes it, in the words of a paper. */
export function shownText(shown: ShownDay): string {
  if (shown.kind === "no-calendar") return `因${shown.year}年尚无官方放假通知而无法确定`;
  if (shown.kind === "unrecorded") return "日期未见记录";
  if (shown.kind === "untold") return "日期无法确定";
  return shownWords(shown, (day) => dayText(formatDay(day))).zh;
}

const EFFECTS = { "moves-end": "", "not-counted": "，不计入", counted: "，计入" } as const;

/** The clause of a fact; null where it says nothing that the others do not. */
function clauseOf(fact: CountFact): Clause | null {
  switch (fact.kind) {
    case "trigger":
      return { text: `起算日${dayWords(fact.day)}不计入` };
    case "first-day":
    case "months-from":
      return { text: `自次日${dayWords(fact.day)}起算` };
    case "nth-day":
      return { text: `第${fact.n}日为`, ends: fact.day };
    case "nth-month": {
      const text = fact.corresponding ? `满${fact.n}个月的对应日为` : `满${fact.n}个月，到期月没有对应日，月末日为`;
      return { text, ends: fact.day };
    }
    case "never-moved":
      return { text: "本期间的末日不因休假日顺延" };
    case "stays":
      return { text: fact.madeUp ? `该日为${datesIn(fact.what.zh)}，不顺延` : "该日为工作日" };
    case "special-days": {
      const until = fact.from === fact.to ? "" : `至${dayWords(fact.to)}`;
      // As the law calls the days on which no period ends.
      const what = fact.weekend ? `${weekdayWords(fact.from).zh}，属法定休假日` : datesIn(fact.what.zh);
      return { begins: fact.from, text: `${until}为${what}${EFFECTS[fact.effect]}` };
    }
    case "passed-over":
      return { text: `其间休假${fact.daysOff}日不计入，补班${fact.madeUp}日计入` };
    case "moved-to":
      return { text: "依法顺延至其后第一个工作日", ends: fact.day };
    case "working-days-only":
      return { text: "自次日起计算工作日" };
    case "first-working-day":
      return { begins: fact.day, text: "为第1个工作日" };
    case "nth-working-day":
      return { text: `第${fact.n}个工作日为`, ends: fact.day };
    default:
      return null;
  }
}

function clausesOf(reason: CountReason): readonly Clause[] {
  if (reason.role === "count-end") return [];
  if (reason.role === "count") return [clauseOf(reason.fact) ?? []].flat();
  const { n, unit } = reason.spec;
  return [{ text: `自起算日（${shownText(reason.from)}）的次日起计算${lengthWords(n, unit).zh}` }];
}

/** The clauses of a count with commas between; a day that is named again at once is 该日. Empty where there is none. */
export function countWords(reasons: readonly CountReason[]): string {
  let last: Day | undefined;
  const words = reasons.flatMap(clausesOf).map(({ begins, text, ends }) => {
    const from = begins === undefined ? "" : begins === last ? "该日" : dayWords(begins);
    last = ends;
    return `${from}${text}${ends === undefined ? "" : dayWords(ends)}`;
  });
  return words.join("，");
}
