// Brings over the whole part of a damaged history with the files that it records.
import { Blobs } from "../blobs.ts";
import { type Db, inTransaction } from "../connection.ts";
import { VaultError } from "../error.ts";
import { firstHash, hashEntry, readEntry } from "../history-entry.ts";
import { History } from "../history.ts";
import { Projection } from "../projection.ts";
import { replay } from "../replay.ts";
import { attempt, type DamagedVault } from "./damaged.ts";

/** What of the files that the history records was brought over. */
export interface KeptChain {
  /** SHA-256 of those that are lost. */
  readonly files: readonly string[];
  readonly recorded: ReadonlySet<string>;
}

/** A stored file's bytes, if all of them are whole. */
export function bytesOf(damaged: DamagedVault, id: string): Uint8Array | undefined {
  try {
    return attempt(() => Buffer.concat([...damaged.blobs.read(id)]))?.value;
  } catch (error) {
    if (error instanceof VaultError) return undefined;
    throw error;
  }
}

/** Brings over the whole part of the history as it was, and the files it records. Gives the files it could not. */
export function keepChain(db: Db, damaged: DamagedVault, chain: number): KeptChain {
  const history = new History(db, damaged.vault);
  const blobs = new Blobs(db);
  const files: string[] = [];
  const recorded = new Set<string>();
  let last = { length: 0, head: firstHash(damaged.vault) };
  inTransaction(db, () => {
    for (let seq = 1; seq <= chain; seq += 1) {
      const row = damaged.entry(seq);
      if (row === undefined) throw new TypeError(`entry ${seq} was whole a moment ago`);
      const { kind, target, at: when, who, changes } = row;
      const entry = readEntry(row);
      last = history.append(last, { kind, target, when, who, label: entry.label, changes });
      if (last.head !== hashEntry(row)) throw new TypeError(`entry ${seq} changed on its way`);
      for (const { entity, id } of entry.changes) {
        if (entity !== "blob" || recorded.has(id)) continue;
        recorded.add(id);
        const bytes = bytesOf(damaged, id);
        if (bytes === undefined) files.push(id);
        else blobs.put(bytes);
      }
    }
    replay(history, new Projection(db));
  });
  return { files, recorded };
}
