// What a request for reconsideration attacks: the rejection of a correction request, or the ruling on an enforcement objection.
import type { Finding } from "../../engine/finding.ts";
import { type CaseEvent, compareEvents } from "../../engine/model.ts";
import type { RuleCode } from "../../engine/rule-code.ts";
import type { EventType } from "../../case/types.ts";
import type { DutyName } from "../../law/duties.ts";
import type { Correction } from "../../remedies/corrections.ts";
import { courtOn } from "../../remedies/courts.ts";
import { objectionsOf } from "../../remedies/objections.ts";
import type { Text } from "../../text.ts";
import { checklistOf, lastOf, type Context } from "../context.ts";
import { dateOf, enforcingCourt } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { gap, join, say, type Piece, type Words } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";
import { FORMS } from "./form.ts";
import { certainEvents, CORRECTION_STEPS, OBJECTION_STEPS } from "./history.ts";
import { dutyLaw, lawPiece } from "./law-line.ts";
import { numberMissing, numberOf } from "./numbers.ts";
import { personIn, told as nameOf, toldOr } from "./persons.ts";
import { announcedPiece, causeGap } from "./reference.ts";
import { becauseOf } from "./requests.ts";
import { isDebtor } from "./standing.ts";
import { isTermination } from "./termination.ts";

/** What the refused request was about; `open` where the file does not link the objection to an act. */
type Matter = "listing" | "restriction" | "termination" | "open";

export interface Refusal {
  readonly kind: "rejection" | "ruling";
  readonly decided: CaseEvent | null;
  readonly served: CaseEvent | null;
  /** The request, the refusal and its service, in the order of their days. */
  readonly steps: readonly CaseEvent[];
  readonly matter: Matter;
  /** The act that the objection was against; null for a correction request, and where it is not linked. */
  readonly act: CaseEvent | null;
}

/** How a refusal is called, and the law of its reconsideration. */
interface Kind {
  readonly form: string;
  readonly rule: RuleCode;
  readonly duty: DutyName;
  /** How the refusal itself is called, 决定 or 裁定, as far as the file does not tell another form. */
  readonly noun: string;
  readonly decided: "correction-decided" | "objection-decided";
  readonly served: EventType;
  readonly attacked: Readonly<Record<"rejected" | "partly" | "granted", string>>;
  readonly hints: Readonly<Record<"decided" | "served" | "what" | "proof", Text>>;
}

/** Is the refused request on record as one about the listing alone? The court above hears of nothing that was not asked below. */
export const askedListingOnly = ({ steps }: Pick<Refusal, "steps">): boolean =>
  steps.some(({ raw }) => raw.target === "listing");

export const KINDS: Readonly<Record<Refusal["kind"], Kind>> = {
  rejection: {
    form: FORMS.reconsideration,
    rule: "R-01",
    duty: "reconsideration",
    noun: "决定",
    decided: "correction-decided",
    served: "correction-served",
    attacked: {
      rejected: "驳回纠正申请的{noun}",
      partly: "对纠正申请所作{noun}中不予支持的部分",
      granted: "对纠正申请所作的{noun}",
    },
    hints: {
      decided: { zh: "驳回决定的日期", en: "date of the rejection" },
      served: { zh: "驳回决定书送达日期", en: "day the rejection was served" },
      what: {
        zh: "对纠正申请所作的决定；没有收到决定的，不能申请复议",
        en: "the decision on the correction request; without one there is nothing to reconsider",
      },
      proof: {
        zh: "决定书的送达日期和送达凭证",
        en: "the day on which the decision was served, and proof of it",
      },
    },
  },
  ruling: {
    form: FORMS.objectionPaper,
    rule: "O-01",
    duty: "objection-reconsideration",
    noun: "裁定",
    decided: "objection-decided",
    served: "objection-served",
    attacked: {
      rejected: "驳回执行异议的{noun}",
      partly: "对执行异议所作{noun}中不予支持的部分",
      granted: "对执行异议所作的{noun}",
    },
    hints: {
      decided: { zh: "异议裁定的日期", en: "date of the ruling on the objection" },
      served: { zh: "异议裁定书送达日期", en: "day the ruling was served" },
      what: { zh: "对执行异议所作的裁定", en: "the ruling on the objection" },
      proof: { zh: "裁定书的送达日期和送达凭证", en: "the day on which the ruling was served, and proof of it" },
    },
  },
};

/** The refusal in the word for the form that it has on file: nobody attacks a decision where there was a notice. */
export interface Called {
  /** 决定, 裁定, 通知; 口头答复. */
  readonly noun: string;
  /** 原决定. */
  readonly own: string;
  /** 决定书; null for what was only said. */
  readonly paper: string | null;
}

export function calledOf({ kind, decided }: Pick<Refusal, "kind" | "decided">): Called {
  const form = decided?.raw.form;
  if (form === "oral") return { noun: "口头答复", own: "原口头答复", paper: null };
  const noun = form === undefined ? KINDS[kind].noun : FORM_NOUNS[form];
  return { noun, own: `原${noun}`, paper: `${noun}书` };
}

const FORM_NOUNS = { decision: "决定", ruling: "裁定", notice: "通知" } as const;

/** What the route is about; where it names neither, the later of the two. */
export function refusalOf(context: Context): Refusal {
  const rulings = objectionsOf(context.view).filter(
    ({ decided, served }) => (decided ?? served) !== null && decided?.raw.outcome !== "granted",
  );
  const rejection = rejectionOf(context);
  const limits = limitsOf(context);
  const named = rulings.filter((ruling) => limits.ruling.some((id) => holds(ruling, id)));
  if (named.length > 0 && !limits.rejection) return rulingOf(context, named.at(-1) ?? null, rejection);
  if (limits.rejection && named.length === 0) return rejection;
  const last = rulings.toSorted((a, b) => firstDayOf(a) - firstDayOf(b)).at(-1) ?? null;
  const attacked = rejection.decided ?? rejection.served;
  return last === null || (attacked !== null && attacked.lo >= firstDayOf(last))
    ? rejection
    : rulingOf(context, last, rejection);
}

const firstDayOf = ({ decided, served, root }: Correction): number => (decided ?? served ?? root).lo;

const holds = ({ ownEvents }: Correction, id: string): boolean => [...ownEvents()].some((event) => event.id === id);

/** Of which kind the client's limits are that the route names: the events of rulings, and whether one is of a rejection. */
function limitsOf(context: Context): { readonly ruling: readonly string[]; readonly rejection: boolean } {
  const because = new Set(checklistOf(context, "reconsideration")?.because ?? []);
  const own = context.audit.findings.filter(({ id }) => because.has(id));
  return {
    ruling: own.filter(({ rule }) => rule === "O-01").flatMap(({ subjects }) => subjects),
    rejection: own.some(({ rule }) => rule === "R-01"),
  };
}

function rejectionOf(context: Context): Refusal {
  return {
    kind: "rejection",
    decided: lastOf(context, "correction-decided"),
    served: lastOf(context, "correction-served"),
    steps: certainEvents(context, CORRECTION_STEPS),
    matter: "listing",
    act: null,
  };
}

function rulingOf({ view }: Context, ruling: Correction | null, instead: Refusal): Refusal {
  if (ruling === null) return instead;
  const { root, decided, served } = ruling;
  const own = ruling.ownEvents();
  const steps = view.of(...OBJECTION_STEPS).filter((event) => !event.doubtful && own.has(event));
  const [act = null] = root.parents.length === 1 ? root.parents : [];
  return { kind: "ruling", decided, served, steps: steps.toSorted(compareEvents), matter: matterOf(root, act), act };
}

function matterOf({ threads }: CaseEvent, act: CaseEvent | null): Matter {
  if (act !== null && isTermination(act)) return "termination";
  if (act?.type.startsWith("restriction-") === true) return "restriction";
  return act?.type.startsWith("listing-") === true || threads.length > 0 ? "listing" : "open";
}

/** The decision on the reconsideration, where it left something refused: the last word of the courts. */
export function reviewDecision(context: Context): CaseEvent | null {
  const decided = lastOf(context, "reconsideration-decided");
  return decided === null || decided.raw.happened === "no" || decided.raw.outcome === "granted" ? null : decided;
}

/** The court that refused, where the case has another court now. */
function refusingCourt({ view, courts }: Context, { decided, served }: Refusal): string | null {
  const act = decided ?? served;
  if (act === null || act.undated) return null;
  const { enforcing } = courtOn(view, act.lo, act.hi);
  return enforcing === courts.enforcing ? null : enforcing;
}

/** The paper goes to the court above the one that refused, whoever enforces now. */
export function aboveRefusal(context: Context, { decided, served }: Refusal): Context {
  const act = decided ?? served;
  if (act === null || act.undated) return context;
  const { upper } = courtOn(context.view, act.lo, act.hi);
  return { ...context, courts: { ...context.courts, upper } };
}

/** The number of what is attacked, or the gap for it; an answer by word of mouth has none. */
function numberOfAttacked({ decided, kind }: Refusal): Piece {
  const label = kind === "ruling" ? "案号" : "文号";
  if (decided === null) return join(label, numberMissing(KINDS[kind].decided));
  const number = numberOf(decided);
  return number === null
    ? { parts: [{ text: "没有文号" }], facts: [`events[${decided.id}].form`] }
    : join(label, number);
}

/** Number, day and service of what is attacked. */
export function refusalBlock(refusal: Refusal): Block {
  const { form, hints, decided, served } = KINDS[refusal.kind];
  const { own } = calledOf(refusal);
  const dated = (event: CaseEvent | null, type: EventType, hint: Text): Piece =>
    event === null ? gap(`${refusal.kind}.${type}`, hint, `events[+${type}].date`) : dateOf(event, hint);
  const service =
    refusal.served?.raw.service?.method === "announcement"
      ? ["送达情况：", announcedPiece(refusal.served, hints.served)]
      : ["送达日期：", dated(refusal.served, served, hints.served)];
  const number = numberOfAttacked(refusal);
  const day = dated(refusal.decided, decided, hints.decided);
  return paragraphOf("rejection", [
    say("rejection.number", { form }, `${own}：`, number, "，作出日期", day, "。"),
    say("rejection.served", { form }, ...service, "。"),
  ]);
}

/** The paths of those fields that the file tells. */
const told = ({ id, raw }: CaseEvent, ...fields: readonly ("outcome" | "form")[]): readonly string[] =>
  fields.filter((field) => raw[field] !== undefined).map((field) => `events[${id}].${field}`);

/** What is attacked, as far as the file tells its outcome and form: 驳回纠正申请的决定. */
function attackedWords(refusal: Refusal): Piece {
  const { decided } = refusal;
  const words = KINDS[refusal.kind].attacked[decided?.raw.outcome ?? "granted"];
  return {
    parts: [{ text: words.replace("{noun}", calledOf(refusal).noun) }],
    facts: decided === null ? [] : told(decided, "outcome", "form"),
  };
}

/** 因…一案，不服…: in which matter, and against what, the paper comes; nothing where no refusal is on record. */
export function leadBlocks(context: Context, refusal: Refusal): readonly Block[] {
  const { decided } = refusal;
  if (decided === null) return [];
  const { self } = context.voice;
  const { form, hints } = KINDS[refusal.kind];
  const court: Words = refusingCourt(context, refusal) ?? enforcingCourt(context);
  return [
    paragraphOf("lead", [
      say(
        "lead.text",
        { form },
        `${self}因`,
        matterWords(context),
        "一案，不服",
        court,
        dateOf(decided, hints.decided),
        attackedWords(refusal),
        "，依法申请复议。",
      ),
    ]),
  ];
}

/** 与申请执行人某公司买卖合同纠纷执行; of one who is not the debtor, whose enforcement it is. */
function matterWords(context: Context): Piece {
  const hint: Text = { zh: "申请执行人的姓名或者名称", en: "the creditor's name" };
  const creditor = toldOr(personIn(context, "applicant"), "name", "party.creditor", hint);
  const cause = causeGap();
  if (isDebtor(context)) return join("与申请执行人", creditor, cause, "执行");
  const debtor = nameOf(personIn(context, "debtor"), "name");
  return debtor === null
    ? join("申请执行人", creditor, cause, "申请执行")
    : join("申请执行人", creditor, "与被执行人", debtor, cause, "执行");
}

/** To set it aside, as far as the file tells the outcome. */
export function setAside(context: Context, refusal: Refusal, findings: readonly Finding[]): Sentence {
  const { asOf, voice } = context;
  const { form, duty, hints } = KINDS[refusal.kind];
  const { decided } = refusal;
  const what: Piece =
    decided === null && (refusal.kind === "rejection" || refusal.served === null)
      ? gap(`${refusal.kind}.what`, hints.what)
      : attackedWords(refusal);
  const law = lawPiece(asOf, [dutyLaw(asOf, duty)]);
  const court = refusingCourt(context, refusal) ?? voice.court;
  const because = becauseOf(context, findings);
  const day = decided === null ? [] : [dateOf(decided, hints.decided)];
  return say("request.set-aside", { form }, `请求撤销${court}`, ...day, what, "（依据", law, because, "）。");
}
