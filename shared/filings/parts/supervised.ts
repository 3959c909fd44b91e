// Which court a paper to whoever stands above it complains of: the one that enforces, or one that does not answer a reconsideration.
import type { Finding } from "../../engine/finding.ts";
import { type Context, isWrong } from "../context.ts";
import { enforcingCourt, upperCourt } from "../facts.ts";
import type { Block } from "../model.ts";
import { reviewDecision } from "./refusal.ts";
import { bodyParty } from "./sides.ts";

/** A reconsideration lies unanswered: the court that should have decided it is the one to be supervised. */
export const isReviewSilent = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.rule === "R-03" && finding.done === null && isWrong(finding));

/** What the enforcing court itself did or left undone is complained of. */
export const isEnforcing = (findings: readonly Finding[]): boolean =>
  findings.length === 0 || findings.some(({ holder }) => holder !== "upper-court");

/** A reconsideration is complained of: that it lies unanswered, or what it decided. */
const isReviewNamed = (context: Context, findings: readonly Finding[]): boolean =>
  isReviewSilent(findings) || reviewDecision(context) !== null;

/** The enforcing court beside it: of a decided reconsideration what that upheld is complained of too. */
const isEnforcingNamed = (context: Context, findings: readonly Finding[]): boolean =>
  isEnforcing(findings) || reviewDecision(context) !== null;

/** The courts by their names, that of the reconsideration first. */
export function supervisedCourts(context: Context, findings: readonly Finding[]): readonly Block[] {
  const enforcing = (label: string): Block => bodyParty("court", label, enforcingCourt(context));
  if (!isReviewNamed(context, findings)) return [enforcing("被监督法院")];
  const review = bodyParty("review-court", `被监督法院（${context.voice.upper}）`, upperCourt(context));
  return isEnforcingNamed(context, findings) ? [review, enforcing(`被监督法院（${context.voice.court}）`)] : [review];
}

/** The same as the paper speaks of them. */
export function supervisedWords(context: Context, findings: readonly Finding[]): string {
  const { voice } = context;
  if (!isReviewNamed(context, findings)) return voice.court;
  return isEnforcingNamed(context, findings) ? `${voice.upper}和${voice.court}` : voice.upper;
}
