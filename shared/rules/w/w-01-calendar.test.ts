// W-01: what waits for a holiday notice.
import { describe, expect, it } from "vitest";
import { c03 } from "../c/c-03-correction-review.ts";
import { badSteps, remark } from "../parts/steps.fixture.ts";
import { w01 } from "./w-01-calendar.ts";

const requested = (date: string) => ({ type: "correction-requested", date, written: "yes", method: "in-person" });

describe("W-01", () => {
  it("names the year without a notice", () => {
    const lacking = remark(w01, [c03], "2027-03-01", { events: [requested("2026-12-20")] });
    expect(lacking).toMatchObject({ status: "undetermined", missing: ["calendar[2027]"] });
    expect(badSteps(lacking.steps)).toEqual([]);
  });

  it("advises where only the last day waits, and is silent where all is covered", () => {
    const waiting = remark(w01, [c03], "2026-12-30", { events: [requested("2026-12-20")] });
    expect(waiting).toMatchObject({ status: "advice", missing: [] });
    expect(badSteps(waiting.steps)).toEqual([]);
    expect(remark(w01, [c03], "2024-06-01", { events: [requested("2024-02-04")] }).status).toBe("not-applicable");
    expect(remark(w01, [c03], "2024-06-01", {}).status).toBe("not-applicable");
  });
});
