// The request to delete what must be deleted (删除失信信息申请书): the grounds of art. 10, or an expired term.
import { FILINGS } from "../../engine/glossary.ts";
import type { Thread } from "../../engine/model.ts";
import type { Finding } from "../../engine/finding.ts";
import type { Ask } from "../choices.ts";
import { checklistOf, chosenFindings, enforcingCourtVoice, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import type { Block } from "../model.ts";
import { paragraphOf } from "../parts/blocks.ts";
import { isArguable } from "../grounds/arguable.ts";
import { FORMS } from "../parts/form.ts";
import { eventSentence, removalOf } from "../parts/history.ts";
import { paperOf } from "../parts/paper.ts";
import { pendingBlocks } from "../parts/pending.ts";
import { listingBlock, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlocks } from "../parts/reference.ts";
import { liftingGround } from "../parts/lifting.ts";
import { orderTold, restrictionBlocks } from "../parts/restriction.ts";
import { requestSentences, restrictionStands } from "../parts/requests.ts";
import { gap, say } from "../sentence.ts";

const TITLE = FILINGS.deletion;
const FORM = FORMS.correction;

export const deletionRequest: DocumentKind = {
  document: "deletion-request",
  title: TITLE,
  route: "deletion",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "应予删除的情形及其日期：履行、和解履行、法院同意、查询无财产、中止、不予执行、终结或者纳入期限届满",
    en: "The ground of deletion with its day: performance, settlement performed, consent, nil queries, stay, refusal, termination, or the end of the term",
  },
  draw: (plain) => {
    const context = voiced(plain, enforcingCourtVoice(plain));
    const findings = deletionFindings(context);
    const thread = listingOf(context, findings);
    const asks: readonly Ask[] = context.choices.asks ?? [
      "delete",
      ...(restrictionStands(context) ? (["lift-restriction"] as const) : []),
      "written-answer",
    ];
    return paperOf(context, {
      title: TITLE.zh,
      form: FORM,
      addressee: context.courts.enforcing,
      to: enforcingCourt(context),
      sides: "named",
      head: referenceBlocks(context, thread, FORM),
      requests: requestSentences(context, asks, FORM, { findings, rest: true }),
      reasons: [
        listingBlock(context, thread, FORM),
        ...removedBlocks(context, thread),
        ...restrictionBlocks(context, asks, FORM),
        ...pendingBlocks(context, FORM),
        ...reasonBlocks(context, findings, thread, FORM, { hint: GROUND, told: orderTold(context, asks) }),
        ...liftingGround(context, asks, findings, FORM),
      ],
    });
  },
};

const GROUND = {
  zh: "应予删除的情形及其日期、凭证：履行完毕、和解协议履行完毕、申请执行人书面申请且法院同意、终结本次执行程序后两次以上查询无财产、中止执行、不予执行、终结执行；决定书载明期限的，仅在期限届满后应予删除",
  en: "the ground of deletion with day and proof: performed, settlement performed, creditor's written request with the court's consent, two or more nil queries after the round was concluded, stay, refusal, termination; where the decision states a term, only its end",
};

/** A removal on record is not passed over: what is still shown has to be named. */
function removedBlocks(context: Context, thread: Thread | null): readonly Block[] {
  const removed = removalOf(thread);
  if (removed === null) return [];
  const hint = {
    zh: "失信信息仍在何处显示、何日查询及截图；已经不再显示的，不必提交本申请",
    en: "where and on which day the entry is still shown, with a capture; if it is gone this request is not needed",
  };
  const still = say("removed.still", { form: FORM }, "此后仍有显示的情况：", gap("removed.still", hint), "。");
  return [paragraphOf("removed", [eventSentence(context, "removed", removed), still])];
}

/** Also what is due but not late yet, and what is still to be settled: that stands as gaps. */
function deletionFindings(context: Context): readonly Finding[] {
  const chosen = chosenFindings(context, { routes: ["deletion"] });
  if (context.choices.findings !== undefined || chosen.length > 0) return chosen;
  const named = new Set(checklistOf(context, "deletion")?.because ?? []);
  return context.audit.findings.filter(
    (finding) =>
      named.has(finding.id) &&
      isArguable(context, finding) &&
      finding.holder !== "client" &&
      (finding.status === "running" || finding.status === "undetermined"),
  );
}
