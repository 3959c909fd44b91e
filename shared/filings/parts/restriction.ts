// The restriction order in a paper that asks to lift it together with the listing: the fact that this request rests on.
import type { Finding } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Ask } from "../choices.ts";
import type { Context } from "../context.ts";
import { eventClause, exhibitsOf } from "../facts.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { gap, type Piece, say, type Words } from "../sentence.ts";
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
  zh: "限制消费令写明的理由和条款",
  en: "the ground and article that the order names",
};

/** A gap for the reason to lift the restriction, where no finding gives one and nothing else is asked. */
function reliefGap(findings: readonly Finding[], form: string): readonly Block[] {
  if (findings.some(isReliefReason)) return [];
  return [paragraph("relief", form, "解除限制消费措施的理由：", gap("relief.ground", RELIEF_GROUND), "。")];
}

/** What the restriction falls by together with the entry; `lifted` after performance in full. */
interface Falling {
  readonly made: Provision;
  readonly lifted: Provision | null;
  readonly paid: readonly Finding[];
}

/**
 * The restriction goes with the entry where no finding of its own says it: an order made because of a listing falls with it, and after
 * performance it is to be lifted. Null where the listing stays.
 */
function fallingOf({ asOf }: Context, asks: readonly Ask[], findings: readonly Finding[]): Falling | null {
  if (!asks.includes("lift-restriction") || !isEntryGone(asks) || findings.some(isReliefReason)) return null;
  const made = dutyLaw(asOf, "restriction-of-listed");
  if (made === null) return null;
  const paid = findings.filter(({ rule, status }) => rule === "X-01" && status === "breach");
  return { made, lifted: paid.length === 0 ? null : dutyLaw(asOf, "restriction-lifting"), paid };
}

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

/** Why the restriction is to be lifted, in every paper that asks for it: it goes with the entry, or a finding says it, or a gap asks. */
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
  const { asOf } = context;
  const { made, lifted, paid } = falling;
  const falls = [
    "以纳入失信被执行人名单为由采取的限制消费措施（",
    lawPiece(asOf, [made]),
    `），在失信信息${asks.includes("revoke") ? "撤销" : "删除"}后失去依据，应当一并解除。`,
  ] as const;
  // Performance comes first: by it the restriction is to be lifted whatever the order was made for.
  const performed: Piece = { parts: [{ text: "义务已经全部履行" }], findings: paid.map(({ id }) => id) };
  // Where nothing else lifts it, it turns on what the order itself names as its ground: nobody else knows.
  const named = ["该限制消费令载明的依据为", gap("restriction.named", NAMED_GROUND), "；"] as const;
  const sentences =
    lifted === null
      ? [say("restriction.falls", { form }, ...named, ...falls)]
      : [
          say("restriction.paid", { form }, performed, "，限制消费措施应当解除（", lawPiece(asOf, [lifted]), "）。"),
          say("restriction.falls", { form }, ...falls),
        ];
  return [
    heading("restriction.ground.head", "限制消费措施应当一并解除", form, 2),
    paragraphOf("restriction.ground", sentences),
  ];
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
