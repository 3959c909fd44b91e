import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import { ruleWords } from "../../../shared/plain/index.ts";
import { countOf, heapsOf } from "./heaps.ts";
import { viewsWith } from "./views.fixture.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url);
const VIEWS = viewsWith(
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".json"))
    .filter((_name, index) => index % 3 === 0)
    .map((name) => readFileSync(new URL(name, EXAMPLES), "utf8")),
);

const AUDITS: readonly Audit[] = VIEWS.map(({ audit }) => audit);

const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

/** The facts that a finding waits for and that the audit asks about. */
const asksOf = ({ ask }: Audit, id: string): number => ask.filter(({ settles }) => settles.includes(id)).length;

describe("the three heaps of an audit", () => {
  it("hold every finding, each once", () => {
    for (const audit of AUDITS) {
      const { decided, asked, waiting } = heapsOf(audit);
      const all = [...decided, ...asked.flatMap((one) => one.findings), ...waiting.flatMap((one) => one.findings)];
      expect(ids(all).toSorted()).toEqual(ids(audit.findings).toSorted());
      expect(decided.length + countOf(asked) + countOf(waiting)).toBe(audit.findings.length);
    }
  });

  it("have all that is not undetermined, and no more, in the first", () => {
    for (const audit of AUDITS) {
      const { decided } = heapsOf(audit);
      expect(decided).toHaveLength(audit.findings.filter(({ status }) => status !== "undetermined").length);
      expect(decided.every(({ status }) => status !== "undetermined")).toBe(true);
    }
  });

  it("have in the second what a single question bears on, under that question", () => {
    let groups = 0;
    for (const audit of AUDITS) {
      for (const { question, findings } of heapsOf(audit).asked) {
        groups++;
        for (const { id } of findings) {
          expect(question.settles).toContain(id);
          expect(asksOf(audit, id)).toBe(1);
        }
      }
    }
    expect(groups).toBeGreaterThan(20);
  });

  it("have in the third what needs more than one answer, or none that is asked, under the paper of its rule", () => {
    let groups = 0;
    for (const audit of AUDITS) {
      for (const { paper, findings, questions } of heapsOf(audit).waiting) {
        groups++;
        for (const { id, rule } of findings) {
          expect(ruleWords(rule).paper).toBe(paper);
          expect(asksOf(audit, id)).not.toBe(1);
        }
        for (const { settles } of questions) expect(settles.some((id) => ids(findings).includes(id))).toBe(true);
      }
    }
    expect(groups).toBeGreaterThan(20);
  });

  it("begin with the breach that matters most to the client", () => {
    const broken = AUDITS.filter(({ findings, summary }) =>
      findings.some(({ id, status }) => status === "breach" && id === summary[0]?.finding),
    );
    expect(broken.length).toBeGreaterThan(3);
    for (const audit of broken) expect(heapsOf(audit).decided[0]?.id).toBe(audit.summary[0]?.finding);
  });
});
