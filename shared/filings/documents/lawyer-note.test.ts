// The note for the lawyer, on what the papers themselves leave out.
import { expect, it } from "vitest";
import { ENDED, objectionCase, ROUND } from "../cases/objected.fixture.ts";
import { textOfDrawn } from "../sample.fixture.ts";

it("holds what an objection to the end of enforcement would cost, and that sixty days for a round are disputed", () => {
  const note = textOfDrawn("lawyer-note", { file: objectionCase([ROUND]), asOf: "2024-03-20" });
  expect(note).toContain("60日的期限写的是终结执行，用于终结本次执行程序系类推，有争议");
  expect(textOfDrawn("lawyer-note", { file: objectionCase([ENDED]), asOf: "2024-03-20" })).toContain(
    "终结执行是删除没有期限的失信信息的事由",
  );
  expect(textOfDrawn("lawyer-note", { file: objectionCase([]), asOf: "2024-03-20" })).not.toContain("执行异议");
});
