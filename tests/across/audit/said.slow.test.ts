// What an audit says to people of any case: sentences that are whole, of what they may speak of, and an act that rests on findings.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import { ruleWords } from "../../../shared/plain/index.ts";
import { randomCase, valid } from "./random-case.ts";
import { TIMES } from "./times.ts";

const SEED = 20261129;
/** `REDRESS_CASES=3` for more than four thousand. */
const RUNS = 1500 * TIMES;

const audits: readonly Audit[] = fc
  .sample(randomCase, { numRuns: RUNS, seed: SEED })
  .map(({ json, asOf }) => auditCase(valid(json), { asOf, calendar: shippedCalendar }));

const isWrong = ({ status }: Finding): boolean => status === "breach" || status === "contestable";

describe(`what ${RUNS} random cases are told`, () => {
  it("has one sentence for each breach and dispute but for what is to be weighed first", () => {
    for (const { findings, summary } of audits) {
      const told = summary.map(({ finding }) => finding);
      expect(new Set(told).size).toBe(told.length);
      const wrong = findings.filter(isWrong).map(({ id }) => id);
      expect(wrong).toEqual(expect.arrayContaining(told));
      const untold = findings.filter((finding) => isWrong(finding) && !told.includes(finding.id));
      expect(untold.filter(({ rule }) => ruleWords(rule).weigh === undefined)).toEqual([]);
    }
  });

  it("has sentences that are whole, in both languages, and names no day that nobody recorded", () => {
    for (const { summary } of audits) {
      for (const { zh, en } of summary) {
        expect(zh).toMatch(/^[^{}|◇⚖※ⓘ⁄]+。$/u);
        expect(en).toMatch(/^[^{}|◇⚖※ⓘ⁄]+\.$/u);
        expect(`${zh}${en}`).not.toMatch(/某日|某一天|不明|unknown day|some day|undefined|null|-\d+ days|迟了-|已过-/u);
      }
    }
  });

  it("falls back on the title alone only where the facts leave the sentence open", () => {
    const open = audits.flatMap(({ findings, summary }) =>
      summary.flatMap(({ finding, zh }) => {
        const told = findings.find(({ id, status }) => id === finding && status === "breach");
        if (told === undefined) return [];
        const { broken, says, alone } = ruleWords(told.rule);
        return says !== null && alone !== true && zh === `${broken.zh}。` ? [told.rule] : [];
      }),
    );
    expect(open.length).toBeLessThan(audits.length / 50);
  });

  it("has a next act that rests on its findings, and whose day is that of a limit or a duty", () => {
    const kinds = new Set<string>();
    for (const { next, findings, deadlines, checklists, asOf } of audits) {
      if (next === null) continue;
      kinds.add(next.kind);
      expect(next.because.length).toBeGreaterThan(0);
      expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining([...next.because]));
      const days = [...deadlines, ...findings].map(({ due }) => due).concat(checklists.map(({ until }) => until));
      if (next.by !== null) expect(days).toContainEqual(next.by);
      expect(`${next.what.zh}${next.what.en}`).not.toMatch(/[{}]|undefined|null/u);
      // Whoever says "by" a day says one that has not passed.
      const day = /^(?:最迟在|等到)(?<day>\d{4}-\d{2}-\d{2})/u.exec(next.what.zh)?.groups?.["day"];
      if (day !== undefined) expect(day >= asOf).toBe(true);
    }
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(["answer", "ask", "file", "wait"]));
  });

  it("never tells of another act while a limit of the client's ends within the week for certain", () => {
    for (const { next, findings, deadlines } of audits) {
      const near = deadlines.filter(
        ({ holder, status, daysLeft }) =>
          holder === "client" && status === "running" && daysLeft.min >= 0 && daysLeft.min <= 7,
      );
      if (near.length === 0) continue;
      const [first] = near;
      const limit = findings.find(({ id }) => next?.because[0] === id);
      expect(limit?.holder).toBe("client");
      expect((limit?.due?.earliest ?? "9999") <= (first?.due.earliest ?? "")).toBe(true);
    }
  });
});
