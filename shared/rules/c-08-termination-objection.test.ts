// C-08: sixty days to object to a termination; for a round only by analogy.
import { describe, expect, it } from "vitest";
import { c08 } from "./c-08-termination-objection.ts";
import { happened, paths, type TestEvent } from "./parts/request-events.fixture.ts";
import { finding, findings } from "./testing.ts";

const terminated = (date: string) => happened("enforcement-terminated", date);
const objected = (date: string, more: object = { regarding: "e1" }) => happened("objection-filed", date, more);
const at = (asOf: string, ...events: readonly TestEvent[]) => finding(c08, asOf, { events: events });

describe("C-08", () => {
  it("counts sixty days, moved off a day off", () => {
    const found = at("2024-06-01", terminated("2024-01-10"), objected("2024-03-11"));
    expect(found).toMatchObject({
      id: "C-08@e1",
      status: "in-order",
      holder: "client",
      due: { earliest: "2024-03-11", latest: "2024-03-11" },
    });
    expect(found.readings.find(({ id }) => id === "unrolled")).toMatchObject({ active: false, status: "breach" });
    expect(found.basis).toContainEqual({
      instrument: "terminate-objection",
      version: "2016",
      article: "text",
      paragraph: null,
    });
    expect(at("2024-06-01", terminated("2024-01-10"), objected("2024-03-12"))).toMatchObject({
      status: "breach",
      daysLate: { min: 1, max: 1 },
    });
  });

  it("runs to its last day and is missed after it", () => {
    expect(at("2024-03-11", terminated("2024-01-10")).status).toBe("running");
    expect(at("2024-03-12", terminated("2024-01-10"))).toMatchObject({ status: "breach", done: null });
  });

  it("is at most contestable for the conclusion of a round", () => {
    const round = (asOf: string, ...more: readonly TestEvent[]) =>
      at(asOf, happened("round-concluded", "2024-01-10"), ...more).status;
    expect(round("2024-03-01")).toBe("running");
    expect(round("2024-06-01")).toBe("contestable");
    expect(round("2024-06-01", objected("2024-04-01"))).toBe("contestable");
    expect(round("2024-06-01", objected("2024-02-01"))).toBe("in-order");
  });

  it("does not know whether an unlinked objection is against the termination", () => {
    const found = at("2024-06-01", terminated("2024-01-10"), objected("2024-02-01", {}));
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e2].regarding"]);
  });

  it("counts terminations before the reply from its publication", () => {
    expect(at("2016-06-01", terminated("2015-06-01"), objected("2016-04-14")).due).toEqual({
      earliest: "2016-04-14",
      latest: "2016-04-14",
    });
    expect(at("2016-06-01", terminated("2015-06-01"), objected("2016-02-14")).status).toBe("not-applicable");
    expect(at("2016-02-14", terminated("2015-06-01")).status).toBe("not-applicable");
    expect(findings(c08, "2024-06-01", {})).toEqual([]);
  });
});
