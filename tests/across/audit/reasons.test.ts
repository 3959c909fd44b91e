// What the steps of a derivation are, as data: over random cases it says the same as the words and never leaves the audit.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomCase, valid } from "./random-case.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { splitCites } from "../../../shared/audit/step-sources.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { auditCase, reasonedAudit, type ReasonedAudit } from "../../../shared/audit/audit.ts";
import { citationOf } from "../../../shared/engine/citation.ts";
import type { Reason } from "../../../shared/engine/reason.ts";

const CASES: readonly ReasonedAudit[] = fc
  .sample(randomCase, { numRuns: 250, seed: 20261123 })
  .map(({ json, asOf }) => reasonedAudit(valid(json), { asOf, calendar: shippedCalendar }));

const PAIRS = CASES.flatMap(({ audit, reasons }) =>
  audit.findings.map((finding) => ({ finding, reasons: reasons.get(finding.id) ?? [] })),
);

/** The citations that the data of a reason stand for, in the words of a derivation. */
function citesOf(reason: Reason): readonly string[] {
  if (reason.role !== "law" && reason.role !== "in-force" && reason.role !== "count") return [];
  return reason.basis.map(
    ({ instrument, version, article, paragraph, item }) => citationOf(instrument, version, article, paragraph, item).zh,
  );
}

/** A provision named in brackets at the end of a step, or in a step of its own. */
function citesIn(zh: string): readonly string[] {
  const own = zh.startsWith("依据：") ? [zh.slice("依据：".length)] : splitCites(zh, "zh").cites;
  return own.filter((cite) => !cite.endsWith("年放假通知"));
}

describe("the reasons of an audit", () => {
  it("are no part of it", () => {
    for (const { json, asOf } of fc.sample(randomCase, { numRuns: 20, seed: 7 })) {
      const file = valid(json);
      const options = { asOf, calendar: shippedCalendar };
      expect(JSON.stringify(reasonedAudit(file, options).audit)).toBe(JSON.stringify(auditCase(file, options)));
    }
    const steps = PAIRS.flatMap(({ finding }) => finding.derivation);
    expect(new Set(steps.map((step) => Object.keys(step).join()))).toEqual(new Set(["zh,en,date"]));
  });

  it("are kept for every finding of a rule, under the id of the finding", () => {
    const rules = new Set(RULES.map(({ code }) => code));
    for (const { finding, reasons } of PAIRS) {
      expect(reasons.length > 0, finding.id).toBe(rules.has(finding.rule));
      expect(reasons.length).toBeLessThanOrEqual(finding.derivation.length);
    }
  });

  it("name every provision that a step names, and no other", () => {
    let compared = 0;
    for (const { finding, reasons } of PAIRS) {
      // What holds in one of several cases only carries no provisions of its own.
      if (reasons.some(({ role }) => role === "case" || role === "possibility")) continue;
      const results = reasons.flatMap((one) => (one.role === "result" ? citesIn(one.because.zh) : []));
      const named = [...reasons.flatMap(citesOf), ...results];
      expect(
        finding.derivation.flatMap(({ zh }) => citesIn(zh)),
        finding.id,
      ).toEqual(named);
      compared += named.length;
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it("end in one result, or in what readings and possibilities come to", () => {
    for (const { finding, reasons } of PAIRS) {
      if (reasons.length === 0) continue;
      const results = reasons.filter(({ role }) => role === "result").length;
      const open = reasons.some(({ role }) => role === "possibility" || role === "conclusion");
      const stopped = reasons.every(({ role }) => role === "caution");
      expect(results + (open || stopped ? 1 : 0), finding.id).toBeGreaterThan(0);
      expect(results, finding.id).toBeLessThanOrEqual(1);
    }
  });

  it("name the act of a period that was missed", () => {
    const late = PAIRS.filter(({ finding }) => finding.kind === "time-limit" && finding.status === "breach");
    expect(late.length).toBeGreaterThan(30);
    for (const { finding, reasons } of late) {
      const acts = reasons.flatMap((one) => {
        if (one.role === "result") return one.because.act ?? [];
        return one.role === "conclusion" ? (one.lead?.act ?? []) : [];
      });
      expect(acts, finding.id).toHaveLength(1);
      // Where readings differ, the steps show what each comes to in place of the result.
      const shown = reasons.some(({ role }) => role === "result");
      if (shown) expect(finding.derivation.map(({ zh }) => zh).join("；")).toContain(acts[0]);
    }
  });

  it("tell a court nothing that is said to the person who uses the program", () => {
    // Advice is told to the user alone.
    const argued = PAIRS.filter(({ finding }) => finding.status !== "advice" && finding.kind !== "advice");
    const toCourt = argued.flatMap(({ reasons }) =>
      reasons.flatMap((one) => {
        if (one.role === "result" || one.role === "possibility") return one.because.court ?? one.because.zh;
        return one.role === "note" ? (one.text.court ?? one.text.zh) : [];
      }),
    );
    expect(toCourt.length).toBeGreaterThan(1000);
    const advice = /请核对|请先|仅见转述|使用前|仅此不使|效力不因此|按本案记录|已查明/u;
    expect(toCourt.filter((text) => advice.test(text))).toEqual([]);
  });
});
