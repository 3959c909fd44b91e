// The deletion request, as drawn up from the sample case.
import { describe, expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { caseWith, drawn, sentenceOf, textOfDrawn } from "../sample.fixture.ts";

const PERFORMED: CaseEvent = {
  id: "p1",
  type: "obligation-performed",
  date: "2024-01-02",
  full: "yes",
  source: "document",
};
const KNEW: CaseEvent = { id: "p2", type: "court-informed-of-performance", date: "2024-01-03", source: "document" };

describe("the request to delete", () => {
  const seen = (date: string): CaseEvent => ({
    id: "p3",
    type: "listing-checked",
    date,
    visible: "yes",
    source: "document",
  });

  it("argues from performance: the primary reading, and what holds even under the other", () => {
    const file = caseWith([PERFORMED, KNEW, seen("2024-02-01")]);
    const text = textOfDrawn("deletion-request", { file, asOf: "2024-02-01" });
    expect(text).toContain("履行完毕后没有按期删除失信信息");
    expect(text).toContain("期限于该日届满");
    // The rule has no deletion of this kind for a listing with a term.
    expect(text).toMatch(/决定没有写明纳入期限（[^）]*），不属于《失信规定》第十条第二款所称有纳入期限的情形。/u);
    expect(text).toContain("贵院获知义务已经履行");
    expect(text).not.toMatch(/此后未见|义务已经全部履行的/u);
    expect(text).toContain("至2024年2月1日最后一次查询时，贵院仍未删除失信信息，超过期限27日。");
    expect(text).toContain("退一步讲，即使采“自法院知悉之日起算”的理解，期限于2024年1月8日届满，仍超过期限24日。");
    const even = sentenceOf(drawn("deletion-request", { file, asOf: "2024-02-01" }), "ground.X-01@p1.even.court-knew");
    expect(even.alternative).toBe(true);
  });

  it("turns on the last day of the period: not late on it, late after it", () => {
    const on = (asOf: string): string =>
      textOfDrawn("deletion-request", { file: caseWith([PERFORMED, KNEW, seen(asOf)]), asOf });
    expect(on("2024-01-05")).not.toContain("超过期限");
    expect(on("2024-01-09")).toContain("超过期限");
  });

  it("does not pass over a deletion that is on record", () => {
    const gone: CaseEvent = { id: "g1", type: "listing-deleted", date: "2024-02-01", source: "document" };
    const text = textOfDrawn("deletion-request", { file: caseWith([PERFORMED, gone]), asOf: "2024-03-01" });
    expect(text).toContain("2024年2月1日，贵院删除申请人的失信信息");
    expect(text).toContain("此后仍有显示的情况：【待填：");
    const again: CaseEvent = { id: "g2", type: "listing-checked", date: "2024-02-20", visible: "yes" };
    const file = caseWith([PERFORMED, gone, again]);
    expect(textOfDrawn("deletion-request", { file, asOf: "2024-03-01" })).not.toContain("此后仍有显示");
  });

  it("has gaps, and asserts nothing, where the facts are not known", () => {
    const draft = drawn("deletion-request", {
      file: caseWith([{ id: "p1", type: "obligation-performed", full: "unknown" }]),
    });
    expect(draft.blanks.length).toBeGreaterThan(3);
    expect(textOfDrawn("deletion-request", { file: caseWith([]) })).not.toContain("超过期限");
  });
});
