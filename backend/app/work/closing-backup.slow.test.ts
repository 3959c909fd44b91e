// Locking answers at once, and the backup of what changed is made all the same: whatever comes after it waits, or tells.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { CallError } from "../../../shared/api/failure.ts";
import { TEST } from "../../../tests/patience.ts";
import {
  apiOver,
  caseOf,
  codeOf,
  EXAMPLES,
  LABEL,
  PASSPHRASE,
  removeDataFolders,
  startTestBackend,
  startWithPassphrase,
  type TestBackend,
  until,
} from "../backend.fixture.ts";
import { startBackend } from "../thread.ts";
import { BACKUP_BEHIND } from "../words.ts";

const secret = { kind: "passphrase", text: PASSPHRASE } as const;

afterAll(removeDataFolders);

describe("locking", () => {
  let test: TestBackend;
  const folder = (): string => join(test.dataFolder, "vaults", "甲");
  const backups = (): readonly string[] => readdirSync(join(folder(), "backups"));

  beforeEach(async () => {
    test = await startWithPassphrase("甲");
    await test.api.cases.change({ changes: [{ kind: "case-put", case: caseOf("c1"), base: null }], label: LABEL });
    return () => test.backend.close();
  });

  it("answers before there is a backup, with every call refused; then it is made, and nothing else is left", async () => {
    const { api, dataFolder } = test;
    await api.vaults.lock({});
    expect(backups()).toEqual([]);
    expect((await api.session.state({})).open).toBeNull();
    expect(await codeOf(api.cases.get({ id: "c1" }))).toBe("no-vault");
    // No other process gets the vault before the backup is there, and clears away what is being made in it.
    const other = startTestBackend({ dataFolder });
    const there = await other.api.vaults.open({ name: "甲", secret }).then(
      () => backups().length,
      (error: unknown) => (error instanceof CallError ? error.failure.code : Promise.reject(error)),
    );
    expect(["locked", 1]).toContain(there);
    await other.backend.close();
    expect((await api.vaults.backupsOf({ name: "甲" })).backups).toMatchObject([{ cases: 1, verified: true }]);
    expect(readdirSync(folder()).toSorted()).toEqual(["backups", "head.json", "keys.json", "tmp", "vault.db"]);
    expect(readdirSync(join(folder(), "tmp"))).toEqual([]);
  });

  it("keeps the next opening waiting until the backup is there", async () => {
    const { api } = test;
    await api.vaults.lock({});
    expect((await api.vaults.open({ name: "甲", secret })).notices).toEqual([]);
    expect(backups()).toHaveLength(1);
    expect((await api.cases.get({ id: "c1" })).case.id).toBe("c1");
  });

  it("keeps the end of the program waiting until the backup is there", async () => {
    await test.api.vaults.lock({});
    await test.backend.close();
    expect(backups()).toHaveLength(1);
  });

  it("by itself, and by opening another vault, makes the backup too", async () => {
    const { api } = test;
    await api.vaults.create({ name: "乙", passphrase: PASSPHRASE });
    await until(() => backups().length === 1);
    await api.cases.change({ changes: [{ kind: "case-put", case: caseOf("c2"), base: null }], label: LABEL });
    test.session.close("idle");
    const { backups: made } = await api.vaults.backupsOf({ name: "乙" });
    expect(made).toMatchObject([{ cases: 1, verified: true }]);
  });
});

it(
  "cut off while the backup is made loses nothing, leaves no half of one, and is told at the next opening",
  { timeout: TEST },
  async () => {
    const { backend, dataFolder } = await startWithPassphrase("甲");
    await backend.close();
    const workers: Worker[] = [];
    const keep = (worker: Worker): void => void workers.push(worker);
    process.on("worker", keep);
    const thread = startBackend({
      dataFolder,
      examples: EXAMPLES,
      host: "electron",
      version: "0.1.0",
      who: "某律师",
      log: () => {},
    });
    const api = apiOver(thread.dispatch);
    await api.vaults.open({ name: "甲", secret });
    process.off("worker", keep);
    await api.cases.change({ changes: [{ kind: "case-put", case: caseOf("c1"), base: null }], label: LABEL });
    await api.vaults.lock({});
    await workers[0]?.terminate();
    expect((await api.vaults.backupsOf({ name: "甲" })).backups).toEqual([]);
    expect((await api.vaults.open({ name: "甲", secret })).notices).toEqual([BACKUP_BEHIND]);
    expect((await api.cases.get({ id: "c1" })).case.id).toBe("c1");
    expect(readdirSync(join(dataFolder, "vaults", "甲", "tmp"))).toEqual([]);
    await thread.close();
  },
);
