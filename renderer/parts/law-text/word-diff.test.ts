import { describe, expect, it } from "vitest";
import { article } from "../../../shared/law/index.ts";
import { type Piece, wordDiff } from "./word-diff.ts";

const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

describe("the words that differ", () => {
  it("marks what was put in, taken out and replaced", () => {
    const { before, after } = wordDiff("违反限制高消费令的", "违反限制消费令的");
    expect(shown(before)).toBe("违反限制[高]消费令的");
    expect(shown(after)).toBe("违反限制消费令的");
    const replaced = wordDiff("应当在三日内决定", "应当在三个工作日内纠正");
    expect(shown(replaced.after)).toBe("应当在三[个工作]日内[纠正]");
  });

  it("keeps Latin words whole", () => {
    const { before, after } = wordDiff("within 10 days of receipt", "within 15 days of service");
    expect(shown(before)).toBe("within [10] days of [receipt]");
    expect(shown(after)).toBe("within [15] days of [service]");
  });

  it("marks nothing in equal texts and everything where nothing is common", () => {
    expect(shown(wordDiff("同样", "同样").before)).toBe("同样");
    expect(shown(wordDiff("甲", "乙").after)).toBe("[乙]");
    expect(wordDiff("", "全新").after).toEqual([{ text: "全新", changed: true }]);
    expect(wordDiff("", "").before).toEqual([]);
  });

  it("does not scatter single equal characters among changes", () => {
    const { after } = wordDiff("甲的乙", "丙的丁");
    expect(shown(after)).toBe("[丙的丁]");
  });

  it("loses no letter of a real article", () => {
    const old = article("spc-defaulters", "2013", "1")?.paragraphs[0]?.zh ?? "";
    const now = article("spc-defaulters", "2017", "1")?.paragraphs[0]?.zh ?? "";
    expect(old.length).toBeGreaterThan(50);
    const { before, after } = wordDiff(old, now);
    expect(joined(before)).toBe(old);
    expect(joined(after)).toBe(now);
    expect(after.some(({ changed }) => changed)).toBe(true);
    expect(after.some(({ changed }) => !changed)).toBe(true);
  });
});
