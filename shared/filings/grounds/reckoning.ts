// How a period was counted and what came after its end, in two sentences a judge can check at once.
import type { DayBounds, Finding, FindingReading } from "../../engine/finding.ts";
import { parseDay } from "../../calendar/civil.ts";
import { actorWords, courtThen } from "../facts.ts";
import type { Context } from "../context.ts";
import { dayText, spanText } from "../../report/dates.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Assertion, Sentence } from "../model.ts";
import { citeAll } from "../provisions.ts";
import { gap, join, provisionKey, say, uniqueBy, type Piece, type Words } from "../sentence.ts";
import { countWords } from "./counting.ts";
import { actsOf, endingOf, type Ending } from "./ending.ts";
import type { Sorted } from "./steps.ts";

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
  { counted: reasons }: Sorted,
  id = `ground.${finding.id}.counted`,
): Sentence | null {
  const lead = leadReading(finding);
  const bounds = lead === null ? finding.due : lead.due;
  const due = bounds === null ? null : boundsText(bounds);
  if (due === null) return null;
  const words = countWords(reasons);
  const basis = uniqueBy(
    reasons.flatMap((reason) => (reason.role === "count" ? reason.basis : [])),
    provisionKey,
  );
  const cited = citeAll(basis, context.asOf);
  const counted = words === "" ? "" : `该期间${words}，`;
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
function holderWords(context: Context, { holder, done }: Finding): string {
  const [lo, hi] = [parseDay(done?.earliest ?? ""), parseDay(done?.latest ?? "")];
  if (holder === "enforcing-court" && lo !== null && hi !== null) return courtThen(context, lo, hi);
  return actorWords(context, HOLDERS[holder]);
}

/**
 * What a time limit was missed with, and by how much: counted to the act, or to the last day on which the file shows it
 * undone, which is named. Where nothing is on record just that is said. Null where the rule does not name the act.
 */
export function lateSentences(context: Context, finding: Finding, { act }: Sorted): readonly Sentence[] | null {
  if (act === null) return null;
  const who = holderWords(context, finding);
  const ending = endingOf(context, finding);
  const until = "on" in ending ? ending.on : null;
  const late = lateBy(finding, until);
  const told = (text: string): Piece => said(context, finding, text, ending, until);
  const sentence = (...words: readonly Words[]): Sentence => say(`ground.${finding.id}.result`, {}, ...words);
  switch (ending.kind) {
    case "done":
      return [sentence(told(`${who}于${boundsText(ending.on) ?? "期限届满之后"}${act}${late}。`))];
    case "partly": {
      const on = boundsText(ending.on) ?? "期限届满之后";
      const text = `${who}于${on}作出的决定${late.replace("，", "")}，并且没有处理全部请求，`;
      return [sentence(told(text), leftOut(ending.answer), "。"), restSentence(context, finding, ending.answer)];
    }
    case "undone": {
      const { proof } = ending;
      const exact = proof.lo === proof.hi;
      const on = (exact ? boundsText(ending.on) : spanText(proof.raw.date)?.zh) ?? "";
      const at = proof.raw.happened === "no" ? "止" : "最后一次查询时";
      const least = exact ? late : late.replace("超过", "至少超过");
      return [sentence(told(`至${on}${at}，${who}仍未${act}${least}。`))];
    }
    case "silent": {
      const today = { earliest: context.audit.asOf, latest: context.audit.asOf };
      const days = daysAfter(finding, today);
      const nth = days === null ? "" : `（期限届满后第${days}日）`;
      return [sentence(told(`截至${dayText(context.audit.asOf).zh}${nth}，未见${who}${act}的记录。`))];
    }
    default:
      return [sentence(told("上述行为没有在期限内完成。"))];
  }
}

/** The requests that a decision left undealt with: which they are the file does not tell. */
export function leftOut({ id }: CaseEvent): Piece {
  const hint = { zh: "决定没有处理的是哪几项请求", en: "which of the requests the decision left undealt with" };
  return join("遗漏的请求为：", gap(`events[${id}].left`, hint));
}

/** What became of the requests that a decision left undealt with, as far as the file goes. */
export function restSentence({ audit }: Context, { id }: Finding, { id: answer }: CaseEvent): Sentence {
  const text = `截至${dayText(audit.asOf).zh}，未见对其余请求作出处理的记录。`;
  const facts = [`events[${answer}].answered`];
  return say(`ground.${id}.rest`, { alternative: true }, { parts: [{ text }], findings: [id], facts });
}

/** By how much, under the reading that the derivation shows; nothing where the end is not a single day. */
function lateBy(finding: Finding, until: DayBounds | null): string {
  if (until === null) return "";
  const { daysLate, done } = finding;
  const lead = leadReading(finding);
  if (done !== null && lead === null) {
    return daysLate === null ? "" : `，超过期限${rangeText(daysLate.min, daysLate.max)}`;
  }
  const days = daysAfter(finding, until);
  return days === null ? "" : `，超过期限${days}日`;
}

/** Calendar days from the end of the period to a day after it; null where there is no such single number. */
function daysAfter(finding: Finding, until: DayBounds): number | null {
  const lead = leadReading(finding);
  const due = lead === null ? finding.due : lead.due;
  const days = due === null ? null : daysBetween(due, until);
  return days === null || days <= 0 ? null : days;
}

function said({ audit }: Context, finding: Finding, text: string, ending: Ending, until: DayBounds | null): Piece {
  const { id, subjects } = finding;
  const act = actsOf(finding);
  const period: Assertion = {
    kind: "period",
    finding: id,
    kept: false,
    days: until === null ? null : daysAfter(finding, until),
  };
  const state: readonly Assertion[] =
    ending.kind === "silent"
      ? [{ kind: "missing", act, about: subjects, by: audit.asOf }]
      : ending.kind === "undone"
        ? [{ kind: "undone", act, about: subjects, by: ending.on.earliest, proof: ending.proof.id }]
        : [];
  const shown = "proof" in ending ? [ending.proof.id] : [];
  const facts = [...new Set([...subjects, ...shown])].map((one) => `events[${one}].date`);
  return { parts: [{ text }], findings: [id], facts, asserts: [period, ...state] };
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
