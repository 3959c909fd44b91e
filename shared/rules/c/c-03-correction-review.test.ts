// C-03: every status, both sides of the last day and of the change of law.
import { describe, expect, it } from "vitest";
import { c03 } from "./c-03-correction-review.ts";
import { finding } from "../testing.ts";

const requested = (date: string, more: object = {}) => ({
  type: "correction-requested",
  date,
  written: "yes",
  ...more,
});
const received = (date: string) => ({ type: "correction-received", date });
const decided = (date: string) => ({ type: "correction-decided", date, outcome: "rejected", form: "decision" });

describe("C-03", () => {
  it("finds a late decision, with the days", () => {
    const found = finding(c03, "2024-06-01", {
      events: [requested("2024-02-03", { method: "post" }), received("2024-02-04"), decided("2024-03-01")],
    });
    expect(found).toMatchObject({
      id: "C-03@e2",
      status: "breach",
      subjects: ["e2", "e1", "e3"],
      due: { earliest: "2024-02-19", latest: "2024-02-19" },
      done: { earliest: "2024-03-01", latest: "2024-03-01" },
      daysLate: { min: 11, max: 11 },
      missing: [],
    });
    expect(found.readings.filter((reading) => reading.active)).toMatchObject([{ id: "receipt", status: "breach" }]);
    expect(found.readings.some((reading) => reading.id === "unrolled+receipt" && !reading.active)).toBe(true);
    expect(found.basis).toContainEqual({ instrument: "spc-defaulters", version: "2017", article: "12", paragraph: 1 });
    expect(found.derivation.at(-1)?.en).toContain("11 days late");
  });

  it("is in order on the last day and broken on the day after", () => {
    const on = (date: string) =>
      finding(c03, "2024-06-01", { events: [requested("2024-02-04", { method: "in-person" }), decided(date)] }).status;
    expect(on("2024-02-19")).toBe("in-order");
    expect(on("2024-02-20")).toBe("breach");
  });

  it("runs until the end of the last day, then silence is a breach", () => {
    const as = (asOf: string) =>
      finding(c03, asOf, { events: [requested("2024-02-04", { method: "online" }), received("2024-02-04")] });
    expect(as("2024-02-19").status).toBe("running");
    expect(as("2024-02-20")).toMatchObject({ status: "breach", done: null, daysLate: { min: 1, max: 1 } });
  });

  it("moves a last day that is a day off", () => {
    const found = finding(c03, "2024-12-01", {
      events: [requested("2024-09-16", { method: "in-person" }), decided("2024-10-08")],
    });
    expect(found).toMatchObject({ status: "in-order", due: { earliest: "2024-10-08", latest: "2024-10-08" } });
  });

  it("is contestable where only the day of receipt is imprecise", () => {
    const found = finding(c03, "2024-06-01", {
      events: [requested("2024-02-01", { method: "post" }), received("2024-02-01/2024-02-20"), decided("2024-03-01")],
    });
    expect(found.status).toBe("contestable");
    expect(found.due).toEqual({ earliest: "2024-02-18", latest: "2024-03-06" });
    expect(found.daysLate).toEqual({ min: 0, max: 12 });
    expect(found.missing.map(({ path }) => path)).toEqual(["events[e2].date"]);
  });

  it("is undetermined where receipt or writing is unknown, and says what is missing", () => {
    const posted = finding(c03, "2024-06-01", {
      events: [requested("2024-02-01", { method: "post" }), decided("2024-03-01")],
    });
    expect(posted.status).toBe("undetermined");
    expect(posted.missing.map(({ path }) => path)).toEqual(["events[+correction-received@e1]"]);
    const unwritten = finding(c03, "2024-06-01", {
      events: [{ type: "correction-requested", date: "2024-02-01", method: "in-person" }, decided("2024-03-01")],
    });
    expect(unwritten.status).toBe("undetermined");
    expect(unwritten.missing.map(({ path }) => path)).toEqual(["events[e1].written"]);
  });

  it("is decided where the unknown cannot matter", () => {
    const found = finding(c03, "2024-06-01", {
      events: [requested("2024-02-01", { method: "post" }), decided("2024-02-10")],
    });
    expect(found.status).toBe("in-order");
  });

  it("does not apply to requests answered under the old rule, nor to oral ones, nor to a request to another court", () => {
    const status = (...events: readonly object[]) => finding(c03, "2018-01-01", { events: events as never }).status;
    expect(status(requested("2017-04-01", { method: "in-person" }), decided("2017-04-30"))).toBe("not-applicable");
    expect(status(requested("2017-06-01", { written: "no", method: "oral" }))).toBe("not-applicable");
    expect(status(requested("2017-06-01", { addressee: "upper" }))).toBe("not-applicable");
  });

  it("has both readings for a request pending on 2017-05-01", () => {
    const found = finding(c03, "2017-06-30", {
      events: [requested("2017-04-30", { method: "in-person" }), decided("2017-05-20")],
    });
    expect(found.readings.filter((reading) => reading.active)).toMatchObject([
      { id: "receipt+from-2017-05-01", status: "breach", due: { earliest: "2017-05-16", latest: "2017-05-16" } },
      { id: "receipt+old-law", status: "not-applicable", due: null },
    ]);
    expect(found.status).toBe("contestable");
    const after = finding(c03, "2017-06-30", {
      events: [requested("2017-05-01", { method: "in-person" }), decided("2017-05-20")],
    });
    expect(after.status).toBe("breach");
  });

  it("gives no date beyond the calendar, but decides what needs none", () => {
    const late = finding(c03, "2027-03-01", {
      events: [requested("2026-12-20", { method: "in-person" }), decided("2027-02-01")],
    });
    expect(late).toMatchObject({ status: "undetermined", due: { earliest: "2027-01-04", latest: null } });
    expect(late.missing.map(({ path }) => path)).toEqual(["calendar[2027]"]);
    const early = finding(c03, "2027-03-01", {
      events: [requested("2026-12-20", { method: "in-person" }), decided("2027-01-04")],
    });
    expect(early.status).toBe("in-order");
  });

  it("does not take a decision that left requests undealt with for an answer", () => {
    const left = finding(c03, "2024-06-01", {
      events: [requested("2024-02-04", { method: "in-person" }), { ...decided("2024-02-08"), answered: "no" }],
    });
    expect(left).toMatchObject({ status: "contestable", done: null, subjects: ["e1", "e2"] });
    const later = finding(c03, "2024-06-01", {
      events: [
        requested("2024-02-04", { method: "in-person" }),
        { ...decided("2024-02-08"), answered: "no" },
        { ...decided("2024-02-19"), answered: "yes" },
      ],
    });
    expect(later.status).toBe("in-order");
  });

  it("takes a decision on part of the requests that came late for a breach on either view", () => {
    const part = (date: string, ...more: readonly object[]) =>
      finding(c03, "2024-06-01", {
        events: [
          requested("2024-02-04", { method: "in-person" }),
          { ...decided(date), answered: "no" },
          ...more,
        ] as never,
      });
    expect(part("2024-02-19").status).toBe("contestable");
    expect(part("2024-02-20")).toMatchObject({ status: "breach", done: null, daysLate: { min: 103, max: 103 } });
    expect(part("2024-02-18/2024-02-20").status).toBe("contestable");
    const rest = { ...decided("2024-03-01"), answered: "yes" };
    expect(part("2024-02-19", rest)).toMatchObject({ status: "contestable", daysLate: { min: 0, max: 11 } });
    expect(part("2024-02-20", rest)).toMatchObject({ status: "breach", daysLate: { min: 11, max: 11 } });
  });

  it("does not know whether a removal that names no request answers it, unless that cannot matter", () => {
    const removed = (date: string, more: object = {}) =>
      finding(c03, "2024-06-01", {
        events: [
          { type: "listing-decided", date: "2023-05-05" },
          requested("2024-02-04", { method: "in-person" }),
          { type: "listing-deleted", date, ...more },
        ],
      });
    expect(removed("2024-02-10").missing.map(({ path }) => path)).toEqual(["events[e3].regarding"]);
    expect(removed("2024-02-10", { regarding: "e2" }).status).toBe("in-order");
    expect(removed("2024-03-10").status).toBe("breach");
  });

  it("says nothing of the new text before it is in force", () => {
    const found = finding(c03, "2017-03-01", { events: [requested("2017-02-01", { method: "in-person" })] });
    expect(found.status).toBe("not-applicable");
  });
});
