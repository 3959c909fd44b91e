// findings without any support.
import { describe, expect, it } from "vitest";
import { c03 } from "../c/c-03-correction-review.ts";
import { k02 } from "../k/k-02-court-reply.ts";
import { badSteps, remark } from "../parts/steps.fixture.ts";
import { q01 } from "./q-01-statements-only.ts";

const requested = (more: object = {}) => ({
  type: "correction-requested",
  date: "2024-02-04",
  written: "yes",
  method: "in-person",
  ...more,
});
const decided = (more: object = {}) => ({ type: "correction-decided", date: "2024-03-01", ...more });

describe("Q-01", () => {
  it("names the events behind findings without any support", () => {
    const found = remark(q01, [c03], "2024-06-01", { events: [requested(), decided({ source: "inferred" })] });
    expect(found.status).toBe("advice");
    expect(found.subjects.map(({ id }) => id)).toEqual(["e1", "e2"]);
    expect(badSteps(found.steps)).toEqual([]);
  });

  it("is silent where one event has a better source, or nothing was found", () => {
    const one = remark(q01, [c03], "2024-06-01", { events: [requested(), decided({ source: "document" })] });
    expect(one.status).toBe("not-applicable");
    expect(remark(q01, [c03, k02], "2024-06-01", {}).status).toBe("not-applicable");
  });
});
