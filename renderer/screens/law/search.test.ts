import { describe, expect, it } from "vitest";
import { article, instrumentVersion } from "../../../shared/law/index.ts";
import { CATALOGUE, factWords, ruleOf, rulesOn } from "./catalogue.ts";
import { searchLaw } from "./search.ts";

describe("searching the law", () => {
  it("finds a rule by its code and an instrument by its number, titles first", () => {
    expect(searchLaw("c-03", 10).hits[0]?.place).toEqual(["rules", "C-03"]);
    expect(searchLaw("法释〔2017〕7号", 10).hits[0]).toMatchObject({
      kind: "instrument",
      place: ["spc-defaulters@2017"],
    });
  });

  it("finds two characters of an article, with the words around them", () => {
    const { hits } = searchLaw("复议期间", 50);
    const hit = hits.find(({ place }) => place.join("/") === "spc-defaulters@2017/12");
    expect(hit?.around).toContain("复议期间");
  });

  it("wants every word, whatever its width or case", () => {
    const both = searchLaw("失信规定 第十二条", 50);
    expect(both.hits.some(({ place }) => place.join("/") === "spc-defaulters@2017/12")).toBe(true);
    expect(searchLaw("失信规定 无此词语", 10).total).toBe(0);
    expect(searchLaw("Ｃ－０３", 10).hits[0]?.place).toEqual(["rules", "C-03"]);
  });

  it("leads only to places that are there", () => {
    for (const { kind, place } of searchLaw("执行", 400).hits) {
      const [first = "", second = ""] = place;
      if (kind === "rule") expect(ruleOf(second)).toBeDefined();
      else {
        const [id = "", version = ""] = first.split("@");
        expect(instrumentVersion(id, version)).not.toBeNull();
        if (kind === "article") expect(article(id, version, second)).not.toBeNull();
      }
    }
  });

  it("finds nothing for nothing and says how many there are beyond the limit", () => {
    expect(searchLaw("  ", 10)).toEqual({ hits: [], total: 0 });
    const { hits, total } = searchLaw("法院", 5);
    expect(hits).toHaveLength(5);
    expect(total).toBeGreaterThan(5);
  });
});

describe("the catalogue of the rules", () => {
  it("says every fact that a rule reads in words", () => {
    const facts = new Set(CATALOGUE.flatMap((rule) => ("facts" in rule ? rule.facts : [])));
    expect(facts.size).toBeGreaterThan(50);
    const raw = [...facts].filter((fact) => factWords(fact).zh === fact);
    expect(raw).toEqual([]);
  });

  it("names the rules that rest on an article", () => {
    expect(rulesOn("spc-defaulters", "2017", "12").map(({ code }) => code)).toContain("C-03");
    expect(rulesOn("spc-defaulters", "2017", null).length).toBeGreaterThan(10);
    expect(rulesOn("cpl", "2012", "999")).toEqual([]);
  });
});
