// The order of the interview: the audit's own, with what was skipped at the end in the order in which it was skipped.
import type { Question } from "../../../shared/engine/finding.ts";

/** The questions still to ask. `skipped` holds paths, the one skipped first in front. */
export function interviewOrder(ask: readonly Question[], skipped: readonly string[]): readonly Question[] {
  const later = new Set(skipped);
  const open = ask.filter(({ path }) => !later.has(path));
  const put = skipped.flatMap((path) => ask.find((question) => question.path === path) ?? []);
  return [...open, ...put];
}

/** Skips a question: it goes behind all others, those skipped before too. */
export const skip = (skipped: readonly string[], path: string): readonly string[] => [
  ...skipped.filter((one) => one !== path),
  path,
];
