// Merges what arrived from another desk into a vault: looked at whole before anything is written, then case by case.
import { createHash } from "node:crypto";
import { decide, type Keep, type NoDecision } from "../../../shared/merge/decide.ts";
import { mergeCase } from "../../../shared/merge/merge-case.ts";
import { type Op, opId } from "../../../shared/merge/op.ts";
import type { Conflict, Double, MergedCase, MergedRow, Refusal } from "../../../shared/merge/outcome.ts";
import type { Text } from "../../../shared/text.ts";
import { caseOfRows, type Change, type Vault, type VaultReader } from "../../../db/index.ts";
import { type Arrived, filesNamed } from "./merge-parts.ts";
import { standsAlone } from "./standing-row.ts";

export interface RefusedCase {
  readonly case: string;
  readonly why: Refusal;
}

/** What came of a merge. */
export interface MergeReport {
  readonly format: "redress.merge/1";
  /** Changes in the bundle, those of them that were taken, and those that say nothing new here. The rest is of refused cases. */
  readonly arrived: number;
  readonly taken: number;
  readonly already: number;
  /** What waits for a person in the cases that the bundle is of. */
  readonly conflicts: readonly Conflict[];
  /** Events that two desks added apart, of one type and day. */
  readonly doubles: readonly { readonly case: string; readonly events: Double }[];
  /** Cases of which nothing was taken, as their changes fit into no case. */
  readonly refused: readonly RefusedCase[];
}

/**
 * Two histories under one name: a copy of the vault's folder was worked in, and neither can be told from the other. Nothing
 * is taken.
 */
export class ForkedError extends Error {
  readonly op: string;

  constructor(op: string) {
    super(`two different changes are both called ${op}`);
    this.name = "ForkedError";
    this.op = op;
  }
}

interface Planned {
  readonly caseId: string;
  readonly fresh: readonly Op[];
  readonly merged: MergedCase | Refusal;
}

/** Whether changes rest on others that are not among all there are: such a change would silently go before what is yet to come. */
function restOnMissing(fresh: readonly Op[], all: Iterable<Op>): boolean {
  const last = new Map<string, number>();
  for (const { desk, n } of all) last.set(desk, Math.max(last.get(desk) ?? 0, n));
  return fresh.some(({ seen }) => Object.entries(seen).some(([desk, n]) => n > (last.get(desk) ?? 0)));
}

function plan(vault: VaultReader, caseId: string, ops: readonly Op[]): Planned {
  const { desk, ops: known } = vault.opsOf(caseId);
  const all = new Map(known.map((op) => [opId(op), op]));
  const fresh = new Set<Op>();
  for (const op of ops) {
    const here = all.get(opId(op));
    // What is said to be of this desk and is not in its history was written by a copy of it.
    if (here === undefined ? op.desk === desk : here.hash !== op.hash) throw new ForkedError(opId(op));
    if (here !== undefined) continue;
    all.set(opId(op), op);
    fresh.add(op);
  }
  const planned = { caseId, fresh: [...fresh] };
  if (fresh.size === 0) return { ...planned, merged: { rows: null, conflicts: [], doubles: [] } };
  if (restOnMissing(planned.fresh, all.values())) return { ...planned, merged: "missing" };
  const fits = (rows: readonly MergedRow[]): boolean => caseOfRows(rows) !== undefined;
  const stands = (row: MergedRow): boolean => standsAlone(row, caseId);
  const isNew = (op: Op): boolean => fresh.has(op);
  return { ...planned, merged: mergeCase([...all.values()], { caseId, desk, isNew, stands, fits }) };
}

function labelOf(fresh: readonly Op[]): Text {
  const names = [...new Set(fresh.map(({ who }) => who))].toSorted().slice(0, 3);
  const count = String(fresh.length);
  return { zh: `并入${names.join("、")}的${count}项改动`, en: `Merge ${count} change(s) by ${names.join(", ")}` };
}

/** The files that arrived, are wanted and are not here yet. One whose bytes are not what its name says is left aside. */
function filesFor(vault: VaultReader, wanted: ReadonlySet<string>, files: Arrived["files"]): readonly Change[] {
  return [...wanted].flatMap((sha256): readonly Change[] => {
    const bytes = files.get(sha256);
    if (bytes === undefined || vault.blobSize(sha256) !== undefined) return [];
    return createHash("sha256").update(bytes).digest("hex") === sha256 ? [{ kind: "blob-put", bytes }] : [];
  });
}

const LATE: Text = { zh: "补入证据文件", en: "Add files of evidence that came later" };

/**
 * Takes in what arrived. Throws ForkedError, with nothing written. Each case is one entry of the history, which undo takes
 * back; where the process dies in between, the next merge of the same bundle does the rest.
 */
export function mergeInto(
  vault: Vault,
  { cases, files }: Arrived,
  onCase: (done: number) => void = () => {},
): MergeReport {
  const plans = cases.map(({ caseId, ops }) => plan(vault, caseId, ops));
  let taken = 0;
  let left = 0;
  const doubles: MergeReport["doubles"][number][] = [];
  const refused: RefusedCase[] = [];
  for (const [index, { caseId, fresh, merged }] of plans.entries()) {
    onCase(index);
    if (fresh.length === 0) {
      // A bundle without evidence came first: this one may have the files.
      const late = filesFor(vault, filesNamed(vault.case(caseId), vault.openConflicts(caseId)), files);
      if (late.length > 0) vault.apply(late, { label: LATE });
      continue;
    }
    if (typeof merged === "string") {
      refused.push({ case: caseId, why: merged });
      left += fresh.length;
      continue;
    }
    const { rows, conflicts } = merged;
    // Of a case that was removed there and never was here it is kept that it is removed: an older bundle may follow.
    taken += fresh.length;
    const put: Change = { kind: "merge-put", caseId, arrivals: fresh, rows, conflicts };
    const wanted = filesNamed(caseOfRows(rows ?? []), conflicts);
    vault.apply([...filesFor(vault, wanted, files), put], { label: labelOf(fresh) });
    for (const events of merged.doubles) doubles.push({ case: caseId, events });
  }
  const arrived = cases.reduce((sum, { ops }) => sum + ops.length, 0);
  const conflicts = cases.flatMap(({ caseId }) => vault.openConflicts(caseId));
  return { format: "redress.merge/1", arrived, taken, already: arrived - taken - left, conflicts, doubles, refused };
}

/** What came of a decision: the conflicts that are left, or why it cannot be decided so. */
export type Decided = { readonly ok: true } | { readonly ok: false; readonly why: NoDecision | "no-such-conflict" };

/** Decides one conflict. `newId` names a second event where both are kept. */
export function decideConflict(vault: Vault, id: string, keep: Keep, newId: string): Decided {
  const conflict = vault.openConflicts().find((one) => one.id === id);
  if (conflict === undefined) return { ok: false, why: "no-such-conflict" };
  const others = vault.openConflicts(conflict.case).filter((one) => one.id !== id);
  const caseId = conflict.case;
  const rows = vault.rowsOf(caseId);
  const row = rows.find((one) => one.entity === conflict.row.entity && one.id === conflict.row.id) ?? null;
  const decision = decide(conflict, keep, { row, rows, others, newId });
  if (typeof decision === "string") return { ok: false, why: decision };
  const label = { zh: "裁定一处不同", en: "Decide what two desks wrote differently" };
  vault.apply([{ kind: "merge-decide", caseId, conflict: id, keep, decision }], { label });
  return { ok: true };
}
