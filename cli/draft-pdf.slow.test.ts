// `redress draft --out X.pdf` as a process: PDF by the browser that is found, and what is said where there is none.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBack } from "../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import { installChromium } from "../tests/chromium.ts";
import { STEP } from "../tests/patience.ts";
import { caseText, LATE_ANSWER } from "./io.fixture.ts";

const LAUNCHER = fileURLToPath(new URL("bin/redress.mjs", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "redress-draft-pdf-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(base, ...names);
for (const name of ["browsers", "no-browsers", "hanging", "temporary"]) mkdirSync(at(name));
writeFileSync(at("case.json"), caseText("c1", LATE_ANSWER));
beforeAll(() => installChromium(at("browsers")));

const ARGS = ["draft", at("case.json"), "--as-of", "2024-03-10", "--document", "supervision-request", "--out"];
const env = (folder: string) => ({
  PATH: at(folder),
  TMPDIR: at("temporary"),
  LANG: "en_US.UTF-8",
  FONTCONFIG_FILE: process.env["FONTCONFIG_FILE"],
});
const draft = (out: string, folder: string) =>
  spawnSync(process.execPath, [LAUNCHER, ...ARGS, out], { encoding: "utf8", env: env(folder) });

describe("redress draft --out X.pdf", () => {
  it.each(["a.pdf", "b.PDF", "申请书.docx.pdf"])("writes PDF, never a Word file: %s", async (name) => {
    const { status, stderr } = draft(at(name), "browsers");
    expect([status, stderr]).toEqual([0, expect.stringMatching(/drawn up, \d+ gaps? to fill in\n$/u)]);
    const { pages, language, isMarked } = await readBack(readFileSync(at(name)));
    expect(pages.join("")).toContain("执行监督申请书");
    expect([language, isMarked]).toEqual(["zh-CN", true]);
    expect(readdirSync(at("temporary"))).toEqual([]);
  });

  it("says in one sentence where no browser is, and writes nothing; a Word file needs none", () => {
    const { status, stdout, stderr } = draft(at("none.pdf"), "no-browsers");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^redress: no PDF was made: no Chromium, Chrome or Edge was found on this machine, [^\n]+\n$/u,
    );
    expect(existsSync(at("none.pdf"))).toBe(false);
    expect(draft(at("none.docx"), "no-browsers").status).toBe(0);
    expect(readFileSync(at("none.docx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("is ended by Ctrl+C with its browser, and leaves nothing", async () => {
    writeFileSync(
      at("hanging", "chromium"),
      `#!/bin/sh\necho $$ > ${at("pid")}.new && /bin/mv ${at("pid")}.new ${at("pid")}\nexec /bin/sleep 100000\n`,
    );
    chmodSync(at("hanging", "chromium"), 0o700);
    const child = spawn(process.execPath, [LAUNCHER, ...ARGS, at("ended.pdf")], { env: env("hanging") });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    await expect.poll(() => existsSync(at("pid")), { timeout: STEP }).toBe(true);
    const pid = Number(readFileSync(at("pid"), "utf8"));
    child.kill("SIGINT");
    const [code] = (await once(child, "close")) as unknown as readonly [number | null];
    expect([code, said]).toEqual([130, "redress: no PDF was made: it was ended\n"]);
    expect(existsSync(`/proc/${pid}`)).toBe(false);
    expect(existsSync(at("ended.pdf"))).toBe(false);
    expect(readdirSync(at("temporary"))).toEqual([]);
  });
});
