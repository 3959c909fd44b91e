// A paper calls the answer to a request what it is on file: a decision, a ruling, a notice, or only words.
import { expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { draftOf, textOf, type DocumentName } from "../index.ts";
import { reasonedOf } from "../sample.fixture.ts";
import { asked, kindOf, LISTED } from "./kinds.fixture.ts";

const SERVED: CaseEvent = {
  id: "q4",
  type: "correction-served",
  date: "2024-05-29",
  regarding: "q3",
  service: { method: "post", proof: "yes" },
};
const rejected = (form?: "decision" | "ruling" | "notice" | "oral"): CaseFile => {
  const events = [LISTED, ...asked("listing", "2024-02-04", "2024-05-27"), SERVED];
  return kindOf(
    "k",
    events.map((event): CaseEvent => {
      if (event.type !== "correction-decided") return event;
      const { form: _form, ...open } = event;
      return form === undefined ? open : { ...open, form };
    }),
  );
};
const text = (document: DocumentName, file: CaseFile): string =>
  textOf(draftOf(document, { file, ...reasonedOf(file, "2024-06-01") }));

it.each([
  ["decision", "决定"],
  ["ruling", "裁定"],
  ["notice", "通知"],
] as const)("a %s", (form, noun) => {
  const paper = text("reconsideration-request", rejected(form));
  expect(paper).toContain(`请求撤销执行法院2024年5月27日驳回纠正申请的${noun}（依据`);
  expect(paper).toContain(`原${noun}：文号【待填：`);
  expect(paper).toContain(`执行法院以${noun}驳回纠正申请`);
  expect(paper).toContain(`邮寄送达驳回纠正申请的${noun}书`);
  expect(paper).toContain(`原${noun}书复印件和送达证明`);
  expect(paper).not.toContain("答复");
});

it("an answer of which the form is not told is neither a reply nor a certain kind of paper when it is served", () => {
  const paper = text("supervision-request", rejected());
  expect(paper).toContain("邮寄送达驳回纠正申请的文书");
  expect(paper).not.toContain("答复");
});

it("an answer by word of mouth has no number and no copy", () => {
  const paper = text("reconsideration-request", rejected("oral"));
  expect(paper).toContain("原口头答复：没有文号");
  expect(paper).not.toContain("复印件和送达证明");
});
