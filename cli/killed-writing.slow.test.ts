// Writing that is killed outright, at any moment: a file is whole under its name or not there, and the next run cleans up.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { isHalfWritten } from "../backend/services/output-file.ts";
import { STEP } from "../tests/patience.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";
import { writeWhole } from "./whole-files.ts";

const LAUNCHER = fileURLToPath(new URL("bin/redress.mjs", import.meta.url));
const MODULE = new URL("whole-files.ts", import.meta.url).href;
const base = mkdtempSync(join(tmpdir(), "redress-killed-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(base, ...names);

const NAMES = ["a.docx", "b.docx", "c.docx"];
const SIZE = 24 * 2 ** 20;

/** Writes three large files, each of one byte all through, and says when it begins. */
const writer = (folder: string): string => `
  import { writeWhole } from ${JSON.stringify(MODULE)};
  const outputs = ${JSON.stringify(NAMES)}.map((name, at) => ({ path: ${JSON.stringify(folder)} + "/" + name, bytes: Buffer.alloc(${SIZE}, 65 + at) }));
  process.stdout.write("begins");
  await writeWhole(outputs);
`;

/** Ends when the process has begun to write and was sent the signal so many milliseconds later. */
async function stopped(folder: string, signal: "SIGKILL" | "SIGTERM", after: number): Promise<void> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", writer(folder)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<void>((done) => void child.on("exit", () => done()));
  await new Promise<void>((done) => void child.stdout.once("data", () => done()));
  await new Promise<void>((done) => void setTimeout(done, after));
  child.kill(signal);
  await ended;
}

const isWhole = (path: string, byte: number): boolean =>
  statSync(path).size === SIZE && readFileSync(path).every((one) => one === byte);

describe("files that are written together", () => {
  it("are whole or not there when the program is killed, and what was half written is cleaned up by the next", async () => {
    let killedHalfway = 0;
    for (const after of [0, 10, 25, 40, 60, 80, 110, 150]) {
      const folder = at(`kill-${after}`);
      mkdirSync(folder);
      await stopped(folder, "SIGKILL", after);
      const names = readdirSync(folder);
      for (const name of names.filter((one) => !isHalfWritten(one))) {
        expect(NAMES).toContain(name);
        expect(isWhole(join(folder, name), 65 + NAMES.indexOf(name)), `${name} after ${after} ms`).toBe(true);
      }
      if (!names.some(isHalfWritten)) continue;
      killedHalfway += 1;
      // One that still runs, and one of another machine, are left alone.
      const running = `.redress-${names.find(isHalfWritten)?.slice(9, 17)}-${process.pid}-00000000.tmp`;
      const elsewhere = `.redress-00000000-1-00000000.tmp`;
      for (const name of [running, elsewhere]) writeFileSync(join(folder, name), "");
      await writeWhole([{ path: join(folder, "d.docx"), bytes: Buffer.from("d") }]);
      expect(readdirSync(folder).filter(isHalfWritten).toSorted()).toEqual([elsewhere, running].toSorted());
    }
    expect(killedHalfway).toBeGreaterThan(0);
  });

  it("leave nothing behind at a signal that can be heard", async () => {
    for (const after of [0, 20, 50, 90]) {
      const folder = at(`term-${after}`);
      mkdirSync(folder);
      await stopped(folder, "SIGTERM", after);
      expect(readdirSync(folder).filter(isHalfWritten), `after ${after} ms`).toEqual([]);
    }
  });

  it("do not keep a folder from being new that holds nothing else", async () => {
    mkdirSync(at("left"));
    writeFileSync(at("left", ".redress-00000000-1-00000000.tmp"), "");
    writeFileSync(at("case.json"), caseText("c1", LATE_ANSWER));
    const { code } = await redress(["draft", at("case.json"), "--as-of", "2024-03-10", "--all", "--out", at("left")]);
    expect(code).toBe(0);
  });
});

describe("an export of a vault", () => {
  it("leaves nothing behind at a signal", async () => {
    const vault = at("vault");
    writeFileSync(at("passphrase"), "松树 台阶 邮差 七月 lantern\n");
    const environment = { REDRESS_PASSPHRASE_FILE: at("passphrase") };
    await redress(["vault", "init", vault], { environment });
    const note = "一".repeat(20_000);
    const lines = Array.from({ length: 600 }, (_, n) =>
      caseText(`c${n}`, [{ id: "e1", type: "other", date: "2024-01-01", title: "备注", note }]),
    );
    writeFileSync(at("cases.ndjson"), lines.join("\n"));
    await redress(["vault", "import", vault, at("cases.ndjson")], { environment });
    mkdirSync(at("out"));
    const args = [LAUNCHER, "vault", "export", vault, "--out", at("out", "all.ndjson")];
    const child = spawn(process.execPath, args, { stdio: "ignore", env: { ...process.env, ...environment } });
    const ended = new Promise<number | null>((done) => void child.on("exit", done));
    await vi.waitFor(() => expect(readdirSync(at("out"))).not.toEqual([]), { timeout: STEP, interval: 1 });
    child.kill("SIGTERM");
    const code = await ended;
    expect([code, readdirSync(at("out"))]).toEqual(code === 0 ? [0, ["all.ndjson"]] : [143, []]);
    // The vault is free again for the next.
    expect((await redress(["vault", "list", vault], { environment })).code).toBe(0);
  });
});
