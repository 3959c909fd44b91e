// Over the examples and random cases in which every event has its day: nothing that is said, in steps, reports or papers,
// tells of an act on an unknown day, and no finding has an act done that nobody recorded.
import { describe, expect, it } from "vitest";
import { exampleCase, exampleFiles } from "../../../scripts/example-reports.ts";
import { reasonedAudit } from "../../../shared/audit/audit.ts";
import { formatDay, type Day } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { papersOf } from "../../../shared/filings/consistency.fixture.ts";
import { textOf } from "../../../shared/filings/index.ts";
import { renderText } from "../../../shared/report/index.ts";
import { sampleCases, valid } from "../audit/random-case.ts";
import { TIMES } from "../audit/times.ts";

/** `REDRESS_CASES=400` for four thousand cases. */
const CASES = 10 * TIMES;

/** How an act is told of which it is not known when it was. */
const PHRASES = [
  /日期(?:不明|不详|未知)/u,
  /不知(?:何日|哪一天)/u,
  /某一?日/u,
  /unknown (?:day|date)/iu,
  // The last day of a limit may be open; that is no act.
  /(?<!latest )(?:day|date) (?:is )?(?:unknown|not known)/iu,
  /\bon some day/iu,
];

interface OneCase {
  readonly file: CaseFile;
  readonly asOf: Day;
}

const everyEventHasItsDay = (file: CaseFile): boolean =>
  file.events.every(({ date }) => typeof date === "string" && !date.includes(".."));

const random = (): readonly OneCase[] =>
  sampleCases(CASES * 5, 20261202)
    .map(({ json, asOf }) => ({ file: valid(json), asOf }))
    .filter(({ file }) => everyEventHasItsDay(file))
    .slice(0, CASES);

function textsOf({ file, asOf }: OneCase): readonly string[] {
  const reasoned = reasonedAudit(file, { asOf, calendar: shippedCalendar });
  const { audit } = reasoned;
  const reports = (["zh", "en"] as const).map((lang) =>
    renderText(audit, file, { lang, width: 80, colour: false, all: true }),
  );
  const papers = papersOf(file, reasoned).map(textOf);
  // A report breaks its lines anywhere.
  return [JSON.stringify(audit), ...reports, ...papers].map((text) => text.replaceAll(/\s+/gu, " "));
}

/** The findings whose act is on no day of an event that is on record for them. */
function undoneIn({ file, asOf }: OneCase): readonly string[] {
  const { audit } = reasonedAudit(file, { asOf, calendar: shippedCalendar });
  const view = viewCase(file, asOf);
  const isOnRecord = ({ subjects, done }: Finding): boolean =>
    done === null ||
    subjects.some((id) => {
      const event = view.byId(id);
      if (event === undefined || event.raw.happened === "no") return false;
      const latest = done.latest ?? formatDay(asOf);
      return formatDay(event.lo) <= latest && formatDay(event.hi) >= done.earliest;
    });
  return audit.findings.filter((finding) => !isOnRecord(finding)).map(({ id }) => id);
}

const cases: readonly OneCase[] = [
  ...exampleFiles()
    .map(exampleCase)
    .filter(({ file }) => everyEventHasItsDay(file)),
  ...random(),
];

describe("what nobody recorded", () => {
  it("is told in no step, report or paper as done on an unknown day", () => {
    expect(cases.length).toBeGreaterThan(CASES);
    for (const one of cases) {
      const told = textsOf(one).flatMap((text) =>
        PHRASES.flatMap(
          (phrase) => new RegExp(`.{0,60}(?:${phrase.source}).{0,30}`, phrase.flags).exec(text)?.[0] ?? [],
        ),
      );
      expect(told, JSON.stringify(one.file)).toEqual([]);
    }
  });

  it("is done in no finding: the day of an act is one of an event on record", () => {
    for (const one of cases) expect(undoneIn(one), JSON.stringify(one.file)).toEqual([]);
  });

  it("is found where it is told", () => {
    const told = "失信信息于日期不明时删除。 Deleted on an unknown day.";
    expect(PHRASES.filter((phrase) => phrase.test(told)).length).toBe(2);
  });
});
