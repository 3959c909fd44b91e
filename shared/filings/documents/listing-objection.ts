// The objection before a listing (拟列入名单异议书): to the authority that gave notice of it.
import { lastOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import type { Piece } from "../sentence.ts";
import { authorityName, authorityOf, historySentences, isWagesCase, listName } from "../parts/authority-act.ts";
import { paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { timelinessBlock } from "../parts/timeliness.ts";
import { gap, say } from "../sentence.ts";

const TITLE = "拟列入失信名单异议书";
const FORM = FORMS.authority;

export const listingObjection: DocumentKind = {
  document: "listing-objection",
  title: { zh: TITLE, en: "Objection before a listing by an authority" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "拟列入的告知书和收到的日期、不应列入的事实和证据。已经列入的，不用本文书，应当申请行政复议或者起诉",
    en: "The notice of the intended listing and the day it was received, the facts and proof against it. After the listing this paper is of no use: apply for reconsideration or sue",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "异议人", body: "贵机关" });
    const notice = lastOf(context, "authority-notified");
    const history = historySentences(context);
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: authorityOf(context),
      to: authorityName(context),
      office: true,
      sides: "none",
      head: [paragraphOf("reference", [say("reference.list", { form: FORM }, "所涉名单：", listName(context), "。")])],
      requests: [
        say(
          "request.objection",
          { form: FORM },
          "请求对拟列入的事由予以核实，不作出列入决定（依据",
          lawOf(context),
          "）。",
        ),
        say("request.written-answer", { form: FORM }, "请求将核实结果书面告知。"),
      ],
      reasons: [
        ...(history.length === 0 ? [] : [paragraphOf("history", history)]),
        ...(isWagesCase(context)
          ? [
              timelinessBlock(context, "Z-35", "提出异议的期限", {
                form: FORM,
                attacked: notice === null ? [] : [notice],
                paper: "拟列入告知书",
                ask: { zh: "收到告知书的日期", en: "the day on which the notice was received" },
              }),
            ]
          : []),
        paragraphOf("reasons.open", [say("reasons.open", { form: FORM }, gap("reasons", REASONS))]),
      ],
      papers: [say("closing.notice", { form: FORM }, "拟列入告知书的复印件")],
    });
  },
};

const REASONS = {
  zh: "不应列入的事实与理由：不符合列入条件、不是责任人员、已经改正并愿意作出书面承诺等，逐项注明证据编号",
  en: "why the listing should not be made: conditions not met, no responsible person, put right with a written commitment, each with its exhibit",
};

/** The right to object: of the wages list from its text; the texts of the others are not held. */
function lawOf(context: Context): Piece {
  if (isWagesCase(context)) return lawPiece(context.asOf, [dutyLaw(context.asOf, "wages-objection")]);
  return gap("authority.law.objection", {
    zh: "该名单的规定中关于异议的条文",
    en: "the article on objections in the rules of that list",
  });
}
