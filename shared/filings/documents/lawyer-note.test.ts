// The note for the lawyer, on what the papers themselves leave out.
import { expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { asked, kindOf, LISTED, ORDERED } from "../cases/kinds.fixture.ts";
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

it("warns that asking again replaces no reconsideration, while that can be asked for", () => {
  const file = kindOf("k", [LISTED, ...asked("listing", "2024-02-04", "2024-05-27")]);
  expect(textOfDrawn("lawyer-note", { file, asOf: "2024-06-01" })).toContain("不能代替复议，也不中断、不延长复议期限");
  expect(textOfDrawn("lawyer-note", { file, asOf: "2024-02-05" })).not.toContain("不能代替复议");
});

it("warns that the court above may not hear what the refused request did not ask", () => {
  const rejected = asked("listing", "2024-02-04", "2024-05-27");
  const note = (...more: readonly CaseEvent[]) =>
    textOfDrawn("lawyer-note", { file: kindOf("k", [LISTED, ...more, ...rejected]), asOf: "2024-06-01" });
  expect(note(ORDERED)).toContain("复议申请不写解除限制消费的请求");
  const untold = rejected.map((event) => (event.id === "q1" ? { ...event, target: undefined } : event));
  const file = kindOf("k", [LISTED, ORDERED, ...(untold as readonly CaseEvent[])]);
  expect(textOfDrawn("lawyer-note", { file, asOf: "2024-06-01" })).toContain("原来没有请求的，上一级法院可能不予审查");
  expect(note()).not.toMatch(/上一级法院可能不予审查|不写解除限制消费/u);
});

it("has the enforcing court asked first, where supervision is open and nobody has asked for correction", () => {
  const wrong = { ...LISTED, reasons: "no" } as CaseEvent;
  const note = (...more: readonly CaseEvent[]) =>
    textOfDrawn("lawyer-note", { file: kindOf("k", [wrong, ...more]), asOf: "2024-06-01" });
  expect(note()).toContain("还没有向执行法院申请过纠正：先提出纠正申请");
  expect(note(...asked("listing", "2024-02-04", "2024-05-27"))).not.toContain("还没有向执行法院申请过纠正");
});
