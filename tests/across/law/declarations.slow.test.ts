// What a rule declares of itself (facts, readings, law, routes) against what it touches, both ways, over every story of the periods and of
// the readings, the published cases and some hundred random ones: what the catalogue shows is what the judge does.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { parseDay, type Day } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { parseCase } from "../../../shared/case/validate.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { smallCase } from "../../../shared/rules/testing.ts";
import { sampleCases, valid } from "../audit/random-case.ts";
import { NEVER_CITED, OPENED_NEVER, OPENED_TOO, OTHER_CASES, SHARED_FACTS } from "./declarations.fixture.ts";
import { HAND_RULES } from "./hand-table.fixture.ts";
import { DELETION_READINGS } from "./readings-deletion.fixture.ts";
import { SERVICE_READINGS } from "./readings-service.fixture.ts";
import { RULE_READINGS } from "./readings.fixture.ts";
import { record, type Touched } from "./recorder.fixture.ts";
import { LISTING_STORIES } from "./stories-listing.fixture.ts";
import { OTHER_STORIES } from "./stories-others.fixture.ts";
import { REQUEST_STORIES } from "./stories-requests.fixture.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples/", import.meta.url));
const dayOf = (iso: string): Day => parseDay(iso) ?? 0;

interface Judged {
  readonly file: CaseFile;
  readonly asOf: Day;
}

/** The stories while the act is due, and after it was done late. */
const told: readonly Judged[] = [...LISTING_STORIES, ...REQUEST_STORIES, ...OTHER_STORIES].flatMap((story) =>
  ["2017-05-18", "2024-03-05"].flatMap((start) => {
    const year = start.slice(0, 4);
    const on = (done: string | null, asOf: string): Judged => ({
      file: smallCase(story.tell({ start, ends: [`${year}-06-20`], done })),
      asOf: dayOf(asOf),
    });
    return [on(`${year}-07-01`, "2026-06-01"), on(null, `${year}-06-05`), on(`${year}-07-01`, `${year}-08-01`)];
  }),
);
const readings: readonly Judged[] = [...RULE_READINGS, ...SERVICE_READINGS, ...DELETION_READINGS].map((one) => ({
  file: smallCase(one.case),
  asOf: dayOf(one.asOf),
}));
const others: readonly Judged[] = OTHER_CASES.map(({ asOf, ...input }) => ({
  file: smallCase(input),
  asOf: dayOf(asOf),
}));
const published: readonly Judged[] = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => {
    const parsed = parseCase(readFileSync(EXAMPLES + name, "utf8"));
    return parsed.ok ? [{ file: parsed.case, asOf: dayOf("2026-06-01") }] : [];
  });
const random = (): readonly Judged[] => sampleCases(600, 7).map(({ json, asOf }) => ({ file: valid(json), asOf }));

const touched: ReadonlyMap<string, Touched> = new Map(
  RULES.map(({ code }) => [code, { facts: new Set<string>(), rows: new Set<string>(), basis: new Set<string>() }]),
);
const of = (code: string): Touched => {
  const found = touched.get(code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return found;
};

/** `rule route` for each finding that a route names as its reason. */
const opened = new Set<string>();

beforeAll(() => {
  for (const { file, asOf } of [...told, ...readings, ...others, ...published, ...random()]) {
    const { findings, checklists } = auditCase(file, { asOf, calendar: shippedCalendar, all: true });
    const rules = new Map(findings.map(({ id, rule }) => [id, rule]));
    for (const { route, because } of checklists)
      for (const id of because) opened.add(`${rules.get(id) ?? id} ${route}`);
    record(RULES, { file, asOf, calendar: shippedCalendar }, touched);
  }
});

describe("a rule declares", () => {
  it("the disputed questions that it asks, and no other", () => {
    const asked = RULES.map(
      ({ code }) =>
        `${code} ${[...of(code).rows]
          .filter((row) => row !== "roll")
          .toSorted()
          .join(" ")}`,
    );
    const declared = RULES.map(
      ({ code, readings: rows }) => `${code} ${[...new Set(rows.map(({ name }) => name))].toSorted().join(" ")}`,
    );
    expect(asked).toEqual(declared);
  });

  it("the law that it cites, and no other", () => {
    const law = (code: string) => HAND_RULES.find((row) => row.code === code)?.law ?? [];
    const undeclared = RULES.flatMap(({ code }) =>
      [...of(code).basis].filter((place) => !law(code).includes(place)).map((place) => `${code} ${place}`),
    );
    expect(undeclared).toEqual([]);
    const never = RULES.flatMap(({ code }) =>
      law(code)
        .filter((place) => !of(code).basis.has(place))
        .map((place) => `${code} ${place}`),
    );
    expect(never).toEqual(Object.keys(NEVER_CITED));
  });

  it("no fact that it does not read", () => {
    const never = RULES.flatMap(({ code, facts }) =>
      facts.filter((fact) => !of(code).facts.has(fact)).map((fact) => `${code} ${fact}`),
    );
    expect(never).toEqual([]);
  });

  it("every field that it reads", () => {
    const undeclared = RULES.flatMap(({ code, facts }) => {
      const within = (fact: string): boolean =>
        facts.some((one) => fact === one || fact.startsWith(`${one}.`) || one.startsWith(`${fact}.`));
      return [...of(code).facts]
        .filter((fact) => fact.includes(".") && !/\.(?:date|regarding)$/u.test(fact))
        .filter(
          (fact) => !within(fact) && !SHARED_FACTS.some((shared) => fact === shared || fact.startsWith(`${shared}.`)),
        )
        .map((fact) => `${code} ${fact}`);
    });
    expect(undeclared).toEqual([]);
  });

  it("the routes that its findings open, and no other", () => {
    const declared = RULES.flatMap(({ code, remedies }) => remedies.map((route) => `${code} ${route}`));
    expect([...opened].filter((one) => !declared.includes(one)).toSorted()).toEqual(Object.keys(OPENED_TOO));
    expect(declared.filter((one) => !opened.has(one))).toEqual(Object.keys(OPENED_NEVER));
  });
});
