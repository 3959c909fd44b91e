// What may not have happened decides nothing: where the event that a rule asks about is only said to have happened, perhaps, no
// breach is found, and the question is asked. Over the stories of the periods, told late.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { Judge } from "../../../shared/engine/judge.ts";
import type { Rule } from "../../../shared/engine/rule.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { type Judged, TOLD } from "./touching.fixture.ts";

/** The findings of a rule about a case that are about an event, with its id. */
function judged(rule: Rule, { file, asOf }: Judged): readonly (readonly [anchor: string, finding: Finding])[] {
  const view = viewCase(file, asOf);
  const judge = new Judge(view, shippedCalendar);
  return rule
    .over(view)
    .flatMap((subject) => (subject.anchor === null ? [] : [[subject.anchor.id, judge.judge(rule, subject)] as const]));
}

/** The case with an event that may not have happened. */
const doubted = ({ file, asOf }: Judged, id: string): Judged => ({
  asOf,
  file: {
    ...file,
    events: file.events.map((event) => (event.id === id ? { ...event, happened: "unknown" } : event)),
  },
});

/** The stories in which the rule finds something wrong about an event, each with that event. */
const wrong = (rule: Rule): readonly (readonly [story: Judged, id: string])[] =>
  TOLD.filter(({ rules }) => rules.includes(rule.code)).flatMap((story) =>
    judged(rule, story).flatMap(([id, { status }]) =>
      status === "breach" || status === "contestable" ? [[story, id] as const] : [],
    ),
  );

/** Those that judge an event, or a listing by what shows it, and have such a story. */
const CODES = [
  "L-05",
  "E-01",
  "E-04",
  "A-03",
  "A-04",
  "A-05",
  "D-07",
  "S-01",
  "S-08",
  "P-05",
  "X-01",
  "X-02",
  "X-03",
  "X-04",
  "X-05",
  "X-06",
  "X-07",
  "X-09",
  "X-12",
  "X-14",
  "X-15",
  "C-03",
  "C-04",
  "C-08",
  "R-01",
  "R-02",
  "R-03",
  "R-06",
  "O-01",
  "O-02",
  "H-03",
  "N-02",
  "N-03",
  "N-06",
  "N-07",
  "N-11",
  "K-02",
  "K-03",
  "K-06",
  "K-11",
  "ZA-01",
  "ZA-02",
  "ZA-06",
  "ZA-12",
  "ZA-13",
  "Z-35",
  "Z-36",
  "Z-37",
  "Z-39",
  "Z-3A",
];

describe("a breach", () => {
  it.each(CODES)("of %s hangs on what it is asked about", (code) => {
    const rule = RULES.find((one) => one.code === code);
    const stories = rule === undefined ? [] : wrong(rule);
    expect(stories).not.toEqual([]);
    for (const [story, id] of stories) {
      const found = rule === undefined ? [] : judged(rule, doubted(story, id));
      const finding = found.find(([anchor]) => anchor === id)?.[1];
      expect(finding?.status).toBe("undetermined");
      expect(finding?.missing.map(({ path }) => path)).toContain(`events[${id}].happened`);
    }
  });
});
