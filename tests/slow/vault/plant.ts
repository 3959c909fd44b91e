// Vaults for the campaigns: with slots that tell which key they stand for, and of an older version.
import { cpSync } from "node:fs";
import { canonicalize } from "../../../shared/case/canonical.ts";
import { headOf } from "../../../db/case-parts.ts";
import { HeadFile } from "../../../db/head.ts";
import { History } from "../../../db/history.ts";
import { readKeyFile } from "../../../db/key-file.ts";
import type { KeySlot } from "../../../db/key-slot.ts";
import { vaultPaths } from "../../../db/layout.ts";
import { caseOf, HOST, LABEL, newFolder, openRaw, plantVault, VAULT_ID } from "../../../db/vault.fixture.ts";

/** The slots of the key file, with a mark in the place of what a passphrase would open. */
export function markedSlots(folder: string, mark: string): readonly KeySlot[] {
  return readKeyFile(vaultPaths(folder)).slots.map((slot) => ({ ...slot, iv: mark.slice(0, 24).padEnd(24, "0") }));
}

/** The mark that the slots in force have: the key that the passphrase opens. */
export const markOf = (folder: string): string => readKeyFile(vaultPaths(folder)).slots[0]?.iv ?? "";

/** A vault of version 20 with this many cases, closed. */
export function plantOlder(count: number): { readonly folder: string; readonly key: Uint8Array } {
  const { folder, key } = plantVault(20);
  const db = openRaw(folder, key);
  const history = new History(db, VAULT_ID);
  let last = history.head();
  for (let n = 0; n < count; n += 1) {
    const id = `c${n}`;
    const head = canonicalize(headOf({ ...caseOf(id), events: [] }));
    const changes = `[{"after":${head},"before":null,"case":"${id}","entity":"case","id":"${id}"}]`;
    db.prepare<string[]>(
      `INSERT INTO cases (id, reference, client_name, client_kind, client_number, court_name, court_level, region,
         case_number, stage, updated, json) VALUES (?, ?, '王某', 'natural-person', '某1', '某区人民法院', 'basic', '北京',
         '（2023）京0105执1234号', 'enforcement', ?, ?)`,
    ).run(id, `某字第${id}号`, HOST.now(), head);
    last = history.append(last, { kind: "do", target: null, when: HOST.now(), who: HOST.who, label: LABEL, changes });
  }
  db.close();
  new HeadFile(vaultPaths(folder), VAULT_ID, key).write(last);
  return { folder, key };
}

/** Another copy of a closed vault. */
export function copyOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}
