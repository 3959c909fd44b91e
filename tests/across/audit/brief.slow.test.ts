// The brief of a case is made on a shorter way than its audit: what it says is what the audit says, also near the bounds.
import { describe, expect, it } from "vitest";
import { CURVE_DAY, curveCase, type Growing } from "../../../bench/curve-cases.ts";
import { auditCase, briefCase, briefCases, type AuditOptions } from "../../../shared/audit/audit.ts";
import { briefOf } from "../../../shared/audit/brief.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { sampleCases, valid } from "./random-case.ts";
import { TIMES } from "./times.ts";

const SEED = 20261130;
/** `REDRESS_CASES=134` for twenty thousand. */
const CASES = 150 * TIMES;

function expectSame(file: CaseFile, options: AuditOptions): void {
  expect(briefCase(file, options)).toEqual(briefOf(auditCase(file, options)));
}

describe("the brief of a case", () => {
  it("says what its audit says", () => {
    for (const { json, asOf } of sampleCases(CASES, SEED)) {
      expectSame(valid(json), { asOf, calendar: shippedCalendar });
    }
  });

  it("says of some rules only what an audit of them says", () => {
    for (const { json, asOf } of sampleCases(20, SEED + 1)) {
      expectSame(valid(json), { asOf, calendar: shippedCalendar, rules: new Set(["C-03", "R-01", "X-01"]) });
    }
  });

  it("says of several cases together what it says of each", () => {
    const files = sampleCases(CASES, SEED + 2).map(({ json }) => valid(json));
    const options = { asOf: CURVE_DAY, calendar: shippedCalendar };
    for (let at = 0; at < files.length; at += 8) {
      const some = files.slice(at, at + 8);
      expect(briefCases(some, options)).toEqual(some.map((file) => briefCase(file, options)));
    }
  });

  it.each<Growing>(["listings", "listings without days", "requests with their answers", "looks at the list"])(
    "reaches what the audit reaches: %s",
    (growing) => {
      for (const size of [5, 30]) {
        const file = curveCase(growing, size);
        for (const mostWork of [10_000, 50_000, 400_000, 3_000_000, undefined]) {
          expectSame(file, {
            asOf: CURVE_DAY,
            calendar: shippedCalendar,
            ...(mostWork === undefined ? {} : { mostWork }),
          });
        }
      }
    },
  );
});
