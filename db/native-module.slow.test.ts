// The native module is found without the report of the process that is said to abort Electron in a worker thread.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { linkedForMusl, nativeModule, prebuiltName } from "./native-module.ts";
import { newFolder, removeFolders } from "./vault.fixture.ts";

afterEach(removeFolders);

/** Ends the thread that asks for a report with this code, as Electron would end the process. */
const ABORTED = 86;
const TRAP = `process.report.getReport = () => process.exit(${ABORTED});`;

/** Runs a module's text in a worker thread with the trap set; gives the thread's exit code. */
function inTrappedThread(source: string): Promise<number> {
  const url = `data:text/javascript,${encodeURIComponent(source)}`;
  const worker = new Worker(`${TRAP} import(${JSON.stringify(url)})`, { eval: true });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", resolve);
  });
}

const moduleAt = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);

describe("in a worker thread", () => {
  it("a vault is made, opened, read and backed up without a report of the process", async () => {
    const folder = JSON.stringify(join(newFolder(), "vault"));
    const source = `
      import { randomBytes } from "node:crypto";
      import { createVault, openVault } from ${moduleAt("index.ts")};
      const host = { now: () => "2026-11-23T08:00:00.000Z", who: "某律师", randomBytes: (count) => randomBytes(count) };
      const made = await createVault(${folder}, "一段很长的口令 1234", host);
      made.vault.close();
      const vault = await openVault(${folder}, { kind: "passphrase", text: "一段很长的口令 1234" }, host);
      vault.apply([{ kind: "setting-put", id: "a", value: 1 }], { label: { zh: "一", en: "one" } });
      vault.backup();
      vault.close();`;
    expect(await inTrappedThread(source)).toBe(0);
  });

  it.skipIf(process.platform !== "linux")("the module left to itself would ask for one", async () => {
    const source = `
      import { createRequire } from "node:module";
      const Database = createRequire(${moduleAt("index.ts")})("better-sqlite3");
      new Database(":memory:");`;
    expect(await inTrappedThread(source)).toBe(ABORTED);
  });
});

describe("the module's file", () => {
  it("is there for this machine", () => {
    expect(existsSync(nativeModule())).toBe(true);
  });

  it.each([
    ["linux", "x64", false, "linux-x64.node"],
    ["linux", "arm64", true, "linuxmusl-arm64.node"],
    ["darwin", "arm64", false, "darwin-arm64.node"],
    ["win32", "x64", false, "win32-x64.node"],
  ] as const)("is named for %s %s, musl %s, as the module brings it: %s", (platform, arch, musl, name) => {
    expect(prebuiltName(platform, arch, musl)).toBe(name);
    expect(existsSync(join(nativeModule(), "..", name))).toBe(true);
  });

  it("is the one for musl where the running program was linked for it, by the loader in its header", () => {
    const program = join(newFolder(), "program");
    writeFileSync(program, Buffer.concat([Buffer.alloc(568, 1), Buffer.from("/lib/ld-musl-x86_64.so.1\0")]));
    expect(linkedForMusl(program)).toBe(true);
    writeFileSync(program, Buffer.concat([Buffer.alloc(568, 1), Buffer.from("/lib64/ld-linux-x86-64.so.2\0")]));
    expect(linkedForMusl(program)).toBe(false);
    expect(linkedForMusl(join(program, "nowhere"))).toBe(false);
  });
});
