// Rates with their intervals: against values worked out by hand, and cells that must not be shown.
import { describe, expect, it } from "vitest";
import { StatsTally } from "../../backend/services/stats.ts";
import type { CountedAudit } from "../../backend/services/stats-line.ts";
import type { Stats } from "../../shared/api/stats.ts";
import { csvOf, percent, ratesOf, wilson } from "../../renderer/screens/insights/rates.ts";

const whole = (hits: number, of: number): string => {
  const { low, high } = wilson(hits, of);
  return `${Math.round(low * 100)}–${percent(high)}`;
};

describe("Wilson's interval", () => {
  it.each([
    [31, 54, "44–70%"],
    [71, 126, "48–65%"],
    [37, 88, "32–52%"],
    [9, 23, "22–59%"],
    [22, 104, "14–30%"],
    [19, 97, "13–29%"],
    [0, 5, "0–43%"],
    [5, 5, "57–100%"],
  ])("of %d in %d is %s", (hits, of, interval) => {
    expect(whole(hits, of)).toBe(interval);
  });

  it("holds the ends of which a share that far would be met in two and a half cases of a hundred", () => {
    // The end is where the share lies as many standard deviations off as the level asks for.
    for (const [hits, of] of [
      [3, 10],
      [31, 54],
      [1, 200],
    ] as const) {
      const { low, high } = wilson(hits, of);
      for (const end of [low, high]) {
        expect(Math.abs(hits / of - end) / Math.sqrt((end * (1 - end)) / of)).toBeCloseTo(1.959964, 5);
      }
    }
  });
});

const audit = (courtLevel: string, year: number, statuses: Readonly<Record<string, readonly string[]>>): CountedAudit =>
  ({ courtLevel, listedYears: [year], statuses: new Map(Object.entries(statuses)) }) as unknown as CountedAudit;

function statsOf(audits: readonly CountedAudit[]): Stats {
  const tally = new StatsTally();
  for (const one of audits) tally.add(one);
  return JSON.parse(JSON.stringify(tally.result())) as Stats;
}

describe("the rates of a caseload", () => {
  const many = (count: number, one: CountedAudit): readonly CountedAudit[] => Array.from({ length: count }, () => one);
  const audits = [
    ...many(6, audit("basic", 2023, { "C-03": ["breach"], "X-08": ["advice"] })),
    ...many(4, audit("intermediate", 2024, { "C-03": ["in-order"], "D-02": ["breach"] })),
    ...many(3, audit("basic", 2023, { "C-03": ["undetermined"] })),
    ...many(5, audit("basic", 2024, { "D-02": ["in-order"], "C-03": ["contestable"] })),
  ];

  it("count what is certain alone, the highest first, and leave advice out", () => {
    const { lines, few } = ratesOf(statsOf(audits), "rule", "");
    expect(lines.map(({ key, rate, open }) => [key, rate?.breach, rate?.of, open])).toEqual([
      ["C-03", 6, 10, 8],
      ["D-02", 4, 9, 0],
    ]);
    expect(few).toBe(0);
  });

  it("show no part that is too small, nor the one that would give it away", () => {
    const byLevel = ratesOf(statsOf(audits), "level", "C-03");
    // Four of intermediate courts are too few; with them the fourteen of basic courts are hidden too.
    expect(byLevel).toEqual({ lines: [], few: 2 });
    const byYear = ratesOf(statsOf(audits), "year", "C-03");
    expect(byYear.lines.map(({ key, rate }) => [key, rate?.breach, rate?.of])).toEqual([["2023", 6, 6]]);
    expect(byYear.few).toBe(1);
    expect(ratesOf(statsOf(audits), "year", "none")).toEqual({ lines: [], few: 0 });
  });

  it("are saved with their heads, and with the words on what they cannot show", () => {
    const stats = statsOf(audits);
    const text = csvOf(ratesOf(stats, "rule", "").lines, ["a", "b"], ({ en }) => en, stats.warning.en);
    const lines = text.trimEnd().split("\r\n");
    expect(lines[0]).toBe('\uFEFF"a","b"');
    expect(lines[1]).toMatch(/^"C-03","[^"]+","10","6","0\.6000","0\.3127","0\.8318","8"$/u);
    expect(lines.at(-1)).toContain("no sample");
  });
});
