// The urging letter, as drawn up from the sample case.
import { expect, it } from "vitest";
import { CASE, drawn, textOfDrawn } from "../sample.fixture.ts";

const WAITING = { ...CASE, events: CASE.events.filter(({ id }) => id !== "e6" && id !== "e7") };

it("urges a court whose period has passed without an answer", () => {
  const text = textOfDrawn("urging-letter", { file: WAITING, asOf: "2024-03-05" });
  expect(text).toContain("催办函");
  // Which matter it is stands in the request.
  expect(text).toContain("1. 请求对期限已经届满的下列事项尽快依法处理：纠正申请的审查期限。");
  expect(text).toContain("截至2024年3月5日（期限届满后第15日），未见贵院作出处理决定的记录。");
});

it("does not call a period passed on its last day", () => {
  expect(textOfDrawn("urging-letter", { file: WAITING, asOf: "2024-02-19" })).not.toContain("期限届满后第");
  expect(textOfDrawn("urging-letter", { file: WAITING, asOf: "2024-02-20" })).toContain("期限届满后第1日");
});

it("goes to the next higher court where that is the one overdue", () => {
  const file = {
    ...CASE,
    events: [
      ...CASE.events,
      { id: "r1", type: "reconsideration-requested", date: "2024-04-02", method: "post", addressee: "upper" } as const,
      { id: "r2", type: "reconsideration-received", date: "2024-04-03", source: "document" } as const,
    ],
  };
  const draft = drawn("urging-letter", { file, asOf: "2024-05-20" });
  expect(draft.addressee).toBe("北京市第三中级人民法院");
  expect(textOfDrawn("urging-letter", { file, asOf: "2024-05-20" })).toContain("未见贵院作出复议决定的记录");
});
