// Vaults as a whole: made, opened, refused, locked, given other secrets, backed up, restored, verified.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  caseOf,
  codeOf,
  EXAMPLES,
  failureOf,
  newDataFolder,
  PASSPHRASE,
  putCases,
  removeDataFolders,
  startTestBackend,
  type TestBackend,
} from "../backend.fixture.ts";

afterAll(removeDataFolders);

const secret = { kind: "passphrase", text: PASSPHRASE } as const;
const wrong = { kind: "passphrase", text: "别的口令" } as const;

describe("vaults", () => {
  let test: TestBackend;
  let recoveryCode = "";

  beforeAll(async () => {
    test = startTestBackend();
    const made = await test.api.vaults.create({ name: "工作", passphrase: PASSPHRASE });
    ({ recoveryCode } = made);
    expect(made.open).toMatchObject({ name: "工作", sample: false, notices: [] });
  });

  afterAll(() => test.backend.close());

  it("refuses a second vault of the name, the sample's name, a weak passphrase, and names that are no folder", async () => {
    const { api } = test;
    expect(await codeOf(api.vaults.create({ name: "工作", passphrase: PASSPHRASE }))).toBe("exists");
    expect(await codeOf(api.vaults.create({ name: "Sample", passphrase: PASSPHRASE }))).toBe("exists");
    const weak = await failureOf(api.vaults.create({ name: "别的", passphrase: "password123" }));
    expect(weak.code).toBe("weak-passphrase");
    expect(JSON.stringify(weak)).not.toContain("password123");
    for (const name of ["../x", "a/b", ".x", "CON", "x ", "a\u0000b", ""]) {
      expect(await codeOf(api.vaults.create({ name, passphrase: PASSPHRASE })), name).toBe("bad-input");
    }
    expect((await api.session.state({})).vaults.map(({ name }) => name)).toEqual(["工作"]);
  });

  it("opens by passphrase and by recovery code, and refuses wrong ones in words", async () => {
    const { api } = test;
    expect(await api.vaults.lock({})).toEqual({});
    expect(await api.vaults.lock({})).toEqual({});
    expect(await codeOf(api.vaults.open({ name: "没有", secret }))).toBe("no-such-vault");
    const refused = await failureOf(api.vaults.open({ name: "工作", secret: wrong }));
    expect(refused).toMatchObject({ code: "wrong-secret", text: { zh: expect.stringContaining("口令") as string } });
    const misread = { kind: "recovery", text: recoveryCode.slice(0, -1) } as const;
    expect(await codeOf(api.vaults.open({ name: "工作", secret: misread }))).toBe("bad-recovery-code");
    const opened = await api.vaults.open({ name: "工作", secret: { kind: "recovery", text: recoveryCode } });
    expect(opened.name).toBe("工作");
  });

  it("asks for the secret again where the vault is open already, and locks it where that is wrong", async () => {
    const { api } = test;
    expect(await codeOf(api.vaults.open({ name: "工作", secret: wrong }))).toBe("wrong-secret");
    expect((await api.session.state({})).open).toBeNull();
    await api.vaults.open({ name: "工作", secret });
  });

  it("is refused where another process of this computer has it open", async () => {
    const { api, dataFolder } = test;
    const other = startTestBackend({ dataFolder });
    expect(await codeOf(other.api.vaults.open({ name: "工作", secret }))).toBe("locked");
    await other.backend.close();
    expect((await api.session.state({})).open?.name).toBe("工作");
  });

  it("changes the passphrase and the recovery code for who knows a secret, and for nobody else", async () => {
    const { api } = test;
    const next = "纸船 铁轨 下午 蜂蜜 harbour";
    expect(await codeOf(api.vaults.changePassphrase({ current: wrong, next }))).toBe("wrong-secret");
    expect(await codeOf(api.vaults.changePassphrase({ current: secret, next: "123456" }))).toBe("weak-passphrase");
    await api.vaults.changePassphrase({ current: secret, next });
    expect(await codeOf(api.vaults.renewRecoveryCode({ current: secret }))).toBe("wrong-secret");
    const renewed = await api.vaults.renewRecoveryCode({ current: { kind: "passphrase", text: next } });
    const old = { kind: "recovery", text: recoveryCode } as const;
    expect(await codeOf(api.vaults.changePassphrase({ current: old, next: PASSPHRASE }))).toBe("wrong-secret");
    await api.vaults.changePassphrase({
      current: { kind: "recovery", text: renewed.recoveryCode },
      next: PASSPHRASE,
    });
  });

  it("gives a recovery code in three parts, keeps nothing of it, and names the group of a slip", async () => {
    const { api } = test;
    const code = "00000-00001-00002-00003-00004-00005-00006-00007";
    await expect(api.vaults.splitRecoveryCode({ code })).rejects.toMatchObject({
      failure: { code: "bad-recovery-code", text: { en: expect.stringContaining("group") as unknown } },
    });
    ({ recoveryCode } = await api.vaults.renewRecoveryCode({ current: { kind: "passphrase", text: PASSPHRASE } }));
    const { parts } = await api.vaults.splitRecoveryCode({ code: recoveryCode });
    expect(parts).toHaveLength(3);
    const current = { kind: "recovery", text: `${parts[2] ?? ""} ${parts[1] ?? ""}` } as const;
    await api.vaults.changePassphrase({ current, next: PASSPHRASE });
  });

  it("says how hard a passphrase is to guess, with the way to a better one", async () => {
    const { api } = test;
    const score = async (passphrase: string): Promise<number> => (await api.vaults.strength({ passphrase })).score;
    for (const weak of [
      "",
      "123456",
      "password",
      "woaini1314",
      "19900101",
      "aaaaaaaaaaaaaaaa",
      "qwertyuiop",
      "密码密码",
    ]) {
      expect(await score(weak), weak).toBeLessThan(2);
    }
    expect(await score(PASSPHRASE)).toBe(4);
    expect(await score("correct horse battery staple")).toBe(4);
    const { advice } = await api.vaults.strength({ passphrase: "123456" });
    expect(advice.zh).toContain("四个以上互不相关的词");
  });

  it("backs up, lists, restores to a new name for who knows the secret, and leaves the open vault alone", async () => {
    const { api } = test;
    await putCases(api, caseOf("c1"), caseOf("c2"));
    const steps: unknown[] = [];
    const made = await api.vaults.backup({}, { onProgress: (step) => steps.push(step) });
    expect(made).toMatchObject({ cases: 2, verified: true });
    expect(steps.length).toBeGreaterThan(0);
    expect((await api.vaults.backups({})).backups).toContainEqual(made);
    expect((await api.vaults.backupsOf({ name: "工作" })).backups).toContainEqual(made);
    expect(await codeOf(api.vaults.backupsOf({ name: "没有" }))).toBe("no-such-vault");
    const restore = { name: "工作", backup: made.name, secret, as: "恢复" };
    expect(await codeOf(api.vaults.restore({ ...restore, backup: "../../恢复" }))).toBe("no-backup");
    expect(await codeOf(api.vaults.restore({ ...restore, as: "工作" }))).toBe("exists");
    expect(await codeOf(api.vaults.restore({ ...restore, secret: wrong }))).toBe("wrong-secret");
    expect(await api.vaults.restore(restore)).toEqual({ cases: 2 });
    expect((await api.session.state({})).open?.name).toBe("工作");
    expect(await codeOf(api.vaults.restore(restore))).toBe("exists");
    // It has no backup of its own yet, and none was cut off.
    expect((await api.vaults.open({ name: "恢复", secret })).notices).toEqual([]);
    expect((await api.cases.get({ id: "c2" })).case.id).toBe("c2");
    await api.vaults.open({ name: "工作", secret });
  });

  it("verifies, and exports a history that a stranger can check", async () => {
    const { api } = test;
    const { length, head } = await api.cases.history({ limit: 1 });
    expect(await api.vaults.verify({})).toEqual({ ok: true, entries: length, head, problems: [] });
    const { fileName, text } = await api.vaults.exportHistory({});
    expect(fileName).toBe("工作.history.ndjson");
    const lines = text.trimEnd().split("\n");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ format: "redress.history/1", length, head });
    expect(lines).toHaveLength(length + 1);
  });

  it("stops a verification and a backup when they are cancelled", async () => {
    const { api } = test;
    const cancelled = AbortSignal.abort();
    expect(await codeOf(api.vaults.verify({}, { signal: cancelled }))).toBe("cancelled");
    const cancel = new AbortController();
    const backup = api.vaults.backup({}, { signal: cancel.signal, onProgress: () => cancel.abort() });
    expect(await codeOf(backup)).toBe("cancelled");
    await api.session.touch({});
  });
});

describe("the sample vault", () => {
  it("is made from the published cases, apart from all others, and keeps its published passphrase", async () => {
    const { api, backend, dataFolder, log } = startTestBackend();
    const steps: unknown[] = [];
    const opened = await api.vaults.openSample({}, { onProgress: (step) => steps.push(step) });
    expect(opened).toMatchObject({ name: "sample", sample: true });
    expect(steps.length).toBeGreaterThan(0);
    const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith(".json"));
    const sort = { by: "reference", descending: false } as const;
    expect((await api.caseload.ids({ filter: {}, sort })).ids).toHaveLength(examples.length);
    const current = { kind: "passphrase", text: "published examples only" } as const;
    expect(await codeOf(api.vaults.changePassphrase({ current, next: PASSPHRASE }))).toBe("sample-only");
    expect(await codeOf(api.vaults.backup({}))).toBe("sample-only");
    expect((await api.vaults.openSample({})).revision).toBeGreaterThanOrEqual(opened.revision);
    expect((await api.cases.history({ limit: 1 })).entries.map(({ who }) => who)).toEqual([""]);
    // What undo takes back is what the person did, never the making of the sample.
    expect(await api.cases.steps({ seq: 1 })).toEqual({ undo: null, redo: null });
    expect(await codeOf(api.cases.undo({ seq: 1 }))).toBe("nothing-to-undo");
    expect(await codeOf(api.cases.undo({ caseId: "RC08-company" }))).toBe("nothing-to-undo");
    await putCases(api, caseOf("own"));
    expect((await api.cases.steps({ caseId: "own" })).undo).toMatchObject({ caseId: "own", cases: 1 });
    await api.cases.undo({ caseId: "own" });
    expect(await codeOf(api.cases.undo({ caseId: "own" }))).toBe("nothing-to-undo");
    expect((await api.caseload.ids({ filter: {}, sort })).ids).toHaveLength(examples.length);
    await backend.close();
    const again = startTestBackend({ dataFolder });
    await again.api.vaults.openSample({});
    expect((await again.api.cases.history({ limit: 9 })).length).toBe(3);
    expect((await again.api.session.state({})).vaults).toMatchObject([{ name: "sample", sample: true }]);
    await again.backend.close();
    expect([...log, ...again.log]).toEqual([]);
  });
});

describe("vaults that do not open", () => {
  it("says so of a damaged one, and of a folder that is none", async () => {
    const dataFolder = newDataFolder();
    const folder = join(dataFolder, "vaults", "坏");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "keys.json"), "{}");
    mkdirSync(join(dataFolder, "vaults", "空"));
    const { api, backend, log } = startTestBackend({ dataFolder });
    expect((await api.session.state({})).vaults.map(({ name }) => name)).toEqual(["坏"]);
    expect(await codeOf(api.vaults.open({ name: "坏", secret }))).toBe("damaged");
    expect(await codeOf(api.vaults.open({ name: "空", secret }))).toBe("no-such-vault");
    expect(log).toEqual([]);
    await backend.close();
  });
});
