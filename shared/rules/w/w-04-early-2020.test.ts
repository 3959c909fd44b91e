// W-04: both ends of the window.
import { describe, expect, it } from "vitest";
import { c03 } from "../c/c-03-correction-review.ts";
import { badSteps, remark } from "../parts/steps.fixture.ts";
import { w04 } from "./w-04-early-2020.ts";

const requested = (date: string) => ({ type: "correction-requested", date, written: "yes", method: "in-person" });

describe("W-04", () => {
  it("flags periods that touch the window, at both ends", () => {
    const status = (date: string) => remark(w04, [c03], "2020-06-01", { events: [requested(date)] }).status;
    expect(status("2020-01-08")).toBe("not-applicable");
    expect(status("2020-01-09")).toBe("advice");
    expect(status("2020-02-09")).toBe("advice");
    expect(status("2020-02-10")).toBe("not-applicable");
    const unbounded = { type: "correction-requested", written: "yes", method: "in-person" };
    expect(remark(w04, [c03], "2020-06-01", { events: [unbounded] }).status).toBe("not-applicable");
    expect(badSteps(remark(w04, [c03], "2020-06-01", { events: [requested("2020-01-20")] }).steps)).toEqual([]);
  });
});
