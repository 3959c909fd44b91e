// H-01: an order beside each listing.
import { describe, expect, it } from "vitest";
import { h01 } from "./h-01-order-with-listing.ts";
import { happened, listed, ordered, paths, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding, findings } from "../testing.ts";

const of = (date: string, ...rest: readonly TestEvent[]) =>
  finding(h01, "2024-06-01", { events: [listed(date), ...rest] });

describe("H-01", () => {
  it("is known only from an order, or its absence, on record", () => {
    expect(of("2023-05-05", ordered("2023-05-05"))).toMatchObject({ id: "H-01@e1", status: "in-order", remedies: [] });
    expect(of("2023-05-05", happened("restriction-ordered", "2023-01-01")).status).toBe("in-order");
    expect(of("2023-05-05", ordered("2024-01-01", { happened: "no" })).status).toBe("breach");
    const unknown = of("2023-05-05");
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["events[+restriction-ordered@e1]"]);
  });

  it("does not take an order against another, a lifted one or an old denial for an answer", () => {
    expect(of("2023-05-05", ordered("2023-05-05", { against: "other" })).status).toBe("undetermined");
    expect(of("2023-05-05", ordered("2022-01-01"), happened("restriction-lifted", "2022-06-01")).status).toBe(
      "undetermined",
    );
    expect(of("2023-05-05", ordered("2023-01-01", { happened: "no" })).status).toBe("undetermined");
  });

  it("begins on 2015-07-22 and needs a listing", () => {
    expect(of("2015-07-21", ordered("2023-01-01", { happened: "no" })).status).toBe("not-applicable");
    expect(of("2015-07-22", ordered("2023-01-01", { happened: "no" })).status).toBe("breach");
    expect(findings(h01, "2024-06-01", { events: [ordered("2023-01-01")] })).toEqual([]);
  });
});
