// The request for reconsideration to the court at the next higher level (复议申请书): against the rejection of a correction request.
import type { CaseEvent } from "../../engine/model.ts";
import { chosenFindings, lastOf, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { dateOf, upperCourt } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { courtOn } from "../../remedies/courts.ts";
import { heading, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, CORRECTION_STEPS, eventSentences } from "../parts/history.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { listingBlocks, reasonBlocks } from "../parts/reasons.ts";
import { announcedPiece, referenceBlocks } from "../parts/reference.ts";
import { orderTold, restrictionBlocks } from "../parts/restriction.ts";
import { asksOf, requestSentences } from "../parts/requests.ts";
import { timelinessBlock } from "../parts/timeliness.ts";
import { cite, quoteOf } from "../provisions.ts";
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
    const context = voiced(aboveRejection(plain), { self: "复议申请人", upper: "贵院" });
    const findings = chosenFindings(context, {
      routes: ["correction-request"],
      remedies: ["correction-request", "deletion"],
    });
    const thread = listingOf(context, findings);
    const history = certainEvents(context, CORRECTION_STEPS);
    const asks = asksOf(context, findings).filter((ask) => ask !== "written-answer");
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: context.courts.upper,
      to: upperCourt(context),
      head: [...referenceBlocks(context, thread, FORM), rejectionBlock(context)],
      requests: [setAside(context), ...requestSentences(context, asks, FORM, { lead: "请求责令执行法院", findings })],
      reasons: [
        ...listingBlocks(context, thread, FORM),
        ...restrictionBlocks(context, asks, FORM),
        ...historyBlocks(context, history),
        heading("timely.head", "本申请的期限", FORM, 2),
        ...limitBlocks(context),
        timelinessBlock(context, "R-01", "复议期限", {
          form: FORM,
          attacked: [lastOf(context, "correction-decided") ?? []].flat(),
        }),
        ...answerBlocks(context),
        ...reasonBlocks(context, findings, thread, FORM, { told: [...history, ...orderTold(context, asks)] }),
      ],
      papers:
        lastOf(context, "correction-decided") === null
          ? []
          : [say("closing.rejection", { form: FORM }, "原决定书复印件和送达证明")],
    });
  },
};

/** The court that rejected, where the case has another court now. */
function rejectingCourt({ view, courts }: Context, decided: CaseEvent | null): string | null {
  if (decided === null || decided.undated) return null;
  const { enforcing } = courtOn(view, decided.lo, decided.hi);
  return enforcing === courts.enforcing ? null : enforcing;
}

/** The paper goes to the court above the one that rejected, whoever enforces now. */
function aboveRejection(context: Context): Context {
  const decided = lastOf(context, "correction-decided");
  if (decided === null || decided.undated) return context;
  const { upper } = courtOn(context.view, decided.lo, decided.hi);
  return { ...context, courts: { ...context.courts, upper } };
}

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
  const hint = { zh: "驳回决定书送达日期", en: "day the rejection was served" };
  const event = lastOf(context, "correction-served");
  const served =
    event?.raw.service?.method === "announcement"
      ? ["送达情况：", announcedPiece(event, hint)]
      : ["送达日期：", rejectionDate(context, "correction-served", hint)];
  return paragraphOf("rejection", [
    say("rejection.number", { form: FORM }, "原决定：文号", number, "，作出日期", decided, "。"),
    say("rejection.served", { form: FORM }, ...served, "。"),
  ]);
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
  const law = lawPiece(asOf, [dutyLaw(asOf, "reconsideration")]);
  const what: Piece =
    decided === null
      ? gap("rejection.what", {
          zh: "对纠正申请所作的决定；没有收到决定的，不能申请复议",
          en: "the decision on the correction request; without one there is nothing to reconsider",
        })
      : {
          parts: [{ text: ATTACKED[decided.raw.outcome ?? "granted"] }],
          facts: decided.raw.outcome === undefined ? [] : [`events[${decided.id}].outcome`],
        };
  return say(
    "request.set-aside",
    { form: FORM },
    `请求撤销${rejectingCourt(context, decided) ?? voice.court}`,
    what,
    "（依据",
    law,
    "）。",
  );
}

/** The period for reconsideration in the words of the rule, where the law of the day has one. */
function limitBlocks({ asOf }: Context): readonly Block[] {
  const law = dutyLaw(asOf, "reconsideration");
  const quote = law === null ? null : quoteOf(law, ["reconsideration"]);
  if (law === null || quote === null) return [];
  return [paragraphOf("timely.law", [say("timely.law", {}, cite(law, asOf), `规定：“${quote}”`)])];
}

/** What the rejection says is not in the file, and a request that passes it over does not meet it. */
function answerBlocks(context: Context): readonly Block[] {
  const decided = lastOf(context, "correction-decided");
  const outcome = decided?.raw.outcome;
  if (decided === null || outcome === undefined || outcome === "granted") return [];
  const hint = {
    zh: "原决定所写的理由；没有写明的，写“没有写明理由”",
    en: "the reasons given; “none” if it gives none",
  };
  return [
    heading("answer.head", "原决定的理由不能成立", FORM, 2),
    paragraphOf("answer", [
      say("answer.reasons", { form: FORM }, "原决定的理由：", gap("rejection.reasons", hint), "。"),
      say("answer.contest", { form: FORM }, `${context.voice.self}认为该理由不能成立，事实和依据如下。`),
    ]),
  ];
}

function historyBlocks(context: Context, events: readonly CaseEvent[]): readonly Block[] {
  return events.length === 0 ? [] : [paragraphOf("history", eventSentences(context, "history", events))];
}
