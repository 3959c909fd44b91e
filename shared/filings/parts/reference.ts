// The lines that tell a court which matter a paper is about: case number, listing decision, when it became known.
import type { CaseEvent, Thread } from "../../audit/model.ts";
import type { Context } from "../context.ts";
import { caseNumber, dateOf, enforcingCourt, given } from "../facts.ts";
import type { Block } from "../model.ts";
import { gap, say, type Piece } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";

/** The decision of a listing where the file has one that certainly was made. */
export function decisionOf(thread: Thread | null): CaseEvent | null {
  const decided = thread?.decided ?? null;
  return decided === null || decided.doubtful ? null : decided;
}

/** The day of the listing decision, or a gap. */
export function decisionDate(thread: Thread | null): Piece {
  const decided = decisionOf(thread);
  const hint = { zh: "纳入决定的日期", en: "date of the listing decision" };
  return decided === null ? gap("listing.decided.date", hint, "events[+listing-decided].date") : dateOf(decided, hint);
}

/** The number of the listing decision, or a gap. */
export function decisionNumber(thread: Thread | null): Piece {
  const decided = decisionOf(thread);
  const hint = { zh: "纳入决定书的文号", en: "number of the listing decision" };
  return decided === null
    ? gap("listing.decided.documentNumber", hint, "events[+listing-decided].documentNumber")
    : given(`events[${decided.id}].documentNumber`, decided.raw.documentNumber, hint);
}

/** How and when the client came to know: service where it is on record, else discovery, else a gap. */
function knownDate(thread: Thread | null): Piece {
  const sure = (type: string): CaseEvent | undefined =>
    thread?.events.find(
      (event) => event.type === type && !event.doubtful && event.raw.happened !== "no" && event.threads.length === 1,
    );
  const hint = {
    zh: "收到决定书或者得知被纳入的日期",
    en: "day the decision was received or the listing became known",
  };
  const known = sure("listing-served") ?? sure("listing-discovered");
  return known === undefined
    ? gap("listing.known.date", hint, "events[+listing-discovered].date")
    : dateOf(known, hint);
}

/** Case number, court, decision, and when it became known. */
export function referenceBlock(context: Context, thread: Thread | null, form: string): Block {
  return paragraphOf(
    "reference",
    [
      say("reference.caseNumber", { form }, "执行案号：", caseNumber(context), "。"),
      say("reference.court", { form }, "执行法院：", enforcingCourt(context), "。"),
      say(
        "reference.decision",
        { form },
        "纳入决定书：文号",
        decisionNumber(thread),
        "，作出日期",
        decisionDate(thread),
        "。",
      ),
      say("reference.known", { form }, "收到或者得知日期：", knownDate(thread), "。"),
    ],
    false,
  );
}
