// The early deletion request, as drawn up from the sample case.
import { expect, it } from "vitest";
import { caseWith, textOfDrawn } from "../sample.fixture.ts";

it("asks for the court's discretion with what the client did", () => {
  const file = caseWith([
    {
      id: "e1",
      type: "listing-decided",
      date: "2023-11-20",
      source: "document",
      items: [4],
      termYears: 2,
      evidence: ["ev-decision"],
    },
    { id: "p1", type: "obligation-performed", date: "2024-01-02", full: "yes", source: "document" },
  ]);
  const text = textOfDrawn("early-deletion-request", { file });
  expect(text).toContain("请求决定提前删除申请人的失信信息（依据《失信规定》第二条第二款）。");
  expect(text).toContain("决定书载明的纳入期限：二年。");
  expect(text).toContain("2024年1月2日，申请人全部履行了生效法律文书确定的义务");
  expect(text).toContain("是否提前删除由法院决定。");
});

it("says that the decision states no term where that is on record", () => {
  expect(textOfDrawn("early-deletion-request")).toContain("决定书没有载明纳入期限。");
});

it("has gaps for the term and for the conduct that are not on record", () => {
  const file = caseWith([{ id: "e1", type: "listing-decided", date: "2023-11-20", source: "document", items: [4] }]);
  const text = textOfDrawn("early-deletion-request", { file });
  expect(text).toContain("纳入期限：【待填：");
  expect(text).toContain("【待填：积极履行或者主动纠正失信行为的事实");
});
