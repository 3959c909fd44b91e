// `redress calendar` in khal, a calendar program that people use: imported one after the other, the files of a case leave
// nothing old, and nothing twice. Skipped where khal is not installed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { BEGUN, FILED, served } from "./calendar.fixture.ts";
import { caseText, redress } from "./io.fixture.ts";

const khal = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "khal"))
  .find((path) => existsSync(path));
const absent = khal === undefined ? " (skipped: khal is not installed)" : "";

const base = mkdtempSync(join(tmpdir(), "redress-khal-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (name: string): string => join(base, name);

const CONFIG = `
[calendars]
[[limits]]
path = ${at("limits")}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = Asia/Shanghai
local_timezone = Asia/Shanghai
[sqlite]
path = ${at("khal.db")}
[default]
default_calendar = limits
`;

function inKhal(...args: readonly string[]): string {
  const env = { ...process.env, HOME: base, LC_ALL: "C.UTF-8" };
  return execFileSync(khal ?? "", ["-c", at("khal.conf"), ...args], { encoding: "utf8", env, stdio: "pipe" });
}

/** What khal shows of two years, a line an entry: the day, its word for what is cancelled, the title. */
const shown = (): readonly string[] =>
  inKhal("list", "--day-format", "", "--format", "{start}|{cancelled}|{title}", "2024-01-01", "800d")
    .split("\n")
    .map((line) => line.trim().replace("CANCELLED |", "CANCELLED|"))
    .filter((line) => line !== "");

/** The review counts from its receipt, once that is known. */
const RECEIVED = {
  id: "e7",
  type: "reconsideration-received",
  date: "2024-03-04",
  source: "document",
  regarding: "e6",
};

/** Writes the calendar of the case from the file before it, as a clinic does, and imports it. */
async function imported(lang: "zh" | "en", out: string, events: readonly object[], previous?: string): Promise<void> {
  writeFileSync(at("case.json"), caseText("c1", events));
  const more = previous === undefined ? [] : ["--previous", at(previous)];
  const args = ["calendar", at("case.json"), "--out", at(out), "--as-of", "2024-03-05", ...more];
  expect((await redress(args, { lang })).code).toBe(0);
  inKhal("import", "--batch", at(out));
}

beforeEach(() => {
  for (const name of readdirSync(base)) rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at("limits"));
  writeFileSync(at("khal.conf"), CONFIG);
});

describe.skipIf(khal === undefined)(`the calendar of a case in khal${absent}`, () => {
  it("moves a limit that moved, and takes back what is filed, without an old entry or a second one", async () => {
    const off = "某区人民法院 · 纳入期限届满后的删除期限（届满日不早于 2025-11-25）";
    await imported("zh", "1.ics", [...BEGUN, served("2024-02-28")]);
    expect(shown()).toEqual(["2024-03-11||某区人民法院 · 申请复议的期限", `2025-11-25||${off}`]);
    await imported("zh", "2.ics", [...BEGUN, served("2024-03-02")], "1.ics");
    expect(shown()).toEqual(["2024-03-12||某区人民法院 · 申请复议的期限", `2025-11-25||${off}`]);
    // Filed: khal strikes out what is cancelled, and its title says it as well.
    await imported("zh", "3.ics", [...BEGUN, served("2024-03-02"), FILED], "2.ics");
    const taken = "2024-03-12|CANCELLED|已取消：某区人民法院 · 申请复议的期限";
    expect(shown()).toEqual([taken, "2024-03-20||某区人民法院 · 复议的审查期限", `2025-11-25||${off}`]);
    await imported("zh", "4.ics", [...BEGUN, served("2024-03-02"), FILED, RECEIVED], "3.ics");
    const stand = ["2024-03-19||某区人民法院 · 复议的审查期限", `2025-11-25||${off}`];
    expect(shown().filter((line) => line.includes("||"))).toEqual(stand);
    // The same file again changes nothing.
    const before = shown();
    inKhal("import", "--batch", at("4.ics"));
    expect(shown()).toEqual(before);
    expect(readdirSync(at("limits"))).toHaveLength(before.length);
  });

  it("shows again what was filed by mistake", async () => {
    await imported("en", "1.ics", [...BEGUN, served("2024-03-02"), FILED]);
    await imported("en", "2.ics", [...BEGUN, served("2024-03-02")], "1.ics");
    expect(shown().map((line) => line.split("|").slice(0, 2))).toEqual([
      ["2024-03-12", ""],
      ["2024-03-20", "CANCELLED"],
      ["2025-11-25", ""],
    ]);
  });
});
