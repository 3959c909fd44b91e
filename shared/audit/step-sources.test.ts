// Sources at the end of a step are taken apart from its sentence; brackets that are none stay where they are.
import { describe, expect, it } from "vitest";
import { splitCites } from "./step-sources.ts";

describe("the sources of a step", () => {
  it("are those at its end, in their order, with brackets inside them", () => {
    expect(splitCites("末日不顺延（国办 2024 年放假通知）（民诉法（2023）第八十五条第三款）", "zh")).toEqual({
      text: "末日不顺延",
      cites: ["国办 2024 年放假通知", "民诉法（2023）第八十五条第三款"],
    });
    expect(splitCites("not counted (Civil Procedure Law (2023) art. 85(2))", "en")).toEqual({
      text: "not counted",
      cites: ["Civil Procedure Law (2023) art. 85(2)"],
    });
  });

  it("leave a sentence of a single sign as it is", () => {
    expect(splitCites("甲（失信规定（2017）第一条）", "zh")).toEqual({ text: "甲", cites: ["失信规定（2017）第一条"] });
  });

  it("are no brackets that name none, and none in the middle", () => {
    for (const text of ["2024-04-07，周日（补班）", "依（2023）所定", "没有括号", "少一个开头）"]) {
      expect(splitCites(text, "zh")).toEqual({ text, cites: [] });
    }
    const english = "Sunday (working day by notice)";
    expect(splitCites(english, "en")).toEqual({ text: english, cites: [] });
  });

  it("are not the whole of it: what is nothing but a bracket stays", () => {
    for (const text of ["（民诉法（2023）第八十五条）", "（失信规定（2017）第一条）"]) {
      expect(splitCites(text, "zh")).toEqual({ text, cites: [] });
    }
  });
});
