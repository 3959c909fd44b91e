// The rule pack's digest covers what runs: rules, duties, readings, engine, calendar.
import { describe, expect, it } from "vitest";
import { rulePack } from "../shared/audit/rule-pack.ts";
import { SOURCE_DIGEST } from "../shared/audit/source-digest.ts";
import { shippedCalendar } from "../shared/calendar/workdays.ts";
import { auditSources, digestOf, type Sources } from "./source-digest.ts";

const sources = auditSources();

function changed(path: string, from: string, to: string): Sources {
  const text = sources.get(path) ?? "";
  expect(text, path).toContain(from);
  return new Map(sources).set(path, text.replace(from, to));
}

describe("the digest of the sources", () => {
  it("is that of the sources as they are: npm run digest", () => {
    expect(SOURCE_DIGEST).toBe(digestOf(sources));
  });

  it.each([
    ["a rule", "shared/rules/c/c-03-correction-review.ts", 'world.begins("review")', 'world.begins("term")'],
    ["a part of rules", "shared/rules/parts/two-step-limit.ts", "ordinary.due)", "longest.due)"],
    [
      "a duty",
      "shared/law/instruments/spc-defaulters-duties.ts",
      '"days", n: 15, roll: true',
      '"working-days", n: 45, roll: false',
    ],
    ["a reading", "shared/engine/readings.ts", 'active("outer-bound")', 'noted("outer-bound")'],
    ["the engine", "shared/engine/combine.ts", "breach > 0", "breach > 1"],
    ["the outcome of a limit", "shared/engine/limit.ts", "world.le(done, due.due)", "world.lt(done, due.due)"],
    ["the counting of days", "shared/calendar/period-end.ts", "start + n", "start + n + 1"],
    ["the routes", "shared/remedies/limit.ts", "CLOSING_DAYS = 7", "CLOSING_DAYS = 8"],
  ])("changes with %s", (_what, path, from, to) => {
    expect(digestOf(changed(path, from, to))).not.toBe(digestOf(sources));
  });

  it("does not depend on the order of the files, and tells a moved line from one that stayed", () => {
    expect(digestOf(new Map([...sources].toReversed()))).toBe(digestOf(sources));
    const [[first = "", text = ""] = [], [second = "", more = ""] = []] = sources;
    expect(digestOf(new Map(sources).set(first, more).set(second, text))).not.toBe(digestOf(sources));
  });

  it("covers every rule and every instrument, and no test", () => {
    const paths = [...sources.keys()];
    expect(paths.filter((path) => /^shared\/rules\/[a-z]\/[a-z]-\d\d/u.test(path)).length).toBeGreaterThan(105);
    expect(paths.filter((path) => path.startsWith("shared/law/instruments/")).length).toBeGreaterThan(25);
    expect(paths.filter((path) => /\.test\.|\.fixture\./u.test(path))).toEqual([]);
  });

  it("is part of the rule pack's", () => {
    expect(rulePack(shippedCalendar).digest).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(rulePack(shippedCalendar).digest).not.toBe(SOURCE_DIGEST);
  });
});
