// What lists and deadlines keep of an audit. Pure: it chooses and counts, and judges nothing anew.
import type { Audit, Deadline, NextAct } from "../../shared/engine/finding.ts";
import { firstLimit, possibleLimits } from "../../shared/audit/possible-limits.ts";
import type { Stop } from "../../shared/audit/stop.ts";
import type { Text } from "../../shared/text.ts";

/** The statuses that are counted; advice and what is not applicable are not. */
export const COUNTED = ["breach", "contestable", "running", "undetermined", "in-order"] as const;
export type CountedStatus = (typeof COUNTED)[number];

/** How the table of findings writes them: there are dozens of rows a case. */
export const STATUS_LETTERS: Readonly<Record<CountedStatus, string>> = {
  breach: "b",
  contestable: "c",
  running: "r",
  undetermined: "u",
  "in-order": "o",
};

export type FindingCounts = Readonly<Record<CountedStatus, number>>;

/** How many findings of a rule have a status in a case. */
export interface FindingRow {
  readonly rule: string;
  readonly status: CountedStatus;
  readonly count: number;
}

/**
 * One deadline of an audit, or a limit of the client that a missing fact leaves open (`undetermined`), with the bounds of its
 * due day; `latest` is null where no official calendar tells.
 */
export interface DeadlineRow {
  readonly finding: string;
  readonly rule: string;
  readonly holder: string;
  readonly earliest: string;
  readonly latest: string | null;
  readonly status: string;
  readonly route: string | null;
  readonly what: Text;
}

/** The one deadline that a list shows. */
export interface DueMark {
  readonly rule: string;
  readonly status: string;
  readonly earliest: string;
  readonly latest: string | null;
}

/** The next act of a case as its audit has it, with its place among those of all cases. */
export interface ActRow {
  readonly kind: NextAct["kind"];
  readonly what: Text;
  readonly route: string | null;
  /** The finding that it rests on first. */
  readonly finding: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Where a case stands in the order of the next act: by the earliest day on which something could be lost. `rank` -1 is a case
 * whose audit came to nothing, 0 a limit of
 * the client's that may still be kept, 1 one of which it is not known whether it runs and whose first day is over, 2 what a court
 * let pass, 3 another act by a day, 4 an act without a day, 5 nothing to do.
 */
export interface Place {
  readonly rank: number;
  readonly day: string | null;
}

export interface AuditRows {
  readonly caseId: string;
  readonly counts: FindingCounts;
  readonly findings: readonly FindingRow[];
  readonly deadlines: readonly DeadlineRow[];
  /** The client's own limit to look at first among those that may still be open. */
  readonly next: DueMark | null;
  /** What a court let pass longest ago: a certain breach before a contestable one. */
  readonly overdue: DueMark | null;
  readonly act: ActRow | null;
  readonly place: Place;
  /** How the audit ended before its end; null where it did not. */
  readonly stopped: Stop | null;
}

const isCounted = (status: string): status is CountedStatus => COUNTED.some((one) => one === status);

function findingRows(audit: AuditedCase): readonly FindingRow[] {
  const rows = new Map<string, FindingRow>();
  for (const { rule, status } of audit.findings) {
    if (!isCounted(status)) continue;
    const key = `${rule} ${status}`;
    rows.set(key, { rule, status, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows.values()];
}

const markOf = ({ rule, status, due }: Pick<Deadline, "rule" | "status" | "due">): DueMark => ({
  rule,
  status,
  ...due,
});

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const last = ({ due }: Deadline): string => due.latest ?? "9999";

/** The client's limits that a missing fact leaves open, as rows. */
const possibleRows = ({ findings, asOf }: AuditedCase): readonly DeadlineRow[] =>
  possibleLimits(findings, asOf).map(({ finding: { id, rule, holder, status, title, remedies }, due }) => ({
    finding: id,
    rule,
    holder,
    ...due,
    status,
    route: remedies[0] ?? null,
    what: title,
  }));

function nextOf({ deadlines, findings, asOf }: AuditedCase): DueMark | null {
  const running = deadlines.filter(({ holder, status }) => holder === "client" && status !== "breach");
  const possible = possibleLimits(findings, asOf).map(({ finding: { rule, status }, due }) => ({ rule, status, due }));
  const first = firstLimit([...running, ...possible], asOf);
  return first === undefined ? null : markOf(first);
}

function overdueOf({ deadlines }: AuditedCase): DueMark | null {
  const certain = (deadline: Deadline): number => (deadline.status === "breach" ? 0 : 1);
  const passed = deadlines
    .filter(({ holder, status }) => (holder === "enforcing-court" || holder === "upper-court") && status !== "running")
    .toSorted((a, b) => certain(a) - certain(b) || order(last(a), last(b)) || order(a.due.earliest, b.due.earliest));
  return passed[0] === undefined ? null : markOf(passed[0]);
}

function actOf({ next }: AuditedCase): ActRow | null {
  if (next === null) return null;
  const { kind, what, route, because, by } = next;
  return {
    kind,
    what,
    route,
    finding: because[0] ?? null,
    earliest: by?.earliest ?? null,
    latest: by?.latest ?? null,
  };
}

function placeOf(next: DueMark | null, overdue: DueMark | null, act: ActRow | null, asOf: string): Place {
  if (next !== null) {
    const isFaint = next.status === "undetermined" && next.earliest < asOf;
    return { rank: isFaint ? 1 : 0, day: next.earliest };
  }
  if (overdue !== null) return { rank: 2, day: overdue.latest ?? overdue.earliest };
  if (act === null) return { rank: 5, day: null };
  return act.earliest === null ? { rank: 4, day: null } : { rank: 3, day: act.earliest };
}

/** What is kept of an audit; its outline has the same. */
export type AuditedCase = Pick<Audit, "caseId" | "asOf" | "findings" | "deadlines" | "next">;

/** The rows of an audit that came to nothing. */
export const stoppedRows = (caseId: string, stopped: Stop): AuditRows => ({
  caseId,
  counts: { breach: 0, contestable: 0, running: 0, undetermined: 0, "in-order": 0 },
  findings: [],
  deadlines: [],
  next: null,
  overdue: null,
  act: null,
  // Limits of its own may be missing: it is looked at before all others.
  place: { rank: -1, day: null },
  stopped,
});

/** The rows of an audit of every rule; one of chosen rules alone would be stored as if the others found nothing. */
export function auditRowsOf(audit: AuditedCase, stopped: Stop | null = null): AuditRows {
  const findings = findingRows(audit);
  const total = (status: CountedStatus): number =>
    findings.reduce((sum, row) => sum + (row.status === status ? row.count : 0), 0);
  const [next, overdue, act] = [nextOf(audit), overdueOf(audit), actOf(audit)];
  return {
    caseId: audit.caseId,
    counts: {
      breach: total("breach"),
      contestable: total("contestable"),
      running: total("running"),
      undetermined: total("undetermined"),
      "in-order": total("in-order"),
    },
    findings,
    deadlines: [
      ...audit.deadlines.map(({ finding, rule, holder, due, status, route, what }) => ({
        finding,
        rule,
        holder,
        earliest: due.earliest,
        latest: due.latest,
        status,
        route,
        what,
      })),
      ...possibleRows(audit),
    ],
    next,
    overdue,
    act,
    place: placeOf(next, overdue, act, audit.asOf),
    stopped,
  };
}
