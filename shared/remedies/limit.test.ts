// The state of a route under the client's limit.
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { limitAfter, limitState } from "./limit.ts";
import { limit } from "./testing.fixture.ts";

const day = dayOf(2024, 2, 8);

describe("the state under a limit", () => {
  it.each([
    [-8, "open"],
    [-7, "closing"],
    [0, "closing"],
  ] as const)("%i days from the last day is %s", (days, state) => {
    expect(limitState(limit("R-01@e1", "2024-02-08"), day + days)).toBe(state);
  });

  it("is missed only where it is certain and nothing was done", () => {
    const breach = limit("R-01@e1", "2024-02-08", { status: "breach" });
    expect(limitState(breach, day + 1)).toBe("missed");
    const done = { earliest: "2024-02-10", latest: "2024-02-10" };
    expect(limitState({ ...breach, done }, day + 5)).toBe("closed");
    for (const status of ["contestable", "undetermined"] as const) {
      expect(limitState(limit("R-01@e1", "2024-02-08", { status }), day + 400)).toBe("closing");
    }
  });

  it("is closed where what was filed may have come too late: it is not filed a second time", () => {
    const done = { earliest: "2024-02-10", latest: "2024-02-10" };
    expect(limitState(limit("K-11@e1", "2024-02-08", { status: "contestable", done }), day + 5)).toBe("closed");
  });

  it("is closing where the first possible day is near, however late the last", () => {
    const due = { earliest: "2024-02-10", latest: "2024-06-10" };
    expect(limitState(limit("R-01@e1", null, { status: "undetermined", due }), day)).toBe("closing");
    expect(limitState(limit("R-01@e1", null, { status: "contestable", due }), day - 30)).toBe("open");
  });

  it("is closing where no day is known, and open where the period certainly has not begun", () => {
    expect(limitState(limit("R-01@e1", null, { status: "undetermined" }), day)).toBe("closing");
    expect(limitState(limit("R-01@e1", null), day)).toBe("open");
  });

  it("is closed where the act is on record in time", () => {
    expect(limitState(limit("R-01@e1", "2024-02-08", { status: "in-order" }), day)).toBe("closed");
  });
});

describe("a limit worked out here", () => {
  const thirty = { unit: "days", n: 30, roll: true } as const;

  it("moves off days off", () => {
    // 2024-01-11 + 30 days is 2024-02-10, the first day of the Spring Festival; work resumed on Sunday 2024-02-18.
    const from = dayOf(2024, 1, 11);
    expect(limitAfter(shippedCalendar, from, from, thirty)).toEqual({ earliest: "2024-02-18", latest: "2024-02-18" });
  });

  it("has no last day where no calendar tells, and the raw day as its first", () => {
    const from = dayOf(2026, 12, 20);
    expect(limitAfter(shippedCalendar, from, from, thirty)).toEqual({ earliest: "2027-01-19", latest: null });
  });
});
