// The cost of an audit grows about as its case does, and where it is too much the audit says so and claims nothing.
import { describe, expect, it } from "vitest";
import { CURVE_DAY, curveCase, type Growing } from "../../../bench/curve-cases.ts";
import { auditCase, outlineCase, reasonedAudit, type AuditOptions } from "../../../shared/audit/audit.ts";
import { Budget } from "../../../shared/engine/budget.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import { Judge } from "../../../shared/engine/judge.ts";
import { judgeAll } from "../../../shared/audit/rounds.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { stepFaults } from "./bilingual.ts";

const OPTIONS: AuditOptions = { asOf: CURVE_DAY, calendar: shippedCalendar };
/** Far above what the slowest machine takes. */
const TIME = 240_000;

/** The counted work of judging a case: the same on every machine. */
function workOf(growing: Growing, size: number): number {
  const budget = new Budget();
  const view = viewCase(curveCase(growing, size), CURVE_DAY, budget);
  const judge = new Judge(view, shippedCalendar, "outline", null, budget);
  judgeAll(RULES, view, { judge, budget, all: false });
  return budget.spent;
}

const TOO_MUCH = { zh: "此处情形过多，未能算完", en: "Too much to work out here: " };

const isUnreached = ({ derivation: [first] }: Finding): boolean =>
  first !== undefined && first.zh.startsWith(TOO_MUCH.zh) && first.en.startsWith(TOO_MUCH.en);

const states = ({ checklists }: Audit): readonly string[] => checklists.map(({ state }) => state);

describe("the work of an audit", () => {
  const KINDS: readonly Growing[] = [
    "listings",
    "listings with their papers",
    "listings without days",
    "requests",
    "requests with their answers",
    "events",
    "looks at the list",
  ];

  it.each(KINDS)("grows about as the case does: %s", (growing) => {
    // Four times the size; a quadratic cost would be sixteen times the work.
    expect(workOf(growing, 200) / workOf(growing, 50)).toBeLessThan(7);
  });

  it.each<Growing>(["requests", "requests with their answers", "events", "looks at the list"])(
    "grows about as the case does up to a thousand: %s",
    (growing) => {
      expect(workOf(growing, 1000) / workOf(growing, 100)).toBeLessThan(20);
    },
  );

  it.each<readonly [Growing, number]>([
    ["listings", 1000],
    ["listings with their papers", 1000],
    ["requests with their answers", 1000],
    ["requests and answers without days", 1000],
    ["events", 100_000],
  ])("ends whatever the file holds: %s, %i", (growing, size) => {
    const from = performance.now();
    const { findings, stopped } = outlineCase(curveCase(growing, size), OPTIONS);
    expect(performance.now() - from).toBeLessThan(TIME / 2);
    expect(findings.some(isUnreached)).toBe(stopped);
    // One for each rule, however many listings and requests there are.
    expect(findings.filter(isUnreached).length).toBeLessThanOrEqual(RULES.length);
  });

  it("leaves the other rules theirs where a few have too many possibilities", () => {
    const { findings } = outlineCase(curveCase("listings", 40), OPTIONS);
    const unreached = new Set(findings.filter(isUnreached).map(({ rule }) => rule));
    expect([...unreached].toSorted()).toEqual(["X-12", "X-13"]);
  });

  it("is little for what people file: nothing is left out of ten requests with their answers", () => {
    for (const growing of ["requests with their answers", "listings with their papers"] as const) {
      expect(outlineCase(curveCase(growing, 10), OPTIONS).stopped).toBe(false);
    }
  });
});

describe("an audit of more than its budget", () => {
  const file = curveCase("requests with their answers", 20);
  const full = auditCase(file, OPTIONS);
  const small = auditCase(file, { ...OPTIONS, mostWork: 960_000 });

  it("keeps the findings that were reached as they are", () => {
    const whole = new Map(full.findings.map((finding) => [finding.id, finding]));
    const reached = small.findings.filter((finding) => !isUnreached(finding) && !/^[WQ]/.test(finding.rule));
    expect(reached.length).toBeGreaterThan(10);
    expect(reached.length).toBeLessThan(full.findings.length);
    for (const finding of reached) expect(finding).toEqual(whole.get(finding.id));
  });

  it("says of each rule what was not reached, why, and how to go on, in both languages", () => {
    const unreached = small.findings.filter(isUnreached);
    expect(unreached.length).toBeGreaterThan(3);
    for (const { status, due, done, remedies, derivation, rule } of unreached) {
      expect([rule, status, due, done, remedies]).toEqual([rule, "undetermined", null, null, []]);
      expect(derivation.at(-1)?.en).toContain("split the file");
      expect(derivation.at(-1)?.zh).toContain("拆开");
      expect(derivation.flatMap(stepFaults)).toEqual([]);
    }
    const ids = small.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("loses no rule: each that applies is there, reached or not", () => {
    const rules = (audit: Audit): ReadonlySet<string> => new Set(audit.findings.map(({ rule }) => rule));
    expect([...rules(full)].filter((rule) => !rules(small).has(rule))).toEqual([]);
  });

  it("has no deadline that the whole audit has not", () => {
    const known = new Set(full.deadlines.map((deadline) => JSON.stringify(deadline)));
    for (const deadline of small.deadlines) expect(known).toContain(JSON.stringify(deadline));
  });

  it("is the same each time, and its outline and reasons stop where it does", () => {
    expect(JSON.stringify(auditCase(file, { ...OPTIONS, mostWork: 960_000 }))).toBe(JSON.stringify(small));
    expect(outlineCase(file, { ...OPTIONS, mostWork: 32_000 }).stopped).toBe(true);
    expect(reasonedAudit(file, { ...OPTIONS, mostWork: 960_000 })).toMatchObject({ audit: small, stopped: true });
    expect([outlineCase(file, OPTIONS).stopped, reasonedAudit(file, OPTIONS).stopped]).toEqual([false, false]);
  });

  it("offers no route as closed, missed or not yet there that it has not judged", () => {
    expect(states(full)).toContain("not-yet");
    for (const mostWork of [0, 1600, 32_000]) {
      const audit = auditCase(file, { ...OPTIONS, mostWork });
      expect(audit.checklists).toHaveLength(full.checklists.length);
      const unreached = new Set(audit.findings.filter(isUnreached).map(({ rule }) => rule));
      const touched = new Set<string>(
        RULES.filter(({ code }) => unreached.has(code)).flatMap(({ remedies }) => remedies),
      );
      expect(touched.size).toBeGreaterThan(8);
      const judged = audit.checklists.filter(({ route }) => touched.has(route));
      expect(
        states({ ...audit, checklists: judged }).filter((state) => state !== "open" && state !== "closing"),
      ).toEqual([]);
      const own = audit.checklists.filter(({ route }) =>
        ["reconsideration", "supervision", "compensation"].includes(route),
      );
      expect(own.map(({ state }) => state)).toEqual(["closing", "closing", "closing"]);
      // A limit that was not reached may end before one that was.
      expect(own.map(({ until }) => until)).toEqual([null, null, null]);
    }
  });

  it("judges nothing where not even the links could be worked out", () => {
    const tangled = curveCase("requests and answers without days", 100);
    const audit = auditCase(tangled, { ...OPTIONS, mostWork: 80_000, all: true });
    expect(audit.findings.every(isUnreached)).toBe(true);
    expect(audit.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(RULES.map(({ code }) => code)));
    expect(audit.deadlines).toEqual([]);
  });
});

describe("an audit that its host stops", () => {
  const file = curveCase("listings", 60);

  it("ends soon after, with what was reached", () => {
    let polls = 0;
    const whole = new Budget();
    const view = viewCase(file, CURVE_DAY, whole);
    judgeAll(RULES, view, {
      judge: new Judge(view, shippedCalendar, "outline", null, whole),
      budget: whole,
      all: false,
    });
    const audit = auditCase(file, { ...OPTIONS, stop: () => ++polls >= 20 });
    // Asked every few thousand units, and never again once it said so.
    expect(polls).toBe(20);
    expect(audit.findings.some(isUnreached)).toBe(true);
    expect(audit.findings.some((finding) => !isUnreached(finding))).toBe(true);
    expect(whole.spent).toBeGreaterThan(3_000_000);
  });

  it("judges nothing where it is stopped at once", () => {
    const { findings, stopped, deadlines } = outlineCase(file, { ...OPTIONS, stop: () => true });
    expect(stopped).toBe(true);
    expect(findings.filter((finding) => !isUnreached(finding)).length).toBeLessThan(5);
    expect(deadlines).toEqual([]);
  });
});
