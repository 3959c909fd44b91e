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

const words = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const own = ({ holder }: Deadline): number => (holder === "client" ? 0 : 1);
/** A missing calendar leaves the end open: later than any day. */
const end = ({ due }: Deadline): string => due.latest ?? "9999";
const named = (a: Deadline, b: Deadline): number =>
  own(a) - own(b) || words(a.rule, b.rule) || words(a.finding, b.finding);

/** The one that may end first; the client's own before others', then rule and id. */
function soonest(a: Deadline, b: Deadline): number {
  return words(a.due.earliest, b.due.earliest) || words(end(a), end(b)) || named(a, b);
}

/** The one that passed last. */
function lastPassed(a: Deadline, b: Deadline): number {
  return words(end(b), end(a)) || words(b.due.earliest, a.due.earliest) || named(a, b);
}

/** The deadlines of an audit: what can still be done, the soonest first; then what has passed, the latest first. */
export function deadlinesOf(findings: readonly Finding[], asOf: Day): readonly Deadline[] {
  const all = findings.filter(isDeadline).flatMap((finding) => toDeadline(finding, asOf));
  const isPast = ({ daysLeft }: Deadline): boolean => daysLeft.max !== null && daysLeft.max < 0;
  return [...all.filter((deadline) => !isPast(deadline)).toSorted(soonest), ...all.filter(isPast).toSorted(lastPassed)];
}
