// Which reading says what: for every disputed question of every rule a case in which its readings come apart, with the status and the
// last day of each. What is expected comes from the text of the readings, and each reading has its case.
import { describe, expect, it } from "vitest";
import { RULES } from "../../../shared/rules/index.ts";
import { finding } from "../../../shared/rules/testing.ts";
import { DELETION_READINGS } from "./readings-deletion.fixture.ts";
import { SERVICE_READINGS } from "./readings-service.fixture.ts";
import { type ReadingCase, RULE_READINGS } from "./readings.fixture.ts";

const CASES: readonly ReadingCase[] = [...RULE_READINGS, ...SERVICE_READINGS, ...DELETION_READINGS];

const ruleOf = (code: string) => {
  const rule = RULES.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  return rule;
};

/** The views of moving a last day stand in every rolled period; the periods have their own test. */
const isOfMoving = (id: string): boolean => /^(?:unrolled|weekend-is-no-holiday)\b/u.test(id);

describe("the readings", () => {
  it.each(CASES.map((one) => [`${one.rule} ${one.row}`, one] as const))("of %s say", (_, one) => {
    const { status, readings } = finding(ruleOf(one.rule), one.asOf, one.case);
    const said = readings
      .filter(({ id }) => !isOfMoving(id))
      .map(({ id, active, status: its, due }) => {
        expect(due?.latest).toBe(due?.earliest);
        return `${id}${active ? "" : "*"} ${its}${due === null ? "" : ` ${due.earliest}`}`;
      });
    expect([status, ...said]).toEqual([one.status, ...one.says]);
  });
});

describe("every question", () => {
  const rows = RULES.flatMap(({ code, readings }) => readings.map((row) => [`${code} ${row.name}`, row] as const));

  it.each(rows)("of %s has a case with each of its readings", (name, { options }) => {
    const ids = CASES.filter(({ rule, row }) => `${rule} ${row}` === name).flatMap(({ says }) =>
      says.flatMap((one) => (one.split(" ")[0] ?? "").split("+")),
    );
    const all = options.map(({ id, active }) => `${id}${active ? "" : "*"}`);
    expect(all.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("with a case is one that the rule declares", () => {
    const declared: ReadonlySet<string> = new Set(rows.map(([name]) => name));
    expect(CASES.map(({ rule, row }) => `${rule} ${row}`).filter((name) => !declared.has(name))).toEqual([]);
  });
});
