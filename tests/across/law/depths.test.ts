// However much of a finding is wanted, it is the same finding: the brief and the outline, which leave out steps and readings that are
// only told of, come to the status, the days and the questions of the whole.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { Judge } from "../../../shared/engine/judge.ts";
import { familyOf } from "../../../shared/engine/rule-code.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { TOLD } from "./touching.fixture.ts";

const of = ({ id, rule, thread, status, subjects, due, done, daysLate, missing, remedies }: Finding) => ({
  id,
  rule,
  thread,
  status,
  subjects,
  due,
  done,
  daysLate,
  remedies,
  missing: missing.map(({ path }) => path),
});
const active = ({ readings }: Finding) =>
  readings.filter((one) => one.active).map(({ id, status, due }) => ({ id, status, due }));

describe("the brief and the outline of a finding", () => {
  it.each([...new Set(RULES.map(({ code }) => familyOf(code)))])(
    "come to what the whole comes to: family %s",
    (family) => {
      let noted = 0;
      for (const { file, asOf, rules } of TOLD) {
        for (const rule of RULES.filter(({ code }) => familyOf(code) === family && rules.includes(code))) {
          const view = viewCase(file, asOf);
          const judged = (["whole", "brief", "outline"] as const).map((depth) => {
            const judge = new Judge(view, shippedCalendar, depth);
            return rule.over(view).map((subject) => judge.judge(rule, subject));
          });
          const [whole = [], ...shorter] = judged;
          noted += whole.flatMap(({ readings }) => readings).filter((one) => !one.active).length;
          for (const findings of shorter) {
            expect(findings.map(of), rule.code).toEqual(whole.map(of));
            // One reading alone bears no name.
            findings.forEach((finding, at) => {
              const own = whole.slice(at, at + 1).flatMap(active);
              if (own.length > 1) expect(active(finding), rule.code).toEqual(own);
              expect(finding.derivation).toEqual([]);
            });
          }
        }
      }
      if (["E", "C", "R"].includes(family)) expect(noted).toBeGreaterThan(0);
    },
  );
});
