// The restriction order in a paper that asks to lift it together with the listing: the fact that this request rests on.
import type { CaseEvent } from "../../engine/model.ts";
import type { Ask } from "../choices.ts";
import type { Context } from "../context.ts";
import { eventClause, exhibitsOf } from "../facts.ts";
import type { Block } from "../model.ts";
import { gap, say } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";

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
    return [paragraphOf("restriction", [say("restriction", { form }, date, `，${court}对${self}发出限制消费令。`)])];
  }
  const told = say("restriction", {}, eventClause(context, order), "（", exhibitsOf(context, [order]), "）。");
  return [paragraphOf("restriction", [told])];
}
