// The words of the rules for people: every rule has them, both languages say the same, and every sentence can be filled.
import { describe, expect, it } from "vitest";
import { RULE_CODES, type RuleCode } from "../engine/rule-code.ts";
import { AFTERWORDS, RULES } from "../rules/index.ts";
import { countText, dayText, daysBetween } from "./days.ts";
import { ruleWords } from "./index.ts";

/** What stands in braces: names by themselves, clauses by their kind, alternatives by their number. */
function braces(text: string): readonly string[] {
  return (
    [...text.matchAll(/\{(?<inside>[^{}]*)\}/gu)]
      .map(({ groups }) => groups?.["inside"] ?? "")
      .map((inside) => (inside.includes("|") ? `${inside.split("|").length} ways` : inside))
      .map((inside) => (/^[LD](?: |\p{Script=Han})/u.test(inside) ? inside.charAt(0) : inside))
      // A number of the law that one language names can go without saying in the other.
      .filter((inside) => !/^[TMBE] /u.test(inside))
      .toSorted()
  );
}

describe("the words of the rules for people", () => {
  it.each(RULE_CODES)(
    "%s has a title and, unless it is disputed at most, a sentence, in both languages alike",
    (code) => {
      const { broken, says, missed, turnsOn } = ruleWords(code);
      if (says === null) expect(turnsOn).not.toBeNull();
      for (const text of [broken, says, missed, turnsOn]) {
        if (text === null || text === undefined) continue;
        expect(braces(text.zh)).toEqual(braces(text.en));
        expect(text.zh).not.toMatch(/[◇⚖※ⓘ⁄]/u);
        expect(text.en).not.toMatch(/[◇⚖※ⓘ⁄]|\p{Script=Han}(?![^{]*\})/u);
      }
    },
  );

  it.each(RULE_CODES)("%s has a way to choose where its sentence has alternatives, and to fill its names", (code) => {
    const { says, missed, choose, fill } = ruleWords(code);
    const inside = braces(`${says?.zh ?? ""}${missed?.zh ?? ""}`);
    expect(inside.some((one) => one.endsWith(" ways"))).toBe(choose !== undefined);
    const common = new Set(["L", "D", "due", "done", "days", "asOf", "proof"]);
    const own = inside.filter((one) => !common.has(one) && !one.endsWith(" ways"));
    // Advice is in no summary: its sentences are not filled.
    const isAdvice = [...RULES, ...AFTERWORDS].some((rule) => rule.code === code && rule.kind === "advice");
    if (own.length > 0 && !isAdvice && !UNFILLED.has(code)) expect(fill).toBeDefined();
  });
});

/** K-09 is decided on no record; Q-02 is no breach; N-10 has no field for whom a sanction hit. */
const UNFILLED: ReadonlySet<RuleCode> = new Set(["K-09", "N-10", "Q-02"]);

describe("days in a sentence", () => {
  it("are ISO where there is one, and named by their ends where there are several", () => {
    expect(dayText({ earliest: "2024-03-05", latest: "2024-03-05" })).toEqual({ zh: "2024-03-05", en: "2024-03-05" });
    expect(dayText({ earliest: "2024-03-05", latest: "2024-03-08" })).toEqual({
      zh: "2024年3月5日至8日之间",
      en: "a day between 5 and 8 March 2024",
    });
    expect(dayText({ earliest: "2024-03-30", latest: "2024-04-02" })).toEqual({
      zh: "2024年3月30日至4月2日之间",
      en: "a day between 30 March and 2 April 2024",
    });
    expect(dayText({ earliest: "2023-12-30", latest: "2024-01-02" })).toEqual({
      zh: "2023年12月30日至2024年1月2日之间",
      en: "a day between 30 December 2023 and 2 January 2024",
    });
    expect(dayText({ earliest: "2024-03-05", latest: null })).toBeNull();
  });

  it("are counted from the bounds of both", () => {
    const due = { earliest: "2024-03-05", latest: "2024-03-08" };
    expect(daysBetween(due, { earliest: "2024-03-11", latest: "2024-03-12" })).toEqual({ min: 3, max: 7 });
    expect(daysBetween(due, { earliest: "2024-03-11", latest: null })).toEqual({ min: 3, max: null });
    expect(daysBetween({ earliest: "2024-03-05", latest: null }, due)).toBeNull();
    expect([countText({ min: 3, max: 7 }), countText({ min: 7, max: 7 }), countText({ min: 7, max: null })]).toEqual([
      { zh: "3至7", en: "3 to 7" },
      { zh: "7", en: "7" },
      { zh: "至少7", en: "at least 7" },
    ]);
  });
});
