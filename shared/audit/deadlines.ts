// The deadlines that follow from the findings: running ones, and passed ones with nothing done.
import { parseDay, type Day } from "../calendar/civil.ts";
import type { Deadline, Finding } from "../engine/finding.ts";

function isDeadline(finding: Finding): boolean {
  if (finding.due === null) return false;
  if (finding.status === "running") return true;
  return (finding.status === "breach" || finding.status === "contestable") && finding.done === null;
}

function dayOf(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
}

function toDeadline(finding: Finding, asOf: Day): Deadline[] {
  const { due } = finding;
  if (due === null) return [];
  return [
    {
      finding: finding.id,
      rule: finding.rule,
      holder: finding.holder,
      due,
      status: finding.status,
      daysLeft: {
        min: dayOf(due.earliest) - asOf,
        max: due.latest === null ? null : dayOf(due.latest) - asOf,
      },
      what: finding.title,
      route: finding.remedies[0] ?? null,
    },
  ];
}

/** By the last possible due day (a missing calendar last), the client's own first, then rule and id. */
function compareDeadlines(a: Deadline, b: Deadline): number {
  const last = (deadline: Deadline): string => deadline.due.latest ?? "9999";
  const own = (deadline: Deadline): number => (deadline.holder === "client" ? 0 : 1);
  const words = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return words(last(a), last(b)) || own(a) - own(b) || words(a.rule, b.rule) || words(a.finding, b.finding);
}

/** The deadlines of an audit, in the order of the contract. */
export function deadlinesOf(findings: readonly Finding[], asOf: Day): readonly Deadline[] {
  return findings
    .filter(isDeadline)
    .flatMap((finding) => toDeadline(finding, asOf))
    .toSorted(compareDeadlines);
}
