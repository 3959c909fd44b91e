// `--out`: the file is there whole or not at all, and never over the input.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { caseText, redress } from "./io.fixture.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "redress-out-"));
  writeFileSync(join(folder, "in.ndjson"), `${caseText("a")}\n{\n`);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

describe("--out", () => {
  it("writes what standard output would have had, and replaces what was there", async () => {
    writeFileSync(at("out.ndjson"), "old");
    const plain = await redress(["audit", "--batch", at("in.ndjson"), "--as-of", "2024-01-01"]);
    const filed = await redress([
      "audit",
      "--batch",
      at("in.ndjson"),
      "--as-of",
      "2024-01-01",
      "--out",
      at("out.ndjson"),
    ]);
    expect(filed).toEqual({ ...plain, out: "" });
    expect(readFileSync(at("out.ndjson"), "utf8")).toBe(plain.out);
    expect(readdirSync(folder).toSorted()).toEqual(["in.ndjson", "out.ndjson"]);
  });

  it.skipIf(process.platform === "win32")("lets nobody else read it", async () => {
    await redress(["audit", "--batch", at("in.ndjson"), "--out", at("out.ndjson")]);
    expect(statSync(at("out.ndjson")).mode & 0o777).toBe(0o600);
  });

  it("leaves nothing behind where the input cannot be read", async () => {
    const { code, err } = await redress(["audit", "--batch", at("none"), "--out", at("out.ndjson")]);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["in.ndjson"]);
  });

  it("never replaces the input", async () => {
    const { code, err } = await redress(["audit", "--batch", at("in.ndjson"), "--out", join(folder, ".", "in.ndjson")]);
    expect(code).toBe(2);
    expect(err[0]).toMatch(/is the input; name another file/);
  });

  it("refuses a place that cannot be written, in one line", async () => {
    const folderless = await redress(["audit", "--batch", at("in.ndjson"), "--out", join(folder, "no", "out")]);
    expect(folderless).toMatchObject({ code: 2, out: "" });
    expect(folderless.err).toEqual([
      expect.stringMatching(/^redress: --out: .+ cannot be written: there is no such file$/),
    ]);
    const aFolder = await redress(["audit", "--batch", at("in.ndjson"), "--out", folder]);
    expect(aFolder.err).toEqual([expect.stringMatching(/is no ordinary file/)]);
  });
});
