import { describe, expect, it } from "vitest";
import { limitNotice, noticeWish } from "./limit-notice.ts";

const TODAY = "2024-03-04";
const row = (earliest: string, clientName: string | null = "王某", kind: "limit" | "court" = "limit") => ({
  kind,
  clientName,
  due: { earliest, latest: earliest },
});

describe("the notification of limits", () => {
  it("gives the number of all and the first day, and names nobody unless that was chosen", () => {
    const rows = [row("2024-03-06"), row("2024-03-07", "李某某"), row("2024-03-01", "赵某", "court")];
    const plain = limitNotice(rows, 120, TODAY, false);
    expect(plain?.title).toEqual({
      zh: "120 个我方期限可能在 7 天内届满",
      en: "120 deadlines of ours may end within 7 days",
    });
    expect(plain?.body.zh).toBe("最早的可能在 2024-03-06 届满。");
    expect(JSON.stringify(plain)).not.toMatch(/王某|李某某|赵某/u);
    expect(limitNotice(rows, 120, TODAY, true)?.body.zh).toBe("最早的可能在 2024-03-06 届满。王某、李某某");
  });

  it("says of today that it is today, and never that there is time where a limit may have ended", () => {
    expect(limitNotice([row(TODAY)], 1, TODAY, false)?.body.en).toBe("The first may end today.");
    expect(limitNotice([row("2024-03-01")], 1, TODAY, false)?.body.en).toBe("The first may have ended already.");
  });

  it("is none where no limit is near", () => {
    expect(limitNotice([], 0, TODAY, true)).toBeNull();
    expect(limitNotice([row("2024-03-01", "赵某", "court")], 0, TODAY, true)).toBeNull();
  });

  it("is asked for, never assumed, and names too", () => {
    expect(noticeWish(undefined)).toEqual({ on: false, names: false });
    expect(noticeWish({ names: true })).toEqual({ on: false, names: false });
    expect(noticeWish({ on: true, names: "yes" })).toEqual({ on: true, names: false });
  });
});
