// every status, readings, and the boundary days.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x01 } from "./x-01-performed.ts";

const paid = (date: string, more: object = {}) => ({ type: "obligation-performed", date, full: "yes", ...more });
const told = (date: string) => ({ type: "court-informed-of-performance", date });

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
    expect(seen).toMatchObject({ status: "breach", done: null, daysLate: { min: 56, max: 87 } });
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

  it("reads item 1 beside others, with no term stated, as the others alone", () => {
    const of = (items: readonly number[]) =>
      finding(x01, "2024-06-01", {
        events: [
          { ...listed("2021-05-05"), items },
          paid("2022-03-01"),
          told("2022-03-01"),
          { type: "listing-checked", date: "2023-05-05", visible: "yes" },
        ],
      });
    expect(of([1]).status).toBe("breach");
    expect(of([4]).status).toBe("contestable");
    expect(of([1, 4]).status).toBe("contestable");
    expect(of([1, 4]).readings).toEqual(of([4]).readings);
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

  it("takes the completion that the court recorded, and the earlier of the two", () => {
    const completed = (date: string) => ({ type: "enforcement-completed", date });
    const alone = finding(x01, "2024-06-01", {
      events: [listed("2023-05-05"), completed("2024-03-01"), deleted("2024-03-07")],
    });
    expect(alone).toMatchObject({
      id: "X-01@e2",
      status: "breach",
      due: { earliest: "2024-03-06", latest: "2024-03-06" },
    });
    const both = finding(x01, "2024-06-01", {
      events: [listed("2023-05-05"), paid("2024-03-01"), completed("2024-03-20"), deleted("2024-03-25")],
    });
    expect(both.readings).toMatchObject([
      { id: "performance", status: "breach", due: { earliest: "2024-03-06" } },
      { id: "court-knew", status: "in-order", due: { earliest: "2024-03-25" } },
    ]);
  });

  it("does not take notice of a part payment for notice of the whole", () => {
    const found = finding(x01, "2024-06-01", {
      events: [
        listed("2023-05-05"),
        paid("2024-01-05", { full: "no" }),
        told("2024-01-06"),
        paid("2024-03-01"),
        deleted("2024-03-12"),
      ],
    });
    expect(found).toMatchObject({ id: "X-01@e4", status: "contestable" });
    expect(found.missing.map(({ path }) => path)).toEqual(["events[+court-informed-of-performance@e4]"]);
  });

  it("is undetermined where it is unknown whether the payment was full", () => {
    const found = finding(x01, "2024-06-01", {
      events: [
        listed("2023-05-05"),
        act("obligation-performed", "2024-03-01"),
        told("2024-03-01"),
        deleted("2024-03-20"),
      ],
    });
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[e2].full"]);
  });

  it("does not apply without performance, before performance, or before 2017-05-01", () => {
    const status = (asOf: string, ...events: readonly object[]) =>
      finding(x01, asOf, { events: events as never }).status;
    expect(status("2024-06-01", listed("2023-05-05"))).toBe("not-applicable");
    expect(status("2024-06-01", listed("2023-05-05"), paid("2024-03-01"), deleted("2024-02-28"))).toBe(
      "not-applicable",
    );
    expect(status("2017-04-30", listed("2016-05-05"), paid("2017-04-03"), told("2017-04-03"))).toBe("not-applicable");
    expect(
      status("2018-04-30", listed("2016-05-05"), paid("2016-06-03"), told("2016-06-03"), deleted("2017-04-30")),
    ).toBe("not-applicable");
  });

  it("has the three readings of an old listing, counted from 2017-05-01 at the earliest", () => {
    const found = finding(x01, "2018-04-30", {
      events: [listed("2016-05-05", { items: [6] }), paid("2017-01-03"), told("2017-01-03"), deleted("2017-05-05")],
    });
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "performance+no-term", status: "breach", due: { earliest: "2017-05-04" } },
      { id: "performance+two-years", status: "breach" },
      { id: "performance+old-law", status: "not-applicable" },
      { id: "court-knew+no-term", status: "breach" },
      { id: "court-knew+two-years", status: "breach" },
      { id: "court-knew+old-law", status: "not-applicable" },
    ]);
  });

  it("has two readings where item 1 alone carries a term", () => {
    const found = finding(x01, "2024-06-01", {
      events: [
        listedForTerm("2023-05-05", { items: [1] }),
        paid("2024-03-01"),
        told("2024-03-01"),
        deleted("2024-05-01"),
      ],
    });
    expect(found.status).toBe("contestable");
    expect(found.readings.map(({ id }) => id)).toContain("performance+term-has-no-basis");
  });
});
