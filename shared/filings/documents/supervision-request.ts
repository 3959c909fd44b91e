// The request for enforcement supervision to the court at the next higher level (执行监督申请书).
import { FILINGS } from "../../engine/glossary.ts";
import type { Finding } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Ask } from "../choices.ts";
import type { EventType } from "../../case/types.ts";
import { chosenFindings, lastOf, listingOf, voiced, type Context } from "../context.ts";
import { NEVER_LISTED } from "../../plain/model.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { upperCourt } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import {
  certainEvents,
  CORRECTION_STEPS,
  eventSentences,
  RECONSIDERATION_STEPS,
  remedyPapers,
} from "../parts/history.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { listingBlocks, lookBlocks, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlocks } from "../parts/reference.ts";
import { askedListingOnly, refusalOf } from "../parts/refusal.ts";
import { isForFormer, liftingGround } from "../parts/lifting.ts";
import { orderTold, restrictionBlocks } from "../parts/restriction.ts";
import { asksOf, becauseOf, isOnlySilence, requestSentences } from "../parts/requests.ts";
import { isReviewSilent, supervisedCourts, supervisedWords } from "../parts/supervised.ts";
import { numberedActs, supervisedActs } from "../parts/supervised-acts.ts";
import { gap, type Piece, say } from "../sentence.ts";

const TITLE = FILINGS.supervision;
const FORM = FORMS.objectionPaper;
const ROUTE = "supervision";
const STEPS: readonly EventType[] = [
  ...CORRECTION_STEPS,
  ...RECONSIDERATION_STEPS,
  "objection-filed",
  "objection-decided",
];

const COURT = {
  zh: "受理执行监督申请的法院全称；不服复议决定的，核对应向作出复议决定的法院还是其上一级法院提出",
  en: "full name of the court that takes the application; against a reconsideration decision check whether it is the court that made it or the one above",
};

const ABOVE = {
  zh: "逾期未作复议决定的法院的上一级人民法院全称",
  en: "full name of the next higher court of the one that has not decided the reconsideration",
};

export const supervisionRequest: DocumentKind = {
  document: "supervision-request",
  title: TITLE,
  route: ROUTE,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "上一级人民法院的名称，纠正、复议的经过，逾期或者决定的日期",
    en: "The next higher court, the course of correction and reconsideration, the days of delay or decision",
  },
  draw: (plain) => {
    // Against a reconsideration decision the same court would review itself: which court takes it is for a person to say.
    // So would one that does not decide at all.
    const complained = chosenFindings(plain, { routes: ["supervision"] });
    // Of a listing that is complained of, first that nobody may list this person at all.
    const isSilence = complained.length === 0 || isOnlySilence(complained);
    const findings = isSilence ? complained : chosenFindings(plain, { routes: ["supervision"], rules: NEVER_LISTED });
    const reviewed = lastOf(plain, "reconsideration-decided") !== null;
    const isAbove = reviewed || isReviewSilent(findings);
    const context = voiced(plain, { upper: isAbove ? "复议法院" : "贵院" });
    const thread = listingOf(context, findings);
    const history = certainEvents(context, STEPS);
    // What the refused request did not ask about was never before the court below.
    const unasked: readonly Ask[] =
      plain.choices.asks === undefined && askedListingOnly(refusalOf(plain)) ? ["lift-restriction"] : [];
    const about = asksOf(context, findings).filter((ask) => ask !== "written-answer" && !unasked.includes(ask));
    // The court above does not decide in its place what the court below has not decided at all.
    const asks = plain.choices.asks === undefined && isOnlySilence(findings) ? [] : about;
    return paperOf(context, {
      title: TITLE.zh,
      form: FORM,
      addressee: isAbove ? null : context.courts.upper,
      to: isAbove ? gap("supervision.court", reviewed ? COURT : ABOVE) : upperCourt(context),
      sides: "asked",
      head: [...supervisedCourts(context, findings), ...referenceBlocks(context, thread, FORM)],
      requests: requests(context, asks, findings, supervisedActs(context, findings, thread, { route: ROUTE, asks })),
      reasons: [
        ...listingBlocks(context, thread, FORM),
        ...restrictionBlocks(context, about, FORM),
        ...(isSilence ? [] : lookBlocks(context, thread, findings)),
        ...course(context, history),
        ...reasonBlocks(context, findings, thread, FORM, {
          told: [...history, ...orderTold(context, about)],
          elsewhere: isForFormer(context, asks),
        }),
        ...liftingGround(context, asks, findings, FORM),
      ],
      papers: remedyPapers(context, FORM),
    });
  },
};

function requests(
  context: Context,
  asks: readonly Ask[],
  findings: readonly Finding[],
  acts: Piece,
): readonly Sentence[] {
  const { asOf, voice } = context;
  const silent = findings.filter((finding) => isReviewSilent([finding]));
  const law = lawPiece(asOf, [dutyLaw(asOf, "supervision-of-courts"), dutyLaw(asOf, "supervision")]);
  const main = say(
    "request.supervise",
    { form: FORM },
    "请求对",
    acts,
    `予以监督，指令${supervisedWords(context, findings)}依法纠正（依据`,
    law,
    becauseOf(context, findings),
    "）。",
  );
  if (asks.length === 0 && isOnlySilence(findings)) return [main, ...decideSentences(context, findings)];
  return asks.length === 0
    ? [main]
    : [
        main,
        ...decideSentences(context, silent),
        ...requestSentences(context, asks, FORM, { lead: `请求指令${voice.court}`, findings }),
      ];
}

/** To be told to decide within days that the court above sets: each court on the request that lies unanswered there. */
function decideSentences(context: Context, findings: readonly Finding[]): readonly Sentence[] {
  const above = findings.filter(({ holder }) => holder === "upper-court");
  const below = findings.filter(({ holder }) => holder !== "upper-court");
  const { voice } = context;
  return [
    ...(below.length === 0 ? [] : [decideSentence(context, below, voice.court, "纠正申请")]),
    ...(above.length === 0 ? [] : [decideSentence(context, above, voice.upper, "复议申请")]),
  ];
}

function decideSentence(context: Context, findings: readonly Finding[], court: string, what: string): Sentence {
  const { asOf, voice } = context;
  const reviewed = findings.every(({ holder }) => holder === "upper-court");
  const restriction = findings.some(({ rule }) => rule === "H-03") ? dutyLaw(asOf, "restriction-correction") : null;
  const law = lawPiece(asOf, [restriction, dutyLaw(asOf, reviewed ? "reconsideration-decision" : "review")]);
  return say(
    "request.decide",
    { form: FORM },
    `请求责令${court}在指定的期限内对${voice.self}的${what}作出书面决定并依法送达（依据`,
    law,
    becauseOf(context, findings),
    "）。",
  );
}

/** What was asked of the courts and what they answered. */
function course(context: Context, events: readonly CaseEvent[]): readonly Block[] {
  return events.length === 0
    ? []
    : [paragraphOf("history", eventSentences(context, "history", events, numberedActs(context, ROUTE)))];
}
