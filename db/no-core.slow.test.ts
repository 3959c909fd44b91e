// A process that crashes on purpose, and what its dump holds.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const MODULE = new URL("./no-core.ts", import.meta.url).href;
const OPENING = new URL("./create.ts", import.meta.url).href;

/** The dump of a process that runs some code with a word in its memory, and aborts. */
function dumpOf(code: string): Buffer | null {
  const folder = mkdtempSync(join(tmpdir(), "redress-core-"));
  const program = `${code}; globalThis.kept = Buffer.from(["某","赵钱","孙李","周吴"].join("").repeat(3)); process.abort();`;
  try {
    spawnSync(
      "bash",
      ["-c", 'ulimit -c unlimited && exec "$0" --input-type=module -e "$1" "$2"', process.execPath, program, MODULE],
      { cwd: folder },
    );
    const name = readdirSync(folder).find((one) => one.startsWith("core"));
    return name === undefined ? null : readFileSync(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("a crash leaves nothing of the memory in its dump", ({ skip }) => {
  const word = "某赵钱孙李周吴".repeat(3);
  const plain = dumpOf("");
  if (plain === null) skip("this system leaves no dump in the folder of a process that crashed");
  expect(plain?.includes(word)).toBe(true);
  expect(dumpOf("(await import(process.argv[1])).keepMemoryOutOfDumps()")?.includes(word) ?? false).toBe(false);
});

it.skipIf(!existsSync("/proc/self/coredump_filter"))("whatever makes or opens a vault has said so before", () => {
  const code = `
    const { createVault } = await import(process.argv[1]);
    await createVault("/dev/null/x", "p", {}).catch(() => {});
    process.stdout.write((await import("node:fs")).readFileSync("/proc/self/coredump_filter", "utf8"));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code, OPENING], { encoding: "utf8" });
  expect(stdout.trim()).toMatch(/^0+$/u);
});
