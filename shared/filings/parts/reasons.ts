// Facts and reasons: the listing in one sentence, then the grounds, or a gap where there are none.
import type { Finding } from "../../audit/finding.ts";
import type { CaseEvent, Thread } from "../../audit/model.ts";
import type { Context } from "../context.ts";
import { groundBlocks } from "../grounds/index.ts";
import type { Block } from "../model.ts";
import { gap, say } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";
import { eventSentence } from "./history.ts";
import { decisionDate, decisionNumber, decisionOf } from "./reference.ts";

/**
 * The listing: its decision where that is on record; else what shows the listing, with gaps for the decision; nothing but
 * a gap where the file knows of no listing.
 */
export function listingBlock(context: Context, thread: Thread | null, form: string): Block {
  const decided = decisionOf(thread);
  if (decided !== null) return paragraphOf("listing", [eventSentence(context, "listing", decided)]);
  const hint = {
    zh: "纳入失信被执行人名单的决定：作出日期、文号；没有纳入名单的，删去此段",
    en: "the listing decision: date and number; strike this out if there was no listing",
  };
  if (thread === null) return paragraphOf("listing", [say("listing", { form }, gap("listing", hint))]);
  const { voice } = context;
  const { opener } = thread;
  const sentence = say(
    "listing",
    { form },
    {
      parts: [{ text: `${voice.court}将${voice.self}纳入失信被执行人名单（决定日期：` }],
      facts: [`events[${opener.id}]`],
    },
    decisionDate(thread),
    "，文号：",
    decisionNumber(thread),
    "）。",
  );
  const shown = opener.doubtful || opener.type === "listing-decided" ? [] : [eventSentence(context, "listing", opener)];
  return paragraphOf("listing", [sentence, ...shown]);
}

/** The grounds; where there is none a gap that says so. The listing and what is in `told` have been told before them. */
export function reasonBlocks(
  context: Context,
  findings: readonly Finding[],
  thread: Thread | null,
  form: string,
  told: readonly CaseEvent[] = [],
  argue = true,
): readonly Block[] {
  const listed = decisionOf(thread) ?? thread?.opener ?? null;
  const before = [listed, ...told].flatMap((event) => (event === null ? [] : [event.id]));
  if (findings.length > 0) return groundBlocks(context, findings, { told: new Set(before), argue });
  const hint = {
    zh: "事实与理由：逐项写明条件、程序、期限、送达上的问题，并注明条文和证据编号",
    en: "facts and reasons: conditions, procedure, time limits, service, each with its provision and exhibit",
  };
  return [paragraphOf("reasons.open", [say("reasons.open", { form }, gap("reasons", hint))])];
}
