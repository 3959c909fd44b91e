// The launcher of the command line: arguments, standard input, exit code and signals pass through, and a Node that is
// too old is replaced by the installed one or refused in one line.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const LAUNCHER = join(dirname(fileURLToPath(import.meta.url)), "../../cli/bin/redress.mjs");

// Makes this Node say that it is an old one, and say it once only: the Node started in its place is itself again.
const AS_NODE_20 = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.0.0"}})`;

const MAIN = `
import { readFileSync } from "node:fs";
const given: readonly string[] = process.argv.slice(2);
if (given[0] === "wait") { process.stdout.write("ready"); setInterval(() => {}, 1000); }
else {
  process.stdout.write(JSON.stringify({ given, input: readFileSync(0, "utf8") }));
  process.exitCode = 3;
}
`;

let root = "";
let bin = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "redress-launcher-"));
  bin = join(root, "cli", "bin", "redress.mjs");
  mkdirSync(dirname(bin), { recursive: true });
  copyFileSync(LAUNCHER, bin);
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "cli", "main.ts"), MAIN);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function installNode(): void {
  mkdirSync(join(root, "node_modules", ".bin"), { recursive: true });
  symlinkSync(process.execPath, join(root, "node_modules", ".bin", "node"));
}

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { input: "案", encoding: "utf8" });
}

describe.skipIf(process.platform === "win32")("the launcher", () => {
  it("passes arguments, standard input and the exit code on Node 24", () => {
    const result = run(bin, "audit", "a b", "--lang=zh");
    expect(JSON.parse(result.stdout)).toEqual({ given: ["audit", "a b", "--lang=zh"], input: "案" });
    expect(result).toMatchObject({ status: 3, stderr: "" });
  });

  it("starts the installed Node from an older one, with everything passed", () => {
    installNode();
    const result = run("--import", AS_NODE_20, bin, "audit", "a b");
    expect(JSON.parse(result.stdout)).toEqual({ given: ["audit", "a b"], input: "案" });
    expect(result).toMatchObject({ status: 3, stderr: "" });
  });

  it("says in one line what is missing where no Node 24 is installed", () => {
    const result = run("--import", AS_NODE_20, bin, "audit");
    expect(result).toMatchObject({ status: 2, stdout: "" });
    expect(result.stderr).toBe(
      "redress needs Node 24 or newer, this is 20.0.0; run `npm ci` in the project's folder, which brings it, or install it\n",
    );
  });

  it("says in one line that the program is not whole", () => {
    rmSync(join(root, "cli", "main.ts"));
    const result = run(bin);
    expect(result).toMatchObject({ status: 2, stdout: "" });
    expect(result.stderr).toMatch(/^redress could not start: .+; run `npm ci` .+\n$/);
    expect(result.stderr.split("\n")).toHaveLength(2);
  });

  it("keeps compiled code in node_modules, and makes no such folder itself", () => {
    run(bin);
    expect(() => rmSync(join(root, "node_modules"), { recursive: true })).toThrow(/ENOENT/);
  });

  it("ends with its child when it is told to", async () => {
    installNode();
    const child = spawn(process.execPath, ["--import", AS_NODE_20, bin, "wait"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ended = new Promise((resolve) => child.on("close", (_code, signal) => resolve(signal)));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGTERM");
    // "close" comes only when the grandchild has let go of standard output too.
    expect(await ended).toBe("SIGTERM");
  });
});
