// The application to be taken off an authority's list before its term ends (提前移出申请书).
import { lastOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import {
  actBlock,
  authorityName,
  authorityOf,
  historySentences,
  isWagesCase,
  listName,
  reserved,
} from "../parts/authority-act.ts";
import { paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { becauseOf } from "../parts/requests.ts";
import { gap, say, type Piece } from "../sentence.ts";

const TITLE = "提前移出失信名单申请书";
const FORM = FORMS.authority;

export const earlyRemovalRequest: DocumentKind = {
  document: "early-removal-request",
  title: { zh: TITLE, en: "Application to be taken off an authority's list early" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "改正的事实和日期、证据、书面信用承诺；欠薪名单只有用人单位可以申请，其他当事人一并移出。申请提前移出不停止申请行政复议和起诉的期限",
    en: "What was put right and when, proof, a written commitment; on the wages list only the employer can apply, the others are taken off with it. The application stops neither the limit for reconsideration nor that for a suit",
  },
  draw: (plain) => {
    const context = voiced(plain, { body: "贵机关" });
    const ended = lastOf(context, "authority-misconduct-ended");
    const history = historySentences(context);
    const because = becauseOf(context, [], ended === null ? [] : [ended]);
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: authorityOf(context),
      to: authorityName(context),
      office: true,
      sides: "none",
      head: [actBlock(context, FORM)],
      requests: [
        say(
          "request.early",
          { form: FORM },
          "请求决定将申请人提前移出",
          listName(context),
          "（依据",
          lawOf(context),
          because,
          "）。",
        ),
        say("request.written-answer", { form: FORM }, "请求作出书面决定；不予提前移出的，请说明理由。"),
      ],
      reasons: [
        ...(history.length === 0 ? [] : [paragraphOf("history", history)]),
        ...(ended === null
          ? [paragraphOf("conduct", [say("conduct.open", { form: FORM }, gap("conduct", CONDUCT))])]
          : []),
        paragraph("commitment", FORM, "书面信用承诺：", gap("authority.commitment", COMMITMENT), "。"),
        ...togetherBlocks(context),
        reserved(FORM),
      ],
      papers: [
        say("closing.commitment", { form: FORM }, "书面信用承诺"),
        say("closing.corrected", { form: FORM }, "已经改正的凭证"),
      ],
    });
  },
};

const CONDUCT = {
  zh: "改正失信行为的事实：日期、内容、凭证",
  en: "how the conduct was put right: day, content, proof",
};
const COMMITMENT = {
  zh: "承诺的内容和日期，承诺书附后",
  en: "content and day of the commitment, which is attached",
};

function lawOf(context: Context): Piece {
  if (isWagesCase(context)) return lawPiece(context.asOf, [dutyLaw(context.asOf, "wages-early")]);
  return gap("authority.law.early", {
    zh: "该名单的规定中关于提前移出的条文",
    en: "the article on early removal in the rules of that list",
  });
}

/** Of the wages list the other persons go with the employer. */
function togetherBlocks(context: Context) {
  if (!isWagesCase(context)) return [];
  const law = lawPiece(context.asOf, [dutyLaw(context.asOf, "wages-together")]);
  return [paragraph("together", FORM, "准予提前移出的，请将因同一事由列入的其他当事人一并移出（依据", law, "）。")];
}
