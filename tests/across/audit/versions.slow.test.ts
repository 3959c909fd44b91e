// The law by date: with every act on one day, each finding rests on one version of each instrument, the one of that day.
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { dayOf, formatDay, type Day } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { boundaries, versionAt } from "../../../shared/law/index.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { valid } from "./random-case.ts";
import { STORIES, type StoryEvent } from "./stories.ts";

/** Each instrument that a rule rests on. */
const INSTRUMENTS: readonly string[] = [
  ...new Set(RULES.flatMap(({ basis }) => basis.map(({ instrument }) => instrument))),
].toSorted();

/** The ten days before and after each change of these instruments, and the changes themselves. */
const DAYS: readonly Day[] = [
  ...new Set(
    INSTRUMENTS.flatMap((id) =>
      boundaries(id).flatMap((change) => Array.from({ length: 21 }, (_, index) => change - 10 + index)),
    ),
  ),
].toSorted((a, b) => a - b);

/** What is not governed by the law of the day of the acts alone, and why. */
function excepted({ rule, status }: Finding, instrument: string, day: Day): boolean {
  // Whether there was a rule at all: the first text is named, whatever the day.
  if (rule === "V-04") return true;
  // Dated 2019-12-16, published 2020-01-02: whether the opinions bound in between is open, and said to be.
  if (instrument === "good-faith") return day >= dayOf(2019, 12, 16) && day < dayOf(2020, 1, 2);
  // Limitation is judged by the law at its end, two years later.
  if (instrument === "compensation-limitation") return rule === "K-05";
  // An act that is not on record can lie on either side of a change.
  if (rule === "E-03") return status === "undetermined";
  // W-02 speaks of the last days of periods, which end after the acts.
  return rule === "W-02";
}

function faultsOf(finding: Finding, day: Day): readonly string[] {
  const versions = new Map<string, Set<string>>();
  for (const { instrument, version } of finding.basis) {
    if (excepted(finding, instrument, day)) continue;
    const set = versions.get(instrument) ?? new Set();
    versions.set(instrument, set.add(version ?? "none"));
  }
  return [...versions].flatMap(([instrument, found]) => {
    const inForce = versionAt(instrument, day) ?? "none";
    const used = [...found].join(" and ");
    return used === inForce
      ? []
      : [`${finding.rule} on ${formatDay(day)}: ${instrument} ${used}, in force was ${inForce}`];
  });
}

function onOneDay(story: readonly StoryEvent[], day: Day): unknown {
  return {
    format: "redress.case/1",
    id: "one-day",
    client: { kind: "natural-person", domicile: "mainland" },
    enforcement: { court: { name: "某区人民法院", level: "basic", region: "上海" } },
    events: story.map(({ type, fields }, index) => ({
      id: `e${index + 1}`,
      type,
      date: formatDay(day),
      ...fields,
    })),
  };
}

describe("ten days around every change of law", () => {
  it("has days to look at for every instrument", () => {
    expect(INSTRUMENTS.length).toBeGreaterThan(20);
    expect(DAYS.length).toBeGreaterThan(400);
  });

  it.each(STORIES.map((story, index) => [index, story] as const))("story %i", (_, story) => {
    const faults = new Set<string>();
    let cited = 0;
    for (const day of DAYS) {
      const { findings } = auditCase(valid(onOneDay(story, day)), { asOf: day, calendar: shippedCalendar, all: true });
      for (const finding of findings) {
        cited += finding.basis.length;
        for (const fault of faultsOf(finding, day)) faults.add(fault);
      }
    }
    expect([...faults]).toEqual([]);
    expect(cited).toBeGreaterThan(0);
  });
});
