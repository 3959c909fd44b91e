// The period of a finding as data: where it starts, how long it is, where it ends before and after days off move it.
import { describe, expect, it } from "vitest";
import { c03 } from "../rules/c/c-03-correction-review.ts";
import { c04 } from "../rules/c/c-04-correction.ts";
import { k02 } from "../rules/k/k-02-court-reply.ts";
import { k05 } from "../rules/k/k-05-claim-in-time.ts";
import { n06 } from "../rules/n/n-06-local-platform.ts";
import { r01 } from "../rules/r/r-01-reconsideration-in-time.ts";
import { s07 } from "../rules/s/s-07-announcement-period.ts";
import { finding } from "../rules/testing.ts";

const exact = (day: string) => ({ earliest: day, latest: day });
const listed = { type: "listing-decided", date: "2023-11-10" };
const requested = { type: "correction-requested", date: "2024-02-01", written: "yes" };

describe("the period of a finding", () => {
  it("has the unit of the law, and an end that days off moved", () => {
    // Day 15 of a receipt on 2024-02-02 is Saturday, 17 February, in the Spring Festival; Sunday the 18th is worked.
    const { period } = finding(c03, "2024-04-04", {
      events: [listed, requested, { type: "correction-received", date: "2024-02-02" }],
    });
    expect(period).toEqual({
      start: exact("2024-02-02"),
      length: 15,
      unit: "days",
      rawEnd: exact("2024-02-17"),
      end: exact("2024-02-18"),
      moved: true,
    });
  });

  it("of working days ends on one and is never moved", () => {
    const decided = { type: "correction-decided", date: "2024-03-01", outcome: "granted" };
    const received = { type: "correction-received", date: "2024-02-04" };
    const { readings } = finding(c04, "2024-04-04", { events: [listed, requested, received, decided] });
    const stated = { length: 3, unit: "working-days", end: exact("2024-03-06"), rawEnd: exact("2024-03-06") };
    expect(readings.find(({ id }) => id === "finding")?.period).toMatchObject({ ...stated, moved: false });
  });

  it("is in years where the law says years", () => {
    const ended = { type: "enforcement-completed", date: "2023-07-03" };
    expect(finding(k05, "2024-04-04", { events: [listed, ended] }).period).toMatchObject({
      start: exact("2023-07-03"),
      length: 2,
      unit: "years",
      end: exact("2025-07-03"),
    });
  });

  it("has no last day, and is not said to be moved or not, where no calendar tells", () => {
    const { period } = finding(c03, "2026-12-30", {
      events: [
        { ...listed, date: "2026-11-02" },
        { ...requested, date: "2026-12-20" },
        { type: "correction-received", date: "2026-12-21" },
      ],
    });
    expect(period).toMatchObject({ rawEnd: exact("2027-01-05"), end: { latest: null }, moved: null });
  });

  it("is null where nothing is counted", () => {
    expect(finding(c03, "2024-04-04", { events: [listed, { ...requested, written: "no" }] }).period).toBeNull();
  });
});

describe("where an extension is possible", () => {
  const suggested = { type: "procuratorate-suggestion", date: "2024-03-04" };
  const replied = (date: string, extensionApproved?: string) =>
    finding(k02, "2024-12-01", {
      events: [
        { ...suggested, extensionApproved },
        { type: "court-replied", date },
      ],
    });

  it("K-02 is three months without it, four with it, and four where that alone decides nothing", () => {
    for (const date of ["2024-06-04", "2024-06-20", "2024-07-05"]) {
      expect(replied(date, "no").period).toMatchObject({ length: 3, unit: "months", end: exact("2024-06-04") });
      expect(replied(date, "yes").period).toMatchObject({ length: 4, unit: "months", end: exact("2024-07-04") });
    }
    for (const date of ["2024-06-04", "2024-07-05"])
      expect(replied(date).period).toMatchObject({ length: 4, unit: "months", end: exact("2024-07-04") });
  });

  it("N-06 counts the working days to the day on which it ends", () => {
    const on = (date: string, extensionApproved: string) =>
      finding(n06, "2024-06-01", {
        enforcement: { court: { name: "上海市某区人民法院", level: "basic" } },
        events: [
          { type: "credit-objection-filed", date: "2024-03-04", body: "local-platform", extensionApproved },
          { type: "credit-objection-answered", date },
        ],
      });
    expect(on("2024-03-11", "no").period).toMatchObject({ length: 5, unit: "working-days", end: exact("2024-03-11") });
    expect(on("2024-03-13", "yes").period).toMatchObject({ length: 7, unit: "working-days", end: exact("2024-03-13") });
  });
});

describe("a service", () => {
  it("starts the time for reconsideration, not the request or the rejection", () => {
    const rejected = { type: "correction-decided", date: "2024-03-01", outcome: "rejected", form: "decision" };
    const served = { type: "correction-served", date: "2024-03-28", service: { method: "direct" } };
    const { period } = finding(r01, "2024-04-04", { events: [listed, requested, rejected, served] });
    expect(period).toMatchObject({ start: exact("2024-03-28"), length: 10, unit: "days", end: exact("2024-04-07") });
  });

  it("by announcement has one period for each reading of the law", () => {
    const announced = { type: "listing-served", date: "2021-11-15", service: { method: "announcement" } };
    const { readings, period } = finding(s07, "2022-04-04", {
      events: [{ ...listed, date: "2021-11-10" }, announced],
    });
    expect(readings.map((reading) => [reading.id, reading.period?.length, reading.period?.end.latest])).toEqual([
      ["law-at-issue", 60, "2022-01-14"],
      ["other-count", 30, "2021-12-15"],
    ]);
    expect(period).toMatchObject({ length: 60, unit: "days", moved: false });
  });
});
