// The objection to a credit bureau or an information provider (信用信息异议申请书).
import { chosenFindings, listingOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { groundBlocks } from "../grounds/index.ts";
import type { Block, Sentence } from "../model.ts";
import { paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, eventSentences, REMOVAL_STEPS } from "../parts/history.ts";
import { lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { referenceBlock } from "../parts/reference.ts";
import { bodyName, chosenSanction } from "../parts/sanctions.ts";
import { provisionOn } from "../provisions.ts";
import { gap, say } from "../sentence.ts";

const TITLE = "信用信息异议申请书";
const FORM = FORMS.paper;

export const creditObjection: DocumentKind = {
  document: "credit-objection",
  title: { zh: TITLE, en: "Objection to a credit bureau" },
  route: "credit-objection",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "征信机构或者信息提供者的名称，信用报告中有错误、遗漏的记录，法院删除、撤销或者更正的证明",
    en: "The bureau or provider, the wrong entry in the credit report, proof that the court deleted, revoked or corrected",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "异议人" });
    const findings = chosenFindings(context, { routes: ["credit-objection"] });
    const sanction = chosenSanction(context, ["credit-report"]);
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: sanction?.body ?? null,
      to: bodyName(sanction),
      office: true,
      head: [referenceBlock(context, listingOf(context, findings), FORM)],
      requests: requests(context),
      reasons: [...entry(context), ...groundBlocks(context, findings, { told: new Set(), argue: true })],
      papers: [
        say("closing.report", { form: FORM }, "本人信用报告（标明异议的记录）"),
        say("closing.removal", { form: FORM }, "法院删除、撤销或者更正失信信息的证明"),
      ],
    });
  },
};

function requests({ asOf }: Context): readonly Sentence[] {
  const law = lawPiece(asOf, [provisionOn(asOf, "credit-reporting", "25", 1)]);
  const answer = lawPiece(asOf, [provisionOn(asOf, "credit-reporting", "25", 2)]);
  return [
    say("request.objection", { form: FORM }, "请求核查并更正下列有错误、遗漏的信息（依据", law, "）。"),
    say("request.mark", { form: FORM }, "请求依法标注异议并书面答复（依据", answer, "）。"),
  ];
}

function entry(context: Context): readonly Block[] {
  const hint = {
    zh: "信用报告中的记录：编号、内容，以及错误或者遗漏之处",
    en: "the entry in the credit report: number, content, and what is wrong or missing",
  };
  const removals = certainEvents(context, REMOVAL_STEPS);
  const removed =
    removals.length === 0
      ? say(
          "removal.open",
          { form: FORM },
          enforcingCourt(context),
          "已经",
          gap("removal", {
            zh: "删除、撤销或者更正失信信息的日期",
            en: "day of the deletion, revocation or correction",
          }),
          "。",
        )
      : null;
  return [
    paragraph("entry", FORM, "异议的记录：", gap("entry", hint), "。"),
    paragraphOf("removal", removed === null ? eventSentences(context, "removal", removals) : [removed]),
  ];
}
