import { describe, expect, it } from "vitest";
import { courtOf } from "./court-of.ts";
import { filledIn, fillOf, levelDoubt, saidOfCourt, saidOfNumber } from "./said.ts";

const CHAOYANG = "北京市朝阳区人民法院";
const number = (typed: string, court = CHAOYANG) =>
  saidOfNumber(typed, "enforcement", court).map(({ known, text }) => `${known ? "+" : "?"} ${text.en}`);

describe("what is said beside a number and a court", () => {
  it("says how the number is written, and that it fits the court", () => {
    expect(number("2023京0105执1234号")).toEqual(["+ written （2023）京0105执1234号", "+ “京0105” fits the court"]);
    expect(number("")).toEqual([]);
  });

  it("says what is odd, and says nothing fits then", () => {
    expect(number("（2023）京0108执1234号").join()).toContain("北京市海淀区人民法院");
    expect(number("（2023）京0105执异1234号").join()).toContain("执异");
    expect(number("（2015）京0105执1234号").join()).toContain("before 2016");
    expect(number("某号").join()).toContain("form of a case number");
    expect(number("（2015）京0105执1234号", "").join()).toContain("before 2016");
  });

  it("leaves a paper's number its own form", () => {
    for (const typed of ["（2022）京仲裁字第0001号", "A-17", "京证字第3号"])
      expect(saidOfNumber(typed, "paper", CHAOYANG), typed).toEqual([]);
    expect(saidOfNumber("（2023）京0108执1号", "paper", CHAOYANG).map(({ known }) => known)).toEqual([false]);
  });

  it("fills in level, region and next higher court where that is certain, and only then", () => {
    expect(filledIn(courtOf(CHAOYANG, ""))).toEqual({
      name: CHAOYANG,
      level: "basic",
      region: "北京",
      upper: { name: "北京市第三中级人民法院", level: "intermediate", region: "北京" },
    });
    for (const typed of [
      "雄县人民法院",
      "北京铁路运输法院",
      "某区人民法院",
      "朝阳区人民法院",
      "石家庄市人民法院",
      "",
    ]) {
      expect(filledIn(courtOf(typed, "")), typed).toBeNull();
    }
    expect(filledIn(courtOf(CHAOYANG, "（2023）京0108执1号")), "name against number").toBeNull();
  });

  it("says where a level contradicts the court's name, and only there", () => {
    expect(levelDoubt(courtOf(CHAOYANG, ""), "intermediate")[0]?.text.en).toContain("basic court");
    expect(levelDoubt(courtOf("某市中级人民法院", ""), "basic")[0]?.text.zh).toContain("中级法院");
    for (const level of ["basic", "special"] as const) expect(levelDoubt(courtOf(CHAOYANG, ""), level)).toEqual([]);
    expect(levelDoubt(courtOf("", ""), "high")).toEqual([]);
  });

  it("offers what is less certain, and asks", () => {
    const answer = courtOf("雄县人民法院", "");
    expect(fillOf(answer)?.upper?.name).toBe("河北雄安新区中级人民法院");
    expect(saidOfCourt(answer).every(({ known }) => !known)).toBe(true);
    expect(saidOfCourt(answer)).not.toEqual([]);
  });

  it("says level, region and next higher court of a court it knows", () => {
    expect(saidOfCourt(courtOf(CHAOYANG, ""))).toEqual([
      {
        known: true,
        text: {
          zh: "基层法院 · 北京 · 上一级：北京市第三中级人民法院",
          en: "basic court · 北京 · next higher court: 北京市第三中级人民法院",
        },
      },
    ]);
  });
});
