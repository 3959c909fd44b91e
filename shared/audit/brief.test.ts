// The brief of a case says what its audit says, also where the audit reaches all and the brief alone, which spends less, would not.
import { expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { auditCase, briefCase, briefCases } from "./audit.ts";
import { briefOf } from "./brief.ts";
import { MOST_WORK } from "../engine/budget.ts";
import { caseOf } from "./case.fixture.ts";
import { BRIEF_THRIFT } from "./rounds.ts";

const file = caseOf([
  { type: "listing-decided", date: "2023-05-08", items: [1], termYears: null },
  { type: "correction-requested", date: "2024-02-05", written: "yes", grounds: [1] },
]);
const options = (mostWork: number) => ({ asOf: parseDay("2024-06-03") ?? 0, calendar: shippedCalendar, mostWork });
/** The rules whose findings are those of the whole case: where work is left over, none but advice about it. */
const wholeCase = (mostWork: number): number =>
  auditCase(file, options(mostWork)).findings.filter(({ id }) => id.endsWith("@case")).length;

it.each([150_000, 75_000])("is that of its audit of %i units of work", (mostWork) => {
  expect(briefCase(file, options(mostWork))).toEqual(briefOf(auditCase(file, options(mostWork))));
});

it("would have left out much in its own share of that work", () => {
  expect(wholeCase(150_000)).toBe(4);
  expect(wholeCase(150_000 / BRIEF_THRIFT)).toBeGreaterThan(40);
});

it.each([
  ["moved off days off in a later finding than one that was not", "advice", ["2024-02-05", "2024-02-02"]],
  ["moved on some days of a month", "advice", ["2024-01"]],
  ["not moved", undefined, ["2024-02-04"]],
])("tells of last days %s as its audit does", (_how, status, dates) => {
  const requests = dates.map((date) => ({
    type: "correction-requested" as const,
    date,
    written: "yes",
    method: "in-person",
  }));
  const moving = caseOf(requests);
  const plenty = { ...options(0), mostWork: MOST_WORK };
  const brief = briefCase(moving, plenty);
  expect(brief).toEqual(briefOf(auditCase(moving, plenty)));
  expect(brief.findings.find(({ rule }) => rule === "W-02")?.status).toBe(status);
});

it("says of several cases what it says of each, whatever their lists, and of none nothing", () => {
  const other = caseOf([{ type: "authority-listed", date: "2024-01-05" }], { matter: "wages-list" });
  const files = [file, other, caseOf([{ type: "listing-decided", date: "2024-01" }]), file];
  for (const mostWork of [MOST_WORK, 75_000]) {
    const alone = files.map((one) => briefCase(one, options(mostWork)));
    expect(briefCases(files, options(mostWork))).toEqual(alone);
  }
  expect(briefCases([], options(MOST_WORK))).toEqual([]);
});
