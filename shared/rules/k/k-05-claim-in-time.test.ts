// K-05: two years, remedies not counted.
import { describe, expect, it } from "vitest";
import { k05 } from "./k-05-claim-in-time.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const listed = { type: "listing-decided", date: "2020-05-05" };
const ended = { type: "enforcement-terminated", date: "2022-03-01" };
const claimed = (date: string) => ({ type: "compensation-claimed", date });

describe("K-05", () => {
  it("is in order to the last day and missed after it", () => {
    const on = (date: string) => finding(k05, "2024-12-01", { events: [listed, ended, claimed(date)] });
    expect(on("2024-03-01")).toMatchObject({ id: "K-05@e2", status: "in-order", due: { latest: "2024-03-01" } });
    expect(on("2024-03-02")).toMatchObject({ status: "breach", holder: "client", daysLate: { min: 1, max: 1 } });
    expect(badSteps(on("2024-03-02").derivation)).toEqual([]);
    expect(on("2024-03-02").basis).toContainEqual({
      instrument: "compensation-limitation",
      version: "2023",
      article: "5",
      paragraph: 1,
    });
  });

  it("runs, then a claim not made is missed", () => {
    expect(finding(k05, "2024-03-01", { events: [listed, ended] }).status).toBe("running");
    expect(finding(k05, "2024-03-04", { events: [listed, ended] })).toMatchObject({ status: "breach", done: null });
  });

  it("cannot tell where other remedies stopped the clock", () => {
    const remedy = { type: "supervision-requested", date: "2022-06-01" };
    const found = finding(k05, "2024-12-01", { events: [listed, ended, remedy] });
    expect(found.status).toBe("undetermined");
    expect(badSteps(found.derivation)).toEqual([]);
    const before = [
      { type: "objection-filed", date: "2021-06-01" },
      { type: "objection-decided", date: "2021-06-20" },
    ];
    expect(finding(k05, "2024-12-01", { events: [listed, ended, ...before] }).status).toBe("breach");
  });

  it("has not begun without an end of enforcement, and needs a listing", () => {
    expect(finding(k05, "2024-12-01", { events: [listed] })).toMatchObject({
      id: "K-05@case",
      status: "not-applicable",
    });
    expect(finding(k05, "2024-12-01", { events: [ended] }).status).toBe("not-applicable");
  });

  it("runs from the later knowledge of the listing", () => {
    const known = { type: "listing-discovered", date: "2022-06-01" };
    const on = (date: string) => finding(k05, "2024-12-01", { events: [listed, ended, known, claimed(date)] });
    expect(on("2024-06-03")).toMatchObject({ status: "in-order", due: { latest: "2024-06-03" } });
    expect(on("2024-06-04").status).toBe("breach");
    expect(badSteps(on("2024-06-04").derivation)).toEqual([]);
  });

  it("waits for the calendar only after the raw last day", () => {
    const late = { type: "enforcement-completed", date: "2025-06-03" };
    const as = (asOf: string) => finding(k05, asOf, { events: [listed, late] });
    expect(as("2027-06-03").status).toBe("running");
    expect(as("2027-06-04")).toMatchObject({ status: "undetermined", due: { latest: null } });
  });
});
