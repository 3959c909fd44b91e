// Everything a vault holds, row by row, for comparing two of them.
import { STATE_TABLES } from "../../../db/verify.ts";
import { openConnection } from "../../../db/connection.ts";
import { vaultPaths } from "../../../db/layout.ts";
import type { Vault } from "../../../db/vault.ts";

/** Every row of every table that the history and the state are kept in, as text. */
export function rowsOfVault(folder: string, key: Uint8Array): readonly string[] {
  const db = openConnection(vaultPaths(folder).database, key, "read");
  try {
    const tables = [...STATE_TABLES.map(([table]) => table), "history", "blobs", "blob_chunks", "chunks"];
    return tables.flatMap((table) => {
      const rows = db.prepare<[], Readonly<Record<string, unknown>>>(`SELECT * FROM ${table}`).all();
      return rows.map((row) => `${table} ${JSON.stringify(Object.values(row))}`).toSorted();
    });
  } finally {
    db.close();
  }
}

/** What people see of a case: the case, and all that is kept about it. */
export function caseText(vault: Vault, id: string): string {
  return JSON.stringify([vault.case(id), vault.work(id), vault.marks(id), vault.notes(id)]);
}

export const deskText = (vault: Vault): string =>
  JSON.stringify(
    (["view", "setting", "notice", "overlay"] as const).map((entity) =>
      vault.desk(entity).filter(({ id }) => !id.startsWith("salvage/")),
    ),
  );
