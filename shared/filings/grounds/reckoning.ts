// How a period was counted and what came after its end, in two sentences a judge can check at once.
import type { DayBounds, Finding, FindingReading } from "../../audit/finding.ts";
import { parseDay } from "../../calendar/civil.ts";
import { actorWords } from "../facts.ts";
import type { Context } from "../context.ts";
import { dayText } from "../dates.ts";
import type { Sentence } from "../model.ts";
import { citeAll } from "../provisions.ts";
import { list, provisionKey, say, uniqueBy, type Piece } from "../sentence.ts";
import { countWords } from "./counting.ts";
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
function holderWords(context: Context, { holder }: Finding): string {
  return actorWords(context, HOLDERS[holder]);
}

/** What a time limit was missed with, and by how much. Null where the rule does not name the act. */
export function lateSentence(context: Context, finding: Finding, { act }: Sorted): Sentence | null {
  if (act === null) return null;
  const { done } = finding;
  const who = holderWords(context, finding);
  const late = lateBy(finding, context.audit.asOf);
  const when = done === null ? null : boundsText(done);
  if (when !== null) return said(finding, `${who}于${when}${act}${late}。`);
  const today = dayText(context.audit.asOf).zh;
  return said(finding, `截至${today}，没有${who}${act}的记录${late}。`);
}

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
