// Which deadline of a case stands in its head: the client's next limit, one that may be running, else a duty of another.
import type { Audit, DayBounds } from "../../../shared/engine/finding.ts";
import { firstLimit, mayBeOpen, possibleLimits } from "../../../shared/audit/possible-limits.ts";
import type { Text } from "../../../shared/text.ts";

export interface NextDeadline {
  readonly finding: string;
  readonly due: DayBounds;
  readonly what: Text;
  /** `perhaps`: a limit of the client that a missing fact leaves open; it may be running. */
  readonly kind: "ours" | "perhaps" | "overdue" | "theirs";
}

type Judged = Pick<Audit, "asOf" | "deadlines" | "findings">;
type Limit = Omit<NextDeadline, "kind">;

const soonest = <T extends Limit>(limits: readonly T[]): readonly T[] =>
  limits.toSorted((a, b) => (a.due.earliest < b.due.earliest ? -1 : a.due.earliest > b.due.earliest ? 1 : 0));

/** The client's own limit to look at first, certain or not: a wrong "nothing is due" would cost the remedy. */
function ownLimit({ asOf, deadlines, findings }: Judged): NextDeadline | null {
  const certain = deadlines.filter(({ holder, status }) => holder === "client" && status !== "breach");
  const possible = possibleLimits(findings, asOf).map(({ finding: { id, status, title }, due }) => ({
    finding: id,
    status,
    due,
    what: title,
  }));
  const first = firstLimit([...certain, ...possible], asOf);
  if (first === undefined) return null;
  const { finding, due, what, status } = first;
  return { kind: status === "undetermined" ? "perhaps" : "ours", finding, due, what };
}

export function nextDeadline(audit: Judged): NextDeadline | null {
  const { asOf } = audit;
  const all = soonest(audit.deadlines);
  const pick = (kind: NextDeadline["kind"], limit: Limit | undefined): NextDeadline | null =>
    limit === undefined ? null : { kind, finding: limit.finding, due: limit.due, what: limit.what };
  const others = all.filter(({ holder }) => holder !== "client");
  return (
    ownLimit(audit) ??
    // Only what is certainly past is called overdue.
    pick(
      "overdue",
      others.find(({ status, due }) => status === "breach" && !mayBeOpen(due, asOf)),
    ) ??
    pick(
      "theirs",
      others.find(({ status, due }) => status === "running" && mayBeOpen(due, asOf)),
    )
  );
}
