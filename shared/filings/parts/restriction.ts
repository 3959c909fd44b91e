// The restriction order in a paper that asks to lift it together with the listing: the fact that this request rests on.
import type { Finding } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Ask } from "../choices.ts";
import { type Context, listingOf } from "../context.ts";
import { courtOf, dateOf, eventClause, exhibitsOf } from "../facts.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { gap, join, type Piece, plain, say, type Words } from "../sentence.ts";
import { legOf } from "../grounds/index.ts";
import type { Text } from "../../text.ts";
import { heading, paragraph, paragraphOf } from "./blocks.ts";
import { dutyLaw, lawPiece } from "./law-line.ts";
import { numberMissing, numberOf } from "./numbers.ts";

/** The last order against the client that is certain; null where none is on record. */
export function orderOf({ view }: Context): CaseEvent | null {
  const orders = view.of("restriction-ordered").filter(({ doubtful, raw }) => !doubtful && raw.against !== "other");
  return orders.at(-1) ?? null;
}

/** A restriction is on record and no listing at all: no paper then speaks of a list. */
export function isOnlyRestricted({ view }: Pick<Context, "view">): boolean {
  return (
    view.threads.length === 0 && view.of("restriction-ordered", "restriction-served", "restriction-checked").length > 0
  );
}

/** A restriction may still stand: one is on record and no lifting of it after which nobody saw it again. */
export function restrictionMayStand({ view }: Pick<Context, "view">): boolean {
  const own = view.of("restriction-ordered", "restriction-served", "restriction-checked");
  const lifted = view.of("restriction-lifted").findLast(({ doubtful }) => !doubtful);
  if (lifted === undefined) return own.length > 0;
  return own.some(({ lo, type, raw }) => lo > lifted.hi && (type !== "restriction-checked" || raw.active === "yes"));
}

/** What a request to lift a restriction has to say: that a request was answered late lifts nothing by itself. */
export const RELIEF_GROUND: Text = {
  zh: "解除的理由：已经履行、提供担保、申请执行人同意、职务变更、个人财产因私消费等",
  en: "the ground for relief",
};

/** Does the finding say why the restriction is to be lifted? What cannot be decided yet says nothing. */
export const isReliefReason = (finding: Finding): boolean =>
  finding.rule !== "H-03" && finding.status !== "undetermined" && legOf(finding) === "lift-restriction";

/** What the order says of itself, on which its falling with the entry turns. */
const NAMED_GROUND: Text = {
  zh: "限制消费令写明的理由和条款；没有写明的，写“没有写明”",
  en: "the ground and article that the order names; “none” if it names none",
};

/** An order that came before the listing was not made because of it. */
const OWN_GROUND: Text = {
  zh: "限制消费令早于纳入决定，不随名单撤销、删除：写明解除的其他理由；没有的，删去这一项请求",
  en: "the order came before the listing and does not fall with it: state another ground to lift it, or strike this request out",
};

/** A gap for the reason to lift the restriction, where no finding gives one and nothing else is asked. */
function reliefGap(findings: readonly Finding[], form: string): readonly Block[] {
  if (findings.some(isReliefReason)) return [];
  return [paragraph("relief", form, "解除限制消费措施的理由：", gap("relief.ground", RELIEF_GROUND), "。")];
}

/** How the restriction stands to the entry, and what lifts it together with that. */
interface Falling {
  /** Null where none is on record. */
  readonly order: CaseEvent | null;
  /** The article under which whoever is listed is restricted; null where the order certainly came before the listing. */
  readonly made: Provision | null;
  /** After performance in full. */
  readonly lifted: Provision | null;
  readonly paid: readonly Finding[];
  readonly sameDay: CaseEvent | null;
}

/**
 * The restriction goes with the entry where no finding of its own says it: an order made because of a listing falls with it, and after
 * performance it is to be lifted. Null where the listing stays.
 */
function fallingOf(context: Context, asks: readonly Ask[], findings: readonly Finding[]): Falling | null {
  const { asOf } = context;
  if (!asks.includes("lift-restriction") || !isEntryGone(asks) || findings.some(isReliefReason)) return null;
  const listed = dutyLaw(asOf, "restriction-of-listed");
  if (listed === null) return null;
  const order = orderOf(context);
  const decided = listingOf(context, findings)?.decided ?? null;
  const before = order !== null && decided !== null && !decided.doubtful && order.hi < decided.lo;
  const sameDay = order !== null && decided?.doubtful === false && isSameDay(order, decided);
  const paid = findings.filter(({ rule, status }) => rule === "X-01" && status === "breach");
  return {
    order,
    made: before ? null : listed,
    lifted: paid.length === 0 ? null : dutyLaw(asOf, "restriction-lifting"),
    paid,
    sameDay: sameDay ? decided : null,
  };
}

/** Both certainly on one and the same day. */
const isSameDay = (a: CaseEvent, b: CaseEvent): boolean => a.lo === a.hi && b.lo === b.hi && a.lo === b.lo;

/** The law on which the lifting rests together with the entry: what its ground cites, the request cites too. */
export function restrictionLaw(
  context: Context,
  asks: readonly Ask[],
  findings: readonly Finding[],
): readonly Provision[] {
  const falling = fallingOf(context, asks, findings);
  return falling === null ? [] : [falling.made, falling.lifted].filter((one) => one !== null);
}

const isEntryGone = (asks: readonly Ask[]): boolean => asks.includes("revoke") || asks.includes("delete");

/** Why this order is to be lifted, in every paper that asks for it: it goes with the entry, or a finding says it, or a gap asks. */
export function restrictionGround(
  context: Context,
  asks: readonly Ask[],
  findings: readonly Finding[],
  form: string,
): readonly Block[] {
  if (!asks.includes("lift-restriction")) return [];
  if (!isEntryGone(asks)) return reliefGap(findings, form);
  const falling = fallingOf(context, asks, findings);
  if (falling === null) return [];
  return [
    heading("restriction.ground.head", "限制消费措施应当一并解除", form, 2),
    paragraphOf("restriction.ground", [
      ...paidSentences(context, falling, form),
      ...fallSentences(context, falling, asks, form),
      ...procedureSentence(context, form),
    ]),
  ];
}

/** 贵院2023年11月20日发出的限制消费令（文号：…）; without one on record only that it is this one. */
export function orderWords(context: Context, order: CaseEvent | null): Piece {
  if (order === null) return plain("该限制消费令");
  const number = numberOf(order);
  const named = number === null ? [] : ["（文号：", number, "）"];
  const day = dateOf(order, { zh: "限制消费令的日期", en: "date of the restriction order" });
  return join(courtOf(context, order), day, "发出的限制消费令", ...named);
}

/** Performance comes first: by it the order is to be lifted whatever it was made for. */
function paidSentences(context: Context, { order, lifted, paid }: Falling, form: string): readonly Sentence[] {
  if (lifted === null) return [];
  const performed: Piece = { parts: [{ text: "义务已经全部履行，" }], findings: paid.map(({ id }) => id) };
  const law = lawPiece(context.asOf, [lifted]);
  return [say("restriction.paid", { form }, performed, orderWords(context, order), "应当解除（", law, "）。")];
}

/** What this order names as its reason, and that the reason was never there, or is gone. */
function fallSentences(
  context: Context,
  { order, made, lifted, sameDay }: Falling,
  asks: readonly Ask[],
  form: string,
): readonly Sentence[] {
  const { asOf, voice } = context;
  if (made === null) {
    const own = [orderWords(context, order), "应予解除的理由：", gap("relief.own", OWN_GROUND), "。"] as const;
    return lifted === null ? [say("restriction.own", { form }, ...own)] : [];
  }
  const reason = gap(order === null ? "restriction.named" : `restriction.named@${order.id}`, NAMED_GROUND);
  // After payment the order is named already.
  const called = lifted === null ? orderWords(context, order) : plain("该限制消费令");
  const revoked = asks.includes("revoke");
  // What the revocation rests on is argued elsewhere, and may be open: here only what follows from it.
  const gone = revoked
    ? "失信信息撤销的，这一理由自始不能成立，该令应当一并纠正、解除"
    : "失信信息删除的，这一理由已经不存在，该令应当一并解除";
  return [
    say("restriction.named", { form }, called, "载明的理由和条款：", reason, "。"),
    ...(sameDay === null
      ? []
      : [
          say(
            "restriction.day",
            {},
            { parts: [{ text: "该令与纳入决定于同日作出。" }], facts: [`events[${sameDay.id}].date`] },
          ),
        ]),
    say(
      "restriction.falls",
      { form },
      `该令因${voice.self}被纳入失信被执行人名单而发出的（`,
      lawPiece(asOf, [made]),
      `），${gone}。`,
    ),
  ];
}

/** A request about the restriction goes the way of one about the listing. */
function procedureSentence({ asOf }: Context, form: string): readonly Sentence[] {
  const law = dutyLaw(asOf, "restriction-correction");
  const way = dutyLaw(asOf, "review");
  if (law === null || way === null) return [];
  const cited = [
    "对限制消费措施申请纠正的，参照",
    lawPiece(asOf, [{ ...way, paragraph: null }]),
    "办理（",
    lawPiece(asOf, [law]),
    "），请一并审查处理。",
  ] as const;
  return [say("restriction.procedure", { form }, ...cited)];
}

/** The order as an event told before the grounds, where it is. */
export function orderTold(context: Context, asks: readonly Ask[]): readonly CaseEvent[] {
  const order = asks.includes("lift-restriction") ? orderOf(context) : null;
  return order === null ? [] : [order];
}

/** The order where it is asked to lift it; a gap for one that is not on record; nothing where it is not asked. */
export function restrictionBlocks(context: Context, asks: readonly Ask[], form: string): readonly Block[] {
  if (!asks.includes("lift-restriction")) return [];
  const order = orderOf(context);
  if (order === null) {
    const date = gap(
      "restriction.date",
      { zh: "限制消费令的日期", en: "date of the restriction order" },
      "events[+restriction-ordered].date",
    );
    const { court, self } = context.voice;
    const number = numberMissing("restriction-ordered");
    const open = say("restriction", { form }, date, `，${court}对${self}发出限制消费令（文号：`, number, "）。");
    return [paragraphOf("restriction", [open])];
  }
  return [paragraphOf("restriction", [orderSentence("restriction", context, order)])];
}

/** The order with its number and its exhibits. */
export function orderSentence(id: string, context: Context, order: CaseEvent): Sentence {
  const number = numberOf(order);
  const named: readonly Words[] = number === null ? [] : ["文号：", number, "，"];
  return say(id, {}, eventClause(context, order), "（", ...named, exhibitsOf(context, [order]), "）。");
}
