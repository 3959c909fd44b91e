// The photos and scans of the papers in hand while an intake is typed: in this window alone, until the case is there.
import { useState } from "react";
import type { CaseFile } from "../../../shared/case/types.ts";
import { useSaving } from "../../base/query.ts";
import { useUnsaved } from "../../base/unsaved.ts";
import type { IntakeValues } from "./intake-values.ts";
import type { RowFile } from "./paper-cell.tsx";

interface RowFiles {
  readonly fileOf: (row: string) => RowFile | null;
  readonly hold: (row: string, file: File) => void;
  /**
   * Stores the files with the pieces that the rows became: `told` as the form says them, `made` the same case with ids of its own.
   * Gives the names of those that could not be stored.
   */
  readonly store: (told: CaseFile, made: CaseFile) => Promise<readonly string[]>;
}

export function useRowFiles({ story, files }: IntakeValues): RowFiles {
  const save = useSaving();
  const [held, setHeld] = useState<ReadonlyMap<string, File>>(new Map());
  // A draft that was taken up again may name another file for the row than this window has.
  const heldFor = (row: string): File | null => {
    const file = held.get(row);
    return file !== undefined && file.name === files[row] ? file : null;
  };
  useUnsaved(story.some(({ id }) => heldFor(id) !== null));

  async function store(told: CaseFile, made: CaseFile): Promise<readonly string[]> {
    const failed: string[] = [];
    for (const { id: row } of story) {
      const file = heldFor(row);
      const at = (told.evidence ?? []).findIndex(({ id }) => id === `${row}-paper`);
      const base = made.evidence?.[at];
      if (file === null || base?.id === undefined) continue;
      const piece = { ...base, id: base.id };
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await save((api) =>
          api.evidence.add({ caseId: made.id, item: { ...piece, file: file.name }, base: piece, bytes, marks: [] }),
        );
      } catch {
        failed.push(file.name);
      }
    }
    return failed;
  }

  return {
    fileOf: (row) => {
      const name = files[row];
      return name === undefined ? null : { name, held: heldFor(row) !== null };
    },
    hold: (row, file) => setHeld(new Map(held).set(row, file)),
    store,
  };
}
