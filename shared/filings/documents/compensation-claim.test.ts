// The compensation claim, as drawn up from the sample case.
import { expect, it } from "vitest";
import { caseWith, drawn, textOfDrawn } from "../sample.fixture.ts";

it("claims from the court that listed, with amount and loss as gaps and the sanctions as on record", () => {
  const text = textOfDrawn("compensation-claim");
  expect(text).toContain("赔偿义务机关：北京市朝阳区人民法院。");
  expect(text).toContain(
    "直接损失【待填：赔偿金额（元）和计算方法】（依据《涉执行司法赔偿解释》第二条、《国家赔偿法》第三十六条）",
  );
  expect(text).toContain("乘坐飞机受限");
  expect(text).toContain("决定书没有写明纳入理由");
});

it("is not grounded on a wrong article number", () => {
  const file = caseWith([
    {
      id: "e1",
      type: "listing-decided",
      date: "2023-11-20",
      source: "document",
      items: [1],
      citedCplArticle: 255,
      reasons: "no",
    },
  ]);
  expect(textOfDrawn("correction-request", { file })).toContain("序号有误");
  expect(textOfDrawn("compensation-claim", { file })).not.toContain("序号有误");
});

it("says nothing about whether the enforcement has ended unless that is on record", () => {
  expect(drawn("compensation-claim").blanks.map(({ id }) => id)).toContain("ripe");
  expect(textOfDrawn("compensation-claim")).not.toContain("终结执行的裁定");
});

it("rests on no interpretation before it was in force", () => {
  expect(textOfDrawn("compensation-claim", { asOf: "2022-02-28" })).not.toContain("涉执行司法赔偿解释");
  expect(textOfDrawn("compensation-claim", { asOf: "2022-03-01" })).toContain("《涉执行司法赔偿解释》第二条");
});
