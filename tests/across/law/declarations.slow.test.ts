// What a rule declares of itself (readings, facts, routes) against what it touches, both ways, also over some hundred random cases: what
// the catalogue shows is what the judge does. What needs no random case is in declarations.test.ts.
import { beforeAll, describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { sampleCases, sampleCourtCases, valid } from "../audit/random-case.ts";
import { HAND_SAID } from "./hand-table.fixture.ts";
import { OPENED_NEVER, OPENED_TOO } from "./declarations.fixture.ts";
import { record, type Touched, undeclared, untouched } from "./recorder.fixture.ts";
import { FOR_ALL, type Judged, TOLD } from "./touching.fixture.ts";

const random = (): readonly Judged[] =>
  [...sampleCourtCases(600, 7), ...sampleCases(600, 7)].map(({ json, asOf }) => ({ file: valid(json), asOf }));

const touched: ReadonlyMap<string, Touched> = new Map(RULES.map(({ code }) => [code, untouched()]));
const of = (code: string): Touched => {
  const found = touched.get(code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return found;
};

/** `rule route` for each finding that a route names as its reason. */
const opened = new Set<string>();

/** The facts that a rule declares and was not seen to read. */
const unread = ({ code, facts }: (typeof RULES)[number]): readonly string[] =>
  facts.filter((fact) => !of(code).facts.has(fact));

beforeAll(() => {
  const cases = [...TOLD, ...FOR_ALL, ...random()];
  for (const { file, asOf } of cases) {
    const { findings, checklists } = auditCase(file, { asOf, calendar: shippedCalendar, all: true });
    const rules = new Map(findings.map(({ id, rule }) => [id, rule]));
    for (const { route, because } of checklists)
      for (const id of because) opened.add(`${rules.get(id) ?? id} ${route}`);
    record(RULES, { file, asOf, calendar: shippedCalendar }, touched);
  }
  // What the view read for a rule before it keeps: whoever seems not to read all is run alone.
  for (const rule of RULES) {
    for (const { file, asOf } of cases) {
      if (unread(rule).length === 0) break;
      record([rule], { file, asOf, calendar: shippedCalendar }, touched);
    }
  }
});

describe("a rule declares", () => {
  it("no fact that it does not read", () => {
    expect(RULES.flatMap((rule) => unread(rule).map((fact) => `${rule.code} ${fact}`))).toEqual([]);
  });

  it("everything that it looks for and reads", () => {
    const all = RULES.flatMap((rule) => undeclared(rule, of(rule.code)).map((fact) => `${rule.code} ${fact}`));
    expect(all).toEqual([]);
  });

  it("no law that the table of what is said does not give its sentence", () => {
    const said = RULES.flatMap(({ code }) => [...of(code).said].map((one) => `${code} ${one}`));
    expect(said.filter((one) => !HAND_SAID.includes(one))).toEqual([]);
  });

  it("the routes that its findings open, and no other", () => {
    const declared = RULES.flatMap(({ code, remedies }) => remedies.map((route) => `${code} ${route}`));
    expect([...opened].filter((one) => !declared.includes(one)).toSorted()).toEqual(Object.keys(OPENED_TOO));
    expect(declared.filter((one) => !opened.has(one))).toEqual(Object.keys(OPENED_NEVER));
  });
});
