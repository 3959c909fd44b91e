// Backups: whole, checked, counted, pruned only after the new one is there, and each opens alone with the secret of its day.
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { vaultPaths } from "../layout.ts";
import { openVaultWithKey } from "../open.ts";
import { caseOf, HOST, LABEL, newFolder, openRaw, plantOpen, plantVault, removeFolders } from "../vault.fixture.ts";
import { backupsIn, latestBackup, listBackups } from "./backup.ts";
import { closeWithBackup } from "./closing.ts";
import { backupWithKey } from "./make.ts";
import { restoreWithKey } from "./restore.ts";

afterAll(removeFolders);

const put = (id: string) => [{ kind: "case-put", case: caseOf(id) }] as const;

describe("a backup", () => {
  it("is a vault by itself, with what was saved when it was made", () => {
    const { folder, key, vault } = plantOpen();
    vault.apply([...put("c1"), { kind: "blob-put", bytes: Buffer.alloc(300_000, 7) }], { label: LABEL });
    const head = vault.head();
    const made = vault.backup();
    expect(made).toMatchObject({ verified: true, name: "2026-11-23T08-00-00Z" });
    expect(made?.info).toMatchObject({ cases: 1, ...head, when: HOST.now(), reason: "asked" });
    expect(readdirSync(made?.folder ?? "").toSorted()).toEqual(["backup.json", "head.json", "keys.json", "vault.db"]);
    vault.apply(put("c2"), { label: LABEL });
    vault.close();
    const alone = newFolder();
    cpSync(made?.folder ?? "", alone, { recursive: true });
    const opened = openVaultWithKey(alone, key, HOST);
    expect(opened.notices).toEqual([]);
    expect(opened.verify()).toEqual({ ...head, compared: true, problems: [] });
    expect(opened.caseIds(null, 9)).toEqual(["c1"]);
    opened.close();
    expect(readdirSync(vaultPaths(folder).tmp)).toEqual([]);
  });

  it("has the key file of its day beside it", () => {
    const { folder, vault } = plantOpen();
    vault.apply(put("c1"), { label: LABEL });
    const { keys } = vaultPaths(folder);
    const before = readFileSync(keys, "utf8");
    const made = vault.backup();
    expect(JSON.parse(readFileSync(join(made?.folder ?? "", "keys.json"), "utf8"))).toEqual(JSON.parse(before));
    vault.close();
  });

  it("goes to a folder outside the vault, and to none inside it", () => {
    const { folder, vault } = plantOpen();
    vault.apply(put("c1"), { label: LABEL });
    const to = newFolder();
    expect(vault.backup({ to })?.folder).toBe(join(to, "redress-2026-11-23T08-00-00Z"));
    expect(vault.backup({ to })?.name).toBe("redress-2026-11-23T08-00-00Z-002");
    expect(readdirSync(to)).toHaveLength(2);
    expect(vault.backups()).toEqual([]);
    for (const inside of [folder, vaultPaths(folder).backups, vaultPaths(folder).tmp]) {
      expect(() => vault.backup({ to: inside })).toThrow("inside the vault");
    }
    expect(() => vault.backup({ to: join(to, "拔出的盘") })).toThrow("not made");
    vault.close();
  });

  it("is carried finished to a synchronised folder, where no database is ever opened", () => {
    const { folder, key, vault } = plantOpen();
    vault.apply(put("c1"), { label: LABEL });
    const to = join(newFolder(), "坚果云");
    mkdirSync(to);
    const seen: (readonly string[])[] = [];
    const made = vault.backup({ to, onStep: () => seen.push(readdirSync(to)) });
    vault.close();
    expect(seen).toEqual([[], [], []]);
    expect(readdirSync(to)).toEqual(["redress-2026-11-23T08-00-00Z"]);
    expect(made).toMatchObject({ verified: true, info: { cases: 1 } });
    expect(backupsIn(to)).toEqual([made]);
    expect(readdirSync(vaultPaths(folder).tmp)).toEqual([]);
    const restored = restoreWithKey(made?.folder ?? "", key, join(newFolder(), "库"), HOST);
    expect(restored.case("c1")).toEqual(caseOf("c1"));
    restored.close();
  });

  it("is not made where it is cancelled, at any step, and leaves nothing", () => {
    const { folder, vault } = plantOpen();
    vault.apply(put("c1"), { label: LABEL });
    const seen: string[] = [];
    for (const last of ["copying", "checking", "saving"]) {
      expect(vault.backup({ onStep: (step) => seen.push(step), cancelled: () => seen.at(-1) === last })).toBeNull();
    }
    expect(seen).toEqual(["copying", "copying", "checking", "copying", "checking", "saving"]);
    expect(vault.backups()).toEqual([]);
    expect(readdirSync(vaultPaths(folder).tmp)).toEqual([]);
    vault.close();
  });

  it("is made by another thread while the vault is written to", async () => {
    const { folder, key, vault } = plantOpen();
    vault.apply(put("c1"), { label: LABEL });
    const module = new URL("./make.ts", import.meta.url).href;
    const worker = new Worker(
      `import("node:worker_threads").then(async ({ parentPort, workerData }) => {
        const { backupWithKey } = await import(${JSON.stringify(module)});
        const { folder, key, when } = workerData;
        parentPort.postMessage(backupWithKey(folder, key, when, { onStep: (step) => parentPort.postMessage(step) }));
      });`,
      { eval: true, workerData: { folder, key, when: HOST.now() } },
    );
    const messages: unknown[] = [];
    let n = 1;
    await new Promise<void>((resolve, reject) => {
      worker.on("message", (message) => {
        messages.push(message);
        vault.apply(put(`c${(n += 1)}`), { label: LABEL });
      });
      worker.once("error", reject);
      worker.once("exit", () => resolve());
    });
    expect(messages.slice(0, 3)).toEqual(["copying", "checking", "saving"]);
    expect(messages[3]).toMatchObject({ verified: true });
    const { info } = vault.backups()[0] ?? {};
    expect(vault.history({ before: (info?.length ?? 0) + 1, limit: 1 })[0]?.hash).toBe(info?.head);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it("of a vault with a damaged page is refused, and the ones before stay", () => {
    const { folder, key, vault } = plantOpen();
    vault.apply([...put("c1"), { kind: "blob-put", bytes: Buffer.alloc(300_000, 7) }], { label: LABEL });
    vault.backup();
    vault.close();
    const { database } = vaultPaths(folder);
    const bytes = readFileSync(database);
    bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 1;
    writeFileSync(database, bytes);
    expect(() => backupWithKey(folder, key, HOST.now(), { keep: 1 })).toThrow(
      expect.objectContaining({ code: "damaged" }),
    );
    expect(listBackups(vaultPaths(folder))).toHaveLength(1);
    expect(readdirSync(vaultPaths(folder).tmp)).toEqual([]);
  });
});

describe("the list of backups", () => {
  it("keeps the last ten, or as many as asked, and never counts what is not whole", () => {
    const { folder, vault } = plantOpen();
    const { backups } = vaultPaths(folder);
    for (let n = 1; n <= 12; n += 1) {
      vault.apply(put(`c${n}`), { label: LABEL });
      vault.backup();
    }
    expect(vault.backups().map(({ info }) => info?.length)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    const [latest, second] = vault.backups();
    rmSync(join(latest?.folder ?? "", "vault.db"));
    const note = join(second?.folder ?? "", "backup.json");
    writeFileSync(note, readFileSync(note, "utf8").replace('"cases": 11', '"cases": 99'));
    mkdirSync(join(backups, "别的文件夹"));
    expect(
      vault
        .backups()
        .slice(8)
        .map(({ verified }) => verified),
    ).toEqual([false, false, false]);
    expect(latestBackup(vaultPaths(folder))?.info?.length).toBe(10);
    vault.backup({ keep: 2 });
    expect(vault.backups().map(({ verified, info }) => [verified, info?.length])).toEqual([
      [true, 12],
      [true, 10],
      [false, 12],
      [false, undefined],
      [false, undefined],
    ]);
    vault.close();
  });

  it("puts the one with the most history first, whatever the clock said", () => {
    const { folder, key } = plantVault();
    for (const [index, when] of ["2099-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"].entries()) {
      const vault = openVaultWithKey(folder, key, { ...HOST, now: () => when });
      vault.apply(put(`c${index}`), { label: LABEL });
      vault.backup({ keep: 1 });
      vault.close();
    }
    expect(listBackups(vaultPaths(folder)).map(({ info }) => info?.length)).toEqual([2]);
  });
});

describe("closing", () => {
  it("makes a backup when something changed since the last", () => {
    const { folder, key, vault } = plantOpen();
    expect(closeWithBackup(vault)).toEqual({ backup: null, problem: undefined });
    const again = openVaultWithKey(folder, key, HOST);
    again.apply(put("c1"), { label: LABEL });
    expect(closeWithBackup(again).backup).toMatchObject({ verified: true, info: { reason: "closing", length: 1 } });
    expect(() => again.caseCount()).toThrow("locked");
    expect(closeWithBackup(openVaultWithKey(folder, key, HOST))).toEqual({ backup: null, problem: undefined });
  });

  it("closes also where the backup fails, and says why", () => {
    const { folder, key, vault } = plantOpen();
    vault.apply(put("c1"), { label: LABEL });
    const { tmp } = vaultPaths(folder);
    rmSync(tmp, { recursive: true });
    writeFileSync(tmp, "");
    const { backup, problem } = closeWithBackup(vault);
    expect(backup).toBeNull();
    expect(problem?.text.zh).toContain("没有完成备份");
    expect(existsSync(vaultPaths(folder).lock)).toBe(false);
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow(expect.objectContaining({ code: "io" }));
    rmSync(tmp);
    openVaultWithKey(folder, key, HOST).close();
  });
});

describe("a migration", () => {
  it("is preceded by a backup of the vault as it was", () => {
    const { folder, key } = plantVault(20);
    openVaultWithKey(folder, key, HOST).close();
    const [made] = listBackups(vaultPaths(folder));
    expect(made).toMatchObject({ verified: true, info: { reason: "before-migration", length: 0 } });
    const alone = newFolder();
    copyFileSync(join(made?.folder ?? "", "vault.db"), join(alone, "vault.db"));
    const db = openRaw(alone, key);
    expect(db.pragma("user_version", { simple: true })).toBe(20);
    db.close();
  });
});
