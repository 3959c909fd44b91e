// What the tests of undo share: two cases with everything that can be changed, and what a refusal is.
import type { Change } from "./change.ts";
import { VaultError } from "./error.ts";
import type { Vault } from "./vault.ts";
import { caseOf, LABEL, plantOpen } from "./vault.fixture.ts";

export const apply = (vault: Vault, ...changes: readonly Change[]): number =>
  vault.apply(changes, { label: LABEL }) ?? 0;

export function failing(work: () => unknown): VaultError {
  try {
    work();
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

/** Two cases, each with one change of its own after its making, and everything that can be deleted. */
export function planted(): Vault {
  const { vault } = plantOpen();
  for (const id of ["甲", "乙"]) {
    apply(
      vault,
      { kind: "case-put", case: caseOf(id) },
      { kind: "evidence-put", caseId: id, evidence: { id: "d1", title: "决定书" } },
      { kind: "sanction-put", caseId: id, sanction: { id: "s1", kind: "rail" } },
      { kind: "mark-set", caseId: id, mark: { id: "m1", subject: "finding", state: "accepted" } },
      { kind: "note-put", caseId: id, note: { id: "n1", text: "旧" } },
      { kind: "draft-put", caseId: id, draft: { id: "correction-request", choices: {}, edits: [] } },
    );
    apply(vault, { kind: "note-put", caseId: id, note: { id: "n2", text: `${id}的` } });
  }
  apply(
    vault,
    { kind: "view-put", id: "v1", value: 1 },
    { kind: "setting-put", id: "t1", value: 1 },
    { kind: "notice-put", id: "2027", value: 1 },
    { kind: "overlay-put", id: "o1", value: 1 },
  );
  return vault;
}

export const nameOf = (change: Change): string => JSON.stringify(change).slice(0, 60);
