// `redress exchange` between two vaults over a folder, and what it refuses.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const base = mkdtempSync(join(tmpdir(), "redress-exchange-"));
const at = (name: string): string => join(base, name);
afterAll(() => rmSync(base, { recursive: true, force: true }));

const run = (desk: string, ...args: readonly string[]) =>
  redress(args, {
    environment: { REDRESS_PASSPHRASE_FILE: at("passphrase"), REDRESS_AGE_IDENTITY_FILE: at(`${desk}.key`) },
  });

const recipients: Record<string, string> = {};

beforeAll(async () => {
  writeFileSync(at("passphrase"), "松树 台阶 邮差 七月 lantern\n");
  writeFileSync(at("c1.json"), caseText("c1", LATE_ANSWER));
  mkdirSync(at("shared"));
  for (const desk of ["office", "laptop"]) {
    expect((await run(desk, "vault", "init", at(desk))).code).toBe(0);
    recipients[desk] = (await run(desk, "bundle", "key", "--out", at(`${desk}.key`))).out.split("\n")[0] ?? "";
  }
  expect((await run("office", "vault", "import", at("office"), at("c1.json"))).code).toBe(0);
});

describe("redress exchange", () => {
  it("lets a desk in by its key and six words, puts down what it lacks, and takes what comes", async () => {
    const added = await run(
      "office",
      "exchange",
      at("office"),
      "--add",
      recipients["laptop"] ?? "",
      "--name",
      "笔记本",
    );
    expect([added.code, added.err]).toMatchObject([0, [expect.stringContaining("six words")]]);
    expect(added.out).toMatch(/^笔记本 {2}age1\w+\n {4}(?:[a-z]+ ){5}[a-z]+\n$/u);
    expect((await run("laptop", "exchange", at("laptop"), "--list")).out).toBe("no other desk is known\n");
    const sent = await run("office", "exchange", at("office"), "--folder", at("shared"), "--once");
    expect([sent.code, sent.out]).toEqual([0, "0 files read, 0 changes taken, 1 put down, 0 waiting\n"]);
    const taken = await run("laptop", "exchange", at("laptop"), "--folder", at("shared"), "--once");
    expect([taken.code, taken.out]).toEqual([0, "1 file read, 1 change taken, 0 put down, 0 waiting\n"]);
    const same = [
      await run("laptop", "vault", "export", at("laptop")),
      await run("office", "vault", "export", at("office")),
    ];
    expect(same[0]?.out).toBe(same[1]?.out);
    writeFileSync(join(at("shared"), `${"0".repeat(16)}-00000001.age`), "half");
    const waits = await run("laptop", "exchange", at("laptop"), "--folder", at("shared"), "--once");
    expect([waits.code, waits.out]).toEqual([1, "0 files read, 0 changes taken, 0 put down, 1 waiting\n"]);
    expect(waits.err).toEqual([expect.stringContaining(`not read: ${"0".repeat(16)}-00000001.age: `)]);
    const removed = await run("office", "exchange", at("office"), "--remove", "笔记本");
    expect([removed.code, removed.out]).toEqual([0, "no other desk is known\n"]);
  });

  it.each([
    ["no way", []],
    ["two ways", ["--list", "--remove", "某"]],
    ["a name without a key", ["--list", "--name", "某"]],
    ["a key without a name", ["--add", "age1nobody"]],
    ["a key that is none", ["--add", "age1nobody", "--name", "某"]],
    ["a desk that is not known", ["--remove", "某"]],
    ["a folder that is not there", ["--folder", at("nowhere"), "--once"]],
  ])("refuses %s in words, with nothing put down", async (_, args) => {
    const before = readdirSync(at("shared"));
    const { code, out, err } = await run("office", "exchange", at("office"), ...args);
    expect([code, out, err.length]).toEqual([2, "", 1]);
    expect(readdirSync(at("shared"))).toEqual(before);
  });
});
