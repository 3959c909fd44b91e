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

  it("gives a second day with the days of remedies added", () => {
    const remedy = [
      { type: "supervision-requested", date: "2022-06-01" },
      { type: "supervision-decided", date: "2022-06-11", outcome: "rejected" },
    ];
    const on = (date: string, ...more: readonly object[]) =>
      finding(k05, "2024-12-01", { events: [listed, ended, ...remedy, claimed(date), ...more] as never });
    // Ten days: the plain end is 2024-03-01, the other 2024-03-11.
    expect(on("2024-03-01").status).toBe("in-order");
    expect(on("2024-03-11")).toMatchObject({
      status: "contestable",
      due: { earliest: "2024-03-01", latest: "2024-03-11" },
      daysLate: { min: 0, max: 10 },
    });
    expect(on("2024-03-11").readings.filter(({ active }) => active)).toMatchObject([
      { id: "plain", status: "breach", due: { earliest: "2024-03-01", latest: "2024-03-01" } },
      { id: "deducted", status: "in-order", due: { earliest: "2024-03-11", latest: "2024-03-11" } },
    ]);
    expect(on("2024-03-12")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 11 } });
    expect(badSteps(on("2024-03-12").derivation)).toEqual([]);
    // Days on which two remedies ran count once.
    const beside = [
      { type: "objection-filed", date: "2022-06-06" },
      { type: "objection-decided", date: "2022-06-16", outcome: "rejected" },
    ];
    expect(on("2024-03-11", ...beside).due?.latest).toBe("2024-03-18");
    expect(on("2024-03-19", ...beside).status).toBe("breach");
  });

  it("adds nothing for a remedy before the end of enforcement or after the end of the period", () => {
    const objection = (filed: string, decided: string) => [
      { type: "objection-filed", date: filed },
      { type: "objection-decided", date: decided, outcome: "rejected" },
    ];
    const on = (...events: readonly object[]) =>
      finding(k05, "2024-12-01", { events: [listed, ended, ...events] as never });
    for (const events of [objection("2021-06-01", "2021-06-20"), objection("2024-03-02", "2024-06-20")]) {
      expect(on(...events)).toMatchObject({ status: "breach", due: { earliest: "2024-03-01", latest: "2024-03-01" } });
      expect(on(...events).readings.map(({ id }) => id)).not.toContain("deducted");
    }
    // Of one that straddles the beginning only the days after it.
    expect(on(...objection("2022-02-01", "2022-03-11")).due?.latest).toBe("2024-03-11");
  });

  it("does not run out under the second day while a remedy is pending", () => {
    const pending = { type: "supervision-requested", date: "2022-06-01" };
    const found = finding(k05, "2024-12-01", { events: [listed, ended, pending] });
    expect(found).toMatchObject({ status: "contestable", done: null });
    expect(found.readings.find(({ id }) => id === "deducted")?.status).toBe("running");
    expect(badSteps(found.derivation)).toEqual([]);
    const vague = [
      { type: "supervision-requested", date: "2022-06" },
      { type: "supervision-decided", date: "2022-07-11", outcome: "rejected" },
    ];
    expect(finding(k05, "2024-12-01", { events: [listed, ended, ...vague] }).due).toEqual({
      earliest: "2024-03-01",
      latest: "2024-04-10",
    });
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
