// Field bundles from the command line, with real vaults and real age files: out, opened elsewhere, back, merged, decided.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const PASSPHRASE = "松树 台阶 邮差 七月 lantern";
const base = mkdtempSync(join(tmpdir(), "redress-bundle-"));
const at = (name: string): string => join(base, name);
afterAll(() => rmSync(base, { recursive: true, force: true }));

const environment: Record<string, string> = { REDRESS_PASSPHRASE_FILE: at("passphrase") };
const run = (...args: readonly string[]) => redress(args, { environment });
let recipient = "";

/** A case with the day on which the court received the request. */
const withDay = (day: string): string =>
  caseText(
    "c1",
    LATE_ANSWER.map((event, index) => (index === 0 ? { ...event, date: day } : event)),
  );

async function importInto(vault: string, text: string): Promise<void> {
  writeFileSync(at("in.json"), text);
  const { code, err } = await run("vault", "import", at(vault), at("in.json"), "--replace");
  expect([code, err]).toEqual([0, []]);
}

beforeAll(async () => {
  writeFileSync(at("passphrase"), `${PASSPHRASE}\n`);
  writeFileSync(at("bundle-passphrase"), "河边 纸伞 门牌 十月\n");
  expect((await run("vault", "init", at("office"))).code).toBe(0);
  const key = await run("bundle", "key", "--out", at("key.txt"));
  recipient = key.out.split("\n")[0] ?? "";
  environment["REDRESS_AGE_IDENTITY_FILE"] = at("key.txt");
  await importInto("office", withDay("2024-01-02"));
});

describe("a bundle for a key", () => {
  it("goes out, is opened as a vault of its own, comes back, waits for a decision, and is decided for both", async () => {
    const made = await run(
      "bundle",
      "make",
      at("office"),
      "--out",
      at("out.age"),
      "--case",
      "c1",
      "--recipient",
      recipient,
    );
    expect([made.code, made.out]).toEqual([0, ""]);
    expect(readFileSync(at("out.age")).subarray(0, 21).toString()).toBe("age-encryption.org/v1");
    const opened = await run("bundle", "open", at("out.age"), at("laptop"));
    expect([opened.code, opened.err]).toMatchObject([0, [expect.stringContaining("1 case, 1 change")]]);
    const same = await run("vault", "export", at("laptop"));
    expect(same.out).toBe((await run("vault", "export", at("office"))).out);

    await importInto("laptop", withDay("2024-01-05"));
    await importInto("office", withDay("2024-01-09"));
    await run("bundle", "make", at("laptop"), "--out", at("back.age"), "--recipient", recipient);
    const merged = await run("bundle", "merge", at("back.age"), at("office"), "--json");
    expect(merged.code).toBe(1);
    const report: unknown = JSON.parse(merged.out);
    expect(report).toMatchObject({
      format: "redress.merge/1",
      arrived: 2,
      taken: 1,
      already: 1,
      conflicts: [{ case: "c1", base: "2024-01-02", ours: "2024-01-09", theirs: "2024-01-05" }],
      doubles: [],
    });
    const waits = await run("bundle", "conflicts", at("office"));
    expect(waits.code).toBe(1);
    expect(waits.out).toContain("ours: 2024-01-09");
    const id = /^(?<id>[0-9a-f]{12}) {2}c1/mu.exec(waits.out)?.groups?.["id"] ?? "";
    const decided = await run("bundle", "decide", at("office"), id, "--keep", "theirs");
    expect([decided.code, decided.out]).toEqual([0, `${id} is decided; nothing else waits\n`]);
    expect((await run("bundle", "conflicts", at("office"), "--json")).out).toBe("[]\n");

    await run("bundle", "make", at("office"), "--out", at("again.age"), "--recipient", recipient);
    const there = await run("bundle", "merge", at("again.age"), at("laptop"));
    expect([there.code, there.out]).toMatchObject([0, expect.stringContaining("nothing waits to be decided")]);
    const exports = [await run("vault", "export", at("laptop")), await run("vault", "export", at("office"))];
    expect(exports[0]?.out).toBe(exports[1]?.out);
    expect(exports[0]?.out).toContain("2024-01-05");
  });

  it("says nothing new when it comes again", async () => {
    const { code, out } = await run("bundle", "merge", at("again.age"), at("laptop"));
    expect([code, out]).toMatchObject([0, expect.stringMatching(/^\d changes arrived: 0 taken, \d already here\n/u)]);
  });
});

describe("a bundle for a passphrase", () => {
  it("is opened by it, and by no other", async () => {
    const passphrase = ["--bundle-passphrase-file", at("bundle-passphrase")];
    expect((await run("bundle", "make", at("office"), "--out", at("p.age"), ...passphrase, "--no-evidence")).code).toBe(
      0,
    );
    expect((await run("bundle", "merge", at("p.age"), at("laptop"), ...passphrase)).code).toBe(0);
    writeFileSync(at("wrong"), "不对\n");
    const wrong = await run("bundle", "merge", at("p.age"), at("laptop"), "--bundle-passphrase-file", at("wrong"));
    expect([wrong.code, wrong.out]).toEqual([2, ""]);
    expect(wrong.err.join("\n")).toContain("passphrase");
  });
});

describe("what is refused, with nothing written", () => {
  beforeAll(async () => {
    expect((await run("bundle", "make", at("office"), "--out", at("base.age"), "--recipient", recipient)).code).toBe(0);
    const whole = readFileSync(at("base.age"));
    writeFileSync(at("cut.age"), whole.subarray(0, -20));
    writeFileSync(at("altered.age"), Buffer.from(whole).fill(7, whole.length - 40, whole.length - 30));
  });

  /** The length and the last hash of the history: nothing is written without them. */
  const state = (): string => readFileSync(join(at("office"), "head.json"), "utf8");

  it.each([
    ["neither recipient nor passphrase", ["bundle", "make", at("office"), "--out", at("x.age")]],
    ["a recipient that is none", ["bundle", "make", at("office"), "--out", at("x.age"), "--recipient", "age1nobody"]],
    [
      "a case that is not there",
      ["bundle", "make", at("office"), "--out", at("x.age"), "--case", "c9", "--recipient", "KEY"],
    ],
    ["another ending", ["bundle", "make", at("office"), "--out", at("x.zip"), "--recipient", "KEY"]],
    ["a file that is not there", ["bundle", "merge", at("none.age"), at("office")]],
    ["a cut file", ["bundle", "merge", at("cut.age"), at("office")]],
    ["an altered file", ["bundle", "merge", at("altered.age"), at("office")]],
    ["no bundle", ["bundle", "merge", at("in.json"), at("office")]],
    ["a conflict that is none", ["bundle", "decide", at("office"), "000000000000", "--keep", "ours"]],
    ["no way to decide", ["bundle", "decide", at("office"), "000000000000", "--keep", "mine"]],
    ["a vault where one is", ["bundle", "open", at("base.age"), at("office")]],
    ["an option of another verb", ["bundle", "conflicts", at("office"), "--out", at("x.age")]],
    ["too few words", ["bundle", "merge", at("base.age")]],
  ])("%s", async (_, args) => {
    const before = state();
    const files = readdirSync(base).toSorted();
    const { code, out, err } = await run(...args.map((arg) => (arg === "KEY" ? recipient : arg)));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toHaveLength(1);
    expect(readdirSync(base).toSorted()).toEqual(files);
    expect(state()).toBe(before);
  });
});
