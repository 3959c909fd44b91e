// The order of the interview: the audit's own, with what was skipped at the end in the order in which it was skipped.
import { useState } from "react";
import type { Question } from "../../../shared/engine/finding.ts";

/** The questions still to ask. `skipped` holds paths, the one skipped first in front. */
export const interviewOrder = (ask: readonly Question[], skipped: readonly string[]): readonly Question[] =>
  skippedLast(ask, skipped, ({ path }) => path);

function skippedLast<T>(asked: readonly T[], skipped: readonly string[], pathOf: (one: T) => string): readonly T[] {
  const later = new Set(skipped);
  const open = asked.filter((one) => !later.has(pathOf(one)));
  const put = skipped.flatMap((path) => asked.find((one) => pathOf(one) === path) ?? []);
  return [...open, ...put];
}

/** What is asked in a list, with what nobody here knows behind the rest; and what puts it there. */
export function useSkipped<T>(
  asked: readonly T[],
  pathOf: (one: T) => string,
): readonly [readonly T[], (path: string) => void] {
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  return [skippedLast(asked, skipped, pathOf), (path) => setSkipped((before) => skip(before, path))];
}

/** Skips a question: it goes behind all others, those skipped before too. */
export const skip = (skipped: readonly string[], path: string): readonly string[] => [
  ...skipped.filter((one) => one !== path),
  path,
];
