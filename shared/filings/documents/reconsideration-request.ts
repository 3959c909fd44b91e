// The request for reconsideration to the court at the next higher level (复议申请书): against the rejection of a correction
// request, or against the ruling on an enforcement objection.
import { FILINGS } from "../../engine/glossary.ts";
import { chosenFindings, type GroundSource, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { upperCourt } from "../facts.ts";
import type { Ask } from "../choices.ts";
import type { Finding } from "../../engine/finding.ts";
import type { Block, Sentence } from "../model.ts";
import { heading, paragraphOf } from "../parts/blocks.ts";
import { eventSentences } from "../parts/history.ts";
import { quotedLaw } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { listingBlocks, lookBlocks, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlocks } from "../parts/reference.ts";
import {
  aboveRefusal,
  askedListingOnly,
  calledOf,
  KINDS,
  leadBlocks,
  type Refusal,
  refusalBlock,
  refusalOf,
  setAside,
} from "../parts/refusal.ts";
import { isForFormer, liftingGround } from "../parts/lifting.ts";
import { orderTold, restrictionBlocks } from "../parts/restriction.ts";
import { asksOf, requestSentences } from "../parts/requests.ts";
import { terminationFacts, terminationRequest } from "../parts/termination.ts";
import { timelinessBlock } from "../parts/timeliness.ts";
import { gap, say } from "../sentence.ts";

const TITLE = FILINGS.reconsideration;
const LEAD = "请求责令执行法院";

export const reconsiderationRequest: DocumentKind = {
  document: "reconsideration-request",
  title: TITLE,
  route: "reconsideration",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "驳回决定书或者异议裁定书的文号、日期和送达日期，上一级人民法院的名称",
    en: "Number and date of the rejection or of the ruling on the objection, the day it was served, the name of the next higher court",
  },
  draw: (plain) => {
    const refusal = refusalOf(plain);
    const context = voiced(aboveRefusal(plain, refusal), { self: "复议申请人", upper: "贵院" });
    const { form, rule, duty, hints } = KINDS[refusal.kind];
    const { own, paper } = calledOf(refusal);
    const { act, steps, matter } = refusal;
    const findings = chosenFindings(context, SOURCES[matter]);
    const thread = matter === "listing" ? listingOf(context, findings) : null;
    const asks = asksFor(context, refusal, findings);
    const objected = matter === "termination" ? act : null;
    return paperOf(context, {
      title: TITLE.zh,
      form,
      addressee: context.courts.upper,
      to: upperCourt(context),
      sides: "asked",
      head: [
        // Where a refusal is on record, the sentence that leads up to the paper names the cause.
        ...referenceBlocks(context, thread, form, { cause: refusal.decided === null }),
        refusalBlock(refusal),
        ...leadBlocks(context, refusal),
      ],
      requests: [setAside(context, refusal, findings), ...mainRequests(context, refusal, asks, findings)],
      reasons: [
        ...(matter === "listing" ? listingBlocks(context, thread, form) : terminationFacts(context, objected)),
        ...restrictionBlocks(context, asks, form),
        ...(steps.length === 0
          ? []
          : [paragraphOf("history", eventSentences(context, "history", steps, [refusal.decided]))]),
        ...lookBlocks(context, thread, findings),
        heading("timely.head", "本申请的期限", form, 2),
        ...quotedLaw(context.asOf, duty, "timely.law"),
        timelinessBlock(context, rule, "复议期限", {
          form,
          attacked: [refusal.decided ?? [], refusal.served ?? []].flat(),
          paper: paper ?? "决定书",
          ask: hints.proof,
        }),
        ...answerBlocks(context, refusal),
        ...reasonBlocks(context, findings, thread, form, {
          told: [...steps, ...orderTold(context, asks), ...(objected === null ? [] : [objected])],
          elsewhere: isForFormer(context, asks),
        }),
        ...liftingGround(context, asks, findings, form),
      ],
      papers:
        refusal.decided === null || paper === null
          ? []
          : [say("closing.rejection", { form }, `${own}书复印件和送达证明`)],
    });
  },
};

/** The grounds by what the refused request was about: those that lead to what it asked for. */
const SOURCES: Readonly<Record<Refusal["matter"], GroundSource>> = {
  listing: {
    routes: ["correction-request"],
    remedies: ["correction-request", "deletion"],
    // How the refused request was dealt with: late, or not by a decision.
    rules: ["C-03", "C-05"],
  },
  restriction: { routes: ["restriction-relief"], remedies: ["restriction-relief"] },
  termination: {},
  open: {},
};

/** What is asked beside setting it aside; nothing of a list or a restriction where the request was not about it. */
function asksFor(context: Context, refusal: Refusal, findings: readonly Finding[]): readonly Ask[] {
  const { asks } = context.choices;
  const { matter } = refusal;
  if (matter === "restriction") return asks ?? ["lift-restriction"];
  if (matter !== "listing") return asks ?? [];
  const unasked: readonly Ask[] = asks === undefined && askedListingOnly(refusal) ? ["lift-restriction"] : [];
  return asksOf(context, findings).filter((ask) => ask !== "written-answer" && !unasked.includes(ask));
}

function mainRequests(
  context: Context,
  { kind, matter, act }: Refusal,
  asks: readonly Ask[],
  findings: readonly Finding[],
): readonly Sentence[] {
  const { form } = KINDS[kind];
  // What the ruling upheld falls with it: the court above revokes both.
  if (matter === "termination") return [terminationRequest(context, act, form, "请求同时")];
  if (matter === "open" && asks.length === 0) {
    const hint = { zh: "原执行异议请求的事项", en: "what the objection asked for" };
    return [say("request.objected", { form }, LEAD, gap("ruling.objected", hint), "。")];
  }
  return requestSentences(context, asks, form, { lead: LEAD, findings });
}

/** What the refusal says is not in the file, and a request that passes it over does not meet it. */
function answerBlocks(context: Context, refusal: Refusal): readonly Block[] {
  const { kind, decided } = refusal;
  const outcome = decided?.raw.outcome;
  if (decided === null || outcome === undefined || outcome === "granted") return [];
  const { form } = KINDS[kind];
  const { own } = calledOf(refusal);
  const hint = {
    zh: `${own}所写的理由；没有写明的，写“没有写明理由”`,
    en: "the reasons given; “none” if it gives none",
  };
  return [
    heading("answer.head", `${own}的理由不能成立`, form, 2),
    paragraphOf("answer", [
      say("answer.reasons", { form }, `${own}所写的理由：`, gap(`${kind}.reasons`, hint), "。"),
      // Holds where it gives reasons, and where it gives none.
      say("answer.contest", { form }, `${own}据此驳回，缺少事实和法律依据，理由见以下各节。`),
    ]),
  ];
}
