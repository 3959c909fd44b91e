// The lines that tell a court which matter a paper is about: case number, listing decision, when it became known.
import { type CaseEvent, isAttached, type Thread } from "../../engine/model.ts";
import type { Context } from "../context.ts";
import { caseNumber, dateOf, enforcingCourt, exhibitsOf, given } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { plain as visible } from "../../report/plain.ts";
import type { Text } from "../../text.ts";
import { gap, join, say, type Piece } from "../sentence.ts";
import { proofsOf } from "../proof.ts";
import { paragraphOf } from "./blocks.ts";
import { isMinor } from "./party.ts";

/** The decision of a listing where the file has one that certainly was made. */
export function decisionOf(thread: Thread | null): CaseEvent | null {
  const decided = thread?.decided ?? null;
  return decided === null || decided.doubtful ? null : decided;
}

/** The day of the listing decision, or a gap. */
function decisionDate(thread: Thread | null): Piece {
  const decided = decisionOf(thread);
  const hint = { zh: "纳入决定的日期", en: "date of the listing decision" };
  return decided === null ? gap("listing.decided.date", hint, "events[+listing-decided].date") : dateOf(decided, hint);
}

/** The number of the listing decision, or a gap. */
function decisionNumber(thread: Thread | null): Piece {
  const decided = decisionOf(thread);
  const hint = { zh: "纳入决定书的文号", en: "number of the listing decision" };
  return decided === null
    ? gap("listing.decided.documentNumber", hint, "events[+listing-decided].documentNumber")
    : given(`events[${decided.id}].documentNumber`, decided.raw.documentNumber, hint);
}

/** How and when the client came to know: personal service, else discovery, else the announcement, else a gap. */
function knownSentence(context: Context, thread: Thread | null, form: string): Sentence {
  const sure = (type: string): CaseEvent | undefined =>
    thread?.events.find(
      (event) => event.type === type && !event.doubtful && event.raw.happened !== "no" && isAttached(event),
    );
  const hint = {
    zh: "收到决定书或者得知被纳入的日期",
    en: "day the decision was received or the listing became known",
  };
  const served = sure("listing-served");
  const announced = served?.raw.service?.method === "announcement";
  const known = (announced ? null : served) ?? sure("listing-discovered");
  if (known === undefined && served !== undefined) {
    return say("reference.known", { form }, "决定书送达情况：", announcedPiece(served, hint), "。");
  }
  if (known === undefined) {
    const open = gap("listing.known.date", hint, "events[+listing-discovered].date");
    return say("reference.known", { form }, "收到或者得知日期：", open, "。");
  }
  const shown = proofsOf(context, known).length === 0 ? [] : (["（", exhibitsOf(context, [known]), "）"] as const);
  // A child cannot receive for itself: what the slip says is told, and no service is conceded.
  if (known.type === "listing-served" && isMinor({ view: context.view, asOf: known.lo }) === true) {
    const learned = gap("reference.guardianKnew", GUARDIAN_KNEW);
    const day = dateOf(known, hint);
    return say(
      "reference.known",
      { form },
      "送达凭证所载的签收日期：",
      day,
      ...shown,
      "；法定代理人得知的日期：",
      learned,
      "。",
    );
  }
  // Who only came to know of it does not say that the decision was received.
  const label = known.type === "listing-served" ? "收到决定书的日期：" : "得知被纳入名单的日期：";
  return say("reference.known", { form }, label, dateOf(known, hint), ...shown, "。");
}

const GUARDIAN_KNEW: Text = {
  zh: "法定代理人得知纳入决定的日期",
  en: "the day the child's statutory agent came to know of the decision",
};

/** An announcement is issued on its day; when it counts as service is for the law of that day. */
export function announcedPiece(event: CaseEvent, hint: Text): Piece {
  const method: Piece = { parts: [{ text: "公告送达" }], facts: [`events[${event.id}].service.method`] };
  return join(method, "，", dateOf(event, hint), "发出公告");
}

/** The title of the enforcement, as far as the file tells it. */
function basisSentences({ file }: Context, form: string): readonly Sentence[] {
  const { basis, obligation } = file.enforcement;
  const issuer = visible(basis?.issuer ?? "");
  const number = visible(basis?.documentNumber ?? "");
  const amount = obligation?.kind === "payment" ? visible(obligation.amount ?? "") : "";
  const facts = [
    ...(issuer === "" ? [] : ["enforcement.basis.issuer"]),
    ...(number === "" ? [] : ["enforcement.basis.documentNumber"]),
  ];
  const sum = amount.replace(/\.00$/u, "");
  return [
    ...(number === ""
      ? []
      : [say("reference.basis", { form }, "执行依据：", { parts: [{ text: `${issuer}${number}` }], facts }, "。")]),
    ...(amount === ""
      ? []
      : [
          say(
            "reference.amount",
            { form },
            "确定的给付金额：",
            { parts: [{ text: `${sum}元` }], facts: ["enforcement.obligation.amount"] },
            "。",
          ),
        ]),
  ];
}

/**
 * Case number, court and cause, the decision, and when it became known; a case without a listing on record has no such lines. `cause`:
 * false where another sentence of the paper has it, and where the paper is no part of the enforcement.
 */
export function referenceBlocks(
  context: Context,
  thread: Thread | null,
  form: string,
  { cause = true }: { readonly cause?: boolean } = {},
): readonly Block[] {
  if (thread === null) return [matterBlock(context, form, cause)];
  return [
    matterBlock(context, form, cause),
    paragraphOf("reference.listing", [
      say(
        "reference.decision",
        { form },
        decisionOf(thread) === null ? "纳入决定书（没有收到的，写明没有收到）：文号" : "纳入决定书：文号",
        decisionNumber(thread),
        "，作出日期",
        decisionDate(thread),
        "。",
      ),
      knownSentence(context, thread, form),
    ]),
  ];
}

/** Case number, court, cause, and the title that is enforced. */
function matterBlock(context: Context, form: string, cause: boolean): Block {
  const named = cause ? [say("reference.cause", { form }, "案由：", causeGap(), "。")] : [];
  return paragraphOf("reference", [...matterSentences(context, form), ...named, ...basisSentences(context, form)]);
}

/** The cause of the title that is enforced: in no field of the file, and the same in every paper. */
export const causeGap = (): Piece =>
  gap("matter.cause", {
    zh: "判决书、调解书等写明的案由，例如买卖合同纠纷",
    en: "the cause of action of the title, such as a dispute over a sale contract",
  });

/** For an office: which case of which court, and nothing of the debt. */
export function officeBlock(context: Context, form: string): Block {
  return paragraphOf("reference", matterSentences(context, form));
}

function matterSentences(context: Context, form: string): readonly Sentence[] {
  return [
    say("reference.caseNumber", { form }, "执行案号：", caseNumber(context), "。"),
    say("reference.court", { form }, "执行法院：", enforcingCourt(context), "。"),
  ];
}
