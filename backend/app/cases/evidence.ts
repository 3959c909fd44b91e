// Answers the calls about stored files: adding one with its place on the case's list, reading it back, sizes.
import { createHash } from "node:crypto";
import type { CancelSignal } from "../../../shared/api/call.ts";
import { CallError } from "../../../shared/api/failure.ts";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { withPages } from "../../../shared/case/evidence-pages.ts";
import { exhibitMarksOf } from "../../../shared/filings/exhibit-marks.ts";
import { LIMITS } from "../limits.ts";
import type { Session } from "../session/session.ts";
import type { JsonValue, Mark } from "../../../db/index.ts";
import { readingOf } from "../../services/documents/file-reading.ts";
import { remarksOn } from "../../services/documents/file-remarks.ts";
import { breathe, throwIfCancelled } from "../slices.ts";
import type { CaseAudits } from "./audits.ts";
import { keepText, readStored } from "./stored-file.ts";
import { LABELS, NO_CASE, STEPS, TOO_LARGE } from "../words.ts";

const MEGABYTE = 2 ** 20;
const SLICE = 8 * MEGABYTE;

/** The SHA-256 of a file, slice by slice. Throws CallError `cancelled`. */
async function hashOf(bytes: Uint8Array, signal: CancelSignal, report: (done: number) => void): Promise<string> {
  const hash = createHash("sha256");
  for (let at = 0; at < bytes.length; at += SLICE) {
    report(at);
    await breathe(signal);
    hash.update(bytes.subarray(at, at + SLICE));
  }
  return hash.digest("hex");
}

/**
 * The numbers as they can still be given: a piece that another window gave one meanwhile keeps it, and a number that went to
 * another piece is not given twice but becomes the next one.
 */
function numbersLeft(given: readonly Mark[], wanted: readonly Mark[]): readonly Mark[] {
  const left = wanted.filter(({ id }) => !given.some((mark) => mark.id === id));
  const taken = new Set(exhibitMarksOf(given).map(({ number }) => number));
  return left.map((mark) => {
    const [own] = exhibitMarksOf([mark]);
    if (own === undefined) return mark;
    const number = taken.has(own.number) ? Math.max(...taken) + 1 : own.number;
    taken.add(number);
    return { ...mark, state: String(number) };
  });
}

export function evidenceHandlers(session: Session, audits: CaseAudits): Handlers<typeof API>["evidence"] {
  return {
    add: ({ caseId, item, base, bytes, marks = [] }, { signal, report }) =>
      session.busy(async () => {
        // The vault that is open now: another may be opened while the hash is computed.
        const { vault } = session.current;
        if (bytes.length > LIMITS.evidenceMegabytes * MEGABYTE) throw new CallError(TOO_LARGE);
        const total = bytes.length;
        const sha256 = await hashOf(bytes, signal, (done) => report({ done, total, what: STEPS.hash }));
        report({ done: total, total, what: STEPS.read });
        const reading = await readingOf(item.file ?? "", bytes, signal, (name, data) =>
          audits.textOf(name, data, signal),
        );
        const { pages, text } = reading;
        throwIfCancelled(signal);
        report({ done: total, total, what: STEPS.store });
        if (vault.case(caseId) === undefined) throw new CallError(NO_CASE);
        const known = vault.blobSize(sha256) !== undefined;
        // The file and its place in one entry: neither is ever there without the other.
        const entry = vault.apply(
          [
            { kind: "blob-put", bytes },
            { kind: "evidence-put", caseId, evidence: withPages({ ...item, sha256 }, pages), base: base as JsonValue },
            ...numbersLeft(vault.marks(caseId), marks as readonly Mark[]).map(
              (given) => ({ kind: "mark-set", caseId, mark: given, base: null }) as const,
            ),
          ],
          { label: LABELS.evidence(item.title) },
        );
        keepText(vault, item.file ?? "", sha256, text);
        const revision = entry === null ? session.revision : session.changed([caseId]);
        const remarks = [...remarksOn(item.file ?? "", bytes, reading)];
        return { sha256, size: total, known, revision, seq: entry, remarks };
      }),
    read: ({ sha256 }) => ({ bytes: readStored(session.current.vault, sha256) }),
    sizes({ sha256 }) {
      const { vault } = session.current;
      return { sizes: sha256.map((id) => ({ sha256: id, size: vault.blobSize(id) ?? null })) };
    },
  };
}
