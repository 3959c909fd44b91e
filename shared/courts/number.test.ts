import { describe, expect, it } from "vitest";
import { normalNumber, notEnforcement, numberDoubts, readNumber } from "./number.ts";

describe("a case number as it is typed", () => {
  it.each([
    ["（2023）京0105执1234号", "（2023）京0105执1234号"],
    ["(2023)京0105执1234号", "（2023）京0105执1234号"],
    ["[2023]京0105执1234号", "（2023）京0105执1234号"],
    ["〔２０２３〕京０１０５執１２３４號", "（2023）京0105执1234号"],
    ["2023京0105执1234号", "（2023）京0105执1234号"],
    [" （2023） 京0105 执 1234 号 ", "（2023）京0105执1234号"],
    ["2023年京0105执恢12号之一", "（2023）京0105执恢12号之一"],
    ["(2016)最高法执监408号", "（2016）最高法执监408号"],
    ["(2019)京执复226号", "（2019）京执复226号"],
    ["(2013)朝执字第01234号", "（2013）朝执字第01234号"],
    ["(2015)渝北法民执字第03473号", "（2015）渝北法民执字第03473号"],
  ])("%s is written %s", (typed, written) => {
    expect(normalNumber(typed)).toBe(written);
    expect(normalNumber(normalNumber(typed)), "and stays so").toBe(written);
  });

  it.each(["", "1234", "京0105执1234", "某某号", "（2023）京0105", "A-17/2023"])(
    "%s is no number and stays as it is",
    (typed) => {
      expect(readNumber(typed)).toBeNull();
      expect(normalNumber(typed)).toBe(typed);
    },
  );

  it("tells the year, the code and the type", () => {
    expect(readNumber("(2020)沪74民终186号")).toMatchObject({
      year: 2020,
      code: "沪74",
      type: "民终",
      isKnownType: true,
    });
    expect(readNumber("(2013)朝执恢字第12号")).toMatchObject({ year: 2013, code: null, type: "执恢" });
    expect(readNumber("(2020)最高法知民终186号")).toMatchObject({ code: "最高法", type: "民终" });
  });

  it("asks about a code before there were codes, the old form after, and a type that nobody knows", () => {
    const doubts = (typed: string): number => {
      const number = readNumber(typed);
      return number === null ? -1 : numberDoubts(number).length;
    };
    expect(doubts("(2023)京0105执1号")).toBe(0);
    expect(doubts("(2013)朝执字第1号")).toBe(0);
    expect(doubts("(2015)京0105执1号")).toBe(1);
    expect(doubts("(2016)朝执字第1号")).toBe(1);
    expect(doubts("(2023)京0105某1号")).toBe(1);
  });

  it.each([
    ["(2023)京0105执1号", true],
    ["(2023)京0105执恢1号", true],
    ["(2023)京0105执异1号", false],
    ["(2023)京0105执保1号", false],
    ["(2023)京0105民初1号", false],
    ["(2023)京0105某1号", true],
  ])("%s may be the number of the enforcement case: %s", (typed, may) => {
    const number = readNumber(typed);
    expect(number === null ? null : notEnforcement(number) === null).toBe(may);
  });
});
