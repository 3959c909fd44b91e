import { describe, expect, it } from "vitest";
import { limitDoubt } from "./limit-words.ts";

const doubt = (status: string, latest: string | null, holder = "client") =>
  limitDoubt({ holder, status, due: { earliest: "2024-04-10", latest } }, "2024-04-10");

describe("the doubt about a limit", () => {
  it("is none where it runs to one day, or is over for certain", () => {
    expect(doubt("running", "2024-04-10")).toBeNull();
    expect(doubt("breach", "2024-04-12")).toBeNull();
  });

  it.each([
    ["undetermined", "2024-04-10"],
    ["contestable", "2024-04-12"],
    ["running", "2024-04-12"],
    ["running", null],
  ])("names the earliest day of a limit of ours that is %s until %s", (status, latest) => {
    const words = doubt(status, latest);
    expect(words?.zh).toMatch(/，请以最早的 2024-04-10 为准。$/);
    expect(words?.en).toContain("rely on 2024-04-10, the earliest");
  });

  it("says so where the earliest day is over", () => {
    const due = { earliest: "2024-04-10", latest: null };
    const words = limitDoubt({ holder: "client", status: "undetermined", due }, "2024-04-11");
    expect(words?.zh).toContain("最早可能已于 2024-04-10 届满，请尽快查明并办理");
    expect(words?.en).toContain("it may have ended on 2024-04-10: find out and act at once");
  });

  it("gives nobody a day to rely on for a duty of another, and each cause its own words", () => {
    expect(doubt("running", null, "enforcing-court")?.zh).toBe("缺少官方放假通知或者确定的日期，末日不能确定。");
    const causes = [
      doubt("undetermined", null),
      doubt("contestable", null),
      doubt("running", null),
      doubt("running", "2024-04-12"),
    ];
    expect(new Set(causes.map((cause) => cause?.en)).size).toBe(4);
  });
});
