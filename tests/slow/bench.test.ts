// The bench runs in all its parts, and its sides come to the same hits, bytes and rows (it throws where they do not).
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { clientName, givenPair } from "../../bench/caseload.ts";
import { aim, median, quantile, timesOf, timeWords } from "../../bench/measure.ts";

const bench = fileURLToPath(new URL("../../bench/index.ts", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "redress-bench-test-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function quick(...parts: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [bench, "--quick", ...parts], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  return stdout;
}

/** The value of the row of this name. Throws where there is none. */
function valueOf(printed: string, name: string): string {
  const found = printed.split("\n").find((line) => line.trimStart().startsWith(`${name} `));
  if (found === undefined) throw new Error(`no row "${name}" in:\n${printed}`);
  return found.trimStart().slice(name.length).trim();
}

/** Of a time row: median, 95th percentile and worst, in milliseconds, and the number of runs. */
function timesIn(printed: string, name: string): readonly number[] {
  const found = /^median ([\d.]+) ms, p95 ([\d.]+) ms, worst ([\d.]+) ms, (\d+) runs/.exec(valueOf(printed, name));
  if (found === null) throw new Error(`no times in the row "${name}"`);
  return found.slice(1).map(Number);
}

function expectTimes(printed: string, name: string, runs: number): void {
  const [middle = 0, p95 = 0, worst = 0, count = 0] = timesIn(printed, name);
  expect(middle, name).toBeGreaterThan(0);
  expect(p95, name).toBeGreaterThanOrEqual(middle);
  expect(worst, name).toBeGreaterThanOrEqual(p95);
  expect(count, name).toBe(runs);
}

describe("npm run bench", () => {
  it("measures rules, batches and memory beside their peers", async () => {
    const printed = await quick("rules", "batch", "memory");
    expect(valueOf(printed, "machine")).toMatch(/^\d+ cores/);
    expect(printed).toContain("the same bytes");
    const ratios = [...printed.matchAll(/ratio.*? (\d+\.\d\d) \(aim [^:]+: (?:met|MISSED)\)$/gmu)];
    expect(ratios).toHaveLength(3);
    expect(ratios.every(([, ratio]) => Number(ratio) > 0)).toBe(true);
    expect(valueOf(printed, "audit to brief, processor time")).toMatch(/^\d+\.\d\d \(aim 3: (?:met|MISSED)\)$/u);
    expect(printed).not.toContain("caseload");
  });

  it("makes a filing beside its peer, and tells on the way how far it is", async () => {
    const printed = await quick("filing");
    const [, pages = 0, exhibits = 0, steps = 0] =
      /^(\d+) pages, (\d+) exhibits, [\d.]+ MiB, (\d+) steps told$/u
        .exec(valueOf(printed, "filing, one PDF"))
        ?.map(Number) ?? [];
    expect(pages).toBeGreaterThan(12);
    expect(steps).toBeGreaterThanOrEqual(exhibits + 12);
    expect(valueOf(printed, "time")).toMatch(/^[\d.]+ s \(aim under 20 s for 200 pages: (?:met|MISSED)\)$/u);
    expect(Number(valueOf(printed, "ratio to the peer"))).toBeGreaterThan(0);
  });

  it("tells how one audit grows with the case", async () => {
    const printed = await quick("curve");
    const rows = [...printed.matchAll(/^ {2}(\d+) +(\d+\.\d{3}) s, (\d+) findings, JSON of it \d+\.\d{3} s/gmu)];
    expect(new Set(rows.map(([, size]) => size))).toEqual(new Set(["1", "10"]));
    expect(printed.match(/^one audit/gmu)).toHaveLength(rows.length / 2);
  });

  it("imports the same rows as its peer, and finds what is there", async () => {
    const printed = await quick("vault");
    const rows = Number(/^300 cases, 3 turns, .*, the same (\d+) rows$/.exec(valueOf(printed, "import"))?.[1]);
    // At least the case, its list row, its place in the history and in the index, and its events.
    expect(rows).toBeGreaterThan(300 * 10);
    const ratio = /^(\d\.\d\d) \(aim 0\.6: (met|MISSED)\)$/.exec(valueOf(printed, "ratio, turn by turn"));
    expect(ratio?.[2]).toBe(Number(ratio?.[1]) >= 0.6 ? "met" : "MISSED");
    expect(valueOf(printed, "ratio to bare inserts")).toMatch(/^0\.\d\d \(no aim\)$/);
    for (const name of ["page of 100, first", "page of 100, last", "search for two characters"]) {
      expectTimes(printed, name, 10);
    }
    for (const name of ["opening by key", "opening by passphrase"]) expectTimes(printed, name, 1);
    expect(readdirSync(temporary).filter((name) => name.startsWith("redress-bench"))).toEqual([]);
  });

  it("audits a caseload as the program does", async () => {
    const printed = await quick("audits");
    expect(valueOf(printed, "audits of the caseload")).toMatch(/^200 cases, 1 runs/);
    expect(Number(/^(\d+) cases\/s$/.exec(valueOf(printed, "a case each"))?.[1])).toBeGreaterThan(0);
  });

  it("starts, scrolls and types in a real window", async () => {
    const printed = await quick("window");
    expect(valueOf(printed, "start to usable lock screen")).toMatch(/^median \d+ ms, worst \d+ ms, 1 runs \(aim/);
    for (const name of ["an empty page, by wheel", "the caseload, by wheel", "the caseload, by page keys"]) {
      const frames = /^median ([\d.]+) frames\/s, worst frame ([\d.]+) ms, .* (\d+) of (\d+) over 50 ms/.exec(
        valueOf(printed, name),
      );
      expect(Number(frames?.[1]), name).toBeGreaterThan(0);
      expect(Number(frames?.[4]), name).toBeGreaterThan(Number(frames?.[3]));
    }
    expectTimes(printed, "from a jump to all its rows filled", 3);
    expectTimes(printed, "typing in search, key to painted", 16);
    expectTimes(printed, "two characters to rows that show them", 2);
  });

  it("refuses a part that there is not", async () => {
    await expect(quick("vaults")).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: "no part vaults; there are: rules, curve, batch, memory, vault, audits, window, filing\n",
    });
  });
});

describe("what the bench measures with", () => {
  it("takes medians and percentiles from the values themselves", () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([median([3, 1, 2]), quantile(values, 0.95), quantile([7], 0.95)]).toEqual([2, 96, 7]);
    expect(() => median([])).toThrow("no values");
    expect(timesOf(3, (run) => run)).toHaveLength(3);
    expect(timeWords([1, 2, 30])).toBe("median 2.00 ms, p95 30.0 ms, worst 30.0 ms, 3 runs");
    expect([aim(true, "1"), aim(false, "2")]).toEqual(["(aim 1: met)", "(aim 2: MISSED)"]);
  });

  it("has cases enough that differ for a search to mean something", () => {
    const names = new Set(Array.from({ length: 5000 }, (_, index) => clientName(index)));
    expect(names.size).toBeGreaterThan(1000);
    expect([...names].every((name) => /^.某..$/u.test(name))).toBe(true);
    expect(new Set(Array.from({ length: 200 }, (_, index) => givenPair(index))).size).toBe(200);
  });
});
