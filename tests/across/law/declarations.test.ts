// What a rule declares of itself (facts, law) against what it touches, over every story of the periods and of the readings, every way of
// service and the published cases: what the catalogue shows is what the judge does.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { EVENT_TYPES, fieldsOf } from "../../../shared/case/event-table.ts";
import { COMMON_FIELDS, EVENT_FIELDS, type FieldSpec, OBJECT_FIELDS } from "../../../shared/case/fields.ts";
import { familyOf } from "../../../shared/engine/rule-code.ts";
import type { Rule } from "../../../shared/engine/rule.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { NEVER_CITED } from "./declarations.fixture.ts";
import { HAND_FLAGS } from "./flags.fixture.ts";
import { HAND_NUMBERS, HAND_RULES, HAND_SAID } from "./hand-table.fixture.ts";
import { record, type Touched, undeclared, untouched } from "./recorder.fixture.ts";
import { HAND_TOLD } from "./told.fixture.ts";
import { FOR_ALL, TOLD } from "./touching.fixture.ts";

/** What each rule tells, one line a rule. */
const BY_RULE = HAND_TOLD.flatMap((row) => {
  const at = row.lastIndexOf(": ");
  return row
    .slice(at + 2)
    .split(" ")
    .map((code) => `${code} ${row.slice(0, at)}`);
});

/** The rules by the letter of their code: each family is told by itself, so that a change of one asks only its own. */
const FAMILIES = [...new Set(RULES.map(({ code }) => familyOf(code)))];

/** What each rule touched; worked out where it is asked for, as nothing may be left from one test to another. */
function touchedBy(rules: readonly Rule[]): readonly (readonly [rule: Rule, touched: Touched])[] {
  const touched = new Map(rules.map(({ code }) => [code, untouched()]));
  for (const { file, asOf, rules: codes } of TOLD) {
    const own = rules.filter(({ code }) => codes.includes(code));
    if (own.length > 0) record(own, { file, asOf, calendar: shippedCalendar }, touched);
  }
  for (const { file, asOf } of FOR_ALL) record(rules, { file, asOf, calendar: shippedCalendar }, touched);
  return rules.map((rule) => [rule, touched.get(rule.code) ?? untouched()] as const);
}

/** The law of the rule's line in the table that it never cites, and what it cites beside it. */
function lawApart({ code }: Rule, { basis }: Touched) {
  const law = HAND_RULES.find((row) => row.code === code)?.law ?? [];
  return { never: law.filter((place) => !basis.has(place)), other: [...basis].filter((place) => !law.includes(place)) };
}

/** What it says of the law with the places, and `–` with each place of which it says nothing. */
function saidOfLaw({ basis, said }: Touched): readonly string[] {
  const places = [...said].map((one) => one.replace(/ item \d+$/u, ""));
  const unsaid = [...basis].filter((place) => !places.some((one) => one.endsWith(`: ${place}`)));
  return [...said, ...unsaid.map((place) => `–: ${place}`)];
}

const named = (names: Iterable<string>): string => [...new Set(names)].toSorted().join(" ");

describe("a rule", () => {
  it.each(FAMILIES)("of family %s declares what it touches: law, what it says of it, questions, fields", (family) => {
    const own = touchedBy(RULES.filter(({ code }) => familyOf(code) === family));
    const each = (tell: (rule: Rule, touched: Touched) => readonly string[]): readonly string[] =>
      own.flatMap(([rule, touched]) => tell(rule, touched).map((one) => `${rule.code} ${one}`)).toSorted();
    const ofFamily = (lines: readonly string[]): readonly string[] =>
      lines.filter((line) => line.startsWith(`${family}-`)).toSorted();

    expect(each((rule, touched) => lawApart(rule, touched).other)).toEqual([]);
    expect(each((rule, touched) => lawApart(rule, touched).never)).toEqual(ofFamily(Object.keys(NEVER_CITED)));
    expect(each((_, touched) => saidOfLaw(touched))).toEqual(ofFamily(HAND_SAID));
    expect(each((_, { numbers }) => [...numbers])).toEqual(ofFamily(HAND_NUMBERS));
    expect(each((_, { flags }) => [...flags])).toEqual(ofFamily(HAND_FLAGS));
    expect(each((_, { told }) => [...told])).toEqual(ofFamily(BY_RULE));
    const questions = each((_, { rows }) => [named([...rows].filter((row) => row !== "roll"))]);
    expect(questions).toEqual(each(({ readings }) => [named(readings.map(({ name }) => name))]));
    expect(each(undeclared)).toEqual([]);
    const steps = own.flatMap(([, { steps: all }]) => [...all]);
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.filter((step) => /undefined|null\b|NaN|\[object|~/u.test(step))).toEqual([]);
  });

  it("is one of those in the tables", () => {
    const codes = new Set<string>(RULES.map(({ code }) => code));
    const lines = [...HAND_SAID, ...HAND_NUMBERS, ...HAND_FLAGS, ...Object.keys(NEVER_CITED)];
    expect(lines.filter((line) => !codes.has(line.split(" ")[0] ?? ""))).toEqual([]);
  });

  it("declares every act from which a period of its line in the table runs", () => {
    const kinds: ReadonlySet<string> = new Set(EVENT_TYPES);
    const missing = HAND_RULES.flatMap(({ code, from }) => {
      const facts = RULES.find((rule) => rule.code === code)?.facts ?? [];
      return from
        .filter((type) => kinds.has(type) && !facts.some((fact) => fact === type || fact.startsWith(`${type}.`)))
        .map((type) => `${code} ${type}`);
    });
    expect(missing).toEqual([]);
  });

  it("declares each fact once: none twice, no day beside its act, no link", () => {
    const idle = RULES.flatMap(({ code, facts }) =>
      facts
        .filter((fact, at) => {
          const act = /^(?<act>[^.]+)\.date$/u.exec(fact)?.groups?.["act"];
          return (
            facts.indexOf(fact) !== at || (act !== undefined && facts.includes(act)) || fact.endsWith(".regarding")
          );
        })
        .map((fact) => `${code} ${fact}`),
    );
    expect(idle).toEqual([]);
  });

  it("declares only what a case file can hold", () => {
    const holds = (specs: Readonly<Record<string, FieldSpec>>, [name = "", ...rest]: readonly string[]): boolean => {
      const spec = specs[name];
      if (spec === undefined || rest.length === 0) return spec !== undefined;
      return spec.kind === "object" && holds(OBJECT_FIELDS[spec.of], rest);
    };
    const known = (fact: string): boolean => {
      const [head = "", ...rest] = fact.split(".");
      if (head === "client" || head === "enforcement") return holds(OBJECT_FIELDS[head], rest);
      const type = EVENT_TYPES.find((one) => one === head);
      if (type === undefined) return head === "sanctions";
      const [field = "id"] = rest;
      const own = Object.hasOwn(COMMON_FIELDS, field) || fieldsOf(type).some((one) => one === field);
      return own && holds({ ...COMMON_FIELDS, ...EVENT_FIELDS }, [field, ...rest.slice(1)]);
    };
    const unknown = RULES.flatMap(({ code, facts }) =>
      facts.filter((fact) => !known(fact)).map((fact) => `${code} ${fact}`),
    );
    expect(unknown).toEqual([]);
  });
});
