// Which deadline of a case stands in its head: the client's next limit, else the duty that is longest overdue.
import type { Deadline } from "../../../shared/audit/finding.ts";

export interface NextDeadline {
  readonly deadline: Deadline;
  readonly kind: "ours" | "overdue";
}

/** Whether the limit may still be kept: its end is open or not past yet. */
const isAhead = ({ daysLeft }: Deadline): boolean => daysLeft.max === null || daysLeft.max >= 0;

export function nextDeadline(deadlines: readonly Deadline[]): NextDeadline | null {
  const soonest = deadlines.toSorted((a, b) => a.daysLeft.min - b.daysLeft.min);
  const ours = soonest.find((deadline) => deadline.holder === "client" && isAhead(deadline));
  if (ours !== undefined) return { deadline: ours, kind: "ours" };
  // Only what is certainly past is called overdue.
  const overdue = soonest.find(
    (deadline) => deadline.holder !== "client" && deadline.status === "breach" && !isAhead(deadline),
  );
  return overdue === undefined ? null : { deadline: overdue, kind: "overdue" };
}
