// every status, readings, and the boundary days.
import { describe, expect, it } from "vitest";
import { finding } from "./testing.ts";
import { x01 } from "./x-01-performed.ts";

const listed = (date: string, more: object = {}) => ({
  type: "listing-decided",
  date,
  items: [1],
  termYears: null,
  ...more,
});
const paid = (date: string, more: object = {}) => ({ type: "obligation-performed", date, full: "yes", ...more });
const told = (date: string) => ({ type: "court-informed-of-performance", date });
const deleted = (date: string) => ({ type: "listing-deleted", date });

describe("X-01", () => {
  it("is in order on the third working day and broken after it on both readings", () => {
    const on = (date: string) =>
      finding(x01, "2024-06-01", {
        events: [listed("2023-05-05"), paid("2024-02-07"), told("2024-02-07"), deleted(date)],
      });
    expect(on("2024-02-18")).toMatchObject({ status: "in-order", id: "X-01@e2", due: { earliest: "2024-02-18" } });
    expect(on("2024-02-19")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
  });

  it("is contestable between the two readings", () => {
    const found = finding(x01, "2024-06-01", {
      events: [listed("2023-05-05"), paid("2024-03-01"), told("2024-03-20"), deleted("2024-03-22")],
    });
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "performance", status: "breach", due: { earliest: "2024-03-06" } },
      { id: "court-knew", status: "in-order", due: { earliest: "2024-03-25" } },
    ]);
  });

  it("does not know an unseen deletion, unless someone looked", () => {
    const base = [listed("2023-05-05"), paid("2024-03-01"), told("2024-03-01")];
    const unseen = finding(x01, "2024-06-01", { events: base });
    expect(unseen).toMatchObject({ status: "undetermined", done: null, daysLate: null });
    expect(unseen.missing.map(({ path }) => path)).toEqual(["events[+listing-deleted@e1]"]);
    const seen = finding(x01, "2024-06-01", {
      events: [...base, { type: "listing-checked", date: "2024-05-01", visible: "yes" }],
    });
    expect(seen).toMatchObject({ status: "breach", done: null, daysLate: { min: 57, max: 87 } });
    const gone = finding(x01, "2024-06-01", {
      events: [...base, { type: "listing-checked", date: "2024-03-06", visible: "no" }],
    });
    expect(gone.status).toBe("in-order");
    const sometime = finding(x01, "2024-06-01", {
      events: [...base, { type: "listing-checked", date: "2024-03-20", visible: "no" }],
    });
    expect(sometime.status).toBe("contestable");
  });

  it("runs within the three days", () => {
    const found = finding(x01, "2024-03-06", {
      events: [
        listed("2023-05-05"),
        paid("2024-03-01"),
        told("2024-03-01"),
        { type: "listing-checked", date: "2024-03-06", visible: "yes" },
      ],
    });
    expect(found.status).toBe("running");
  });

  it("does not reach a listing with a term; two readings where the term was left out", () => {
    const term = finding(x01, "2024-06-01", {
      events: [
        listed("2023-05-05", { items: [4], termYears: 2 }),
        paid("2024-03-01"),
        told("2024-03-01"),
        deleted("2024-05-01"),
      ],
    });
    expect(term.status).toBe("not-applicable");
    const omitted = finding(x01, "2024-06-01", {
      events: [listed("2023-05-05", { items: [4] }), paid("2024-03-01"), told("2024-03-01"), deleted("2024-05-01")],
    });
    expect(omitted.status).toBe("contestable");
    expect(omitted.readings.map(({ id }) => id)).toEqual([
      "performance+no-term",
      "performance+two-years-by-law",
      "court-knew+no-term",
      "court-knew+two-years-by-law",
    ]);
  });
});
