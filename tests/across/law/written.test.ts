// How a case is written down changes nothing: in which order its events stand, and whether a link that can only be the one is written.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { Judge } from "../../../shared/engine/judge.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { sampleCases, sampleCourtCases, valid } from "../audit/random-case.ts";
import { FOR_ALL, type Judged } from "./touching.fixture.ts";

const told = ({ id, thread, status, subjects, due, done, daysLate, missing }: Finding): string =>
  JSON.stringify([id, thread, status, subjects, due, done, daysLate, missing.map(({ path }) => path)]);

/** What every rule finds of a case. */
function found({ file, asOf }: Judged): readonly string[] {
  const view = viewCase(file, asOf);
  const judge = new Judge(view, shippedCalendar, "outline");
  return RULES.flatMap((rule) => rule.over(view).map((subject) => told(judge.judge(rule, subject)))).toSorted();
}

/** The case with every link written that is the only one there can be. */
function linked({ file, asOf }: Judged): { readonly file: CaseFile; readonly written: number } {
  const view = viewCase(file, asOf);
  let written = 0;
  const events = file.events.map((event) => {
    const known = [...view.events, ...view.denials].find(({ id }) => id === event.id);
    const [parent, second] = known?.parents ?? [];
    if (parent === undefined || second !== undefined || known?.loose === true || event.regarding !== undefined)
      return event;
    written += 1;
    return { ...event, regarding: parent.id };
  });
  const result = validateCase({ ...file, events });
  if (!result.ok) throw new Error(result.errors.map(({ problem }) => problem.en).join("; "));
  return { file: result.case, written };
}

/** The cases in handfuls, so that a test is not long. */
const HANDFULS = Array.from({ length: Math.ceil(FOR_ALL.length / 30) }, (_, at) =>
  FOR_ALL.slice(30 * at, 30 * (at + 1)),
);

describe("what every rule finds", () => {
  it.each(HANDFULS.map((cases, at) => [at, cases] as const))(
    "is the same however the case is written down: handful %i",
    (_, cases) => {
      let all = 0;
      for (const one of cases) {
        const plain = found(one);
        expect(found({ ...one, file: { ...one.file, events: one.file.events.toReversed() } })).toEqual(plain);
        const { file, written } = linked(one);
        all += written;
        if (written > 0) expect(found({ ...one, file })).toEqual(plain);
      }
      expect(all).toBeGreaterThan(0);
    },
  );

  it("is the same in whichever order the events of a random case stand", () => {
    for (const { json, asOf } of [...sampleCourtCases(20, 11), ...sampleCases(10, 11)]) {
      const turned = { ...json, events: json.events.toReversed() };
      expect(found({ file: valid(turned), asOf })).toEqual(found({ file: valid(json), asOf }));
    }
  });
});
