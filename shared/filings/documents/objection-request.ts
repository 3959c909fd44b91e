// The enforcement objection (执行异议申请书): against the termination of enforcement or the conclusion of a round, to the court
// now enforcing; after its silence on an objection, to the court above.
import { FILINGS } from "../../engine/glossary.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { checklistOf, chosenFindings, lastOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind, type Drawn } from "../document.ts";
import { enforcingCourt, upperCourt } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { heading, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, eventSentences, OBJECTION_STEPS } from "../parts/history.ts";
import { dutyLaw, lawPiece, quotedLaw } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { bodyParty } from "../parts/sides.ts";
import { reasonBlocks } from "../parts/reasons.ts";
import { referenceBlocks } from "../parts/reference.ts";
import { becauseOf } from "../parts/requests.ts";
import { terminationBlock, terminationCourt, terminationFacts, terminationRequest } from "../parts/termination.ts";
import { timelinessBlock } from "../parts/timeliness.ts";
import { say } from "../sentence.ts";

const TITLE = FILINGS.objection;
const FORM = FORMS.objectionPaper;

export const objectionRequest: DocumentKind = {
  document: "objection-request",
  title: TITLE,
  route: "objection",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "终结执行或者终本裁定的案号、作出日期、收到或者得知日期；法院逾期不裁定的，提出异议的日期和收件凭证",
    en: "Number and day of the ruling that ended enforcement or the round, the day it was received or became known; against silence the day of the objection and proof of receipt",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "异议人" });
    return isSilent(context) ? againstSilence(context) : againstTermination(context);
  },
};

const objectionGrounds = (context: Context) => chosenFindings(context, { routes: ["objection"] });

/** The route is open because the court did not rule on an objection: the paper goes to the court above it. */
function isSilent({ audit }: Context): boolean {
  const because = new Set(audit.checklists.find(({ route }) => route === "objection")?.because ?? []);
  return audit.findings.some(({ id, rule }) => rule === "O-02" && because.has(id));
}

/** The ruling that the route is about, that with the soonest limit first; else the last one on record. */
function attackedAct(context: Context): CaseEvent | null {
  const { audit, view } = context;
  const list = checklistOf(context, "objection");
  const named = audit.findings.filter(({ id, rule }) => rule === "C-08" && list?.because.includes(id) === true);
  const soonest = named.find(({ due }) => due?.earliest === list?.until?.earliest) ?? named[0];
  const own = (soonest?.subjects ?? []).map((id) => view.byId(id));
  return (
    own.find((event) => event !== undefined && !event.doubtful) ??
    lastOf(context, "enforcement-terminated", "round-concluded")
  );
}

function againstTermination(plain: Context): Drawn {
  const act = attackedAct(plain);
  const context = voiced(plain, { court: terminationCourt(plain, act) });
  const findings = objectionGrounds(context);
  return paperOf(context, {
    title: TITLE.zh,
    form: FORM,
    addressee: context.courts.enforcing,
    to: enforcingCourt(context),
    sides: "named",
    head: [...referenceBlocks(context, null, FORM), terminationBlock(act, FORM)],
    requests: [terminationRequest(context, act, FORM, "请求裁定"), ruleRequest(context)],
    reasons: [
      ...terminationFacts(context, act),
      heading("timely.head", "本申请的期限", FORM, 2),
      ...limitBlocks(context, act),
      timelinessBlock(context, "C-08", "异议期限", {
        form: FORM,
        attacked: act === null ? [] : [act],
        paper: "裁定书",
        ask: KNOWN,
      }),
      heading("unlawful.head", "所异议的执行行为违反法律规定", FORM, 2),
      ...quotedLaw(context.asOf, "objection-ruling", "unlawful.law"),
      ...reasonBlocks(context, findings, null, FORM, { hint: hintOf(act), told: act === null ? [] : [act] }),
    ],
    papers: [say("closing.termination", { form: FORM }, "所异议的裁定书复印件，收到或者得知该裁定的日期的证明")],
  });
}

const KNOWN = {
  zh: "收到裁定书的日期和送达凭证；没有收到的，何时、怎样得知",
  en: "the day the ruling was received and proof of it; if it was not, when and how it became known",
};

/** Why the act was unlawful is not in the file: the grounds of the audit are about the listing. */
function hintOf(act: CaseEvent | null): { readonly zh: string; readonly en: string } {
  if (act?.type === "round-concluded") {
    return {
      zh: "事实与理由：终结本次执行程序不符合哪一项条件（财产调查、告知申请执行人、立案后的期间等），并注明条文和证据编号",
      en: "facts and reasons: which condition for concluding the round was not met (search for assets, hearing the creditor, time since docketing and so on), each with its provision and exhibit",
    };
  }
  return {
    zh: "事实与理由：终结执行不符合哪一项法定情形，程序或者送达上有什么问题，并注明条文和证据编号",
    en: "facts and reasons: which ground of termination was not met, what was wrong with procedure or service, each with its provision and exhibit",
  };
}

function ruleRequest({ asOf, voice }: Context): Sentence {
  const law = lawPiece(asOf, [dutyLaw(asOf, "objection-docketing"), dutyLaw(asOf, "objection-ruling")]);
  return say(
    "request.rule",
    { form: FORM },
    `请求在法定期限内立案、审查并作出裁定，将裁定书依法送达${voice.self}（依据`,
    law,
    "）。",
  );
}

/**
 * The sixty days in the words of the reply. A concluded round is not what it speaks of: only an objection that keeps them
 * follows them, of its own accord.
 */
function limitBlocks({ asOf, audit, voice }: Context, act: CaseEvent | null): readonly Block[] {
  const quoted = quotedLaw(asOf, "termination-objection", "timely.law");
  if (act?.type !== "round-concluded" || quoted.length === 0) return quoted;
  const kept = audit.findings.find(
    ({ rule, status, subjects }) =>
      rule === "C-08" && subjects.includes(act.id) && (status === "running" || status === "in-order"),
  );
  if (kept === undefined) return [];
  const law = lawPiece(asOf, [dutyLaw(asOf, "termination-objection")]);
  const own = say("timely.by", { form: FORM }, `对终结本次执行程序的裁定提出异议的期限，${voice.self}参照`, law, "。");
  return [...quoted, paragraphOf("timely.by", [own])];
}

function againstSilence(plain: Context): Drawn {
  const upper = checklistOf(plain, "objection")?.court ?? null;
  const context = { ...voiced(plain, { upper: "贵院" }), courts: { ...plain.courts, upper } };
  const findings = objectionGrounds(context);
  const history = certainEvents(context, OBJECTION_STEPS);
  const law = lawPiece(context.asOf, [dutyLaw(context.asOf, "objection-silence")]);
  const order = say(
    "request.order",
    { form: FORM },
    `请求指令${context.voice.court}依法立案、对${context.voice.self}的执行异议作出裁定（依据`,
    law,
    becauseOf(context, findings),
    "）。",
  );
  return paperOf(context, {
    title: TITLE.zh,
    form: FORM,
    addressee: upper,
    to: upperCourt(context),
    sides: "named",
    head: [bodyParty("court", "逾期未作裁定的法院", enforcingCourt(context)), ...referenceBlocks(context, null, FORM)],
    requests: [order],
    reasons: [
      ...(history.length === 0 ? [] : [paragraphOf("history", eventSentences(context, "history", history))]),
      ...reasonBlocks(context, findings, null, FORM, { told: history }),
    ],
    papers: [say("closing.objection", { form: FORM }, "已提交的执行异议申请书和法院收件凭证的复印件")],
  });
}
