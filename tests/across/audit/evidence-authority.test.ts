// The limits about lists of authorities: the act that meets each one on its last day, and on the day after, over the stories of the
// periods. Random cases hold no such events.
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { TOLD } from "../law/touching.fixture.ts";
import { DUTY_ACTS, withAct } from "./evidence.ts";
import type { CaseJson } from "./plain.ts";
import { valid } from "./random-case.ts";

const CODES = Object.keys(DUTY_ACTS).filter((code) => code.startsWith("Z"));

describe.each(CODES)("the act that meets %s", (code) => {
  it("is in time on the last day, and not on the day after", () => {
    let tried = 0;
    for (const { file, rules } of TOLD.filter((story) => story.rules.some((rule) => rule === code))) {
      const bare = without(file, code);
      const asOf = parseDay("2027-03-01") ?? 0;
      const of = (one: unknown): readonly Finding[] =>
        auditCase(valid(one), { asOf, calendar: shippedCalendar }).findings.filter(({ rule }) => rule === code);
      expect(rules).toContain(code);
      for (const finding of of(bare)) {
        const last = finding.due?.earliest === finding.due?.latest ? parseDay(finding.due?.latest ?? "") : null;
        if (last === null || last >= asOf || finding.done !== null) continue;
        const [inTime, late] = [last, last + 1].map((day) => {
          const json = withAct(bare, finding, day);
          return json === null ? null : of(json).find(({ id }) => id === finding.id);
        });
        if (inTime === null || inTime === undefined || late === null || late === undefined) continue;
        tried += 1;
        expect(inTime.status).toBe("in-order");
        expect(["breach", "contestable", "undetermined"]).toContain(late.status);
      }
    }
    expect(tried).toBeGreaterThan(0);
  });
});

/** The story with none of the acts that meet the limit. */
function without(file: CaseFile, code: string): CaseJson {
  const json = JSON.parse(JSON.stringify(file)) as CaseJson;
  return { ...json, events: json.events.filter(({ type }) => type !== DUTY_ACTS[code]?.type) };
}
