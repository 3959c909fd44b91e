// `redress bundle key`: a key in a file of its own, its public half and six words on standard output, and nothing written over.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fingerprintWords } from "../backend/services/bundle/fingerprint.ts";
import { readIdentities } from "../backend/services/bundle/identity.ts";
import { redress } from "./io.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "redress-key-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

describe("redress bundle key", () => {
  it.each(["zh", "en"] as const)(
    "writes a key that its owner alone reads, and tells its public half: %s",
    async (lang) => {
      const path = at(`${lang}.txt`);
      const { code, out, err } = await redress(["bundle", "key", "--out", path], { lang });
      expect(code).toBe(0);
      const [recipient = "", zh, en, ...rest] = out.split("\n");
      const words = fingerprintWords(recipient);
      expect([zh, en, rest]).toEqual([words.zh.join(" "), words.en.join(" "), [""]]);
      const text = readFileSync(path, "utf8");
      const [identity = ""] = readIdentities(text);
      expect(text).toBe(`# public key: ${recipient}\n${identity}\n`);
      if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(err).toHaveLength(2);
      expect(err.join("\n")).toMatch(lang === "zh" ? /密钥已写入.*\n.*核对六个词/u : /the key is in .*\n.*six words/u);
      expect(out + err.join("\n")).not.toContain(identity);
    },
  );

  it("makes another each time", async () => {
    const [one, two] = [
      await redress(["bundle", "key", "--out", at("1")]),
      await redress(["bundle", "key", "--out", at("2")]),
    ];
    expect(one.out.split("\n")[0]).not.toBe(two.out.split("\n")[0]);
  });

  it("writes over nothing", async () => {
    writeFileSync(at("mine.txt"), "mine");
    const before = readdirSync(folder);
    for (const name of ["mine.txt", "."]) {
      const { code, out, err } = await redress(["bundle", "key", "--out", at(name)]);
      expect([code, out]).toEqual([2, ""]);
      expect(err.join("\n")).toContain("nothing is written over");
    }
    expect(readFileSync(at("mine.txt"), "utf8")).toBe("mine");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("refuses in words a place that is not there, a name that promises something else, and other ways to write it", async () => {
    const refused = async (...args: readonly string[]) => {
      const { code, out, err } = await redress(["bundle", ...args]);
      expect([code, out, err.length]).toEqual([2, "", 1]);
      return err[0];
    };
    expect(await refused("key", "--out", at("none/key.txt"))).toContain("there is no such folder");
    expect(await refused("key", "--out", at("key.pdf"))).toContain(".txt would be right");
    expect(await refused("key")).toContain("redress bundle key --out FILE");
    expect(await refused("key", "more", "--out", at("x"))).toContain("redress bundle key --out FILE");
    expect(await refused()).toContain("after bundle comes one of: key");
    expect(await refused("kye", "--out", at("x"))).toContain("did you mean key?");
  });
});
