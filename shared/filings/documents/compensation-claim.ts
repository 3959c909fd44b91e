// The claim for state compensation (国家赔偿申请书) to the court that made the listing.
import { FILINGS } from "../../engine/glossary.ts";
import { chosenFindings, isWrong, listingOf, voiced, type Context } from "../context.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Finding } from "../../engine/finding.ts";
import { isAmong } from "../../engine/rule-code.ts";
import { dayText } from "../../report/dates.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { courtName } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { isArguable } from "../grounds/arguable.ts";
import { heading, paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, eventSentences, REMOVAL_STEPS } from "../parts/history.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { lossBlocks } from "../parts/losses.ts";
import { paperOf } from "../parts/paper.ts";
import { becauseOf } from "../parts/requests.ts";
import { bodyParty } from "../parts/sides.ts";
import { listingBlocks, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlocks } from "../parts/reference.ts";
import { isOnlyRestricted } from "../parts/restriction.ts";
import { sanctionSentences } from "../parts/sanctions.ts";
import { type Wrongful, wrongfulTime } from "../parts/wrongful.ts";
import { gap, join, say, type Piece } from "../sentence.ts";

const TITLE = FILINGS.compensation;
const FORM = FORMS.paper;

export const compensationClaim: DocumentKind = {
  document: "compensation-claim",
  title: TITLE,
  route: "compensation",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "执行程序终结或者确认违法的文书，直接损失及其证据，因果关系",
    en: "The paper that ended the enforcement or established the illegality, the direct loss with proof, the causal link",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "赔偿请求人" });
    const findings = claimFindings(context);
    const thread = listingOf(context, findings);
    return paperOf(context, {
      title: TITLE.zh,
      form: FORM,
      addressee: context.courts.listing,
      to: listingCourt(context),
      sides: "none",
      head: [
        bodyParty("court", "赔偿义务机关", listingCourt(context)),
        ...referenceBlocks(context, thread, FORM, { cause: false }),
      ],
      requests: requests(context, findings),
      reasons: [
        ...listingBlocks(context, thread, FORM),
        ...state(context),
        ...reasonBlocks(context, findings, thread, FORM, { told: ended(context), argue: false }),
        ...loss(context, wrongfulTime(findings)),
      ],
      papers: [say("closing.loss", { form: FORM }, "损失的证据及其计算说明")],
    });
  },
};

/** Breaches that bear on the lawfulness of the listing itself; what is only contestable has to be chosen. */
function claimFindings(context: Context): readonly Finding[] {
  if (context.choices.findings !== undefined) return chosenFindings(context, {});
  const legs = ["V", "L", "D", "X", "A", "E-04"] as const;
  return context.audit.findings.filter(
    (finding) =>
      isWrong(finding) &&
      isArguable(context, finding) &&
      finding.status === "breach" &&
      finding.remedies.includes("correction-request") &&
      // A wrong article number in the decision harms nobody.
      finding.rule !== "V-03" &&
      isAmong(finding.rule, legs),
  );
}

function listingCourt({ courts }: Context): Piece {
  const hint = { zh: "作出纳入决定的人民法院全称", en: "full name of the court that made the listing" };
  return courtName(courts.listing, "enforcement.court.name", hint);
}

/** What the loss is claimed from: never more than the grounds carry. */
function causeOf(context: Context, time: Wrongful, findings: readonly Finding[]): string {
  if (isOnlyRestricted(context)) return "被采取限制消费措施";
  if (time.kind === "after") return "失信信息应当删除而没有删除";
  return time.kind === "open" && findings.length > 0 ? "下列执行行为违法" : "被纳入失信被执行人名单";
}

function requests(context: Context, findings: readonly Finding[]): readonly Sentence[] {
  const { asOf } = context;
  const cause = causeOf(context, wrongfulTime(findings), findings);
  const law = lawPiece(asOf, [dutyLaw(asOf, "compensable-acts", null), dutyLaw(asOf, "direct-loss")]);
  const amount = gap("loss.amount", { zh: "赔偿金额（元）和计算方法", en: "amount in yuan and how it is reckoned" });
  return [
    say(
      "request.compensate",
      { form: FORM },
      `请求赔偿因${cause}所受的直接损失`,
      amount,
      "（依据",
      law,
      becauseOf(context, findings),
      "）。",
    ),
    say("request.written-answer", { form: FORM }, "请求依法作出赔偿决定并送达。"),
  ];
}

/** What ended the enforcement or the listing. */
function ended(context: Context): readonly CaseEvent[] {
  return certainEvents(context, ["enforcement-terminated", "enforcement-completed", ...REMOVAL_STEPS]);
}

/** Whether the claim is ripe is for the claimant to show: what ended, or what established the illegality. */
function state(context: Context): readonly Block[] {
  const { asOf } = context;
  const events = ended(context);
  const hint = {
    zh: "执行程序终结的文书和日期，或者确认执行行为违法的文书；异议、复议、执行监督均已终结的说明",
    en: "the paper and day that ended the enforcement, or the one that established the illegality; that no remedy is pending",
  };
  const law = lawPiece(asOf, [dutyLaw(asOf, "claim-after-end")]);
  const ripe = say("ripe", { form: FORM }, "申请赔偿的时机（", law, "）：", gap("ripe", hint), "。");
  return [
    heading("ripe.head", "程序状态", FORM, 2),
    paragraphOf("ripe", [...eventSentences(context, "state", events), ripe]),
  ];
}

const SINCE = { zh: "措施开始违法之日", en: "the day from which the measure was unlawful" };

function loss(context: Context, time: Wrongful): readonly Block[] {
  const { asOf } = context;
  const hint = {
    zh: "每一项直接损失的事实、金额、凭证，以及因果关系；措施合法期间的损失不计入",
    en: "each direct loss with its facts, amount, proof and cause; none from the time in which the measure was lawful",
  };
  const burden = lawPiece(asOf, [dutyLaw(asOf, "burden-of-proof")]);
  const sanctions = sanctionSentences(context, FORM, time);
  const losses = lossBlocks(context, FORM, time, join("损失（举证责任见", burden, "）："));
  const since: Piece =
    time.kind === "after"
      ? { parts: [{ text: `${dayText(time.iso).zh}期限届满之后，` }], findings: [time.finding.id] }
      : time.kind === "open"
        ? join("自", gap("loss.since", SINCE), "起，")
        : { parts: [] };
  const lead = say("sanctions.lead", { form: FORM }, since, `${context.voice.self}受到的限制和影响：`);
  return [
    heading("loss.head", "损害和因果关系", FORM, 2),
    ...(sanctions.length === 0 ? [] : [paragraphOf("sanctions", [lead, ...sanctions])]),
    ...(losses.length > 0
      ? losses
      : [paragraph("loss", FORM, "损失（举证责任见", burden, "）：", gap("loss", hint), "。")]),
  ];
}
