// the end of the term, the readings of its start, old listings.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm, seen } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x09 } from "./x-09-term-expired.ts";

const published = (date: string) => act("listing-published", date);
const judged = (asOf: string, ...events: readonly object[]) => finding(x09, asOf, { events: events as never });

describe("X-09", () => {
  it("is in order up to the third working day after the corresponding day", () => {
    const on = (date: string) =>
      judged("2024-06-01", listedForTerm("2020-03-10"), published("2020-03-10"), deleted(date));
    expect(on("2022-03-15")).toMatchObject({
      id: "X-09@e1",
      status: "in-order",
      due: { earliest: "2022-03-15", latest: "2022-03-15" },
    });
    expect(on("2022-03-16")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(on("2021-01-04").status).toBe("in-order");
    expect(on("2022-03-16").basis).toContainEqual({
      instrument: "spc-defaulters",
      version: "2017",
      article: "10",
      paragraph: 2,
    });
  });

  it("rests nothing on a stated start with which the term is over before the decision", () => {
    const found = judged("2024-06-01", listedForTerm("2023-03-10", { termFrom: "2020-11-23/2020-11-24" }));
    expect(found.status).toBe("undetermined");
    const asked = found.missing.map(({ path }) => path);
    expect(asked).toEqual(expect.arrayContaining(["events[e1].date", "events[e1].termFrom"]));
    expect(judged("2024-06-01", listedForTerm("2023-03-10", { termFrom: "2022-11-23" })).status).toBe("running");
  });

  it("does not move an end that is a day off", () => {
    const found = judged("2024-06-01", listedForTerm("2020-03-12"), published("2020-03-12"), deleted("2022-03-16"));
    expect(found).toMatchObject({ status: "in-order", due: { earliest: "2022-03-16" } });
  });

  it("runs from the decision", () => {
    const events = [listedForTerm("2022-03-10"), published("2022-03-10")];
    expect(judged("2022-03-11", ...events).status).toBe("running");
    expect(judged("2024-03-13", ...events, seen("2024-03-13")).status).toBe("running");
    expect(judged("2024-03-14", ...events, seen("2024-03-14")).status).toBe("breach");
  });

  it("is contestable between the decision and the publication", () => {
    const found = judged("2024-06-01", listedForTerm("2020-03-10"), published("2020-04-10"), deleted("2022-04-12"));
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "decision", status: "breach", due: { earliest: "2022-03-15" } },
      { id: "publication", status: "in-order", due: { earliest: "2022-04-13" } },
    ]);
  });

  it("has only the start that the decision states", () => {
    const found = judged("2024-06-01", listedForTerm("2020-03-10", { termFrom: "2020-03-20" }), deleted("2022-03-24"));
    expect(found).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(found.readings.map(({ id }) => id)).toEqual(["stated"]);
  });

  it("takes the term as stated, also with several items", () => {
    const found = judged(
      "2024-06-01",
      listed("2020-03-10", { items: [1, 4], termYears: 3 }),
      published("2020-03-10"),
      deleted("2023-03-15"),
    );
    expect(found).toMatchObject({ status: "in-order", due: { earliest: "2023-03-15" } });
  });

  it("does not apply without a stated term", () => {
    expect(judged("2024-06-01", listed("2020-03-10"), seen("2024-05-01")).status).toBe("not-applicable");
    expect(judged("2024-06-01", listed("2020-03-10", { items: [4] }), seen("2024-05-01")).status).toBe(
      "not-applicable",
    );
  });

  it("asks for the term where it is unknown, and cannot be sure before ten years are over", () => {
    const unknown = act("listing-decided", "2020-03-10", { items: [4] });
    const found = judged("2024-06-01", unknown, published("2020-03-10"), seen("2024-05-01"));
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toContain("events[e1].termYears");
    expect(judged("2020-06-01", unknown, published("2020-03-10")).status).toBe("running");
  });

  it("asks for the publication where the answer depends on it", () => {
    const found = judged("2024-06-01", listedForTerm("2020-03-10"), deleted("2022-03-15"));
    expect(found.status).toBe("in-order");
    const late = judged("2024-06-01", listedForTerm("2020-03-10"), deleted("2022-03-25"));
    expect(late.status).toBe("contestable");
    expect(late.missing.map(({ path }) => path)).toEqual(["events[+listing-published@e1]"]);
  });

  it("has the readings of old listings, two years from 2017-05-01 for items that are 2 to 6 today", () => {
    const old = (items: readonly number[], date: string) =>
      judged("2024-06-01", act("listing-decided", "2016-03-10", { items }), deleted(date));
    const found = old([3], "2019-05-08");
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "decision+no-term", status: "not-applicable" },
      { id: "decision+two-years", status: "breach", due: { earliest: "2019-05-07" } },
      { id: "decision+old-law", status: "not-applicable" },
      { id: "publication+no-term" },
      { id: "publication+two-years" },
      { id: "publication+old-law" },
    ]);
    expect(old([3], "2019-05-07").status).toBe("in-order");
    expect(old([6], "2019-05-08").status).toBe("not-applicable");
    expect(judged("2017-04-30", act("listing-decided", "2014-03-10", { items: [3] })).status).toBe("not-applicable");
  });

  it("gives no last day beyond the calendar", () => {
    const found = judged("2026-06-01", listedForTerm("2025-03-10"), published("2025-03-10"));
    expect(found).toMatchObject({ status: "running", due: { earliest: "2027-03-13", latest: null } });
  });
});
