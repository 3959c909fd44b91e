// The published cases: each expectation was written by hand from the source before the program's answer was first seen.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleFiles, storedName, storedReport } from "../../scripts/example-reports.ts";
import { auditCase } from "../../shared/audit/audit.ts";
import type { Audit } from "../../shared/engine/finding.ts";
import { parseDay } from "../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../shared/calendar/workdays.ts";
import { parseCase } from "../../shared/case/validate.ts";

interface Expectation {
  readonly rule: string;
  readonly status: string;
  readonly why: string;
}

interface Expected {
  readonly file: string;
  readonly asOf: string;
  readonly expect: readonly Expectation[];
  readonly never: readonly Expectation[];
}

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const expectations = readdirSync(`${folder}expected`)
  .filter((name) => name.endsWith(".json"))
  .toSorted()
  .map((name) => JSON.parse(readFileSync(`${folder}expected/${name}`, "utf8")) as Expected);

function audit({ file, asOf }: Expected): Audit {
  const parsed = parseCase(readFileSync(folder + file, "utf8"));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.errors.map((error) => error.path).join(", ")}`);
  const day = parseDay(asOf);
  if (day === null) throw new Error(`${file}: ${asOf} is no day`);
  return auditCase(parsed.case, { asOf: day, calendar: shippedCalendar, all: true });
}

describe.each(expectations)("$file", (expected) => {
  const found = audit(expected);
  const statuses = (rule: string): readonly string[] =>
    found.findings.filter((finding) => finding.rule === rule).map((finding) => finding.status);

  it.each(expected.expect)("$rule is $status: $why", ({ rule, status }) => {
    expect(statuses(rule)).toContain(status);
  });

  it.each(expected.never)("$rule is never $status: $why", ({ rule, status }) => {
    expect(statuses(rule).length).toBeGreaterThan(0);
    expect(statuses(rule)).not.toContain(status);
  });
});

it("has the sixteen published cases, two of them in two files", () => {
  const files = readdirSync(folder).filter((name) => /^rc\d\d-.*\.json$/.test(name));
  expect(files).toHaveLength(18);
  expect(new Set(files.map((name) => name.slice(0, 4))).size).toBe(16);
  expect(expectations.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

describe("the stored reports", () => {
  const names = exampleFiles().flatMap((name) => [{ name, lang: "zh" } as const, { name, lang: "en" } as const]);

  it.each(names)("of $name ($lang) is what the program says; after reading: npm run examples", ({ name, lang }) => {
    expect(storedReport(name, lang)).toBe(readFileSync(storedName(name, lang), "utf8"));
  });
});
