// The request to shorten a term by early deletion (提前删除失信信息申请书): a discretion of the court, art. 2(2).
import { FILINGS } from "../../engine/glossary.ts";
import { enforcingCourtVoice, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { chineseNumeral } from "../../law/index.ts";
import type { Block, Sentence } from "../model.ts";
import { heading, paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, eventSentences, PERFORMANCE_STEPS } from "../parts/history.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { listingBlock } from "../parts/reasons.ts";
import { becauseOf } from "../parts/requests.ts";
import type { EventType } from "../../case/types.ts";
import { decisionOf, referenceBlocks } from "../parts/reference.ts";
import type { Thread } from "../../engine/model.ts";
import { gap, join, say, type Piece } from "../sentence.ts";

const TITLE = FILINGS["early-deletion"];
const FORM = FORMS.correction;

export const earlyDeletionRequest: DocumentKind = {
  document: "early-deletion-request",
  title: TITLE,
  route: "early-deletion",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "决定书载明的纳入期限，积极履行或者主动纠正失信行为的事实",
    en: "The term stated in the decision, and facts of active performance or of correcting the conduct",
  },
  draw: (plain) => {
    const context = voiced(plain, enforcingCourtVoice(plain));
    const thread = listingOf(context, []);
    return paperOf(context, {
      title: TITLE.zh,
      form: FORM,
      addressee: context.courts.enforcing,
      to: enforcingCourt(context),
      sides: "named",
      head: referenceBlocks(context, thread, FORM),
      requests: [earlySentence(context), say("request.written-answer", { form: FORM }, "请求以书面答复。")],
      reasons: [
        listingBlock(context, thread, FORM),
        paragraph("term", FORM, termPiece(thread), "。"),
        ...conductBlocks(context),
        paragraph("discretion", FORM, "是否提前删除由法院决定。请结合上述事实，依法酌情准许。"),
      ],
      papers: [say("closing.creditor", { form: FORM }, "申请执行人同意或者不反对的书面意见（有则附上）")],
    });
  },
};

function earlySentence(context: Context): Sentence {
  const { asOf, voice } = context;
  const law = lawPiece(asOf, [dutyLaw(asOf, "early-deletion")]);
  const because = becauseOf(context, [], certainEvents(context, CONDUCT));
  return say("request.early", { form: FORM }, `请求决定提前删除${voice.self}的失信信息（依据`, law, because, "）。");
}

/** The term as the decision states it. */
function termPiece(thread: Thread | null): Piece {
  const decided = decisionOf(thread);
  const hint = {
    zh: "纳入期限（年）和届满日；没有期限的，应当申请删除",
    en: "the term and its last day; without a term ask for deletion",
  };
  const path = decided === null ? "events[+listing-decided].termYears" : `events[${decided.id}].termYears`;
  const years = decided?.raw.termYears;
  if (years === null) return { parts: [{ text: "决定书没有载明纳入期限" }], facts: [path] };
  const term: Piece =
    years === undefined
      ? gap("listing.term", hint, path)
      : { parts: [{ text: `${chineseNumeral(years)}年` }], facts: [path] };
  return join("决定书载明的纳入期限：", term);
}

const CONDUCT: readonly EventType[] = [...PERFORMANCE_STEPS, "asset-report-filed"];

/** What the client did to perform or to put right. */
function conductBlocks(context: Context): readonly Block[] {
  const events = certainEvents(context, CONDUCT);
  const hint = {
    zh: "积极履行或者主动纠正失信行为的事实：日期、金额、凭证",
    en: "facts of active performance or of correcting the conduct: day, amount, proof",
  };
  const open = say("conduct.open", { form: FORM }, gap("conduct", hint));
  const sentences = events.length === 0 ? [open] : eventSentences(context, "conduct", events);
  return [heading("conduct.head", "积极履行、主动纠正的情况", FORM, 2), paragraphOf("conduct", sentences)];
}
