// What the audit noted on the way to its result beyond what the facts tell: what ends when, what counts as what.
import type { Finding } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { periodWords } from "../../law/duties.ts";
import type { Sentence } from "../model.ts";
import { say } from "../sentence.ts";
import { sentenceText } from "../walk.ts";
import { shownText } from "./counting.ts";
import { courtWords, type NotedReason, type Sorted } from "./steps.ts";

/** The notes as one sentence; none where the facts have told everything. `events` are those of the finding. */
export function noteSentence(
  finding: Finding,
  { noted }: Sorted,
  events: readonly CaseEvent[],
  facts: readonly Sentence[],
): readonly Sentence[] {
  let told = facts.map(sentenceText).join("");
  const kept: string[] = [];
  for (const reason of noted) {
    if (isTold(reason, events, told)) continue;
    const words = noteWords(reason);
    if (words === "") continue;
    told += words;
    kept.push(words);
  }
  if (kept.length === 0) return [];
  const text = `${kept.join("；")}。`;
  return [say(`ground.${finding.id}.between`, {}, { parts: [{ text }], findings: [finding.id] })];
}

/** A day that the facts have named, or the day of one of the events, needs no second mention. */
function isTold(reason: NotedReason, events: readonly CaseEvent[], told: string): boolean {
  if (reason.role === "note") return false;
  if (reason.role === "day" && reason.event) return true;
  const { day } = reason;
  switch (day.kind) {
    case "day":
    case "between":
      return told.includes(shownText(day)) || (isAct(reason) && events.some((event) => falls(event, day)));
    case "by":
    case "from":
      return told.includes(shownText({ kind: "day", day: day.day }));
    default:
      return false;
  }
}

const isAct = (reason: NotedReason): boolean => reason.role === "day" && reason.form === "act";

function falls(
  { lo, hi }: CaseEvent,
  day:
    | { readonly kind: "day"; readonly day: number }
    | { readonly kind: "between"; readonly from: number; readonly to: number },
): boolean {
  return day.kind === "day" ? lo === day.day && hi === day.day : lo === day.from && hi === day.to;
}

/** A note as a clause of a paper. */
export function noteWords(reason: NotedReason): string {
  if (reason.role === "note") return courtWords(reason.text);
  // Of an act that nobody recorded no paper says when it was.
  if (reason.day.kind === "unrecorded") return "";
  const day = shownText(reason.day);
  const exact = reason.day.kind === "day" || reason.day.kind === "between";
  if (reason.role === "deemed") {
    return `自发出公告之日起经过${periodWords(reason.period).zh}${exact ? `，于${day}视为送达` : `视为送达，${day}`}`;
  }
  switch (reason.form) {
    case "end":
      return exact ? `${reason.what}于${day}届满` : `${reason.what}届满，${day}`;
    case "deemed":
      return exact ? `${reason.what}依法于${day}视为送达` : `${reason.what}视为送达，${day}`;
    case "limit":
      return exact ? `${reason.what}为${day}` : `${reason.what}，${day}`;
    default:
      return exact ? `${day}，${reason.what}` : `${reason.what}，${day}`;
  }
}
