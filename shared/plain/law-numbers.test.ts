// Numbers of the law in the words of the rules: each is of a duty that has it, and stands in words in both languages.
import { describe, expect, it } from "vitest";
import { RULE_CODES } from "../engine/rule-code.ts";
import { ruleWords } from "./index.ts";
import { englishNumeral, withLaw } from "./law-numbers.ts";

/** A finding with what the words go by. */
const judged = (basis: readonly object[], period: object | null = null, asOf = "2024-06-01") =>
  ({ finding: { basis, period }, asOf }) as unknown as Parameters<typeof withLaw>[1];
const inWords = (text: string, by = judged([])) => withLaw({ zh: text, en: text }, by);

describe("a number of the law in a sentence", () => {
  it.each(RULE_CODES)("of %s is found wherever its words have one", (code) => {
    const { broken, says, missed, turnsOn } = ruleWords(code);
    for (const text of [broken, says, missed, turnsOn]) {
      if (text === null || text === undefined) continue;
      const { zh, en } = withLaw(text, judged([]));
      expect(zh + en).not.toMatch(/\{[TMBE] /u);
    }
  });

  it("is a period, what can be added to it, the first day with the duty or the first without", () => {
    expect(inWords("{T review}")).toEqual({ zh: "十五日", en: "fifteen days" });
    expect(inWords("{M term}")).toEqual({ zh: "一至三年", en: "one to three years" });
    expect(inWords("{M court-reply}")).toEqual({ zh: "一个月", en: "one month" });
    expect(inWords("{B review}")).toEqual({ zh: "2017年5月1日", en: "1 May 2017" });
    expect(inWords("{E narrower-restriction}")).toEqual({ zh: "2015年7月22日", en: "22 July 2015" });
  });

  it("is that of the version that the finding cites, of several the one with its period; else that of the day of the audit", () => {
    const cites = (...versions: readonly string[]) => versions.map((version) => ({ instrument: "cpl", version }));
    const said = (by: ReturnType<typeof judged>) => inWords("{T announcement}", by).zh;
    expect(said(judged(cites("2017")))).toBe("六十日");
    expect(said(judged(cites("2021"), null, "2020-01-01"))).toBe("三十日");
    expect(said(judged(cites("2021", "2017"), { length: 60, unit: "days" }))).toBe("六十日");
    expect(said(judged(cites("2021", "2017"), { length: 30, unit: "days" }))).toBe("三十日");
    expect([said(judged([], null, "2021-12-31")), said(judged([], null, "2022-01-01"))]).toEqual(["六十日", "三十日"]);
  });

  it("is refused where no duty has it", () => {
    expect(() => inWords("{T revue}")).toThrow("no duty is called revue");
    expect(() => inWords("{T minors}")).toThrow("minors has no period");
    expect(() => inWords("{M review}")).toThrow("review cannot be made longer");
    expect(() => inWords("{E review}")).toThrow("review has not ended");
  });

  it("is written out in English below a hundred", () => {
    expect([2, 13, 20, 45, 60, 99, 180].map(englishNumeral)).toEqual([
      "two",
      "thirteen",
      "twenty",
      "forty-five",
      "sixty",
      "ninety-nine",
      "180",
    ]);
  });
});
