// The client's own limits that a missing fact leaves open. They are no deadlines of the audit's, as it is not known that they
// run; a list that kept silent on them would say that nothing is due, and cost the remedy.
import type { DayBounds, Finding } from "../engine/finding.ts";

/** Whether a limit may still be kept on this day: its end is open, or not past yet. Days are ISO. */
export const mayBeOpen = ({ latest }: DayBounds, asOf: string): boolean => latest === null || latest >= asOf;

/** A limit of the client with the days between which it may end. */
export interface PossibleLimit {
  readonly finding: Finding;
  readonly due: DayBounds;
}

/** Undetermined limits of the client with nothing done and an end that is not certainly past on `asOf` (ISO). */
export function possibleLimits(findings: readonly Finding[], asOf: string): readonly PossibleLimit[] {
  return findings.flatMap((finding) => {
    const { holder, status, due, done } = finding;
    const isOpen = holder === "client" && status === "undetermined" && done === null;
    return isOpen && due !== null && mayBeOpen(due, asOf) ? [{ finding, due }] : [];
  });
}

/** What orders the client's limits. */
interface Limit {
  readonly due: DayBounds;
  readonly status: Finding["status"];
}

/**
 * The client's limit to look at first: the one that may end first. One of which it is not known whether it runs gives way
 * once its first day is over, or it would stand before all others for years.
 */
export function firstLimit<T extends Limit>(limits: readonly T[], asOf: string): T | undefined {
  const isFaint = ({ status, due }: Limit): boolean => status === "undetermined" && due.earliest < asOf;
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return limits
    .filter(({ due }) => mayBeOpen(due, asOf))
    .toSorted(
      (a, b) =>
        Number(isFaint(a)) - Number(isFaint(b)) ||
        order(a.due.earliest, b.due.earliest) ||
        order(a.due.latest ?? "9999", b.due.latest ?? "9999"),
    )[0];
}
