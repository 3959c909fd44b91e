// What a change of the record changes in the audit: findings whose status is another, that appear, or that go.
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";

export interface Effect {
  readonly id: string;
  readonly finding: Finding;
  /** Null where there was no such finding before. */
  readonly before: Status | null;
  /** Null where there is no such finding any more. */
  readonly after: Status | null;
  /** The status is the same but the day it is due, or the days late, are not. */
  readonly daysOnly: boolean;
}

/** The same finding may hang on another event after a change: rule and thread then tell that it is the same. */
const keyOf = ({ rule, thread }: Finding): string => `${rule} ${thread ?? ""}`;

/** The differences between two audits of one case, the gravest result first. */
export function effectsOf(before: Audit, after: Audit): readonly Effect[] {
  const old = pool(before.findings);
  const pairs: Effect[] = [];
  for (const finding of after.findings) {
    const match = takeMatch(old, finding);
    const effect = compare(match, finding);
    if (effect !== null) pairs.push(effect);
  }
  for (const finding of [...old.values()].flat()) {
    if (finding.status !== "not-applicable") {
      pairs.push({ id: finding.id, finding, before: finding.status, after: null, daysOnly: false });
    }
  }
  return pairs.toSorted((a, b) => weight(a) - weight(b));
}

function pool(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    map.set(key, [...(map.get(key) ?? []), finding]);
  }
  return map;
}

/** Takes the former finding out of the pool: the one of the same id, else one of the same rule and thread. */
function takeMatch(old: Map<string, Finding[]>, finding: Finding): Finding | null {
  const key = keyOf(finding);
  const list = old.get(key) ?? [];
  const match = list.find(({ id }) => id === finding.id) ?? list[0] ?? null;
  old.set(
    key,
    list.filter((one) => one !== match),
  );
  return match;
}

function compare(before: Finding | null, after: Finding): Effect | null {
  const was = before === null || before.status === "not-applicable" ? null : before.status;
  const is = after.status === "not-applicable" ? null : after.status;
  if (was === is) {
    const days = (finding: Finding): string => JSON.stringify([finding.due, finding.done, finding.daysLate]);
    if (before === null || is === null || days(before) === days(after)) return null;
    return { id: after.id, finding: after, before: was, after: is, daysOnly: true };
  }
  return { id: after.id, finding: after, before: was, after: is, daysOnly: false };
}

const rank = (status: Status | null): number => (status === null ? STATUS_ORDER.length : STATUS_ORDER.indexOf(status));

/** Changes before mere days; then by the graver of what it becomes. */
const weight = ({ daysOnly, after, before }: Effect): number =>
  (daysOnly ? 100 : 0) + Math.min(rank(after), after === null ? rank(before) + 20 : 99);
