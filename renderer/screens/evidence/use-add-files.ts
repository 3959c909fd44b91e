// Adds files one after another: each with its progress, its number, and its failure where it has one.
import { useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Failure } from "../../../shared/api/failure.ts";
import { exhibitMark } from "../../../shared/filings/exhibit-marks.ts";
import type { ExhibitMark } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { titleFrom } from "../../base/file-title.ts";
import { failureOf, nothingWritten, useSaving } from "../../base/query.ts";
import { nextNumber, numbersToKeep } from "../../parts/exhibits/exhibits.ts";
import { decidedPiece, type Piece } from "./decided-piece.ts";
import { EV, editLabel } from "./words.ts";

/** A file on its way into the vault. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly state:
    | { readonly kind: "adding"; readonly done: number; readonly total: number | null }
    | { readonly kind: "stored"; readonly told: readonly Text[] }
    | { readonly kind: "failed"; readonly failure: Failure };
}

interface Adding {
  readonly uploads: readonly Upload[];
  /** `onto`: the piece the file belongs to; a new one where none is given. */
  readonly add: (files: readonly File[], onto?: Piece) => void;
  readonly dismiss: (key: string) => void;
}

export function useAddFiles(view: CaseView): Adding {
  const save = useSaving();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const caseId = view.case.id;
  const dismiss = (key: string): void => setUploads((list) => list.filter((one) => one.key !== key));
  const show = (upload: Upload): void =>
    setUploads((list) => [...list.filter((one) => one.key !== upload.key), upload]);

  const addOne = async (file: File, onto: Piece | undefined, number: number, kept: readonly ExhibitMark[]) => {
    const item = onto ?? { id: crypto.randomUUID(), title: titleFrom(file.name) };
    // The file, its number and the numbers before it are one change: one undo takes back one act.
    const numbers = onto === undefined ? [...kept, { evidence: item.id, number }] : [];
    const key = crypto.randomUUID();
    const at = (done: number, total: number | null): void =>
      show({ key, name: file.name, state: { kind: "adding", done, total } });
    at(0, null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const told: Text[] = [];
      await save(async (api, decided) => {
        const made = decided.at(-1);
        const chosen = made === undefined ? undefined : decidedPiece(made);
        if (chosen === null) return nothingWritten();
        if (chosen?.isTheirFile === true) {
          const { item: evidence, base } = chosen;
          const changes = [{ kind: "evidence-put" as const, caseId, evidence, base }];
          return api.cases.change({ changes, label: editLabel(evidence.title ?? evidence.id) });
        }
        // Of a new piece there is nothing to begin with.
        const { item: piece, base } = chosen ?? { item: { ...item, file: file.name }, base: onto ?? null };
        const stored = await api.evidence.add(
          { caseId, item: piece, base, bytes, marks: numbers.map(exhibitMark) },
          { onProgress: ({ done, total }) => at(done, total) },
        );
        // Once for the try that was stored: a conflict has it tried again.
        told.splice(0, told.length, ...(stored.known ? [EV.known] : []), ...stored.remarks);
        return stored;
      });
      if (told.length > 0) show({ key, name: file.name, state: { kind: "stored", told } });
      else dismiss(key);
    } catch (error) {
      show({ key, name: file.name, state: { kind: "failed", failure: failureOf(error) } });
    }
  };

  const addAll = async (files: readonly File[], onto?: Piece): Promise<void> => {
    const kept = numbersToKeep(view);
    const first = nextNumber(view);
    for (const [index, file] of files.entries()) {
      // One after another: each is hashed and encrypted, and a slow disk is not helped by several at once.
      await addOne(file, onto, first + index, index === 0 ? kept : []);
    }
  };

  return {
    uploads,
    add: (files, onto) => {
      addAll(files, onto).catch((error: unknown) =>
        show({ key: "all", name: files[0]?.name ?? "", state: { kind: "failed", failure: failureOf(error) } }),
      );
    },
    dismiss,
  };
}
