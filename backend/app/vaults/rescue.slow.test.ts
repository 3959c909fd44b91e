// The ways out of trouble over the contract: backups elsewhere, another key, a damaged vault salvaged, a restore from any folder.
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openConnection } from "../../../db/connection.ts";
import {
  caseOf,
  codeOf,
  eventsOf,
  failureOf,
  PASSPHRASE,
  putCases,
  removeDataFolders,
  startWithPassphrase,
  type TestBackend,
} from "../backend.fixture.ts";

const secret = { kind: "passphrase", text: PASSPHRASE } as const;
const wrong = { kind: "passphrase", text: "别的口令" } as const;

const PAGE = 4096;

/** The pages of a table in the database file, but for its root. */
function pagesOf(path: string, key: Uint8Array, table: string): readonly number[] {
  const db = openConnection(path, key, "read");
  try {
    return db
      .prepare<[string], number>(
        "SELECT pageno FROM dbstat WHERE name = ? AND pageno NOT IN (SELECT rootpage FROM sqlite_schema) ORDER BY pageno",
      )
      .pluck()
      .all(table);
  } finally {
    db.close();
  }
}

describe("the ways out of trouble", () => {
  let test: TestBackend;
  let elsewhere = "";

  beforeAll(async () => {
    test = await startWithPassphrase("工作");
    elsewhere = mkdtempSync(join(tmpdir(), "redress-elsewhere-"));
    await putCases(test.api, caseOf("c1"), caseOf("c2"));
  });

  afterAll(async () => {
    await test.backend.close();
    rmSync(elsewhere, { recursive: true, force: true });
    removeDataFolders();
  });

  it("back up to a folder that is named in full and there, and restore from it", async () => {
    const { api, dataFolder } = test;
    expect(await codeOf(api.vaults.backup({ to: "backups" }))).toBe("bad-folder");
    expect(await codeOf(api.vaults.backup({ to: join(elsewhere, "没有") }))).toBe("bad-change");
    expect(await codeOf(api.vaults.backup({ to: join(dataFolder, "vaults", "工作") }))).toBe("bad-change");
    const made = await api.vaults.backup({ to: elsewhere });
    expect(made).toMatchObject({ cases: 2, verified: true });
    expect(readdirSync(elsewhere)).toEqual([made.name]);
    expect((await api.vaults.backups({})).backups.map(({ name }) => name)).not.toContain(made.name);
    const from = { folder: join(elsewhere, made.name), secret, as: "搬来" };
    expect(await codeOf(api.vaults.restoreFolder({ ...from, folder: made.name }))).toBe("bad-folder");
    expect(await codeOf(api.vaults.restoreFolder({ ...from, folder: elsewhere }))).toBe("damaged");
    expect(await codeOf(api.vaults.restoreFolder({ ...from, as: "工作" }))).toBe("exists");
    expect(await codeOf(api.vaults.restoreFolder({ ...from, secret: wrong }))).toBe("wrong-secret");
    const stopped = new AbortController();
    const half = api.vaults.restoreFolder(from, { signal: stopped.signal, onProgress: () => stopped.abort() });
    expect(await codeOf(half)).toBe("cancelled");
    expect(existsSync(join(dataFolder, "vaults", "搬来"))).toBe(false);
    expect(await api.vaults.restoreFolder(from)).toEqual({ cases: 2 });
    expect((await api.session.state({})).vaults.map(({ name }) => name)).toContain("搬来");
  });

  it("encrypt the open vault under a new key, and leave it open, with the old recovery code dead", async () => {
    const { api, log } = test;
    const { recoveryCode: old } = await api.vaults.renewRecoveryCode({ current: secret });
    const { events, stop } = eventsOf(api);
    expect(await codeOf(api.vaults.rekey({ passphrase: wrong.text }))).toBe("wrong-secret");
    expect(await codeOf(api.vaults.rekey({ passphrase: PASSPHRASE }, { signal: AbortSignal.abort() }))).toBe(
      "cancelled",
    );
    // Threads that read the vault are ended first.
    const verifying = api.vaults.verify({}).catch(() => undefined);
    const { recoveryCode } = await api.vaults.rekey({ passphrase: PASSPHRASE });
    await verifying;
    expect(recoveryCode).not.toBe(old);
    expect((await api.cases.get({ id: "c2" })).case.id).toBe("c2");
    await putCases(api, caseOf("c3"));
    expect(await api.vaults.verify({})).toMatchObject({ ok: true });
    // The window was not locked, or it would have lost the code.
    expect(events.map(({ kind }) => kind)).not.toContain("locked");
    await stop();
    await api.vaults.lock({});
    const dead = { name: "工作", secret: { kind: "recovery" as const, text: old } };
    expect(await codeOf(api.vaults.open(dead))).toBe("wrong-secret");
    await api.vaults.open({ name: "工作", secret: { kind: "recovery", text: recoveryCode } });
    expect(log).toEqual([]);
  });

  it("salvage what a damaged vault still holds into a new one, with a report, and touch nothing", async () => {
    const { api, dataFolder, session } = test;
    const item = { id: "v1", title: "决定书", file: "决定书.bin" };
    await api.evidence.add({ caseId: "c1", item, base: null, bytes: new Uint8Array(randomBytes(60_000)) });
    const path = join(dataFolder, "vaults", "工作", "vault.db");
    const key = Uint8Array.from(session.current.vault.copyKey());
    await api.vaults.lock({});
    const pages = pagesOf(path, key, "chunks");
    const bytes = readFileSync(path);
    // One bit in the middle of a page of the stored file.
    const at = ((pages.at(-2) ?? 0) - 1) * PAGE + PAGE / 2;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const refused = await failureOf(api.vaults.open({ name: "工作", secret }));
    expect(refused.code).toBe("damaged");
    const how = { name: "工作", secret, as: "救出" };
    expect(await codeOf(api.vaults.salvage({ ...how, name: "没有" }))).toBe("no-such-vault");
    expect(await codeOf(api.vaults.salvage({ ...how, as: "搬来" }))).toBe("exists");
    expect(await codeOf(api.vaults.salvage({ ...how, secret: wrong }))).toBe("wrong-secret");
    const cancel = new AbortController();
    const half = api.vaults.salvage(how, { signal: cancel.signal, onProgress: () => cancel.abort() });
    expect(await codeOf(half)).toBe("cancelled");
    expect(existsSync(join(dataFolder, "vaults", "救出"))).toBe(false);
    expect(existsSync(join(dataFolder, "vaults", "工作", "lock"))).toBe(false);
    const steps: unknown[] = [];
    const report = await api.vaults.salvage(how, { onProgress: (step) => steps.push(step) });
    expect(steps).toHaveLength(1);
    expect(report.complete).toBe(false);
    expect(report.summary.zh).toMatch(/^从损坏的案件库抢救而来：/u);
    expect(report).toMatchObject({ cases: 3, losses: [{ caseId: "c1", fate: "file" }], lossTotal: 1 });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect((await api.session.state({})).open).toBeNull();
    await api.vaults.open({ name: "救出", secret });
    expect((await api.session.state({})).open?.name).toBe("救出");
    // All but the file is there and proved; that it is missing stays said.
    expect((await api.cases.get({ id: "c1" })).case.evidence).toHaveLength(1);
    const { ok, problems } = await api.vaults.verify({});
    expect([ok, problems.length]).toEqual([false, 1]);
  });
});
