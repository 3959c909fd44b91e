import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { parseCase } from "../../../shared/case/validate.ts";
import { choicesOf, countsOf, groupsOf, NO_FILTER, passes } from "./groups.ts";

const parsed = parseCase(readFileSync(new URL("../../../examples/rc07-no-fault-found.json", import.meta.url), "utf8"));
if (!parsed.ok) throw new Error("the example is no case");
const { findings } = auditCase(parsed.case, {
  asOf: parseDay("2026-11-23") ?? 0,
  calendar: shippedCalendar,
  all: true,
});

describe("the groups of an audit", () => {
  it("hold every finding once, breaches first and what does not apply last", () => {
    const groups = groupsOf(findings, NO_FILTER);
    expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
    expect(groups.every((group) => group.findings.every(({ status }) => status === group.status))).toBe(true);
    expect(groups.at(-1)?.status).toBe("not-applicable");
    expect(groups.every((group) => group.findings.length > 0)).toBe(true);
  });

  it("keep the order of the audit within a group", () => {
    for (const group of groupsOf(findings, NO_FILTER)) {
      expect(group.findings).toEqual(findings.filter(({ status }) => status === group.status));
    }
  });

  it("are narrowed by all filters at once", () => {
    const filter = { status: null, holder: "client", family: "K" } as const;
    const shown = groupsOf(findings, filter).flatMap((group) => group.findings);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(findings.length);
    expect(shown.every(({ holder, rule }) => holder === "client" && rule.startsWith("K"))).toBe(true);
    expect(findings.filter((finding) => passes(finding, filter))).toHaveLength(shown.length);
  });

  it("count each status beside the other filters, not under the filter of statuses", () => {
    const all = countsOf(findings, NO_FILTER);
    expect([...all.values()].reduce((a, b) => a + b, 0)).toBe(findings.length);
    expect(countsOf(findings, { ...NO_FILTER, status: "breach" })).toEqual(all);
  });

  it("offer only what occurs, families in the order of the rules", () => {
    const { holders, families } = choicesOf(
      findings.filter(({ rule }) => rule.startsWith("K") || rule.startsWith("V")),
    );
    expect(families).toEqual(["V", "K"]);
    expect(holders).toContain("client");
    expect(holders).not.toContain("agency");
  });
});
