// Commands that write several files, stopped by a signal while they write: everything is there, or nothing is.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it, vi } from "vitest";
import { STEP } from "../tests/patience.ts";
import { caseText, LATE_ANSWER } from "./io.fixture.ts";

const LAUNCHER = fileURLToPath(new URL("bin/redress.mjs", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "redress-stopped-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (name: string): string => join(base, name);
writeFileSync(at("case.json"), caseText("c1", LATE_ANSWER));

it.each(["SIGINT", "SIGTERM"] as const)("leaves all papers or none at %s, and no folder of its own", async (signal) => {
  const out = at(signal);
  const args = [LAUNCHER, "draft", at("case.json"), "--as-of", "2024-03-10", "--all", "--out", out];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const ended = new Promise<number | null>((done) => void child.on("exit", done));
  // The folder is made as the writing begins.
  await vi.waitFor(() => expect(existsSync(out)).toBe(true), { timeout: STEP, interval: 1 });
  child.kill(signal);
  const code = await ended;
  if (code === 0) expect(readdirSync(out).every((name) => name.endsWith(".docx"))).toBe(true);
  else expect([code, existsSync(out)]).toEqual([signal === "SIGINT" ? 130 : 143, false]);
  expect(readdirSync(base).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
