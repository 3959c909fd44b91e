// W-02: last days that were moved, and only those.
import { describe, expect, it } from "vitest";
import { c03 } from "../c/c-03-correction-review.ts";
import { k06 } from "../k/k-06-compensation-decision.ts";
import { badSteps, remark } from "../parts/steps.fixture.ts";
import { w02 } from "./w-02-rolled.ts";

const requested = (date: string) => ({ type: "correction-requested", date, written: "yes", method: "in-person" });

describe("W-02", () => {
  it("shows both days of what was moved, and only that", () => {
    const events = [requested("2024-09-16"), { type: "compensation-claimed", date: "2024-03-06" }];
    const found = remark(w02, [c03, k06], "2024-12-01", { events });
    expect(found.status).toBe("advice");
    expect(found.steps).toHaveLength(2);
    expect(found.steps[0]?.en).toContain("2024-10-01, moved to 2024-10-08");
    expect(badSteps(found.steps)).toEqual([]);
    expect(remark(w02, [c03], "2024-06-01", { events: [requested("2024-02-04")] }).status).toBe("not-applicable");
  });

  it("finds a moved period without other readings", () => {
    const found = remark(w02, [k06], "2024-12-01", { events: [{ type: "compensation-claimed", date: "2024-03-04" }] });
    expect(found.steps[0]?.zh).toContain("末日2024-05-04，顺延至2024-05-06");
  });
});
