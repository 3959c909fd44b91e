// Which deadline of a case stands in its head: the client's next limit, one that may be running, else a duty of another.
import type { Audit, DayBounds, Finding } from "../../../shared/audit/finding.ts";
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

/** Whether the limit may still be kept: its end is open or not past yet. */
const isAhead = ({ latest }: DayBounds, asOf: string): boolean => latest === null || latest >= asOf;

const soonest = <T extends Limit>(limits: readonly T[]): readonly T[] =>
  limits.toSorted((a, b) => (a.due.earliest < b.due.earliest ? -1 : a.due.earliest > b.due.earliest ? 1 : 0));

/** The client's own limits that cannot be told yet: a wrong "nothing is due" would cost the remedy. */
function possibleLimits(findings: readonly Finding[], asOf: string): readonly Limit[] {
  return findings.flatMap(({ id, holder, status, due, done, title }) =>
    holder === "client" && status === "undetermined" && due !== null && done === null && isAhead(due, asOf)
      ? [{ finding: id, due, what: title }]
      : [],
  );
}

export function nextDeadline({ asOf, deadlines, findings }: Judged): NextDeadline | null {
  const all = soonest(deadlines);
  const pick = (kind: NextDeadline["kind"], limit: Limit | undefined): NextDeadline | null =>
    limit === undefined ? null : { kind, finding: limit.finding, due: limit.due, what: limit.what };
  const others = all.filter(({ holder }) => holder !== "client");
  return (
    pick(
      "ours",
      all.find(({ holder, due }) => holder === "client" && isAhead(due, asOf)),
    ) ??
    pick("perhaps", soonest(possibleLimits(findings, asOf))[0]) ??
    // Only what is certainly past is called overdue.
    pick(
      "overdue",
      others.find(({ status, due }) => status === "breach" && !isAhead(due, asOf)),
    ) ??
    pick(
      "theirs",
      others.find(({ status, due }) => status === "running" && isAhead(due, asOf)),
    )
  );
}
