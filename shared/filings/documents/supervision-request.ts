// The request for enforcement supervision to the court at the next higher level (执行监督申请书).
import type { Finding } from "../../audit/finding.ts";
import type { CaseEvent } from "../../audit/model.ts";
import type { EventType } from "../../case/types.ts";
import { chosenFindings, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt, upperCourt } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, CORRECTION_STEPS, eventSentences, RECONSIDERATION_STEPS } from "../parts/history.ts";
import { lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { bodyParty } from "../parts/party.ts";
import { listingBlock, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlock } from "../parts/reference.ts";
import { asksOf, requestSentences } from "../parts/requests.ts";
import { provisionOn } from "../provisions.ts";
import { say } from "../sentence.ts";

const TITLE = "执行监督申请书";
const FORM = FORMS.objectionPaper;
const STEPS: readonly EventType[] = [
  ...CORRECTION_STEPS,
  ...RECONSIDERATION_STEPS,
  "objection-filed",
  "objection-decided",
];

export const supervisionRequest: DocumentKind = {
  document: "supervision-request",
  title: { zh: TITLE, en: "Request for enforcement supervision" },
  route: "supervision",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "上一级人民法院的名称，纠正、复议的经过，逾期或者决定的日期",
    en: "The court at the next higher level, the course of correction and reconsideration, the days of delay or decision",
  },
  draw: (plain) => {
    const context = voiced(plain, { upper: "贵院" });
    const findings = chosenFindings(context, { routes: ["supervision"] });
    const thread = listingOf(context, findings);
    const history = certainEvents(context, STEPS);
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: context.courts.upper,
      to: upperCourt(context),
      head: [bodyParty("court", "被监督法院", enforcingCourt(context)), referenceBlock(context, thread, FORM)],
      requests: requests(context, findings),
      reasons: [
        listingBlock(context, thread, FORM),
        ...course(context, history),
        ...reasonBlocks(context, findings, thread, FORM, history),
      ],
      papers: [
        say("closing.decisions", { form: FORM }, "已有的驳回决定书、复议决定书复印件；没有答复的附法院收件凭证"),
      ],
    });
  },
};

function requests(context: Context, findings: readonly Finding[]): readonly Sentence[] {
  const { asOf, voice } = context;
  const law = lawPiece(asOf, [
    provisionOn(asOf, "enforcement-work", "71-72"),
    provisionOn(asOf, "supervision", "text"),
  ]);
  const main = say(
    "request.supervise",
    { form: FORM },
    `请求对${voice.court}的下列执行行为予以监督，指令其依法纠正（依据`,
    law,
    "）。",
  );
  const asks = asksOf(context, findings).filter((ask) => ask !== "written-answer");
  return asks.length === 0 ? [main] : [main, ...requestSentences(context, asks, FORM, `请求指令${voice.court}`)];
}

/** What was asked of the courts and what they answered. */
function course(context: Context, events: readonly CaseEvent[]): readonly Block[] {
  return events.length === 0 ? [] : [paragraphOf("history", eventSentences(context, "history", events))];
}
