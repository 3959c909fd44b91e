// A new vault key: everything there under it, nothing under the old one, and every interruption finished or undone.
import { copyFileSync, cpSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { createVault } from "../create.ts";
import { type KeyFile, readKeyFile, writeKeyFile } from "../key-file.ts";
import type { KeySlot } from "../key-slot.ts";
import { vaultPaths } from "../layout.ts";
import { openReaderWithKey, openVault, openVaultWithKey, unlockVault } from "../open.ts";
import { caseOf, HOST, LABEL, newFolder, plantOpen, removeFolders } from "../vault.fixture.ts";
import { withNextKey } from "./next-key.ts";
import { type NewKey, rekeyVault, rekeyWithKey } from "./rekey.ts";
import { restoreBackup } from "./restore.ts";

afterAll(removeFolders);

/** A closed vault with a case and a stored file, and a new key whose slot no passphrase opens. */
function planted(): { readonly folder: string; readonly key: Uint8Array; readonly next: NewKey } {
  const { folder, key, vault } = plantOpen();
  const bytes = Buffer.alloc(300_000, 7);
  vault.apply(
    [
      { kind: "case-put", case: caseOf("c1") },
      { kind: "blob-put", bytes },
    ],
    { label: LABEL },
  );
  vault.close();
  const slots: readonly KeySlot[] = readKeyFile(vaultPaths(folder)).slots.map((slot) => ({
    ...slot,
    iv: "0".repeat(24),
  }));
  return { folder, key, next: { key: Uint8Array.from(randomBytes(32)), slots } };
}

describe("changing the vault key", () => {
  it("leaves everything there, under the new key alone", () => {
    const { folder, key, next } = planted();
    const vault = rekeyWithKey(folder, key, next, HOST);
    expect(vault.verify()).toMatchObject({ length: 1, problems: [] });
    expect(vault.notices).toEqual([]);
    vault.apply([{ kind: "case-put", case: caseOf("c2") }], { label: LABEL });
    vault.close();
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow(expect.objectContaining({ code: "damaged" }));
    const again = openVaultWithKey(folder, next.key, HOST);
    expect(again.caseIds(null, 9)).toEqual(["c1", "c2"]);
    expect(again.notices).toEqual([]);
    again.close();
    expect(readKeyFile(vaultPaths(folder)).slots).toEqual(next.slots);
    expect(readdirSync(folder).toSorted()).toEqual(["backups", "head.json", "keys.json", "tmp", "vault.db"]);
    expect(readdirSync(vaultPaths(folder).tmp)).toEqual([]);
  });

  it("is refused while somebody reads, and nothing is changed", () => {
    const { folder, key, next } = planted();
    const reader = openReaderWithKey(folder, key);
    expect(reader.caseCount()).toBe(1);
    expect(() => rekeyWithKey(folder, key, next, HOST)).toThrow("is being read");
    expect(reader.caseCount()).toBe(1);
    reader.close();
    expect(readKeyFile(vaultPaths(folder)).next).toBeUndefined();
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.verify().problems).toEqual([]);
    expect(() => rekeyWithKey(folder, key, next, HOST)).toThrow(expect.objectContaining({ code: "in-use" }));
    vault.close();
  });

  it("keeps the passphrase, gives a new recovery code, and the backups their own", async () => {
    const folder = join(newFolder(), "库");
    const made = await createVault(folder, "口令", HOST);
    made.vault.apply([{ kind: "case-put", case: caseOf("c1") }], { label: LABEL });
    const backup = made.vault.backup()?.folder ?? "";
    made.vault.close();
    const secret = { kind: "passphrase", text: "口令" } as const;
    const old = await unlockVault(folder, secret);
    await expect(rekeyVault(folder, "不是", HOST)).rejects.toMatchObject({ code: "wrong-secret" });
    const { vault, recoveryCode } = await rekeyVault(folder, "口令", HOST);
    vault.close();
    expect(await unlockVault(folder, secret)).not.toEqual(old);
    const opened = await openVault(folder, { kind: "recovery", text: recoveryCode }, HOST);
    expect(opened.case("c1")).toEqual(caseOf("c1"));
    opened.close();
    await expect(unlockVault(folder, { kind: "recovery", text: made.recoveryCode })).rejects.toThrow("newer one");
    const restored = await restoreBackup(backup, { kind: "recovery", text: made.recoveryCode }, newFolder(), HOST);
    expect(restored.caseCount()).toBe(1);
    restored.close();
  });
});

describe("an interrupted change of the vault key", () => {
  /** The folder after each of the steps 3 to 6 of `rekey.ts`. */
  function stages(): { readonly key: Uint8Array; readonly next: NewKey; readonly folders: readonly string[] } {
    const { folder, key, next } = planted();
    const done = newFolder();
    cpSync(folder, done, { recursive: true });
    rekeyWithKey(done, key, next, HOST).close();
    const paths = vaultPaths(folder);
    const file: KeyFile = readKeyFile(paths);
    const folders: string[] = [];
    const keep = (): void => {
      const at = newFolder();
      cpSync(folder, at, { recursive: true });
      folders.push(at);
    };
    writeKeyFile(paths, withNextKey(file, key, next, HOST));
    keep();
    copyFileSync(vaultPaths(done).database, join(paths.tmp, "rekey.db"));
    keep();
    renameSync(join(paths.tmp, "rekey.db"), paths.database);
    keep();
    copyFileSync(vaultPaths(done).head, paths.head);
    keep();
    return { key, next, folders };
  }

  it("is undone or finished by opening with what opened it before, and said", () => {
    const { key, next, folders } = stages();
    const seen = folders.map((folder) => {
      const vault = openVaultWithKey(folder, key, HOST);
      expect(vault.verify()).toMatchObject({ length: 1, problems: [] });
      const said = vault.notices.map(({ en }) => (en.includes("is finished now") ? "finished" : en));
      const isNew = Buffer.compare(vault.copyKey(), next.key) === 0;
      vault.close();
      const now = readKeyFile(vaultPaths(folder));
      expect(now.next).toBeUndefined();
      expect(now.slots).toEqual(isNew ? next.slots : expect.not.arrayContaining([...next.slots]));
      const again = openVaultWithKey(folder, isNew ? next.key : key, HOST);
      expect(again.notices).toEqual([]);
      again.close();
      return [isNew, said[0]?.includes("old key stays") === true ? "undone" : said[0]];
    });
    expect(seen).toEqual([
      [false, "undone"],
      [false, "undone"],
      [true, "finished"],
      [true, "finished"],
    ]);
  });

  it("is not finished by a reader, which says what to do", () => {
    const { key, folders } = stages();
    expect(() => openReaderWithKey(folders[2] ?? "", key)).toThrow("Open it once");
  });

  it("with the other key altered opens while the database is the old one, and else is refused and left alone", () => {
    const { key, folders } = stages();
    const alter = (folder: string): void => {
      const { keys } = vaultPaths(folder);
      const text = readFileSync(keys, "utf8");
      const wrapped = /"next": \{\s*"iv": "[0-9a-f]{24}",\s*"wrapped": "(.)/.exec(text);
      const at = (wrapped?.index ?? 0) + (wrapped?.[0].length ?? 0) - 1;
      writeFileSync(keys, `${text.slice(0, at)}${text[at] === "0" ? "1" : "0"}${text.slice(at + 1)}`);
    };
    for (const folder of folders) alter(folder);
    openVaultWithKey(folders[0] ?? "", key, HOST).close();
    const before = readFileSync(vaultPaths(folders[2] ?? "").keys);
    expect(() => openVaultWithKey(folders[2] ?? "", key, HOST)).toThrow(expect.objectContaining({ code: "damaged" }));
    expect(readFileSync(vaultPaths(folders[2] ?? "").keys)).toEqual(before);
    expect(existsSync(vaultPaths(folders[2] ?? "").lock)).toBe(false);
  });
});
