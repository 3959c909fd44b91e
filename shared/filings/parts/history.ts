// What was done before: certain events of some kinds in the order of their days, a sentence each.
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { EventType } from "../../case/types.ts";
import type { Context } from "../context.ts";
import { eventClause, exhibitsOf } from "../facts.ts";
import type { Sentence } from "../model.ts";
import { say, type Words } from "../sentence.ts";
import { numberOf } from "./numbers.ts";

/** The certain events of the kinds, by day. */
export function certainEvents({ view }: Context, types: readonly EventType[]): readonly CaseEvent[] {
  return view.of(...types).filter((event) => !event.doubtful);
}

/** One event as a sentence with the number of its paper, unless the head of the paper has it, and its exhibits. */
export function eventSentence(context: Context, prefix: string, event: CaseEvent, numbered = false): Sentence {
  const proof = exhibitsOf(context, [event]);
  const number = numbered ? null : numberOf(event);
  const named: readonly Words[] = number === null ? [] : ["文号：", number, "，"];
  return say(`${prefix}.${event.id}`, {}, eventClause(context, event), "（", ...named, proof, "）。");
}

/** A sentence for each; `numbered` are those whose number the head or a request of the paper has. */
export function eventSentences(
  context: Context,
  prefix: string,
  events: readonly CaseEvent[],
  numbered: readonly (CaseEvent | null)[] = [],
): readonly Sentence[] {
  return events.map((event) => eventSentence(context, prefix, event, numbered.includes(event)));
}

/** The steps of a correction request and its reconsideration. */
export const CORRECTION_STEPS: readonly EventType[] = [
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
];

export const RECONSIDERATION_STEPS: readonly EventType[] = [
  "reconsideration-requested",
  "reconsideration-received",
  "reconsideration-decided",
  "reconsideration-served",
];

/** The steps of an enforcement objection. */
export const OBJECTION_STEPS: readonly EventType[] = ["objection-filed", "objection-decided", "objection-served"];

/** What is attached of earlier remedies: the decisions on record, else the receipts of what was asked. */
export function remedyPapers(context: Context, form: string): readonly Sentence[] {
  const decisions = certainEvents(context, ["correction-decided", "reconsideration-decided", "objection-decided"]);
  if (decisions.length > 0) return [say("closing.decisions", { form }, "已有决定书的复印件")];
  const asked = certainEvents(context, ["correction-requested", "reconsideration-requested", "objection-filed"]);
  return asked.length === 0 ? [] : [say("closing.decisions", { form }, "申请书和法院收件凭证的复印件")];
}

/** What ends or changes the duty to perform. */
export const PERFORMANCE_STEPS: readonly EventType[] = [
  "obligation-performed",
  "court-informed-of-performance",
  "enforcement-completed",
  "settlement-agreed",
  "settlement-performed",
  "security-provided",
];

/** What took the entry off the list, or put it right. */
export const REMOVAL_STEPS: readonly EventType[] = ["listing-deleted", "listing-revoked", "listing-corrected"];

/** The last certain removal of a listing after which nobody saw the entry again; null where the entry may still stand. */
export function removalOf(thread: Thread | null): CaseEvent | null {
  const own = thread?.events.filter(({ doubtful, threads }) => !doubtful && threads.length === 1) ?? [];
  const removed = own.findLast(({ type }) => type === "listing-deleted" || type === "listing-revoked") ?? null;
  const seenAgain = own.some(
    ({ type, raw, hi }) => type === "listing-checked" && raw.visible === "yes" && removed !== null && hi >= removed.hi,
  );
  return seenAgain ? null : removed;
}
