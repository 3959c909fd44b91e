// The brief of a case says what its audit says, also where the audit reaches all and the brief alone, which spends less, would not.
import { expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { auditCase, briefCase } from "./audit.ts";
import { briefOf } from "./brief.ts";
import { caseOf } from "./case.fixture.ts";

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
  expect(wholeCase(150_000 / 8)).toBeGreaterThan(40);
});
