// The request to be told of a listing by an authority and its basis (请求提供列入依据申请书): who does not know what hit him asks first.
import { voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import type { Sentence } from "../model.ts";
import {
  actBlock,
  authorityName,
  authorityOf,
  historySentences,
  isWagesCase,
  listingBy,
  reserved,
} from "../parts/authority-act.ts";
import { paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { becauseOf } from "../parts/requests.ts";
import { gap, join, say, type Piece } from "../sentence.ts";

const TITLE = "请求提供列入依据申请书";
const FORM = FORMS.authority;

export const listingBasisRequest: DocumentKind = {
  document: "listing-basis-request",
  title: { zh: TITLE, en: "Request for the basis of a listing by an authority" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "怎样得知被列入、向哪个机关查询。请求提供依据不停止申请行政复议和起诉的期限：期限从知道被列入之日起算",
    en: "How the listing became known, and which authority is asked. The request stops neither the limit for reconsideration nor that for a suit, which run from knowing of the listing",
  },
  draw: (plain) => {
    const context = voiced(plain, { body: "贵机关" });
    const history = historySentences(context);
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: authorityOf(context),
      to: authorityName(context),
      office: true,
      sides: "none",
      head: [actBlock(context, FORM)],
      requests: requests(context),
      reasons: [
        history.length === 0
          ? paragraphOf("reasons.open", [say("reasons.open", { form: FORM }, gap("reasons", KNOWN))])
          : paragraphOf("history", history),
        paragraph("received", FORM, "列入决定书和告知书的收到情况：", gap("authority.received", RECEIVED), "。"),
        reserved(FORM),
      ],
    });
  },
};

const KNOWN = {
  zh: "怎样、何时得知被列入：在哪里查到、被谁拒绝、拒绝的理由",
  en: "how and when the listing became known: where it was found, who refused what, and why",
};
const RECEIVED = {
  zh: "是否收到、何时收到；没有收到的，写明没有收到",
  en: "whether and when they were received; if not, say so",
};

/** What a decision has to state is asked to be told; of the wages list by its text. */
function requests(context: Context): readonly Sentence[] {
  const act = listingBy(context);
  const because = becauseOf(context, [], act === null ? [] : [act]);
  const law: Piece = isWagesCase(context)
    ? join("（依据", lawPiece(context.asOf, [dutyLaw(context.asOf, "wages-contents")]), "）")
    : { parts: [] };
  return [
    say(
      "request.tell",
      { form: FORM },
      "请求书面告知：列入的名单、决定的机关、日期和文号，列入的事由和依据，期限，移出的条件和程序，申请行政复议和起诉的途径和期限",
      law,
      because,
      "。",
    ),
    say("request.mark", { form: FORM }, "请求提供列入决定书、列入前告知书及其送达凭证的复印件。"),
  ];
}
