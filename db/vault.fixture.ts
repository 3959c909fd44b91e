// Vaults for the tests: real files in a temporary folder, a clock that stands still, and no waiting for scrypt.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyEvent, CaseFile } from "../shared/case/types.ts";
import { validateCase } from "../shared/case/validate.ts";
import { createDatabase } from "./create.ts";
import { type Db, openConnection } from "./connection.ts";
import { makeFolders } from "./files.ts";
import { HeadFile } from "./head.ts";
import { firstHash } from "./history-entry.ts";
import type { VaultHost } from "./host.ts";
import { type KeyFile, writeKeyFile } from "./key-file.ts";
import { vaultPaths } from "./layout.ts";
import { openVaultWithKey } from "./open.ts";
import type { Vault } from "./vault.ts";

export const HOST: VaultHost = {
  now: () => "2026-11-23T08:00:00.000Z",
  who: "某律师",
  randomBytes: (count) => randomBytes(count),
};

export const LABEL = { zh: "修改", en: "Change" };
export const VAULT_ID = "0123456789abcdef0123456789abcdef";

const made: string[] = [];

/** A folder that `removeFolders` removes. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "redress-vault-"));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A vault's files, closed, with a slot that no passphrase opens; of an older version if one is given, and of another id. */
export function plantVault(version?: number, vault = VAULT_ID): { readonly folder: string; readonly key: Uint8Array } {
  const folder = newFolder();
  const paths = vaultPaths(folder);
  const key = Uint8Array.from(randomBytes(32));
  const hex = (bytes: number): string => randomBytes(bytes).toString("hex");
  const file: KeyFile = {
    format: "redress.vault-keys/1",
    vault,
    slots: [
      {
        kind: "passphrase",
        kdf: { name: "scrypt", N: 2 ** 17, r: 8, p: 1, salt: hex(32) },
        iv: hex(12),
        wrapped: hex(32),
        tag: hex(16),
      },
    ],
  };
  makeFolders(paths);
  writeKeyFile(paths, file);
  createDatabase(paths, file, key, HOST.now(), version).close();
  new HeadFile(paths, vault, key).write({ length: 0, head: firstHash(vault) });
  return { folder, key };
}

/** A new vault, open, with what opens it again. */
export function plantOpen(id = VAULT_ID): { readonly folder: string; readonly key: Uint8Array; readonly vault: Vault } {
  const planted = plantVault(undefined, id);
  return { ...planted, vault: openVaultWithKey(planted.folder, planted.key, HOST) };
}

/** The database of a closed vault, opened past the vault as a stranger with the key would. */
export function openRaw(folder: string, key: Uint8Array): Db {
  return openConnection(vaultPaths(folder).database, key, "write");
}

/** How a journal begins that is to be played back (SQLite's file format, §3). */
const JOURNAL_MAGIC = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/** Leaves what a kill leaves while SQLite makes a database: some bytes, and a journal that says the file was empty before. */
export function leaveJournal(database: string): void {
  const scratch = join(newFolder(), "scratch.db");
  const db = openConnection(scratch, randomBytes(32), "create");
  try {
    db.pragma("journal_mode=DELETE");
    db.exec("BEGIN IMMEDIATE; CREATE TABLE half (a)");
    const journal = readFileSync(`${scratch}-journal`);
    // The header as it is once the journal is on the disk, and the file's size before: no pages.
    journal.set(JOURNAL_MAGIC);
    journal.writeUInt32BE(0, 16);
    writeFileSync(`${database}-journal`, journal);
  } finally {
    db.close();
  }
  writeFileSync(database, "half");
}

/** A valid case file. */
export function caseOf(id: string, extra: Readonly<Record<string, unknown>> = {}): CaseFile {
  const events: readonly AnyEvent[] = [
    { id: "e1", type: "listing-decided", date: "2023-05-05", written: "yes" },
    { id: "e2", type: "correction-requested", date: "2024-02-04", regarding: "e1" },
  ];
  const result = validateCase({
    format: "redress.case/1",
    id,
    reference: `某字第${id}号`,
    client: { kind: "natural-person", name: "王某", idDocument: { type: "passport", number: "某1" } },
    enforcement: {
      court: { name: "某区人民法院", level: "basic", region: "北京" },
      caseNumber: "（2023）京0105执1234号",
    },
    events,
    ...extra,
  });
  if (!result.ok) throw new TypeError(JSON.stringify(result.errors));
  return result.case;
}

/** The latest change of the whole vault that is done now, or that is undone now, by its number: what a test moves. */
export function latest(vault: Vault, which: "done" | "undone" = "done"): { readonly seq: number } {
  const stands = new Map<number, boolean>();
  const entries = vault.history({ limit: 1_000_000 }).toReversed();
  for (const { seq, kind, target } of entries) {
    const of = kind === "do" ? seq : target;
    if (of === null) continue;
    stands.delete(of);
    stands.set(of, kind !== "undo");
  }
  const [found] = [...stands].findLast(([, isDone]) => isDone === (which === "done")) ?? [];
  if (found === undefined) throw new RangeError(`no change is ${which}`);
  return { seq: found };
}
