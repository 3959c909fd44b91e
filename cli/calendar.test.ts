// `redress calendar`: one file after the other of the same case, and what is refused before anything is written.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ImportingCalendar, parsed } from "../tests/calendar-program.ts";
import { BEGUN, FILED, served } from "./calendar.fixture.ts";
import { caseText, redress } from "./io.fixture.ts";

const base = mkdtempSync(join(tmpdir(), "redress-calendar-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (name: string): string => join(base, name);

async function calendar(name: string, events: readonly object[], ...more: readonly string[]) {
  writeFileSync(at("case.json"), caseText("c1", events));
  return redress(["calendar", at("case.json"), "--out", at(name), "--as-of", "2024-03-04", ...more]);
}
const text = (name: string): string => readFileSync(at(name), "utf8");
/** The limit for a reconsideration, by its rule. */
const limit = (name: string) => parsed(text(name)).entries.find(({ description }) => description.includes("R-01"));

describe("redress calendar", () => {
  it("goes on from the file before: moved, taken back, and there again", async () => {
    expect((await calendar("1.ics", [...BEGUN, served("2024-02-28")])).code).toBe(0);
    const first = limit("1.ics");
    expect(first).toMatchObject({ day: "2024-03-11", status: "CONFIRMED" });
    await calendar("2.ics", [...BEGUN, served("2024-03-02")], "--previous", at("1.ics"));
    expect(limit("2.ics")).toMatchObject({ uid: first?.uid, day: "2024-03-12", sequence: (first?.sequence ?? 0) + 1 });
    const { err } = await calendar("3.ics", [...BEGUN, served("2024-03-02"), FILED], "--previous", at("2.ics"));
    expect(err.at(-1)).toMatch(/3\.ics: \d+ deadlines?, 1 cancelled$/u);
    expect(limit("3.ics")).toMatchObject({
      uid: first?.uid,
      status: "CANCELLED",
      sequence: (first?.sequence ?? 0) + 2,
    });
    // What is cancelled stays in the files, the same, so that its sequence is not lost.
    await calendar("4.ics", [...BEGUN, served("2024-03-02"), FILED], "--previous", at("3.ics"));
    expect(limit("4.ics")).toEqual(limit("3.ics"));
    await calendar("5.ics", [...BEGUN, served("2024-03-02")], "--previous", at("4.ics"));
    expect(limit("5.ics")).toMatchObject({
      uid: first?.uid,
      status: "CONFIRMED",
      sequence: (first?.sequence ?? 0) + 3,
    });
    const program = new ImportingCalendar();
    const days = ["1.ics", "2.ics", "3.ics", "4.ics", "5.ics"].map((name) => {
      program.import(text(name));
      return program.days.filter((day) => /^2024-03-1[12]$/u.test(day));
    });
    expect(days).toEqual([["2024-03-11"], ["2024-03-12"], [], [], ["2024-03-12"]]);
  });

  it("gives the same file for the same case on the same day, and does not rise where nothing changed", async () => {
    await calendar("a.ics", [...BEGUN, served("2024-02-28")]);
    await calendar("b.ics", [...BEGUN, served("2024-02-28")]);
    await calendar("c.ics", [...BEGUN, served("2024-02-28")], "--previous", at("a.ics"));
    expect(text("b.ics")).toBe(text("a.ics"));
    expect(text("c.ics")).toBe(text("a.ics"));
  });

  it("says in words that there is nothing, and writes no file", async () => {
    const { code, out, err } = await calendar("none.ics", []);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "",
      err: ["no file was written: the case has no deadline with a day to export"],
    });
    expect(existsSync(at("none.ics"))).toBe(false);
  });

  it("counts the limits that a missing fact leaves open, and are in no file", async () => {
    // Whether the ruling was served is not known: the limit may run.
    const { service: _, ...unknown } = served("2024-02-28");
    const open = [...BEGUN, { ...unknown, date: "2024-02-18/2024-03-04", happened: "unknown" }];
    const alone = await calendar("open.ics", open);
    expect(alone.err).toContainEqual(expect.stringMatching(/^1 more deadline is not certain and not in the file/u));
    const args = ["calendar", at("case.json"), "--out", at("open.ics"), "--as-of", "2024-03-04"];
    const chinese = await redress(args, { lang: "zh" });
    expect(chinese.err).toContainEqual(expect.stringMatching(/另有 1 项期限.*没有写入文件/u));
    await calendar("sure.ics", [...BEGUN, served("2024-02-28")]);
    const after = await calendar("after.ics", open, "--previous", at("sure.ics"));
    expect(after.err).toContainEqual(
      expect.stringMatching(/^1 of the earlier file may still run: it is not cancelled/u),
    );
    expect(after.err.join("\n")).not.toContain("not certain");
  });

  it.each([
    ["is of another case", () => text("1.ics").replace(/X-REDRESS-OF:.*/u, "X-REDRESS-OF:0"), /is of another case/u],
    ["is cut off", () => text("1.ics").slice(0, 400), /no whole calendar file/u],
    ["is no calendar", () => "{}", /no whole calendar file/u],
    ["is another program's", () => text("1.ics").replace("Redress", "Other"), /no whole calendar file/u],
    ["has lost a sequence", () => text("1.ics").replace(/SEQUENCE:\d+\r\n/u, ""), /no whole calendar file/u],
  ])("refuses an earlier file that %s, and writes nothing", async (_, content, says) => {
    await calendar("1.ics", [...BEGUN, served("2024-02-28")]);
    writeFileSync(at("previous.ics"), content());
    const before = readdirSync(base);
    const { code, err } = await calendar("x.ics", [...BEGUN, served("2024-02-28")], "--previous", at("previous.ics"));
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(err[0]).toMatch(says);
    expect(readdirSync(base)).toEqual(before);
  });
});
