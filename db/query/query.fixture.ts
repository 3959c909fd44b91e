// Cases for the tests of the queries, put into a real vault.
import type { CaseFile } from "../../shared/case/types.ts";
import type { Change } from "../change.ts";
import type { Vault } from "../vault.ts";
import { caseOf, LABEL } from "../vault.fixture.ts";
import type { AuditRows } from "./audit-rows.ts";
import type { AuditStamp } from "./audit-stamp.ts";

export const STAMP: AuditStamp = { rules: "sha256:1", calendar: "state-council/2013-2026", asOf: "2026-11-23" };

export interface Named {
  readonly id: string;
  readonly name?: string;
  readonly number?: string;
  readonly court?: string;
  readonly level?: string;
  readonly region?: string;
  readonly caseNumber?: string;
  readonly reference?: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A case with these things in its head; what is not given is absent. */
export function namedCase({ id, name, number, court, level, region, caseNumber, reference, extra }: Named): CaseFile {
  return caseOf(id, {
    reference: reference ?? null,
    client: {
      kind: "natural-person",
      name: name ?? null,
      idDocument: number === undefined ? null : { type: "resident-id", number },
    },
    enforcement: {
      court: { name: court ?? "某区人民法院", level: level ?? "basic", region: region ?? null },
      caseNumber: caseNumber ?? null,
    },
    ...extra,
  });
}

export const put = (vault: Vault, ...cases: readonly CaseFile[]): number | null =>
  vault.apply(
    cases.map((file): Change => ({ kind: "case-put", case: file })),
    { label: LABEL },
  );

export const change = (vault: Vault, ...changes: readonly Change[]): number | null =>
  vault.apply(changes, { label: LABEL });

/** Results of an audit that found nothing, with what is given. */
export const auditRows = (caseId: string, rows: Partial<AuditRows> = {}): AuditRows => ({
  caseId,
  counts: { breach: 0, contestable: 0, running: 0, undetermined: 0, "in-order": 0 },
  findings: [],
  deadlines: [],
  next: null,
  overdue: null,
  act: null,
  place: { rank: 5, day: null },
  stopped: null,
  ...rows,
});

/** Stores results for the cases as their files are now. */
export function store(vault: Vault, stamp: AuditStamp, ...rows: readonly AuditRows[]): number {
  const seqs = new Map(vault.queries.staleCases(stamp, 100_000).map(({ id, fileSeq }) => [id, fileSeq]));
  return vault.storeAudits(
    stamp,
    rows.map((one) => ({ fileSeq: seqs.get(one.caseId) ?? -1, rows: one })),
  );
}
