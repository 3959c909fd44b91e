// Why a restriction is to be lifted, in a paper that asks for it beside something else: the office that was left, then the entry that goes.
import type { Finding } from "../../engine/finding.ts";
import type { Ask } from "../choices.ts";
import type { Context } from "../context.ts";
import type { Block } from "../model.ts";
import { heading } from "./blocks.ts";
import { formerBlock, isFormerOfficer } from "./former.ts";
import { restrictionGround } from "./restriction.ts";

/** The paper asks to lift the restriction of one who left an office, and says why in sections of its own. */
export const isForFormer = (context: Context, asks: readonly Ask[]): boolean =>
  asks.includes("lift-restriction") && isFormerOfficer(context);

export function liftingGround(
  context: Context,
  asks: readonly Ask[],
  findings: readonly Finding[],
  form: string,
): readonly Block[] {
  if (!asks.includes("lift-restriction")) return [];
  const isRefused = findings.some(({ rule }) => rule === "H-04");
  const left = isForFormer(context, asks) ? formerBlock(context, isRefused) : [];
  const [first] = left;
  const head = first === undefined || first.kind === "heading" ? [] : [heading("former.left", HEAD, form, 2)];
  const former = [...head, ...left];
  const entryGone = asks.includes("revoke") || asks.includes("delete");
  return former.length > 0 && !entryGone ? former : [...former, ...restrictionGround(context, asks, findings, form)];
}

const HEAD = "离任之后，限制消费措施应当解除";
