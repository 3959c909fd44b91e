// The letter that urges a court whose period has passed (催办函).
import { chosenFindings, enforcingCourtVoice, isWrong, listingOf, voiced, type Context } from "../context.ts";
import type { Finding } from "../../engine/finding.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt, upperCourt } from "../facts.ts";
import type { Sentence } from "../model.ts";
import { isArguable } from "../grounds/arguable.ts";
import { topicOf } from "../grounds/index.ts";
import { FORMS } from "../parts/form.ts";
import { paperOf } from "../parts/paper.ts";
import { becauseOf } from "../parts/requests.ts";
import { reasonBlocks } from "../parts/reasons.ts";
import { referenceBlocks } from "../parts/reference.ts";
import { type Piece, say } from "../sentence.ts";

const TITLE = "催办函";
const FORM = FORMS.paper;

const OVERDUE = {
  zh: "已经届满的期限：事项、法院收到申请之日及凭证、届满日，并注明条文和证据编号",
  en: "the period that has passed: the matter, the day the court had the request with proof, the last day, each with its provision and exhibit",
};

export const urgingLetter: DocumentKind = {
  document: "urging-letter",
  title: { zh: TITLE, en: "Letter urging an overdue court" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "法院收到申请的日期和凭证，已经届满的期限",
    en: "The day on which the court had the request, with proof, and the period that has passed",
  },
  draw: (plain) => {
    const findings = overdue(plain);
    const upper = findings.length > 0 && findings.every(({ holder }) => holder === "upper-court");
    const context = voiced(plain, upper ? { upper: "贵院" } : enforcingCourtVoice(plain));
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: upper ? context.courts.upper : context.courts.enforcing,
      to: upper ? upperCourt(context) : enforcingCourt(context),
      sides: "named",
      head: referenceBlocks(context, listingOf(context, findings), FORM),
      requests: requests(context, findings),
      reasons: reasonBlocks(context, findings, null, FORM, { hint: OVERDUE }),
      papers: [say("closing.receipts", { form: FORM }, "法院收到申请的凭证")],
    });
  },
};

/** Periods of courts that have passed with nothing done; those of the enforcing court before those above it. */
function overdue(context: Context): readonly Finding[] {
  if (context.choices.findings !== undefined) return chosenFindings(context, {});
  const late = context.audit.findings.filter(
    (finding) =>
      isWrong(finding) &&
      isArguable(context, finding) &&
      finding.kind === "time-limit" &&
      finding.done === null &&
      finding.due !== null,
  );
  const own = late.filter(({ holder }) => holder === "enforcing-court");
  return own.length > 0 ? own : late.filter(({ holder }) => holder === "upper-court");
}

function requests(context: Context, findings: readonly Finding[]): readonly Sentence[] {
  // Which matters they are stands in the request: the court need not look for them.
  const topics = [...new Set(findings.map((finding) => topicOf(context, finding)))].join("、");
  const named: Piece = {
    parts: [{ text: topics === "" ? "" : `：${topics}` }],
    findings: findings.map(({ id }) => id),
  };
  return [
    say(
      "request.decide",
      { form: FORM },
      "请求对期限已经届满的下列事项尽快依法处理",
      named,
      becauseOf(context, findings),
      "。",
    ),
    say("request.tell", { form: FORM }, "请求将处理结果以书面送达；确有原因不能处理的，请书面说明。"),
  ];
}
