// The objection to a credit bureau or an information provider (信用信息异议申请书).
import { FILINGS } from "../../engine/glossary.ts";
import type { Sanction } from "../../case/types.ts";
import type { DutyName } from "../../law/duties.ts";
import { RECORDS } from "../../remedies/credit-objection.ts";
import { chosenFindings, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { groundBlocks } from "../grounds/index.ts";
import type { Block, Sentence } from "../model.ts";
import { paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, eventSentences, REMOVAL_STEPS } from "../parts/history.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { paperOf } from "../parts/paper.ts";
import { officeBlock } from "../parts/reference.ts";
import { bodyName, chosenSanction, isCreditEntry } from "../parts/sanctions.ts";
import { gap, say, type Piece } from "../sentence.ts";

const TITLE = FILINGS["credit-objection"];
const FORM = FORMS.paper;

export const creditObjection: DocumentKind = {
  document: "credit-objection",
  title: TITLE,
  route: "credit-objection",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "征信机构或者信息提供者的名称，信用报告中有错误、遗漏的记录，法院删除、撤销或者更正的证明",
    en: "The bureau or provider, the wrong entry in the credit report, proof that the court deleted, revoked or corrected",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "异议人" });
    // N-03 is the duty of the regulator that a complaint went to, not of the bureau; chosen by hand it is argued.
    const findings = chosenFindings(context, { routes: ["credit-objection"] }).filter(
      ({ rule }) => context.choices.findings !== undefined || rule !== "N-03",
    );
    const sanction = chosenSanction(context, keepsRecords, isCreditEntry);
    return paperOf(context, {
      title: TITLE.zh,
      form: FORM,
      addressee: sanction?.body ?? null,
      to: bodyName(sanction, BUREAU),
      office: true,
      sides: "none",
      head: [officeBlock(context, FORM)],
      requests: requests(context, sanction),
      reasons: [...entry(context), ...groundBlocks(context, findings, { told: new Set(), argue: true })],
      papers: [
        say("closing.report", { form: FORM }, "异议人的信用报告（标明异议的记录）"),
        ...(certainEvents(context, REMOVAL_STEPS).length === 0
          ? []
          : [say("closing.removal", { form: FORM }, "法院删除、撤销或者更正失信信息的证明")]),
      ],
    });
  },
};

const BUREAU = { zh: "征信机构或者信息提供者全称", en: "full name of the bureau or provider" };

/** A bureau, a lender that reports to one, a platform or a mirror: whoever keeps the record itself. */
const keepsRecords = ({ kind }: Sanction): boolean => RECORDS.has(kind ?? "");

const LAW = {
  challenge: { personal: "data-challenged", credit: "credit-record-challenged" },
  answer: { personal: "handler-corrects", credit: "credit-objection" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, DutyName>>>>;

/** What an objection rests on: the credit rule for bureaus and lenders, else the law on personal data, else local rules. */
function lawOf({ asOf }: Context, kind: Sanction["kind"], part: "challenge" | "answer"): Piece {
  const { personal, credit } = LAW[part];
  if (kind === "mirror-site") return lawPiece(asOf, [dutyLaw(asOf, personal)]);
  if (kind !== "public-platform") return lawPiece(asOf, [dutyLaw(asOf, credit)]);
  return gap("objection.law", {
    zh: "当地公共信用信息条例或者平台规则中关于异议的条文",
    en: "the article on objections in the local credit-information regulation or the rules of the platform",
  });
}

function requests(context: Context, sanction: Sanction | null): readonly Sentence[] {
  const law = lawOf(context, sanction?.kind, "challenge");
  const answer = lawOf(context, sanction?.kind, "answer");
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
          "对失信信息的处理：",
          gap("removal", {
            zh: "删除、撤销或者更正失信信息的日期和文书；没有处理的，删去此句",
            en: "day and document of the deletion, revocation or correction; strike this sentence out if there was none",
          }),
          "。",
        )
      : null;
  return [
    paragraph("entry", FORM, "异议的记录：", gap("entry", hint), "。"),
    paragraphOf("removal", removed === null ? eventSentences(context, "removal", removals) : [removed]),
  ];
}
