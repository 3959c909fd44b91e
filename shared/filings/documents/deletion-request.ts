// The request to delete what must be deleted (删除失信信息申请书): the grounds of art. 10, or an expired term.
import type { Finding } from "../../audit/finding.ts";
import type { Ask } from "../choices.ts";
import { checklistOf, chosenFindings, enforcingCourtVoice, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { FORMS } from "../parts/form.ts";
import { paperOf } from "../parts/paper.ts";
import { listingBlock, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlock } from "../parts/reference.ts";
import { requestSentences, restrictionStands } from "../parts/requests.ts";

const TITLE = "删除失信信息申请书";
const FORM = FORMS.correction;

export const deletionRequest: DocumentKind = {
  document: "deletion-request",
  title: { zh: TITLE, en: "Request to delete the listing" },
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
      title: TITLE,
      form: FORM,
      addressee: context.courts.enforcing,
      to: enforcingCourt(context),
      head: [referenceBlock(context, thread, FORM)],
      requests: requestSentences(context, asks, FORM),
      reasons: [listingBlock(context, thread, FORM), ...reasonBlocks(context, findings, thread, FORM)],
    });
  },
};

/** Also what is due but not late yet, and what is still to be settled: that stands as gaps. */
function deletionFindings(context: Context): readonly Finding[] {
  const chosen = chosenFindings(context, { routes: ["deletion"] });
  if (context.choices.findings !== undefined || chosen.length > 0) return chosen;
  const named = new Set(checklistOf(context, "deletion")?.because ?? []);
  return context.audit.findings.filter(
    ({ id, holder, status }) =>
      named.has(id) && holder !== "client" && (status === "running" || status === "undetermined"),
  );
}
