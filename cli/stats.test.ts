// `redress stats`: counts, rates with their denominators, small cells hidden, bad lines told.
import { describe, expect, it } from "vitest";
import type { Stats } from "../backend/services/stats.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

function auditLine(courtLevel: string, listedYears: readonly number[], ...statuses: readonly string[]): string {
  const findings = statuses.map((status) => ({ rule: "C-03", status }));
  return JSON.stringify({ format: "redress.audit/1", context: { courtLevel, listedYears }, findings });
}

const times = (n: number, line: string): readonly string[] => Array.from({ length: n }, () => line);

async function stats(lines: readonly string[]): Promise<Stats> {
  const { code, out } = await redress(["stats", "-", "--json"], { stdin: lines.join("\n") });
  expect(code).toBe(0);
  return JSON.parse(out) as Stats;
}

describe("stats", () => {
  it("counts what a batch of audits wrote, its errors apart", async () => {
    const cases = [...times(6, caseText("a", LATE_ANSWER)), "{"].join("\n");
    const batch = await redress(["audit", "--batch", "-", "--as-of", "2024-06-01"], { stdin: cases });
    const found = await stats([batch.out.trimEnd()]);
    expect(found).toMatchObject({ format: "redress.stats/1", audits: 6, errors: 1, leastCases: 5 });
    const c03 = found.rules.find(({ rule }) => rule === "C-03");
    expect(c03).toMatchObject({ cases: 6, rate: { breach: 6, of: 6, value: 1 }, suppressed: false });
    expect(c03?.byCourtLevel.map(({ key, cases: n }) => [key, n])).toEqual([["basic", 6]]);
    expect(c03?.byYear.map(({ key }) => key)).toEqual(["2023"]);
  });

  it("takes only certain answers into the rate, and counts the others beside it", async () => {
    const { rules } = await stats([
      ...times(2, auditLine("basic", [2020], "breach")),
      ...times(4, auditLine("basic", [2020], "in-order", "undetermined")),
      ...times(9, auditLine("basic", [2020], "contestable", "not-applicable")),
    ]);
    expect(rules[0]).toMatchObject({
      cases: 15,
      counts: { breach: 2, contestable: 9, undetermined: 4, running: 0, "in-order": 4, advice: 0 },
      rate: { breach: 2, of: 6, value: 0.3333 },
    });
  });

  it("gives no rate over fewer than five certain answers", async () => {
    const { rules } = await stats([
      ...times(4, auditLine("basic", [2020], "breach")),
      ...times(9, auditLine("basic", [2020], "undetermined")),
    ]);
    expect(rules[0]).toMatchObject({ cases: 13, suppressed: false, rate: null });
  });

  it("hides a small cell, and a second one that would give it away", async () => {
    const { rules } = await stats([
      ...times(4, auditLine("basic", [2019], "breach")),
      ...times(6, auditLine("high", [2020], "breach")),
      ...times(7, auditLine("supreme", [2021, 2022], "breach")),
    ]);
    const [rule] = rules;
    expect(rule?.byCourtLevel.map(({ key, suppressed, cases }) => [key, suppressed, cases])).toEqual([
      ["basic", true, null],
      ["high", true, null],
      ["supreme", false, 7],
    ]);
    expect(rule?.byYear.map(({ key, suppressed }) => [key, suppressed])).toEqual([
      ["2019", true],
      ["2020", true],
      ["several", false],
    ]);
  });

  it("hides a whole rule of fewer than five cases, with all its parts", async () => {
    const { out } = await redress(["stats", "-"], { stdin: times(4, auditLine("basic", [2020], "breach")).join("\n") });
    expect(out).toMatch(/C-03 .+\n.+\n {2}all +not shown\n\n/);
    const { rules } = await stats(times(4, auditLine("basic", [2020], "breach")));
    expect(JSON.stringify(rules)).not.toContain('"breach":4');
    expect(rules[0]?.byCourtLevel).toMatchObject([{ suppressed: true, cases: null }]);
  });

  it("says what the numbers cannot show, in both languages", async () => {
    const stdin = auditLine("basic", [], "breach");
    expect((await redress(["stats", "-"], { stdin })).out).toContain("no sample of all listings");
    expect((await redress(["stats", "-"], { stdin, lang: "zh" })).out).toContain("不是全部列入案件的样本");
  });

  it("tells each line that is no audit, and gives 1", async () => {
    const stdin = [
      "{}",
      '{"format":"redress.case/1"}',
      auditLine("basic", [], "late"),
      auditLine("basic", [], "breach"),
    ].join("\n");
    const { code, err } = await redress(["stats", "-", "--json"], { stdin });
    expect(code).toBe(1);
    expect(err.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "<stdin>:1: format:",
      "<stdin>:2: format:",
      "<stdin>:3: findings[0].status:",
    ]);
  });
});
