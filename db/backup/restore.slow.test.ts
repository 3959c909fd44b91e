// Restoring: to a new folder, whole or not at all, and recorded; refusals to open name the backup to use.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createVault } from "../create.ts";
import { VaultError } from "../error.ts";
import { vaultPaths } from "../layout.ts";
import { openVault, openVaultWithKey, unlockVault } from "../open.ts";
import { caseOf, HOST, LABEL, leaveJournal, newFolder, plantOpen, removeFolders } from "../vault.fixture.ts";
import { backupAt, restoreBackup, restoreWithKey } from "./restore.ts";

afterAll(removeFolders);

/** A closed vault with a backup of two cases, and a third case after it. */
function planted(): { readonly folder: string; readonly key: Uint8Array; readonly backup: string } {
  const { folder, key, vault } = plantOpen();
  vault.apply(
    [
      { kind: "case-put", case: caseOf("c1") },
      { kind: "case-put", case: caseOf("c2") },
      { kind: "blob-put", bytes: Buffer.from("某") },
    ],
    { label: LABEL },
  );
  const backup = vault.backup()?.folder ?? "";
  vault.apply([{ kind: "case-put", case: caseOf("c3") }], { label: LABEL });
  vault.close();
  return { folder, key, backup };
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 16;
  writeFileSync(path, bytes);
}

describe("restoring a backup", () => {
  it("gives the vault of its day in a new folder, says so in its history, and leaves the old one alone", () => {
    const { folder, key, backup } = planted();
    const before = readFileSync(vaultPaths(folder).database);
    const vault = restoreWithKey(backup, key, join(newFolder(), "恢复"), HOST);
    expect(vault.caseIds(null, 9)).toEqual(["c1", "c2"]);
    expect(vault.verify()).toMatchObject({ length: 2, problems: [] });
    expect(vault.history({ limit: 1 })[0]).toMatchObject({ seq: 2, kind: "note", changes: [] });
    expect(vault.history({ limit: 1 })[0]?.label.zh).toContain("从备份恢复");
    vault.close();
    expect(readFileSync(vaultPaths(folder).database)).toEqual(before);
  });

  it("goes to no folder that holds something, least of all the vault's own", () => {
    const { folder, key, backup } = planted();
    const other = newFolder();
    writeFileSync(join(other, "文件.txt"), "");
    for (const target of [folder, backup, other]) {
      expect(() => restoreWithKey(backup, key, target, HOST)).toThrow(
        expect.objectContaining({ code: "already-there" }),
      );
    }
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.caseCount()).toBe(3);
    vault.close();
  });

  it.each([
    ["a flipped bit in the data", (at: string) => flip(join(at, "vault.db"), 9000)],
    ["a flipped bit in the first page", (at: string) => flip(join(at, "vault.db"), 20)],
    [
      "the end cut off",
      (at: string) => writeFileSync(join(at, "vault.db"), readFileSync(join(at, "vault.db")).subarray(0, -4096)),
    ],
    ["a note that was altered", (at: string) => flip(join(at, "backup.json"), 60)],
    ["another guard", (at: string) => flip(join(at, "head.json"), 90)],
    ["no key file", (at: string) => rmSync(join(at, "keys.json"))],
    ["a key file cut off", (at: string) => writeFileSync(join(at, "keys.json"), "{")],
  ])("of one with %s is refused, and the folder holds nothing that opens", (_, damage) => {
    const { key, backup } = planted();
    damage(backup);
    const target = join(newFolder(), "恢复");
    expect(() => restoreWithKey(backup, key, target, HOST)).toThrow(expect.objectContaining({ code: "damaged" }));
    if (existsSync(target)) {
      expect(() => openVaultWithKey(target, key, HOST)).toThrow(expect.objectContaining({ code: "unfinished" }));
    }
    expect(existsSync(join(target, "lock"))).toBe(false);
  });

  it("in a folder left by an interrupted one starts again", () => {
    const { key, backup } = planted();
    const target = newFolder();
    const keys = readFileSync(join(backup, "keys.json"), "utf8");
    writeFileSync(join(target, "keys.json"), keys.replace("{", '{ "unfinished": true,'));
    writeFileSync(join(target, "vault.db"), "half");
    const vault = restoreWithKey(backup, key, target, HOST);
    expect(vault.caseCount()).toBe(2);
    vault.close();
  });

  it("in a folder whose database was cut off while SQLite made it starts again, and its journal empties nothing", () => {
    const { key, backup } = planted();
    const target = newFolder();
    const keys = readFileSync(join(backup, "keys.json"), "utf8");
    writeFileSync(join(target, "keys.json"), keys.replace("{", '{ "unfinished": true,'));
    leaveJournal(vaultPaths(target).database);
    const vault = restoreWithKey(backup, key, target, HOST);
    expect(vault.caseCount()).toBe(2);
    vault.close();
  });

  it("in a folder left by one stopped at its very start, too; but never over somebody's files", () => {
    const { key, backup } = planted();
    const target = newFolder();
    for (const name of ["tmp", "backups"]) mkdirSync(join(target, name));
    writeFileSync(join(target, "lock"), "{");
    writeFileSync(join(target, "tmp", "我的文件.txt"), "");
    expect(() => restoreWithKey(backup, key, target, HOST)).toThrow(expect.objectContaining({ code: "already-there" }));
    expect(existsSync(join(target, "tmp", "我的文件.txt"))).toBe(true);
    rmSync(join(target, "tmp", "我的文件.txt"));
    writeFileSync(join(target, "tmp", "keys.json"), "{");
    restoreWithKey(backup, key, target, HOST).close();
  });

  it("takes the passphrase of its day, when the vault's has changed since", async () => {
    const folder = join(newFolder(), "库");
    const { vault } = await createVault(folder, "旧口令", HOST);
    vault.apply([{ kind: "case-put", case: caseOf("c1") }], { label: LABEL });
    const to = newFolder();
    const backup = vault.backup({ to })?.folder ?? "";
    await vault.changePassphrase("新口令");
    vault.close();
    expect(backupAt(backup)).toMatchObject({ verified: true, info: { cases: 1 } });
    const target = join(newFolder(), "恢复");
    await expect(restoreBackup(backup, { kind: "passphrase", text: "新口令" }, target, HOST)).rejects.toMatchObject({
      code: "wrong-secret",
    });
    const restored = await restoreBackup(backup, { kind: "passphrase", text: "旧口令" }, target, HOST);
    expect(restored.case("c1")).toEqual(caseOf("c1"));
    restored.close();
    await expect(restoreBackup(to, { kind: "passphrase", text: "旧口令" }, target, HOST)).rejects.toThrow(
      "not a whole",
    );
  });
});

/** What an opening is refused with. */
function refusal(folder: string, key: Uint8Array, now: string): VaultError {
  try {
    openVaultWithKey(folder, key, { ...HOST, now: () => now }).close();
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
  throw new Error("it was opened");
}

describe("a key file with a damaged slot", () => {
  it("opens by the other one, with a notice until both are made anew", async () => {
    const folder = join(newFolder(), "库");
    const { vault } = await createVault(folder, "口令", HOST);
    vault.close();
    const { keys } = vaultPaths(folder);
    const text = readFileSync(keys, "utf8");
    const at = text.lastIndexOf('"tag": "') + 8;
    writeFileSync(keys, `${text.slice(0, at)}${text[at] === "0" ? "1" : "0"}${text.slice(at + 1)}`);
    const secret = { kind: "passphrase", text: "口令" } as const;
    const opened = await openVault(folder, secret, HOST);
    expect(opened.notices.map(({ zh }) => zh)).toEqual([expect.stringContaining("密钥文件有一处损坏")]);
    await opened.renewRecoveryCode();
    opened.close();
    const again = await openVault(folder, secret, HOST);
    expect(again.notices).toEqual([]);
    again.close();
  });
});

describe("a refusal to open", () => {
  const at = new Date(HOST.now());
  const time = [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, "0")).join(":");

  it("names the latest backup by its time and the number of its cases", () => {
    const { folder, key } = planted();
    flip(vaultPaths(folder).database, 9000);
    const { code, text } = refusal(folder, key, HOST.now());
    expect(code).toBe("damaged");
    expect(text.zh).toContain(`最近的备份：今天 ${time}，2 件`);
    expect(text.en).toContain(`The latest backup: today ${time}, 2 cases`);
    expect(text.en.match(/latest backup:/g)).toHaveLength(1);
    expect(refusal(folder, key, "2026-11-25T08:00:00.000Z").text.zh).toMatch(/最近的备份：2026-11-2\d /);
  });

  it("does so for a lost tail, a missing database, a lock of another computer, and a damaged key file", async () => {
    const { folder, key } = planted();
    const { lock, head, keys, database } = vaultPaths(folder);
    writeFileSync(
      lock,
      JSON.stringify({
        format: "redress.vault-lock/1",
        pid: 1,
        started: "",
        machine: "另一台",
        since: HOST.now(),
        token: "t",
      }),
    );
    expect(refusal(folder, key, HOST.now())).toMatchObject({
      code: "in-use",
      text: { zh: /另一台.*最近的备份：今天/ },
    });
    rmSync(lock);
    const ahead = planted();
    const third = openVaultWithKey(ahead.folder, ahead.key, HOST);
    third.apply([{ kind: "setting-put", id: "a", value: 1 }], { label: LABEL });
    const copy = join(newFolder(), "库");
    mkdirSync(copy);
    third.close();
    copyFileSync(join(ahead.backup, "vault.db"), vaultPaths(ahead.folder).database);
    expect(refusal(ahead.folder, ahead.key, HOST.now())).toMatchObject({
      code: "history-lost",
      text: { zh: expect.stringContaining("最近的备份：今天") as string },
    });
    rmSync(head);
    expect(refusal(folder, key, HOST.now()).text.zh).toContain("最近的备份：今天");
    rmSync(database);
    expect(refusal(folder, key, HOST.now()).text.zh).toContain("最近的备份：今天");
    writeFileSync(keys, "{");
    const secret = { kind: "passphrase", text: "某" } as const;
    await expect(openVault(folder, secret, HOST)).rejects.toThrow("The latest backup: today");
    await expect(unlockVault(folder, secret)).rejects.toThrow("The latest backup: 2026-");
    rmSync(keys);
    await expect(unlockVault(folder, secret)).rejects.toMatchObject({
      code: "not-a-vault",
      text: { zh: expect.stringContaining("最近的备份") as string },
    });
  });

  it("says so where there is no backup, or only one that is not whole", () => {
    const { folder, key, backup } = planted();
    flip(vaultPaths(folder).database, 9000);
    rmSync(join(backup, "head.json"));
    expect(refusal(folder, key, HOST.now()).text.zh).toContain("没有可用的备份");
    rmSync(vaultPaths(folder).backups, { recursive: true });
    expect(refusal(folder, key, HOST.now()).text.en).toContain("no usable backup");
    const owner = {
      format: "redress.vault-lock/1",
      pid: 1,
      started: "",
      machine: "另一台",
      since: HOST.now(),
      token: "t",
    };
    writeFileSync(vaultPaths(folder).lock, JSON.stringify(owner));
    expect(refusal(folder, key, HOST.now()).text.zh).toMatch(/另一台.*接管后打开。$/);
  });
});
