// What of a vault travels: of each case its file for people, its changes for the merge, and the evidence.
import { isObject } from "../../../shared/case/json.ts";
import { decodeUtf8 } from "../../../shared/case/utf8.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Op } from "../../../shared/merge/op.ts";
import type { Conflict } from "../../../shared/merge/outcome.ts";
import { readOp, valueIn } from "../../../shared/merge/read-op.ts";
import { canKeepId, type VaultReader } from "../../../db/index.ts";

export interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The changes of one case. */
export interface CaseChanges {
  readonly caseId: string;
  readonly ops: readonly Op[];
}

export interface Arrived {
  readonly cases: readonly CaseChanges[];
  /** The bytes of stored files by their SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const FORMAT = "redress.entries/1";
/** Each change is compared with the latest of every other desk; no office has so many. */
const MOST_DESKS = 1_000;
const ENTRIES = /^entries\/\d+\.ndjson$/u;
const EVIDENCE = /^evidence\/(?<sha256>[0-9a-f]{64})$/u;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Choice {
  /** Only these cases; absent: all there are or were. */
  readonly caseIds?: readonly string[];
  readonly withEvidence: boolean;
}

/** The stored files that the evidence of a case names, and those that it may come to name by what waits to be decided. */
export function filesNamed(file: CaseFile | undefined, conflicts: readonly Conflict[]): ReadonlySet<string> {
  const open = conflicts
    .filter(({ row }) => row.entity === "evidence")
    .flatMap(({ place, base, ours, theirs, others }) =>
      [base, ours, theirs, ...others.map(({ value }) => value)].map((value) =>
        place === null && isObject(value) ? value["sha256"] : place === "sha256" ? value : undefined,
      ),
    );
  const named = [...(file?.evidence ?? []).map(({ sha256 }) => sha256), ...open];
  return new Set(named.filter((one) => typeof one === "string"));
}

/** The parts of a bundle of some cases. Files of evidence come once, however often they are referred to. */
export function* partsOf(vault: VaultReader, { caseIds, withEvidence }: Choice): Generator<Part, void, undefined> {
  const sent = new Set<string>();
  let number = 0;
  for (const caseId of caseIds ?? vault.everyCaseId()) {
    const { ops } = vault.opsOf(caseId);
    if (ops.length === 0) continue;
    number += 1;
    const name = String(number).padStart(5, "0");
    const file = vault.case(caseId);
    if (file !== undefined) yield { path: `cases/${name}.json`, bytes: bytesOf(`${JSON.stringify(file, null, 2)}\n`) };
    yield entriesPart(number, { caseId, ops });
    for (const sha256 of withEvidence ? filesNamed(file, vault.openConflicts(caseId)) : []) {
      if (sent.has(sha256) || vault.blobSize(sha256) === undefined) continue;
      sent.add(sha256);
      yield { path: `evidence/${sha256}`, bytes: Buffer.concat([...vault.readBlob(sha256)]) };
    }
  }
}

function entriesPart(number: number, { caseId, ops }: CaseChanges): Part {
  const lines = [{ format: FORMAT, case: caseId }, ...ops].map((line) => JSON.stringify(line));
  return { path: `entries/${String(number).padStart(5, "0")}.ndjson`, bytes: bytesOf(`${lines.join("\n")}\n`) };
}

/** The files of evidence that changes brought in. */
const filesBroughtBy = (ops: readonly Op[]): readonly string[] =>
  ops
    .flatMap(({ writes }) => writes)
    .flatMap(({ entity, set }) => (entity === "evidence" ? set : []))
    .flatMap(([place, value]) => (place === "sha256" && typeof value === "string" ? [value] : []));

/** The parts of a bundle of some changes, with the files of evidence that they brought in. */
export function* partsOfChanges(vault: VaultReader, changes: readonly CaseChanges[]): Generator<Part, void, undefined> {
  for (const [index, one] of changes.entries()) yield entriesPart(index + 1, one);
  for (const sha256 of new Set(changes.flatMap(({ ops }) => filesBroughtBy(ops)))) {
    if (vault.blobSize(sha256) === undefined) continue;
    yield { path: `evidence/${sha256}`, bytes: Buffer.concat([...vault.readBlob(sha256)]) };
  }
}

function changesIn(bytes: Uint8Array): CaseChanges | undefined {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return undefined;
  const [first = "", ...rest] = decoded.text.trimEnd().split("\n");
  const head = valueIn(first);
  const caseId = isObject(head) && head["format"] === FORMAT ? head["case"] : undefined;
  if (typeof caseId !== "string" || !canKeepId(caseId)) return undefined;
  const ops: Op[] = [];
  const desks = new Set<string>();
  for (const line of rest) {
    const op = readOp(line, caseId);
    if (op === undefined || desks.add(op.desk).size > MOST_DESKS) return undefined;
    ops.push(op);
  }
  return { caseId, ops };
}

/** What the parts of a bundle hold; else the path of the part that is not what it should be. */
export function readParts(parts: ReadonlyMap<string, Uint8Array>): Arrived | { readonly bad: string } {
  const cases: CaseChanges[] = [];
  const ids = new Set<string>();
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of parts) {
    const sha256 = EVIDENCE.exec(path)?.groups?.["sha256"];
    if (sha256 !== undefined) files.set(sha256, bytes);
    if (!ENTRIES.test(path)) continue;
    const changes = changesIn(bytes);
    if (changes === undefined || ids.has(changes.caseId)) return { bad: path };
    ids.add(changes.caseId);
    cases.push(changes);
  }
  return { cases, files };
}
