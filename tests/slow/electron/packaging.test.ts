// Packaging, around a stand-in for Electron's runtime: what is in the archive, that it runs from there, and the fuses.
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfOf } from "../../../backend/services/documents/pdf/pdf.fixture.ts";
import { buildTarget, buildWindow, ROOT } from "../../../scripts/build-window.ts";
import { SMOKE } from "../../../scripts/build/targets.ts";
import { fusesIn, pack } from "../../../scripts/smoke/packed.ts";

const BUILDER = join(ROOT, "node_modules", "electron-builder", "cli.js");
const ASAR = join(ROOT, "node_modules", "@electron", "asar", "bin", "asar.js");

/** How Electron marks the place of its fuses in its program: version 1, nine fuses, all on. */
const SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const FUSES = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from("111111111")]);

let folder = "";
let unpacked = "";

/** Runs a script of Node's; gives what it wrote. */
function run(...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}

/** What electron-builder needs of a runtime, and no more. */
function stubRuntime(): string {
  const stub = join(folder, "runtime");
  mkdirSync(join(stub, "locales"), { recursive: true });
  writeFileSync(join(stub, "electron"), Buffer.concat([Buffer.from("#!/bin/sh\n"), FUSES]));
  chmodSync(join(stub, "electron"), 0o755);
  for (const name of ["zh-CN", "en-US", "fr"]) writeFileSync(join(stub, "locales", `${name}.pak`), "");
  for (const name of ["LICENSE", "version", "resources.pak", "icudtl.dat"]) writeFileSync(join(stub, name), "");
  return stub;
}

describe.skipIf(process.platform !== "linux")("the package", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "redress-package-"));
    await buildWindow({ desktop: true });
    const installed = JSON.parse(readFileSync(join(ROOT, "node_modules", "electron", "package.json"), "utf8")) as {
      readonly version: string;
    };
    await run(
      BUILDER,
      "--dir",
      "--linux",
      `-c.electronDist=${stubRuntime()}`,
      `-c.electronVersion=${installed.version}`,
      `-c.directories.output=${folder}`,
    );
    unpacked = join(folder, "linux-unpacked");
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("holds the built program, the native module of this system, and nothing else", async () => {
    const listed = (await run(ASAR, "list", join(unpacked, "resources", "app.asar"))).trim().split("\n");
    expect(new Set(listed.map((path) => path.split("/")[1]))).toEqual(
      new Set(["dist", "examples", "node_modules", "package.json", "templates"]),
    );
    expect(listed).toEqual(
      expect.arrayContaining([
        "/dist/app/main.js",
        "/dist/app/preload.cjs",
        "/dist/app/worker.js",
        "/dist/app/pdf-thread.js",
        "/dist/app/window/index.html",
        "/dist/app/window/licences.json",
        "/node_modules/better-sqlite3/prebuilds/linux-x64.node",
        "/templates/court-paper.docx",
      ]),
    );
    const below = (path: string): readonly string[] => listed.filter((each) => each.startsWith(`${path}/`));
    expect(below("/dist").filter((path) => path !== "/dist/app" && !path.startsWith("/dist/app/"))).toEqual([]);
    expect(below("/node_modules").filter((path) => !path.startsWith("/node_modules/better-sqlite3"))).toEqual([]);
    expect(listed.filter((path) => path.endsWith(".node") && !/\/linux-\w+\.node$/.test(path))).toEqual([]);
    expect(listed.filter((path) => /\.(?:ts|tsx|map|cpp|c|h)$/.test(path))).toEqual([]);
    expect(below("/examples").filter((path) => !path.endsWith(".json"))).toEqual([]);
  });

  it("runs from the archive's own files: the backend opens the sample caseload and reads a PDF file", async () => {
    const taken = join(folder, "taken");
    await run(ASAR, "extract", join(unpacked, "resources", "app.asar"), taken);
    const about = JSON.parse(readFileSync(join(taken, "package.json"), "utf8")) as { readonly main: string };
    expect(about.main).toBe("dist/app/main.js");
    const workerData = {
      role: "backend",
      dataFolder: join(folder, "data"),
      examples: join(taken, "examples"),
      host: "electron",
      version: "0",
      who: "test",
    };
    const entry = pathToFileURL(join(taken, "dist", "app", "worker.js")).href;
    // Electron is said to abort where a thread asks for a report of the process: here the thread ends.
    const trap = "process.report.getReport = () => process.exit(86);";
    const worker = new Worker(`${trap} import(${JSON.stringify(entry)})`, { eval: true, workerData });
    let last = 0;
    const call = (name: string, input: unknown): Promise<unknown> =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        worker.on("message", (message: { readonly kind: string; readonly id: number }) => {
          if (message.id === id && (message.kind === "done" || message.kind === "failed")) resolve(message);
        });
        worker.once("error", reject);
        worker.once("exit", (code) => reject(new Error(`the backend's thread ended with ${code}`)));
        worker.postMessage({ kind: "call", id, name, input }, []);
      });
    expect(await call("vaults.openSample", {})).toMatchObject({ kind: "done", output: { sample: true } });
    const item = { id: "scan", file: "回执.pdf" };
    const bytes = pdfOf([{ lines: ["本院已收到纠正申请"] }, { lines: [] }]);
    await call("evidence.add", { caseId: "RC08-company", item, base: null, bytes });
    const read = await call("cases.get", { id: "RC08-company" });
    expect(JSON.stringify(read)).toContain('"x-pages":2');
    const filter = { text: "已收到纠正申请" };
    const found = await call("caseload.ids", { filter, sort: { by: "updated", descending: true } });
    expect(found).toMatchObject({ kind: "done", output: { ids: ["RC08-company"] } });
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.postMessage({ kind: "close" }, []);
    await ended;
  });

  it("has every fuse set that the packager knows", () => {
    const fuses = fusesIn(readFileSync(join(unpacked, "redress")));
    // In the order of Electron's own table: no run as Node, encrypted cookies, no NODE_OPTIONS, no inspector, the
    // archive's integrity, only the archive, no snapshot of its own, no privileges of file:. The ninth, traps of
    // WebAssembly memory, the packager does not know; it stays as Electron has it.
    expect(fuses).toBe("010011001");
  });

  it("made for the smoke test begins with what looks at the runtime, and has the same fuses", async () => {
    await buildTarget(SMOKE, join(ROOT, "dist", "smoke"));
    const packed = await pack(ROOT, join(stubRuntime(), "electron"));
    if (typeof packed === "string") throw new Error(packed);
    expect(fusesIn(readFileSync(packed.fuses))).toBe("010011001");
    const archive = join(packed.folder, "resources", "app.asar");
    const listed = (await run(ASAR, "list", archive)).trim().split("\n");
    expect(listed).toEqual(expect.arrayContaining(["/dist/smoke/smoke.js", "/dist/app/main.js"]));
    const taken = join(folder, "smoke");
    await run(ASAR, "extract", archive, taken);
    const about = JSON.parse(readFileSync(join(taken, "package.json"), "utf8")) as { readonly main: string };
    expect(about.main).toBe("dist/smoke/smoke.js");
  });

  it("has the words of its two languages only", () => {
    expect(readdirSync(join(unpacked, "locales")).toSorted()).toEqual(["en-US.pak", "zh-CN.pak"]);
  });
});
