// What an answer did: the findings whose status is another one after it.
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";

export interface Settled {
  /** The finding as it is now; as it was where there is none any more. */
  readonly finding: Finding;
  /** Null where there was no such finding. */
  readonly before: Status | null;
  /** Null where the rule applies no longer. */
  readonly after: Status | null;
  /** Whether it was waiting for a fact and is decided now. */
  readonly settled: boolean;
}

const subjectKey = ({ rule, thread }: Finding): string => `${rule} ${thread ?? ""}`;

/** The only finding of a rule about a listing, by rule and listing: its id may change with its trigger. */
function single(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding | null>();
  for (const finding of findings) {
    const key = subjectKey(finding);
    found.set(key, found.has(key) ? null : finding);
  }
  return new Map([...found].flatMap(([key, finding]) => (finding === null ? [] : [[key, finding] as const])));
}

const GRAVITY: readonly (Status | null)[] = [
  "breach",
  "contestable",
  "running",
  "in-order",
  "advice",
  "undetermined",
  "not-applicable",
  null,
];

/** The findings that changed between two audits of a case: those settled first, then by weight; findings that do not apply are none. */
export function settledBy(before: Audit, after: Audit): readonly Settled[] {
  const applies = ({ status }: Finding): boolean => status !== "not-applicable";
  const old = before.findings.filter(applies);
  const now = after.findings.filter(applies);
  const byId = new Map(old.map((finding) => [finding.id, finding]));
  const bySubject = single(old);
  const alone = single(now);
  const met = new Set<Finding>();
  const changes: Settled[] = [];
  for (const finding of now) {
    const same =
      byId.get(finding.id) ??
      (alone.get(subjectKey(finding)) === finding ? bySubject.get(subjectKey(finding)) : undefined);
    if (same !== undefined) met.add(same);
    const status = same?.status ?? null;
    if (status === finding.status) continue;
    const settled = status === "undetermined";
    changes.push({ finding, before: status, after: finding.status, settled });
  }
  for (const finding of old) {
    if (met.has(finding)) continue;
    changes.push({ finding, before: finding.status, after: null, settled: finding.status === "undetermined" });
  }
  return changes.toSorted(
    (a, b) => Number(b.settled) - Number(a.settled) || GRAVITY.indexOf(a.after) - GRAVITY.indexOf(b.after),
  );
}
