import { describe, expect, it } from "vitest";
import { dayIn, withDay } from "./kept-days.ts";

describe("the day that the audit of a case stands on", () => {
  it("is kept by case until another is chosen, or today again", () => {
    const first = withDay(undefined, "a", "2024-05-01");
    const both = withDay(first, "b", "2024-06-03");
    expect([dayIn(both, "a"), dayIn(both, "b"), dayIn(both, "c")]).toEqual(["2024-05-01", "2024-06-03", null]);
    expect(dayIn(withDay(both, "a", "2024-05-02"), "a")).toBe("2024-05-02");
    const back = withDay(both, "a", null);
    expect([dayIn(back, "a"), dayIn(back, "b")]).toEqual([null, "2024-06-03"]);
  });

  it("is today where what is remembered is no day", () => {
    for (const kept of [undefined, null, "2024-05-01", [], { a: 5 }, { a: "gestern" }, { a: "2024-02-30" }]) {
      expect(dayIn(kept, "a")).toBeNull();
    }
  });

  it("is forgotten first where it was chosen longest ago", () => {
    let kept = withDay(undefined, "oldest", "2024-05-01");
    for (let at = 0; at < 200; at++) kept = withDay(kept, `case-${at}`, "2024-05-01");
    expect(dayIn(kept, "oldest")).toBeNull();
    expect(dayIn(kept, "case-0")).toBe("2024-05-01");
    expect(dayIn(kept, "case-199")).toBe("2024-05-01");
  });
});
