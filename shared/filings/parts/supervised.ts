// Which court a paper to whoever stands above it complains of: the one that enforces, or one that does not answer a reconsideration.
import type { Finding } from "../../engine/finding.ts";
import { type Context, isWrong } from "../context.ts";
import { enforcingCourt, upperCourt } from "../facts.ts";
import type { Block } from "../model.ts";
import { bodyParty } from "./sides.ts";

/** A reconsideration lies unanswered: the court that should have decided it is the one to be supervised. */
export const isReviewSilent = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.rule === "R-03" && finding.done === null && isWrong(finding));

/** What the enforcing court itself did or left undone is complained of. */
const isEnforcing = (findings: readonly Finding[]): boolean =>
  findings.length === 0 || findings.some(({ holder }) => holder !== "upper-court");

/** The courts by their names, the silent one first. */
export function supervisedCourts(context: Context, findings: readonly Finding[]): readonly Block[] {
  const enforcing = (label: string): Block => bodyParty("court", label, enforcingCourt(context));
  if (!isReviewSilent(findings)) return [enforcing("被监督法院")];
  const silent = bodyParty("review-court", `被监督法院（${context.voice.upper}）`, upperCourt(context));
  return isEnforcing(findings) ? [silent, enforcing(`被监督法院（${context.voice.court}）`)] : [silent];
}

/** The same as the paper speaks of them. */
export function supervisedWords({ voice }: Context, findings: readonly Finding[]): string {
  if (!isReviewSilent(findings)) return voice.court;
  return isEnforcing(findings) ? `${voice.upper}和${voice.court}` : voice.upper;
}
