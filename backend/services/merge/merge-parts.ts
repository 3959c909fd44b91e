// What of a vault travels: of each case its file for people, its changes for the merge, and the evidence.
import { isObject } from "../../../shared/case/json.ts";
import { decodeUtf8 } from "../../../shared/case/utf8.ts";
import { readOp } from "../../../shared/merge/read-op.ts";
import type { Op } from "../../../shared/merge/op.ts";
import type { VaultReader } from "../../../db/index.ts";

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
const ENTRIES = /^entries\/\d+\.ndjson$/u;
const EVIDENCE = /^evidence\/(?<sha256>[0-9a-f]{64})$/u;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Choice {
  /** Only these cases; absent: all there are or were. */
  readonly caseIds?: readonly string[];
  readonly withEvidence: boolean;
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
    for (const { sha256 } of withEvidence ? (file?.evidence ?? []) : []) {
      if (sha256 === undefined || sent.has(sha256) || vault.blobSize(sha256) === undefined) continue;
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
  const values = decoded.text
    .trimEnd()
    .split("\n")
    .map((line): unknown => {
      try {
        return JSON.parse(line);
      } catch {
        return undefined;
      }
    });
  const [head, ...rest] = values;
  if (!isObject(head) || head["format"] !== FORMAT || typeof head["case"] !== "string") return undefined;
  const ops = rest.map(readOp);
  return ops.includes(undefined) ? undefined : { caseId: head["case"], ops: ops.filter((op) => op !== undefined) };
}

/** What the parts of a bundle hold; else the path of the part that is not what it should be. */
export function readParts(parts: ReadonlyMap<string, Uint8Array>): Arrived | { readonly bad: string } {
  const cases: CaseChanges[] = [];
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of parts) {
    const sha256 = EVIDENCE.exec(path)?.groups?.["sha256"];
    if (sha256 !== undefined) files.set(sha256, bytes);
    if (!ENTRIES.test(path)) continue;
    const changes = changesIn(bytes);
    if (changes === undefined || cases.some(({ caseId }) => caseId === changes.caseId)) return { bad: path };
    cases.push(changes);
  }
  return { cases, files };
}
