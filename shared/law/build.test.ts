// How the builders number paragraphs, and what becomes of what was not seen.
import { describe, expect, it } from "vitest";
import { full, gist, part, plus } from "./build.ts";
import { cplArticles } from "./instruments/cpl-build.ts";

const pairs = (count: number): readonly (readonly [string, string])[] =>
  Array.from({ length: count }, (_, at) => [`第${at}段`, `paragraph ${at}`]);

describe("a whole article", () => {
  it.each([
    [1, [null]],
    [2, [1, 2]],
    [3, [1, 2, 3]],
  ])("of %i paragraphs numbers them from one, a single one not at all", (count, numbers) => {
    expect(full("7", "V", pairs(count)).paragraphs.map(({ n }) => n)).toEqual(numbers);
    const texts = [{ topic: "periods", in: ["2023"], pairs: pairs(count) }] as const;
    const [article] = cplArticles("2023", texts);
    expect(article?.article).toBe("85");
    expect(article?.paragraphs.map(({ n }) => n)).toEqual(numbers);
  });

  it("of the procedure law stands only in the versions that have it, of 2012 as seen in quotations", () => {
    const texts = [{ topic: "periods", in: ["2012", "2017"], pairs: [["原文", "text"]] }] as const;
    expect(cplArticles("2012", texts).map(({ article, paragraphs }) => [article, paragraphs[0]?.mark])).toEqual([
      ["82", "V2"],
    ]);
    expect(cplArticles("2017", texts)[0]?.paragraphs[0]?.mark).toBe("V");
    expect(cplArticles("2021", texts)).toEqual([]);
    const unseen = [{ topic: "periods", in: ["2012"], pairs: [[null, "gloss"]] }] as const;
    expect(cplArticles("2012", unseen)[0]?.paragraphs[0]).toEqual({ n: null, zh: null, en: "gloss", mark: "P" });
  });
});

describe("an article seen in part", () => {
  it("keeps the numbers that its paragraphs have, and the wording only where it was seen", () => {
    expect(part("12", "V2", [[2, "原文", "text"]], "review")).toEqual({
      article: "12",
      paragraphs: [{ n: 2, zh: "原文", en: "text", mark: "V2" }],
      topic: "review",
    });
    expect(gist("12", "M", [[3, "text"]])).toEqual({
      article: "12",
      paragraphs: [{ n: 3, zh: null, en: "text", mark: "M" }],
    });
    const added = plus(full("8", "V", pairs(1)), "gloss").paragraphs.at(-1);
    expect(added).toEqual({ n: null, zh: null, en: "gloss", mark: "P" });
  });
});
