// The restriction relief, as drawn up from the sample case.
import { expect, it } from "vitest";
import { caseWith, textOfDrawn } from "../sample.fixture.ts";

it("asks to lift the restriction after performance", () => {
  const file = caseWith([
    { id: "p1", type: "obligation-performed", date: "2024-01-02", full: "yes", source: "document" },
  ]);
  const text = textOfDrawn("restriction-relief", { file });
  expect(text).toContain("解除限制消费措施申请书");
  expect(text).toContain(
    "请求解除对申请人采取的限制消费措施（依据《限制消费规定》第九条、《善意文明执行意见》第十七条）。",
  );
  expect(text).toContain("《限制消费规定》第九条规定：“在限制消费期间");
  expect(text).toContain("义务既已履行完毕，请及时解除限制消费措施。");
  expect(text).not.toContain("超过期限");
});

it("asks for a suspension of some days with an undertaking where that is chosen", () => {
  const text = textOfDrawn("restriction-relief", { choices: { asks: ["suspend-restriction"] } });
  expect(text).toContain("暂时解除限制消费措施申请书");
  expect(text).toContain("最长不超过一个月");
  expect(text).toContain("申请人承诺");
});

it("rests on no opinions before they were published", () => {
  const before = textOfDrawn("restriction-relief", { asOf: "2020-01-01" });
  expect(before).toContain("（依据《限制消费规定》第九条）");
  expect(textOfDrawn("restriction-relief", { asOf: "2020-01-02" })).toContain("《善意文明执行意见》第十七条");
});
