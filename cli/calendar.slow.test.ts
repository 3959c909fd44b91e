// `redress calendar` on a case that is too much to work out: the file is not all there is, and it says so.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parsed } from "../tests/calendar-program.ts";
import { caseText, redress } from "./io.fixture.ts";

const base = mkdtempSync(join(tmpdir(), "redress-calendar-stopped-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (name: string): string => join(base, name);

const RUNNING = [
  { id: "e1", type: "listing-decided", date: "2023-11-20" },
  { id: "e2", type: "correction-requested", date: "2024-02-03", written: "yes", regarding: "e1" },
  { id: "e4", type: "correction-decided", date: "2024-02-18", outcome: "rejected", form: "decision", regarding: "e2" },
  {
    id: "e5",
    type: "correction-served",
    date: "2024-02-28",
    source: "document",
    regarding: "e4",
    service: { method: "direct", proof: "yes" },
  },
];
/** Listings of a year, on whatever days: more than an audit works out. */
const STOPPED = Array.from({ length: 20 }, (_, index) => ({ id: `l${index}`, type: "listing-decided", date: "2018" }));

function calendar(lang: "zh" | "en", events: readonly object[], out: string, ...more: readonly string[]) {
  writeFileSync(at("case.json"), caseText("c1", events));
  return redress(["calendar", at("case.json"), "--out", at(out), "--as-of", "2024-03-04", ...more], { lang });
}

describe("redress calendar of an audit that is not finished", () => {
  it("says that limits may be missing where no file is written", async () => {
    const { code, out, err } = await calendar("zh", STOPPED, "none.ics");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContainEqual(expect.stringMatching(/审查没有做完：日历中可能缺少期限/u));
    expect(err.join("\n")).not.toContain("本案没有");
    expect(existsSync(at("none.ics"))).toBe(false);
  });

  it("says the same beside a file, and takes back no limit of the file before", async () => {
    await calendar("en", RUNNING, "before.ics");
    const { code, err } = await calendar("en", STOPPED, "after.ics", "--previous", at("before.ics"));
    expect(code).toBe(0);
    expect(err).toContainEqual(expect.stringMatching(/the audit is not finished, and deadlines may be missing/u));
    expect(err).toContainEqual(expect.stringMatching(/of the earlier file may still run/u));
    const entries = (name: string) => parsed(readFileSync(at(name), "utf8")).entries;
    expect(entries("before.ics")).not.toEqual([]);
    for (const { uid, day } of entries("before.ics"))
      expect(entries("after.ics").find((one) => one.uid === uid)).toMatchObject({ day, status: "CONFIRMED" });
  });
});
