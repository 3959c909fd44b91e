// The request for reconsideration to the court at the next higher level (复议申请书): against the rejection of a correction request.
import type { CaseEvent } from "../../audit/model.ts";
import { chosenFindings, lastOf, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { dateOf, upperCourt } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { heading, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, CORRECTION_STEPS, eventSentences } from "../parts/history.ts";
import { lawPiece, listingRule2017 } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { listingBlock, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlock } from "../parts/reference.ts";
import { asksOf, requestSentences } from "../parts/requests.ts";
import { timelinessBlock } from "../parts/timeliness.ts";
import { gap, say, type Piece } from "../sentence.ts";

const TITLE = "复议申请书";
const FORM = FORMS.reconsideration;

export const reconsiderationRequest: DocumentKind = {
  document: "reconsideration-request",
  title: { zh: TITLE, en: "Request for reconsideration" },
  route: "reconsideration",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "驳回决定书的文号、日期和送达日期，上一级人民法院的名称",
    en: "Number and date of the rejection, the day it was served, the name of the court at the next higher level",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "复议申请人", upper: "贵院" });
    const findings = chosenFindings(context, {
      routes: ["correction-request"],
      remedies: ["correction-request", "deletion"],
    });
    const thread = listingOf(context, findings);
    const history = certainEvents(context, CORRECTION_STEPS);
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: context.courts.upper,
      to: upperCourt(context),
      head: [referenceBlock(context, thread, FORM), rejectionBlock(context)],
      requests: [
        setAside(context),
        ...requestSentences(
          context,
          asksOf(context, findings).filter((ask) => ask !== "written-answer"),
          FORM,
          "请求责令执行法院",
        ),
      ],
      reasons: [
        listingBlock(context, thread, FORM),
        ...historyBlocks(context, history),
        heading("timely.head", "本申请的期限", FORM, 2),
        timelinessBlock(context, "R-01", "复议期限", FORM),
        ...reasonBlocks(context, findings, thread, FORM, history),
      ],
      papers: [say("closing.rejection", { form: FORM }, "驳回决定书复印件和送达证明")],
    });
  },
};

function rejectionDate(
  context: Context,
  type: "correction-decided" | "correction-served",
  hint: { zh: string; en: string },
): Piece {
  const event = lastOf(context, type);
  return event === null ? gap(`rejection.${type}`, hint, `events[+${type}].date`) : dateOf(event, hint);
}

function rejectionBlock(context: Context): Block {
  const number = gap("rejection.documentNumber", { zh: "驳回决定书的文号", en: "number of the rejection" });
  const decided = rejectionDate(context, "correction-decided", { zh: "驳回决定的日期", en: "date of the rejection" });
  const served = rejectionDate(context, "correction-served", {
    zh: "驳回决定书送达日期",
    en: "day the rejection was served",
  });
  return paragraphOf(
    "rejection",
    [
      say("rejection.number", { form: FORM }, "原决定：文号", number, "，作出日期", decided, "。"),
      say("rejection.served", { form: FORM }, "送达日期：", served, "。"),
    ],
    false,
  );
}

/** What is attacked, as far as the file tells the outcome. */
const ATTACKED = {
  rejected: "驳回纠正申请的决定",
  partly: "对纠正申请所作决定中不予支持的部分",
  granted: "对纠正申请所作的决定",
} as const;

function setAside(context: Context): Sentence {
  const { asOf, voice } = context;
  const decided = lastOf(context, "correction-decided");
  const law = lawPiece(asOf, [listingRule2017(asOf, "12", 1)]);
  const what: Piece = {
    parts: [{ text: ATTACKED[decided?.raw.outcome ?? "granted"] }],
    facts: decided?.raw.outcome === undefined ? [] : [`events[${decided.id}].outcome`],
  };
  return say("request.set-aside", { form: FORM }, `请求撤销${voice.court}`, what, "（依据", law, "）。");
}

function historyBlocks(context: Context, events: readonly CaseEvent[]): readonly Block[] {
  return events.length === 0 ? [] : [paragraphOf("history", eventSentences(context, "history", events))];
}
