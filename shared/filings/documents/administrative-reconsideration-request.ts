// The application for administrative reconsideration (行政复议申请书) against a listing by an authority, or against what it left undone.
import { FILINGS } from "../../engine/glossary.ts";
import type { Finding } from "../../engine/finding.ts";
import { isAmong } from "../../engine/rule-code.ts";
import { chosenFindings, lastOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import type { Sentence } from "../model.ts";
import { groundBlocks } from "../grounds/index.ts";
import {
  actBlock,
  authorityName,
  historyEvents,
  historySentences,
  listingBy,
  listName,
} from "../parts/authority-act.ts";
import { paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { becauseOf } from "../parts/requests.ts";
import { timelinessBlock } from "../parts/timeliness.ts";
import { gap, say } from "../sentence.ts";

const TITLE = FILINGS["administrative-reconsideration"];
const FORM = FORMS.authority;

export const administrativeReconsiderationRequest: DocumentKind = {
  document: "administrative-reconsideration-request",
  title: TITLE,
  route: "administrative-reconsideration",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "列入或者不予移出的决定、作出决定的机关、知道的日期、复议机关的名称",
    en: "The listing or the refusal to remove, the authority that decided, the day it became known, the reconsideration body",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "申请人", body: "被申请人" });
    const findings = chosenFindings(context, { routes: ["administrative-reconsideration"] });
    const history = historySentences(context);
    const told = new Set(historyEvents(context).map(({ id }) => id));
    return paperOf(context, {
      title: TITLE.zh,
      form: FORM,
      addressee: null,
      to: gap("review.body", {
        zh: "行政复议机关全称（决定书告知的机关）",
        en: "full name of the reconsideration body (the one that the decision names)",
      }),
      office: true,
      sides: "none",
      head: [paragraph("respondent", FORM, "被申请人：", authorityName(context), "。"), actBlock(context, FORM)],
      requests: requests(context, findings),
      reasons: [
        ...(history.length === 0 ? [] : [paragraphOf("history", history)]),
        paragraph(
          "limit",
          FORM,
          "申请行政复议的期限依照",
          lawPiece(context.asOf, [dutyLaw(context.asOf, "review-request")]),
          "计算。",
        ),
        timelinessBlock(context, "ZA-01", "申请行政复议的期限", {
          form: FORM,
          attacked: [listingBy(context), refusalOf(context)].filter((event) => event !== null),
          paper: "列入决定书",
          ask: {
            zh: "收到决定或者知道被列入的日期；因正当理由耽误的，写明理由和障碍消除的日期",
            en: "the day on which the decision was received or became known; where a good reason held it up, the reason and the day it ended",
          },
        }),
        ...(findings.length > 0
          ? groundBlocks(context, findings, { told, argue: true })
          : [paragraphOf("reasons.open", [say("reasons.open", { form: FORM }, gap("reasons", REASONS))])]),
      ],
      papers: [say("closing.act", { form: FORM }, "所涉决定书的复印件（没有收到的，写明没有收到）")],
    });
  },
};

const REASONS = {
  zh: "事实与理由：逐项写明条件、告知、期限、决定书内容上的问题，并注明条文和证据编号",
  en: "facts and reasons: conditions, notice, time limits, contents of the decision, each with its provision and exhibit",
};

/** Duties that were left undone: asked to be performed, where the rest asks for the act to go. */
const UNDONE = ["Z-39", "Z-3A", "Z-3B", "Z-3C", "ZA-13"] as const;

const refusalOf = (context: Context) => {
  const answer = lastOf(context, "authority-removal-decided");
  return answer?.raw.outcome === "rejected" ? answer : null;
};

function requests(context: Context, findings: readonly Finding[]): readonly Sentence[] {
  const undone = findings.filter(({ rule }) => isAmong(rule, UNDONE));
  const rest = findings.filter((finding) => !undone.includes(finding));
  const refusal = refusalOf(context);
  const act = listingBy(context);
  const revoke =
    rest.length === 0 && undone.length > 0
      ? []
      : [
          say(
            "request.revoke",
            { form: FORM },
            refusal === null || rest.length > 0 ? "请求撤销将申请人列入" : "请求撤销不予移出",
            listName(context),
            "的决定",
            becauseOf(
              context,
              rest,
              [refusal ?? act].filter((event) => event !== null),
            ),
            "。",
          ),
        ];
  const perform =
    undone.length === 0
      ? []
      : [
          say(
            "request.perform",
            { form: FORM },
            "请求责令被申请人限期履行下述职责，将申请人移出",
            listName(context),
            becauseOf(context, undone),
            "。",
          ),
        ];
  return [...revoke, ...perform];
}
