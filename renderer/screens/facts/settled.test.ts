import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { parseCase } from "../../../shared/case/validate.ts";
import { interviewOrder, skip } from "../../parts/answer/interview.ts";
import { settledBy } from "./settled.ts";

function rc08(): CaseFile {
  const parsed = parseCase(readFileSync(new URL("../../../examples/rc08-company.json", import.meta.url), "utf8"));
  if (!parsed.ok) throw new Error("the example is no case");
  return parsed.case;
}

const auditOf = (file: CaseFile): Audit =>
  auditCase(file, { asOf: parseDay("2022-12-31") ?? 0, calendar: shippedCalendar });

describe("what an answer settles", () => {
  it("tells the findings whose status changed, those that waited for a fact first", () => {
    const file = rc08();
    const before = auditOf(file);
    const events = file.events.map((event) =>
      event.type === "listing-decided" ? { ...event, citedVersion: "2017" as const } : event,
    );
    const after = auditOf({ ...file, events });
    const changed = settledBy(before, after);
    expect(
      changed.map(({ finding, before: was, after: is, settled }) => [finding.rule, was, is, settled]),
    ).toContainEqual(["V-01", "undetermined", "breach", true]);
    expect(changed[0]?.settled).toBe(true);
    expect(changed.every((one) => one.before !== one.after)).toBe(true);
  });

  it("follows a finding whose trigger, and so its id, changed", () => {
    const file = rc08();
    const before = auditOf(file);
    const found = before.findings.find(({ rule }) => rule === "V-01");
    if (found === undefined) throw new Error("the example has no V-01");
    const renamed = { ...found, id: "V-01@other", status: "in-order" as const };
    const after = { ...before, findings: before.findings.map((one) => (one === found ? renamed : one)) };
    expect(settledBy(before, after)).toEqual([
      { finding: renamed, before: "undetermined", after: "in-order", settled: true },
    ]);
  });

  it("tells what applies no longer, and nothing where nothing changed", () => {
    const before = auditOf(rc08());
    expect(settledBy(before, before)).toEqual([]);
    const gone = { ...before, findings: before.findings.slice(1) };
    expect(settledBy(before, gone)).toMatchObject([{ finding: before.findings[0], after: null }]);
  });
});

describe("the order of the interview", () => {
  const { ask } = auditOf(rc08());
  const paths = (skipped: readonly string[]) => interviewOrder(ask, skipped).map(({ path }) => path);
  const [first = "", second = ""] = paths([]);

  it("is the audit's, with what was skipped at the end", () => {
    expect(paths([])).toEqual(ask.map(({ path }) => path));
    const once = skip([], first);
    expect(paths(once).at(-1)).toBe(first);
    expect(paths(once)[0]).toBe(second);
    expect(paths(skip(once, second)).slice(-2)).toEqual([first, second]);
    expect(paths(skip(skip(once, second), first)).slice(-2)).toEqual([second, first]);
  });

  it("loses no question and forgets paths that are asked no longer", () => {
    expect(paths(["gone", first])).toHaveLength(ask.length);
  });
});
