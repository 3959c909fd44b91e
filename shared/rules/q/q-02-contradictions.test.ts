// dates that leave no order.
import { describe, expect, it } from "vitest";
import { c03 } from "../c/c-03-correction-review.ts";
import { badSteps, remark } from "../parts/steps.fixture.ts";
import { q02 } from "./q-02-contradictions.ts";

const requested = (more: object = {}) => ({
  type: "correction-requested",
  date: "2024-02-04",
  written: "yes",
  method: "in-person",
  ...more,
});
const decided = (more: object = {}) => ({ type: "correction-decided", date: "2024-03-01", ...more });

describe("Q-02", () => {
  it("names the events whose dates leave no order", () => {
    const events = [
      requested({ date: "2024-03-10", id: "a" }),
      decided({ date: "2024-03-05", id: "b", regarding: "a" }),
    ];
    const found = remark(q02, [c03], "2024-06-01", { events });
    expect(found).toMatchObject({ status: "advice", missing: [] });
    expect(found.subjects.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(found.steps[0]?.zh).toBe("“纠正申请的决定”（2024-03-05）不能早于“提出纠正申请”（2024-03-10）");
    expect(badSteps(found.steps)).toEqual([]);
  });

  it("is silent where the dates fit", () => {
    expect(remark(q02, [c03], "2024-06-01", { events: [requested(), decided()] }).status).toBe("not-applicable");
  });
});
