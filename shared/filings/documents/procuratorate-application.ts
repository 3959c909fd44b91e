// The application for supervision to the procuratorate at the level of the enforcing court (民事执行监督申请书).
import { FILINGS } from "../../engine/glossary.ts";
import type { Finding } from "../../engine/finding.ts";
import { isAmong } from "../../engine/rule-code.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { EventType } from "../../case/types.ts";
import { chosenFindings, lastOf, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { heading, paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import {
  certainEvents,
  CORRECTION_STEPS,
  eventSentences,
  RECONSIDERATION_STEPS,
  remedyPapers,
} from "../parts/history.ts";
import { cplOn, dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { listingBlocks, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlocks } from "../parts/reference.ts";
import { becauseOf } from "../parts/requests.ts";
import { isReviewSilent, supervisedCourts } from "../parts/supervised.ts";
import { numberedActs, supervisedActs } from "../parts/supervised-acts.ts";
import { gap, say, type Piece } from "../sentence.ts";

const TITLE = FILINGS.procuratorate;
const FORM = FORMS.paper;
const ROUTE = "procuratorate";
const STEPS: readonly EventType[] = [
  ...CORRECTION_STEPS,
  ...RECONSIDERATION_STEPS,
  "objection-filed",
  "objection-decided",
  "supervision-requested",
  "supervision-decided",
];
const ADDRESSEE = {
  zh: "与执行法院同级的人民检察院全称",
  en: "full name of the procuratorate at the level of the enforcing court",
};
const BESIDE_REVIEW = {
  zh: "与逾期未作复议决定的法院同级的人民检察院全称",
  en: "full name of the procuratorate at the level of the court that has not decided the reconsideration",
};

export const procuratorateApplication: DocumentKind = {
  document: "procuratorate-application",
  title: TITLE,
  route: ROUTE,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "人民检察院的名称，已经用过的救济；没有用过的须有正当理由",
    en: "The procuratorate, the remedies already used; where they were not, a good reason",
  },
  draw: (plain) => {
    const context = voiced(plain, { upper: "上一级人民法院" });
    const findings = chosenFindings(context, { routes: ["procuratorate"] });
    const thread = listingOf(context, findings);
    const history = certainEvents(context, STEPS);
    return paperOf(context, {
      title: TITLE.zh,
      form: FORM,
      addressee: null,
      to: gap("procuratorate.name", isReviewSilent(findings) ? BESIDE_REVIEW : ADDRESSEE),
      sides: "others",
      head: [...supervisedCourts(context, findings), ...referenceBlocks(context, thread, FORM)],
      requests: [request(context, findings)],
      reasons: [
        ...listingBlocks(context, thread, FORM),
        heading("remedies.head", "已经采取的救济", FORM, 2),
        ...remediesUsed(context, history, findings),
        ...reasonBlocks(context, findings, thread, FORM, { told: history }),
      ],
      papers: remedyPapers(context, FORM),
    });
  },
};

/** Credit punishment is item 2 of article 106, the review of requests item 1, delay item 3. */
export function itemsOf106(findings: readonly Finding[]): readonly number[] {
  const items = new Set<number>();
  for (const { rule, kind } of findings) {
    const answers = isAmong(rule, ["C", "R", "H-03"]);
    if (!answers) items.add(2);
    else items.add(kind === "time-limit" ? 3 : 1);
  }
  return [...items].toSorted((a, b) => a - b);
}

function request(context: Context, findings: readonly Finding[]): Sentence {
  const { asOf } = context;
  const grounds = itemsOf106(findings).map((item): Provision | null => dutyLaw(asOf, "procuratorate-grounds", item));
  const law = lawPiece(asOf, [cplOn(asOf, "supervision"), ...grounds]);
  return say(
    "request.supervise",
    { form: FORM },
    "请求对",
    supervisedActs(context, findings, listingOf(context, findings), { route: ROUTE }),
    "依法进行监督，提出检察建议（依据",
    law,
    becauseOf(context, findings),
    "）。",
  );
}

function remediesUsed(context: Context, events: readonly CaseEvent[], findings: readonly Finding[]): readonly Block[] {
  const history =
    events.length === 0
      ? []
      : [paragraphOf("history", eventSentences(context, "history", events, numberedActs(context, ROUTE)))];
  // One that may have been asked for is not told as not asked.
  const reconsidered = context.view.events.some(({ type }) => type.startsWith("reconsideration"));
  if (reconsidered) return history;
  // Against silence there is nothing to reconsider.
  const silent = findings.filter(({ rule, done }) => (rule === "C-03" || rule === "H-03") && done === null);
  if (silent.length > 0) {
    const why: Piece = {
      parts: [{ text: "期限届满后未见作出决定的记录，没有可以申请复议的决定" }],
      findings: silent.map(({ id }) => id),
    };
    return [...history, paragraph("remedies.unused", FORM, "没有申请复议的理由：", why, "。")];
  }
  // Nor against a request that was found right.
  const granted = lastOf(context, "correction-decided");
  if (granted?.raw.outcome === "granted") {
    const why: Piece = {
      parts: [{ text: "纠正申请已经获得支持，没有可以申请复议的驳回决定" }],
      facts: [`events[${granted.id}].outcome`],
    };
    return [...history, paragraph("remedies.unused", FORM, "没有申请复议的理由：", why, "。")];
  }
  const hint = {
    zh: "没有申请纠正或者复议的正当理由，例如法院逾期不作决定、没有送达决定",
    en: "the good reason why no correction or reconsideration was asked for, such as a court that did not decide or serve",
  };
  return [...history, paragraph("remedies.unused", FORM, "没有申请复议的理由：", gap("remedies.unused", hint), "。")];
}
