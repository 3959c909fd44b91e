// How a period was counted and what came after its end, in two sentences a judge can check at once.
import type { DayBounds, Finding, FindingReading } from "../../audit/finding.ts";
import { parseDay } from "../../calendar/civil.ts";
import { actorWords } from "../facts.ts";
import type { Context } from "../context.ts";
import { dayText } from "../dates.ts";
import type { Sentence } from "../model.ts";
import { citeAll } from "../provisions.ts";
import { list, provisionKey, say, uniqueBy, type Piece } from "../sentence.ts";
import type { Sorted } from "./steps.ts";

const DAY = String.raw`(\d+年\d+月\d+日)`;
const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");

/** The calendar's steps in the words of a paper; an empty one says nothing that the others do not. */
const SHAPES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [form(`${DAY}为起算日，当日不计入期间`), (day) => `起算日${day}不计入`],
  [form(`次日起算：${DAY}为第1日`), (day) => `自次日${day}起算`],
  [form(`次日起算：自${DAY}起`), (day) => `自次日${day}起算`],
  [form(`第(\\d+)日为${DAY}`), (n, day) => `第${n}日为${day}`],
  [form(`${DAY}为(.+)，顺延`), (day, kind) => `${day}为${kind}`],
  [form(`${DAY}至${DAY}共(\\d+)日，(.+)，顺延`), (from, to, _n, kind) => `${from}至${to}为${kind}`],
  [form(`以(?:法定休假日|节假日)后的第一日为届满日：${DAY}(.*)`), (day) => `依法顺延至其后第一个工作日${day}`],
  [form("起算日不计入期间（(.+)），数(.+)"), (span, n) => `自起算日（${span}）的次日起计算${n}`],
  [form("期限届满：.+"), () => ""],
  [form("依据：.+"), () => ""],
  [form(`期间届满日为.+`), () => ""],
  [form(`${DAY}为.+，工作日，不顺延`), () => "该日为工作日"],
  [form("自次日起，只计工作日"), () => "自次日起计算工作日"],
  [form(`${DAY}为第1个工作日`), (day) => `${day}为第1个工作日`],
  [form(`第(\\d+)个工作日为${DAY}，.*期间届满`), (n, day) => `第${n}个工作日为${day}`],
];

/** A day that is named again at once is 该日. */
const SAME_DAY = /(\d+年\d+月\d+日)，\1(为|至)/gu;

function clause(text: string): string {
  for (const [shape, word] of SHAPES) {
    const found = shape.exec(text);
    if (found !== null) return word(...found.slice(1));
  }
  return text;
}

/** One day, or between two; null where no end is known. */
export function boundsText({ earliest, latest }: DayBounds): string | null {
  if (latest === null) return null;
  return earliest === latest ? dayText(earliest).zh : `${dayText(earliest).zh}至${dayText(latest).zh}之间`;
}

/** The reading whose steps the derivation shows, where readings come to different days. */
export function leadReading({ readings, status }: Finding): FindingReading | null {
  const active = readings.filter((reading) => reading.active);
  const [first] = active;
  const differ = active.some(
    ({ due, status: own }) =>
      own !== first?.status || due?.earliest !== first.due?.earliest || due?.latest !== first.due?.latest,
  );
  return first !== undefined && differ && status !== "undetermined" ? first : null;
}

/** How the period was counted, with the provisions on counting. Null where the steps give no day. */
export function countedSentence(
  context: Context,
  finding: Finding,
  { reckoning }: Sorted,
  id = `ground.${finding.id}.counted`,
): Sentence | null {
  const lead = leadReading(finding);
  const bounds = lead === null ? finding.due : lead.due;
  const due = bounds === null ? null : boundsText(bounds);
  if (due === null) return null;
  const clauses = reckoning.map(({ text }) => clause(text)).filter((text) => text !== "");
  const words = clauses.join("，").replaceAll(SAME_DAY, "$1，该日$2");
  const basis = uniqueBy(
    reckoning.flatMap((step) => step.basis),
    provisionKey,
  );
  const cited = citeAll(basis, context.asOf);
  const counted = clauses.length === 0 ? "" : `该期间${words}，`;
  const end = counted.includes(due) ? "该日" : due;
  const ends: Piece = {
    parts: [{ text: `${counted}期限于${end}届满${cited === "" ? "" : `（${cited}）`}。` }],
    basis,
    findings: [finding.id],
  };
  return say(id, {}, ends);
}

const HOLDERS = {
  "enforcing-court": "court",
  "upper-court": "upper",
  client: "self",
  procuratorate: "procuratorate",
  agency: "body",
  bureau: "body",
} as const;

/** Whose duty a finding is about, as the document calls them. */
function holderWords(context: Context, { holder }: Finding): string {
  return actorWords(context, HOLDERS[holder]);
}

const UNDONE = /^至.+?仍无(.+)的记录，(?:迟\d+日|已逾期)$/u;
const DONE = /^(?:\d+年\d+月\d+日)?(?:至\d+年\d+月\d+日(?:之间)?|之间)?(.+?)(?:的日期不明)?，(?:迟\d+日|已逾期)$/u;

/** What a time limit was missed with, and by how much. Null where the steps do not say what the act is. */
export function lateSentence(context: Context, finding: Finding, { result }: Sorted): Sentence | null {
  const { done } = finding;
  const who = holderWords(context, finding);
  const undone = UNDONE.exec(result ?? "")?.[1];
  const act = undone ?? DONE.exec(result ?? "")?.[1] ?? ACTS[finding.rule];
  if (act === undefined) return null;
  const late = lateBy(finding, context.audit.asOf);
  const when = done === null ? null : boundsText(done);
  if (when !== null) return said(finding, `${who}于${when}${act}${late}。`);
  const today = dayText(context.audit.asOf).zh;
  return said(finding, `截至${today}，没有${who}${act}的记录${late}。`);
}

/** How the acts of periods are called whose readings the derivation shows in place of a result. */
const ACTS: Readonly<Record<string, string>> = {
  "C-03": "作出处理决定",
  "C-04": "纠正失信信息",
  "H-03": "作出处理决定",
  "X-01": "删除失信信息",
  "X-02": "删除失信信息",
  "X-03": "删除失信信息",
  "X-04": "删除失信信息",
  "X-05": "删除失信信息",
  "X-06": "删除失信信息",
  "X-07": "删除失信信息",
  "X-09": "删除失信信息",
};

/** By how much, under the reading that the derivation shows. */
function lateBy(finding: Finding, asOf: string): string {
  const { daysLate, done } = finding;
  const lead = leadReading(finding);
  if (lead !== null) {
    const days = lead.due === null ? null : daysBetween(lead.due, done ?? { earliest: asOf, latest: asOf });
    return days === null || days <= 0 ? "" : `，超过期限${days}日`;
  }
  return daysLate === null ? "" : `，超过期限${rangeText(daysLate.min, daysLate.max)}`;
}

function said(finding: Finding, text: string): Sentence {
  const facts = finding.subjects.map((id) => `events[${id}].date`);
  return say(`ground.${finding.id}.result`, {}, list([{ parts: [{ text }], findings: [finding.id], facts }], ""));
}

function rangeText(min: number, max: number): string {
  return min === max ? `${min}日` : `${min}日至${max}日`;
}

/** Calendar days from one end to the other; null unless both are single days. */
export function daysBetween(due: DayBounds, done: DayBounds): number | null {
  if (due.latest !== due.earliest || done.latest !== done.earliest) return null;
  const from = parseDay(due.earliest);
  const to = parseDay(done.earliest);
  return from === null || to === null ? null : to - from;
}
