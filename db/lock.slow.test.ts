// One process owns a vault; what a killed one leaves is taken over, with nothing lost.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { vaultPaths } from "./layout.ts";
import { openVaultWithKey } from "./open.ts";
import { HOST, plantOpen, plantVault, removeFolders } from "./vault.fixture.ts";

afterAll(removeFolders);

function plantLock(folder: string, owner: Readonly<Record<string, unknown>>): void {
  const lock = {
    format: "redress.vault-lock/1",
    pid: process.pid,
    started: "",
    machine: hostname(),
    since: HOST.now(),
    token: "t",
  };
  writeFileSync(vaultPaths(folder).lock, JSON.stringify({ ...lock, ...owner }));
}

/** A process that opens the vault, saves a setting, says so, and holds on. */
async function holder(folder: string, key: Uint8Array): Promise<() => Promise<void>> {
  const fixture = fileURLToPath(new URL("./vault.fixture.ts", import.meta.url));
  const open = fileURLToPath(new URL("./open.ts", import.meta.url));
  const script = `
    const { HOST, LABEL } = await import(${JSON.stringify(fixture)});
    const { openVaultWithKey } = await import(${JSON.stringify(open)});
    const key = Buffer.from(${JSON.stringify(Buffer.from(key).toString("hex"))}, "hex");
    const vault = openVaultWithKey(${JSON.stringify(folder)}, key, HOST);
    vault.apply([{ kind: "setting-put", id: "held", value: true }], { label: LABEL });
    console.log("ready");
    setInterval(() => vault.head(), 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", () => reject(new Error("the holder ended before it was ready")));
  });
  return () => {
    child.kill("SIGKILL");
    return ended;
  };
}

describe("the lock", () => {
  it("keeps a second opening out, and is gone after closing", () => {
    const { folder, key, vault } = plantOpen();
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow(`process ${process.pid}`);
    expect(vault.caseCount()).toBe(0);
    vault.close();
    openVaultWithKey(folder, key, HOST).close();
    expect(existsSync(vaultPaths(folder).lock)).toBe(false);
  });

  it("of a living process is refused, of a killed one taken over, and what it saved is there", async () => {
    const { folder, key } = plantVault();
    const kill = await holder(folder, key);
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow(expect.objectContaining({ code: "in-use" }));
    expect(() => openVaultWithKey(folder, key, HOST, { takeOver: true })).toThrow("another Redress on this computer");
    await kill();
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.notices.map(({ en }) => en)).toEqual([expect.stringContaining("was taken over")]);
    expect(vault.deskValue("setting", "held")).toBe(true);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it.runIf(process.platform === "linux")("of a process whose number was used again is taken over", () => {
    const { folder, key } = plantVault();
    plantLock(folder, { started: "another boot:1" });
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.notices).toHaveLength(1);
    vault.close();
  });

  it("cut off while it was written is no lock", () => {
    const { folder, key } = plantVault();
    writeFileSync(vaultPaths(folder).lock, '{"format":');
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.notices).toEqual([]);
    expect(readFileSync(vaultPaths(folder).lock, "utf8")).toContain(`"pid":${process.pid}`);
    vault.close();
  });

  it("of another computer is taken over only when a person says so", () => {
    const { folder, key } = plantVault();
    plantLock(folder, { machine: "另一台", pid: 1 });
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow("another computer (另一台)");
    openVaultWithKey(folder, key, HOST, { takeOver: true }).close();
  });

  it("that somebody took over meanwhile is not removed by closing", () => {
    const { folder, vault } = plantOpen();
    plantLock(folder, { token: "somebody else's" });
    vault.close();
    expect(existsSync(vaultPaths(folder).lock)).toBe(true);
  });
});
