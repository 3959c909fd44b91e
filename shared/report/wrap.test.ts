// Lines: never too wide, words whole, Chinese punctuation in its place.
import { describe, expect, it } from "vitest";
import { plain } from "./plain.ts";
import { displayWidth } from "./width.ts";
import { flow, wrap } from "./wrap.ts";

describe("the width of a text", () => {
  it.each([
    ["abc", 3],
    ["失信", 4],
    ["（2017）", 8],
    ["，。", 4],
    ["ＡＢ", 4],
    ["■ ◩ ◔ ◌ ✓ ⓘ", 11],
    ["“”", 2],
    ["𠮷", 2],
    ["", 0],
  ])("of %s is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapping", () => {
  it("breaks between Chinese characters at the width", () => {
    expect(wrap("纠正申请应当审查", 8)).toEqual(["纠正申请", "应当审查"]);
    expect(wrap("纠正申请应当审查", 9)).toEqual(["纠正申请", "应当审查"]);
  });

  it("never begins a line with closing punctuation, nor ends one with an opening bracket", () => {
    expect(wrap("纠正申请，应当", 8)).toEqual(["纠正申", "请，应当"]);
    expect(wrap("应当审查（甲）", 10)).toEqual(["应当审查", "（甲）"]);
    const text = "法院应当自收到（书面）申请之日起，“十五日内”审查；理由成立的：应当纠正。";
    for (let width = 6; width < 80; width++) {
      for (const line of wrap(text, width)) {
        expect(line).not.toMatch(/^[，。；：）”]|[（“]$/u);
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it("keeps Latin words and dates whole", () => {
    expect(wrap("the enforcing court must review", 14)).toEqual(["the enforcing", "court must", "review"]);
    expect(wrap("至2024-02-19届满", 8)).toEqual(["至", "2024-02-", "19届满"]);
    expect(wrap("至2024-02-19届满", 12)).toEqual(["至2024-02-19", "届满"]);
    expect(wrap("court’s answer", 9)).toEqual(["court’s", "answer"]);
  });

  it("cuts a word only where it is longer than a whole line", () => {
    expect(wrap("a".repeat(25), 10)).toEqual(["a".repeat(10), "a".repeat(10), "a".repeat(5)]);
  });

  it("keeps a number with its measure word and a version with its instrument", () => {
    expect(wrap("应当在6个月内审查", 9)).toEqual(["应当在", "6个月内审", "查"]);
    expect(wrap("应当审查，迟 11 天", 16)).toEqual(["应当审查，", "迟 11 天"]);
    expect(wrap("应当审查失信规定（2017）", 18)).toEqual(["应当审查失信规", "定（2017）"]);
  });

  it("gives one empty line for an empty text", () => {
    expect(wrap("", 10)).toEqual([""]);
  });

  it("sets parts on new lines rather than breaking them", () => {
    expect(flow(["执行法院", "期限 2024-02-19", "迟 11 天"], " · ", 27)).toEqual([
      "执行法院 · 期限 2024-02-19",
      "迟 11 天",
    ]);
  });
});

describe("text that people typed", () => {
  it("loses control characters, direction marks and line breaks", () => {
    expect(plain("甲\u001B[31m乙\u202E丙\n\t丁\u0000")).toBe("甲 [31m乙丙 丁");
    expect(plain("a\uD800b")).toBe("a\uFFFDb");
    expect(plain("  王\u200B某  ")).toBe("王某");
  });
});
