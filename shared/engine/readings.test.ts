// The disputed questions in the order in which their ids are joined, each with its readings: the contract's table of readings,
// and the questions that came later at the places where they stand.
import { describe, expect, it } from "vitest";
import type { ReadingRow } from "./explorer.ts";
import * as all from "./readings.ts";

const rows = Object.values(all).filter((one): one is ReadingRow => typeof one === "object" && "options" in one);

/** Readings that are only noted bear an asterisk; the usual reading of a last day has no name. */
const QUESTIONS: readonly (readonly [names: string, readings: string])[] = [
  ["roll", "usual | unrolled* | weekend-is-no-holiday*"],
  ["review-start", "receipt | docketed* | complete-papers*"],
  ["pending-2017", "from-2017-05-01 | old-law"],
  ["correction-start", "finding | outer-bound"],
  ["performance-start", "performance | court-knew"],
  ["nil-since", "any-find | two-nil-since"],
  ["ruling-start", "served | ruled"],
  ["term-start", "decision | publication"],
  ["term-stated", "stated"],
  ["term-unlawful", "stated-term | lawful-term"],
  ["term-omitted", "no-term | two-years-by-law"],
  ["term-baseless", "term-excludes | term-has-no-basis"],
  ["old-listing", "no-term | two-years | old-law"],
  ["announcement", "law-at-issue | other-count"],
  ["seizure-bar", "item-1-only | any-item*"],
  ["birthday", "birthday | day-after"],
  ["forbearance-bar", "items-1-and-6 | any-item*"],
  ["service-proof", "as-stated | not-served"],
  ["remedy-time", "plain | deducted"],
  ["extension", "extended | not-extended"],
  ["objection-run", "with-docketing | ruling-from-receipt*"],
  ["committee-start", "from-silence | from-decision"],
];

describe("the disputed questions", () => {
  it("stand in their order, those that no case has both of on one place", () => {
    const ordered = rows.toSorted((a, b) => a.row - b.row);
    expect(ordered.map(({ name }) => name)).toEqual(QUESTIONS.map(([name]) => name));
    const shared = ordered.filter(({ row }, at) => ordered[at - 1]?.row === row).map(({ name }) => name);
    expect(shared).toEqual(["term-stated", "objection-run"]);
  });

  it.each(QUESTIONS)("%s has its readings, those that decide first", (name, readings) => {
    const options = rows.find((row) => row.name === name)?.options ?? [];
    expect(options.map(({ id, active }) => `${id === "" ? "usual" : id}${active ? "" : "*"}`).join(" | ")).toBe(
      readings,
    );
    expect(options.map(({ active }) => active)).toEqual(
      options.map(({ active }) => active).toSorted((a, b) => Number(b) - Number(a)),
    );
  });

  it("tell of the last day that does not move, and of no other noted reading, where a finding speaks of the audit itself", () => {
    const told = rows.flatMap(({ options }) => options.flatMap(({ id, told: tells = false }) => (tells ? id : [])));
    expect(told).toEqual(["unrolled"]);
  });

  it("have words in both languages for every reading, no two alike within a question", () => {
    for (const { name, options } of rows) {
      const words = options.flatMap(({ id }) => (id === "" ? [] : all.readingWords(id)));
      expect(new Set(words.map(({ zh }) => zh)).size, name).toBe(words.length);
      expect(new Set(words.map(({ en }) => en)).size, name).toBe(words.length);
    }
    expect(all.readingWords("performance+no-term")).toEqual({
      zh: "自履行之日起算，视为无纳入期限",
      en: "counted from performance, treated as having no term",
    });
    expect(() => all.readingWords("none-such")).toThrow("none-such");
  });
});
