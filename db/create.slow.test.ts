// Making a vault and opening it by passphrase and recovery code, with scrypt as it is in use.
import { chmodSync, existsSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createVault } from "./create.ts";
import { openVault, unlockVault } from "./open.ts";
import { caseOf, HOST, LABEL, newFolder, plantVault, removeFolders } from "./vault.fixture.ts";

const PASSPHRASE = "某个 口令 Ａ１";
const NEXT = "另一个口令";
let folder = "";
let recoveryCode = "";

beforeAll(async () => {
  folder = join(newFolder(), "案件库");
  const made = await createVault(folder, PASSPHRASE, HOST);
  recoveryCode = made.recoveryCode;
  made.vault.apply([{ kind: "case-put", case: caseOf("c1") }], { label: LABEL });
  made.vault.close();
});

afterAll(removeFolders);

describe("a new vault", () => {
  it("opens by its passphrase, however the characters are composed", async () => {
    const vault = await openVault(folder, { kind: "passphrase", text: "某个 口令 A1" }, HOST);
    expect(vault.case("c1")).toEqual(caseOf("c1"));
    expect(vault.notices).toEqual([]);
    vault.close();
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  it("refuses another passphrase without a word about it, and leaves nothing locked", async () => {
    const wrong = openVault(folder, { kind: "passphrase", text: "不是这个口令" }, HOST);
    await expect(wrong).rejects.toMatchObject({ code: "wrong-secret" });
    await expect(wrong).rejects.not.toThrow("不是这个口令");
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  it("opens by its recovery code, written by hand", async () => {
    const typed = recoveryCode.toLowerCase().replaceAll("-", " ");
    const vault = await openVault(folder, { kind: "recovery", text: typed }, HOST);
    expect(vault.caseCount()).toBe(1);
    vault.close();
  });

  it("names the group of a slip before any work is done", async () => {
    const slip = `${recoveryCode[0] === "2" ? "3" : "2"}${recoveryCode.slice(1)}`;
    await expect(unlockVault(folder, { kind: "recovery", text: slip })).rejects.toMatchObject({
      code: "bad-recovery-code",
      text: { en: expect.stringContaining("in group 1:") as string },
    });
  });

  it("holds neither secret in its files", () => {
    const keys = readFileSync(join(folder, "keys.json"), "utf8");
    expect(keys).not.toContain(PASSPHRASE);
    expect(keys).not.toContain(recoveryCode);
    expect(keys).not.toContain(recoveryCode.replaceAll("-", ""));
  });

  it("is not made where something else is", async () => {
    await expect(createVault(folder, PASSPHRASE, HOST)).rejects.toMatchObject({ code: "already-there" });
    const other = newFolder();
    writeFileSync(join(other, "文件.txt"), "");
    await expect(createVault(other, PASSPHRASE, HOST)).rejects.toMatchObject({ code: "already-there" });
    await expect(createVault(newFolder(), "  ", HOST)).rejects.toMatchObject({ code: "wrong-secret" });
  });

  it("changes its passphrase and its recovery code without touching the data", async () => {
    const vault = await openVault(folder, { kind: "passphrase", text: PASSPHRASE }, HOST);
    const before = vault.copyKey();
    await vault.changePassphrase(NEXT);
    const code = await vault.renewRecoveryCode();
    vault.close();
    expect(await unlockVault(folder, { kind: "passphrase", text: NEXT })).toEqual(before);
    expect(await unlockVault(folder, { kind: "recovery", text: code })).toEqual(before);
    await expect(unlockVault(folder, { kind: "passphrase", text: PASSPHRASE })).rejects.toThrow("not right");
    await expect(unlockVault(folder, { kind: "recovery", text: recoveryCode })).rejects.toThrow("newer one");
  });
});

describe("a key file that was altered", () => {
  const secret = { kind: "passphrase", text: NEXT } as const;
  const path = (): string => join(folder, "keys.json");

  it.each([
    [
      "another vault's id",
      (text: string) => text.replace(/(?<="vault": ")./, (c) => (c === "0" ? "1" : "0")),
      "wrong-secret",
    ],
    ["a weaker cost", (text: string) => text.replaceAll("131072", "1024"), "damaged"],
    ["another salt", (text: string) => text.replaceAll(/"salt": "[0-9a-f]{8}/g, '"salt": "00000000'), "wrong-secret"],
    ["half of it", (text: string) => text.slice(0, 200), "damaged"],
    ["a later format", (text: string) => text.replace("vault-keys/1", "vault-keys/2"), "newer-version"],
  ])("with %s opens nothing", async (_, alter, code) => {
    const good = readFileSync(path(), "utf8");
    try {
      writeFileSync(path(), alter(good));
      if (readFileSync(path(), "utf8") === good) throw new Error("nothing was altered");
      await expect(unlockVault(folder, secret)).rejects.toMatchObject({ code });
    } finally {
      writeFileSync(path(), good);
    }
  });
});

describe("a creation that was interrupted", () => {
  it("opens to nothing, and is made again in the same folder", async () => {
    const planted = plantVault();
    const path = join(planted.folder, "keys.json");
    const file: unknown = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify(Object.assign({}, file, { unfinished: true })));
    await expect(unlockVault(planted.folder, { kind: "passphrase", text: "某" })).rejects.toMatchObject({
      code: "unfinished",
    });
    const { vault } = await createVault(planted.folder, PASSPHRASE, HOST);
    expect(vault.caseCount()).toBe(0);
    vault.close();
  });

  it("says so where the folder holds no vault at all", async () => {
    const empty = newFolder();
    mkdirSync(join(empty, "tmp"));
    chmodSync(empty, 0o700);
    await expect(openVault(empty, { kind: "passphrase", text: "某" }, HOST)).rejects.toMatchObject({
      code: "not-a-vault",
    });
  });
});
