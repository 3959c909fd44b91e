// The credit objection, as drawn up from the sample case.
import { expect, it } from "vitest";
import { caseWith, drawn, textOfDrawn } from "../sample.fixture.ts";

it("goes to the bureau of the file, with the deletion as its ground", () => {
  const file = caseWith([{ id: "d1", type: "listing-deleted", date: "2024-03-29", source: "document" }]);
  const text = textOfDrawn("credit-objection", { file });
  expect(drawn("credit-objection", { file }).addressee).toBe("中国人民银行征信中心");
  expect(text).toContain("异议人：王某");
  expect(text).toContain("依据《征信业管理条例》第二十五条第一款");
  expect(text).toContain("2024年3月29日，执行法院删除失信信息");
  expect(text).not.toContain("送达地址确认书");
});

it("has a gap for a removal that is not on record", () => {
  expect(textOfDrawn("credit-objection")).toContain("已经【待填：删除、撤销或者更正失信信息的日期】");
});
