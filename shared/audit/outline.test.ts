// What lists of cases show of an audit is what the audit says, the next act and what it waits for among it.
import { expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { auditCase, outlineCase } from "./audit.ts";
import { caseOf } from "./case.fixture.ts";

it("asks for what the audit asks for: a holiday notice, and where the court is", () => {
  const request = { written: "yes", method: "in-person", addressee: "enforcing", target: "listing", grounds: [] };
  const file = caseOf([
    { type: "procuratorate-suggestion", date: "2027-02-27", extensionApproved: "yes" },
    { type: "correction-requested", date: "2027-01-31", ...request },
  ]);
  const options = { asOf: parseDay("2029-12-05") ?? 0, calendar: shippedCalendar };
  const { next, findings } = auditCase(file, options);
  const outline = outlineCase(file, options);
  expect(next?.because).toContain("W-01@case");
  expect(outline.next).toEqual(next);
  // The advice about the audit itself is in the audit alone.
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["W-01", "W-03"]));
  expect(outline.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("W"))).toEqual([]);
});
