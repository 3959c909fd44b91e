// The letter to a body that still applies a sanction after the listing is gone (请求解除措施的函).
import { chosenFindings, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { groundBlocks } from "../grounds/index.ts";
import type { Block, Sentence } from "../model.ts";
import { paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, eventSentences, REMOVAL_STEPS } from "../parts/history.ts";
import { paperOf } from "../parts/paper.ts";
import { bodyName, chosenSanction, sanctionPiece } from "../parts/sanctions.ts";
import { gap, say } from "../sentence.ts";

const TITLE = "关于请求解除相关措施的函";
const FORM = FORMS.paper;

export const agencyLetter: DocumentKind = {
  document: "agency-letter",
  title: { zh: TITLE, en: "Letter to an agency after the removal" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "采取措施的单位及措施，法院删除或者撤销失信信息的日期和证明",
    en: "The body and its sanction, the day and proof of the deletion or revocation",
  },
  draw: (context) => {
    const findings = chosenFindings(context, { remedies: ["agency"] });
    const sanction = chosenSanction(context);
    const removals = certainEvents(context, REMOVAL_STEPS);
    const told = new Set(removals.map(({ id }) => id));
    return paperOf(voiced(context, { court: "执行法院" }), {
      title: TITLE,
      form: FORM,
      addressee: sanction?.body ?? null,
      to: bodyName(sanction),
      head: [],
      office: true,
      requests: requests(),
      reasons: [
        removalBlock(context),
        sanctionBlock(context),
        ...groundBlocks(context, findings, { told, argue: true }),
      ],
      papers: [say("closing.removal", { form: FORM }, "法院删除、撤销失信信息的证明或者查询结果截图")],
    });
  },
};

function requests(): readonly Sentence[] {
  return [
    say("request.lift", { form: FORM }, "请求解除因失信被执行人名单信息采取的下列措施，并更新贵单位保存的相关信息。"),
    say("request.written-answer", { form: FORM }, "请求将处理结果书面告知；不能解除的，请说明理由和依据。"),
  ];
}

function removalBlock(context: Context): Block {
  const removals = certainEvents(context, REMOVAL_STEPS);
  if (removals.length > 0) return paragraphOf("removal", eventSentences(context, "removal", removals));
  const hint = { zh: "删除或者撤销失信信息的日期", en: "day of the deletion or revocation" };
  return paragraph("removal", FORM, gap("removal", hint), "，", enforcingCourt(context), "删除（撤销）了失信信息。");
}

function sanctionBlock(context: Context): Block {
  const sanction = chosenSanction(context);
  const hint = { zh: "仍在采取的措施及其起始日期", en: "the sanction still applied and the day it began" };
  const words = sanction === null ? gap("sanction", hint) : sanctionPiece(sanction);
  return paragraph("sanction", FORM, "与该信息有关的措施：", words, "。");
}
