// The request to lift or suspend a consumption restriction (解除、暂时解除限制消费措施申请书).
import { FILINGS } from "../../engine/glossary.ts";
import type { Finding } from "../../engine/finding.ts";
import { isAmong } from "../../engine/rule-code.ts";
import { type CaseEvent, compareEvents } from "../../engine/model.ts";
import type { EventType } from "../../case/types.ts";
import { lawWords, periodWords } from "../../law/duties.ts";
import { dutyText, periodOf } from "../../law/duty-index.ts";
import { chosenFindings, enforcingCourtVoice, lastOf, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { groundBlocks } from "../grounds/index.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { heading, paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { findingRequest, formerBlock, hasLeftOffice, isFormerOutside, RESTRICTED } from "../parts/former.ts";
import { certainEvents, eventSentence } from "../parts/history.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { answerWords, becauseOf } from "../parts/requests.ts";
import { numberMissing } from "../parts/numbers.ts";
import { orderOf, isReliefReason, orderSentence, RELIEF_GROUND, restrictionMayStand } from "../parts/restriction.ts";
import { referenceBlocks } from "../parts/reference.ts";
import { proofsOf } from "../proof.ts";
import { cite, quotation, quoteOf } from "../provisions.ts";
import { gap, say, type Piece } from "../sentence.ts";

const FORM = FORMS.relief;

export const restrictionRelief: DocumentKind = {
  document: "restriction-relief",
  title: FILINGS["restriction-relief"],
  route: "restriction-relief",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "限制消费令及其日期，解除的理由；暂时解除的另需事由、起止日期和证明",
    en: "The restriction order with its date and the ground for relief; for a suspension also the reason, the dates and proof",
  },
  draw: (plain) => {
    const context = voiced(plain, enforcingCourtVoice(plain));
    const suspend = isSuspension(context);
    const findings = chosenFindings(context, { remedies: ["restriction-relief"] });
    const thread = listingOf(context, findings);
    const title = suspend ? "暂时解除限制消费措施申请书" : "解除限制消费措施申请书";
    return paperOf(context, {
      title,
      form: FORM,
      addressee: context.courts.enforcing,
      to: enforcingCourt(context),
      sides: "named",
      head: referenceBlocks(context, thread, FORM),
      requests: requests(context, findings, suspend),
      reasons: [
        ...storyBlocks(context),
        ...grounds(context, findings, suspend),
        ...(suspend ? undertaking(context) : []),
      ],
    });
  },
};

/** Chosen, or asked for before because of an emergency and nothing else. */
function isSuspension({ choices, view }: Context): boolean {
  if (choices.asks !== undefined) return choices.asks.includes("suspend-restriction");
  return view.of("restriction-relief-requested").at(-1)?.raw.reason === "emergency";
}

const LAW = {
  zh: "依解除的理由填写所依据的条文",
  en: "the article that the ground for relief rests on",
};

/** What the ground of the request rests on: performance or security, a change of office or private spending, faults of the order. */
function lawOf(context: Context, findings: readonly Finding[], suspend: boolean): Piece {
  const { asOf, view } = context;
  const types = new Set(certainEvents(context, GROUNDS).map(({ type }) => type));
  const asked = view.of("restriction-relief-requested").at(-1)?.raw.reason;
  const personal = hasLeftOffice(context) || asked === "office-changed" || asked === "private-spending";
  const faulty = isToCorrect(context, findings);
  const performed = PERFORMED.some((type) => types.has(type)) || findings.some(({ rule }) => rule === "H-02");
  const outside = !suspend && isFormerOutside(context);
  if (!suspend && !personal && !faulty && !performed) return gap("relief.law", LAW);
  const found = [
    outside ? dutyLaw(asOf, RESTRICTED) : null,
    !suspend && performed ? dutyLaw(asOf, "restriction-lifting") : null,
    suspend || personal ? dutyLaw(asOf, "restriction-relief") : null,
    // An order against somebody it could not reach was wrong from the start: it is corrected, not only lifted.
    !suspend && faulty ? dutyLaw(asOf, "restriction-correction") : null,
  ];
  return lawPiece(asOf, found);
}

function requests(context: Context, findings: readonly Finding[], suspend: boolean): readonly Sentence[] {
  const { voice } = context;
  const law = lawOf(context, findings, suspend);
  const order = orderOf(context);
  const capacity = suspend ? null : findingRequest(context);
  const because = becauseOf(context, findings, [
    ...(order === null ? [] : [order]),
    ...certainEvents(context, GROUNDS),
  ]);
  // An order that was wrong from the start is corrected, within the days of a request about the listing.
  const correction =
    !suspend && isToCorrect(context, findings) ? dutyLaw(context.asOf, "restriction-correction") : null;
  const what = suspend ? "暂时解除" : correction === null ? "解除" : "纠正并解除";
  return [
    say("request.relief", { form: FORM }, `请求${what}对${voice.self}采取的限制消费措施（依据`, law, because, "）。"),
    ...(capacity === null ? [] : [capacity]),
    answerRequest(context, correction),
  ];
}

function answerRequest({ asOf, voice }: Context, correction: Provision | null): Sentence {
  const id = "request.written-answer";
  if (correction !== null) {
    const law = lawPiece(asOf, [correction, dutyLaw(asOf, "review")]);
    return say(id, { form: FORM }, `请求${answerWords(asOf).replaceAll("{self}", voice.self)}（依据`, law, "）。");
  }
  return say(id, { form: FORM }, `请求以书面答复审查结果；不予支持的，作出书面决定并依法送达${voice.self}。`);
}

/** The order itself is at fault, or hit somebody whom it does not reach. */
const isToCorrect = (context: Context, findings: readonly Finding[]): boolean =>
  findings.some(({ rule }) => isAmong(rule, ["H-03", "H-05", "H-08"])) || isFormerOutside(context);

/** What happened, by its days: the order and when it came, what bears on relief, the last look. */
function storyBlocks(context: Context): readonly Block[] {
  const order = orderOf(context);
  const look = lookOf(context);
  const served = certainEvents(context, ["restriction-served"]).filter((event) => proofsOf(context, event).length > 0);
  const others = [...served, ...certainEvents(context, GROUNDS), ...(look === null ? [] : [look])];
  const acts = [...others, ...(order === null ? [] : [order])].toSorted(compareEvents);
  const story = acts.map((event) =>
    event === order
      ? orderSentence("order.text", context, order)
      : eventSentence(context, event === look ? "look" : "history", event),
  );
  return [
    ...(order === null ? [orderGap(context)] : []),
    ...(story.length === 0 ? [] : [paragraphOf("history", story)]),
  ];
}

function orderGap(context: Context): Block {
  const hint = { zh: "限制消费令的日期", en: "date of the restriction order" };
  const date = gap("restriction.date", hint, "events[+restriction-ordered].date");
  const number = numberMissing("restriction-ordered");
  return paragraph("order", FORM, date, `，${context.voice.court}发出限制消费令`, "（文号：", number, "）。");
}

/** The last look that found it, after which no lifting is on record: a court first asks whether it still stands. */
function lookOf(context: Context): CaseEvent | null {
  const seen = lastOf(context, "restriction-checked");
  if (seen === null || seen.raw.active !== "yes" || !restrictionMayStand(context)) return null;
  const lifted = lastOf(context, "restriction-lifted");
  return lifted !== null && lifted.hi >= seen.lo ? null : seen;
}

/** What ends or loosens a restriction by the consumption rule itself. */
const PERFORMED: readonly EventType[] = ["obligation-performed", "enforcement-completed", "security-provided"];
const GROUNDS: readonly EventType[] = [
  ...PERFORMED,
  "office-changed",
  "restriction-relief-requested",
  "restriction-relief-decided",
];

/** Grounds that the audit found; what happened that bears on relief; a gap where there is neither. */
function grounds(context: Context, findings: readonly Finding[], suspend: boolean): readonly Block[] {
  const events = certainEvents(context, GROUNDS);
  const order = orderOf(context);
  const told = [...events, order, lookOf(context)].flatMap((event) => (event === null ? [] : [event.id]));
  const hint = suspend
    ? {
        zh: "紧急事由：重大疾病就医、近亲属丧葬、执行公务、外事、重要考试等，写明事实并附证明",
        en: "the emergency, with proof",
      }
    : RELIEF_GROUND;
  const open = hasReason(context, findings, suspend) ? [] : [paragraph("ground", FORM, gap("relief.ground", hint))];
  const lifting = findings.some(({ rule }) => rule === "H-02");
  return [
    ...(suspend || lifting ? [] : performedBlock(context, events)),
    ...(suspend
      ? []
      : formerBlock(
          context,
          findings.some(({ rule }) => rule === "H-04"),
        )),
    ...open,
    ...groundBlocks(context, findings, { told: new Set(told), argue: true }),
  ];
}

/** Is there something that lifts the order: not that relief was asked for, that an answer was late, or that part was paid? */
function hasReason(context: Context, findings: readonly Finding[], suspend: boolean): boolean {
  const events = certainEvents(context, GROUNDS);
  // A suspension is for an emergency, whatever is wrong with the order.
  if (suspend) return false;
  return hasLeftOffice(context) || findings.some(isReliefReason) || events.some(isReliefEvent);
}

const isReliefEvent = ({ type, raw }: CaseEvent): boolean =>
  raw.happened !== "no" && PERFORMED.includes(type) && (type !== "obligation-performed" || raw.full !== "no");

/** Performance in full: the order must be lifted promptly, whatever else the audit could settle. */
function performedBlock(context: Context, events: readonly CaseEvent[]): readonly Block[] {
  const performed = events.find(
    ({ type, raw }) => type === "enforcement-completed" || (type === "obligation-performed" && raw.full === "yes"),
  );
  const law = dutyLaw(context.asOf, "restriction-lifting");
  if (performed === undefined || law === null) return [];
  const quote = quoteOf(law, ["restriction-lifting"]) ?? "";
  const fact: Piece = {
    parts: [{ text: "义务既已履行完毕，请及时解除限制消费措施。" }],
    facts: [`events[${performed.id}]`],
  };
  return [
    paragraphOf("performed", [
      say("performed.law", {}, cite(law, context.asOf), `规定：${quotation(quote)}`),
      say("performed.ask", {}, fact),
    ]),
  ];
}

/** A suspension is asked for some days only, with an undertaking. */
function undertaking({ asOf, voice }: Context): readonly Block[] {
  const longest = periodOf(dutyText("emergency-relief", asOf));
  const days = gap("relief.days", {
    zh: `起止日期，最长不超过${lawWords(longest)}`,
    en: `first and last day, at most ${periodWords(longest).en}`,
  });
  const journey = gap("relief.journey", { zh: "目的地和交通方式", en: "destination and means of travel" });
  return [
    heading("undertaking.head", "暂时解除的期间和承诺", FORM, 2),
    paragraph("undertaking.days", FORM, "申请暂时解除的期间：", days, "；行程：", journey, "。"),
    paragraph("undertaking", FORM, `${voice.self}承诺：仅在上述期间、就上述事由使用，期满后继续遵守限制消费措施。`),
  ];
}
