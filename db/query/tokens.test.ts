// What the index holds of a text, what a query asks it for, and where the words are found again.
import { describe, expect, it } from "vitest";
import { fold, foldWithOffsets } from "./fold.ts";
import { marksOf, snippetOf } from "./locate.ts";
import { indexText, matchExpression, phrasesOf, tokensOf } from "./tokens.ts";

describe("folding", () => {
  it.each([
    ["（２０２３）京０１０５执１２３４号", "(2023)京0105执1234号"],
    ["CLINIC Ⅳ", "clinic iv"],
    ["陳偉 執行", "陈伟 执行"],
    ["", ""],
    ["ﬁ㈱①", "fi(株)1"],
  ])("%j becomes %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("knows where each folded character stood", () => {
    const { text, offsets } = foldWithOffsets("㈱𠮷Ａ");
    expect(text).toBe("(株)𠮷a");
    expect(offsets).toEqual([0, 0, 0, 1, 1, 3, 4]);
  });
});

describe("the words of a text", () => {
  it.each([
    ["王某", "王某 某|"],
    ["失信被执行", "失信 信被 被执 执行 行|"],
    ["（2023）京0105执1234号", "2023 京 0105 执 1234 号|"],
    ["CLINIC-2024-017", "clinic 2024 017 |"],
    ["王", "王|"],
    ["𠮷野家", "𠮷野 野家 家|"],
    ["王\u0000某", "王 某|"],
    ["，。！", ""],
    ["\ud800", ""],
    ["Él", "él |"],
  ])("%j: %j", (text, words) => {
    expect(indexText(text)).toBe(words);
  });

  it("are the same with their places, but for the end mark", () => {
    for (const text of ["失信被执行人", "(2023)京0105执1234号", "𠮷野家 a1", "北京 0105"]) {
      const tokens = tokensOf(text);
      expect(tokens.map((token) => token.text).join(" ")).toBe(indexText(text).replace(/ ?\|$/, ""));
      for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
    }
  });
});

describe("a query", () => {
  it.each([
    ["王", '"王" *'],
    ["王某", '"王某"'],
    ["失信被执行", '"失信 信被 被执 执行"'],
    ["京0105执12", '"京 0105 执 12" *'],
    ["0105执", '"0105 执" *'],
    ["北京0105", '"北京 京 0105" *'],
    ["王某 纠正", '"王某" AND "纠正"'],
    ["（２０２３）", '"2023" *'],
    ['" OR ""', '"or" *'],
    ["NEAR(王 NOT", '"near 王" * AND "not" *'],
    ["title:王*", '"title 王" *'],
  ])("%s asks for %s", (query, expression) => {
    expect(matchExpression(phrasesOf(query))).toBe(expression);
  });

  it.each(["", "  ", "（）", "\u0000", "\ud800"])("%j asks for nothing", (query) => {
    expect(phrasesOf(query)).toEqual([]);
  });

  it("of any length asks for no more than the index can be asked", () => {
    const phrases = phrasesOf(`${"失信".repeat(500)} ${"王 ".repeat(500)}`);
    expect(phrases).toHaveLength(32);
    expect(phrases[0]?.words).toHaveLength(32);
  });
});

describe("the places of a query's words", () => {
  const shown = (text: string, query: string): readonly string[] =>
    marksOf(text, phrasesOf(query))
      .flat()
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    ["王某某与王某", "王某", ["王某", "王某"]],
    ["（２０２３）京０１０５执１２３４号", "京0105执12", ["京０１０５执１２"]],
    ["王某", "某", ["某"]],
    ["陳偉", "陈伟", ["陳偉"]],
    ["Clinic-2024", "CLIN", ["Clin"]],
    ["10105", "105", []],
    ["王 某", "王某", []],
    ["失信决定", "信决 决定", ["信决", "决定"]],
    ["𠮷野家", "野", ["野"]],
  ])("in %j of %j are %j", (text, query, marks) => {
    expect(shown(text, query)).toEqual(marks);
  });

  it("come in a piece around the first, with their offsets in the piece", () => {
    const text = `${"前".repeat(100)}失信${"中".repeat(20)}失信${"后".repeat(100)}`;
    const snippet = snippetOf(text, marksOf(text, phrasesOf("失信")).flat());
    expect(snippet.text).toHaveLength(80);
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(["失信", "失信"]);
    expect([snippet.cutBefore, snippet.cutAfter]).toEqual([true, true]);
  });

  it("never cut a character of two units in half, and join where they overlap", () => {
    const text = `${"𠮷".repeat(60)}失信决${"𠮷".repeat(60)}`;
    const snippet = snippetOf(text, marksOf(text, phrasesOf("失信 信决")).flat());
    expect(snippet.text.isWellFormed()).toBe(true);
    expect(snippet.marks).toHaveLength(1);
    expect(snippetOf("王某", [{ start: 0, end: 2 }])).toEqual({
      text: "王某",
      marks: [{ start: 0, end: 2 }],
      cutBefore: false,
      cutAfter: false,
    });
  });
});
