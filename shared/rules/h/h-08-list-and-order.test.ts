// H-08: one ended, the other standing.
import { describe, expect, it } from "vitest";
import { h08 } from "./h-08-list-and-order.ts";
import { happened, listed, ordered, paths, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const of = (...rest: readonly TestEvent[]) =>
  finding(h08, "2024-06-01", { events: [listed("2023-05-05"), ordered("2023-05-05"), ...rest] });
const deleted = happened("listing-deleted", "2024-01-10");
const lifted = happened("restriction-lifted", "2024-01-10");

describe("H-08", () => {
  it("flags an order still active after the listing went, and the reverse", () => {
    const found = of(deleted, happened("restriction-checked", "2024-02-01", { active: "yes" }));
    expect(found).toMatchObject({ id: "H-08@e2", status: "contestable", kind: "consistency" });
    expect(of(lifted, happened("listing-checked", "2024-02-01", { visible: "yes" })).status).toBe("contestable");
  });

  it("is in order where both ended", () => {
    expect(of(deleted, lifted).status).toBe("in-order");
    expect(of(deleted, happened("restriction-checked", "2024-02-01", { active: "no" })).status).toBe("in-order");
  });

  it("does not know the other where nobody looked since", () => {
    const order = of(deleted, happened("restriction-checked", "2024-01-09", { active: "yes" }));
    expect(order.status).toBe("undetermined");
    expect(paths(order)).toEqual(["events[+restriction-lifted@e2]"]);
    expect(paths(of(lifted))).toEqual(["events[+listing-deleted@e1]"]);
  });

  it("has nothing to compare while nothing ended, or without a listing or an order against the client", () => {
    expect(of().status).toBe("not-applicable");
    expect(finding(h08, "2024-06-01", { events: [ordered("2023-05-05"), lifted] }).status).toBe("not-applicable");
    const other = [listed("2023-05-05"), ordered("2023-05-05", { against: "other" }), deleted];
    expect(finding(h08, "2024-06-01", { events: other }).status).toBe("not-applicable");
  });
});
