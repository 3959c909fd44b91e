// The order of the main acts where no link joins them: what is certain is named, what some day allows is not.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";

/** The pairs of events that are named, by their types; of one event its type alone. */
function named(input: SmallCase, asOf = "2024-06-01"): readonly string[] {
  const view = viewCase(smallCase(input), parseDay(asOf) ?? 0);
  return view.discrepancies.map(({ events }) => events.map(({ type }) => type).join(" > "));
}

const pair =
  (first: string, then: string) =>
  (a: object, b: object, more: SmallCase = {}) =>
    named({
      ...more,
      events: [
        { type: first, ...a },
        { type: then, ...b },
      ],
    });

const SEQUENCE = [
  ["enforcement-requested", "listing-decided"],
  ["enforcement-filed", "listing-decided"],
  ["enforcement-requested", "enforcement-notice-issued"],
  ["enforcement-filed", "enforcement-notice-issued"],
  ["enforcement-notice-issued", "enforcement-notice-served"],
  ["restriction-ordered", "restriction-served"],
  ["restriction-ordered", "restriction-violated"],
  ["restriction-ordered", "restriction-lifted"],
  ["enforcement-filed", "round-concluded"],
  ["enforcement-filed", "enforcement-completed"],
  ["enforcement-filed", "enforcement-resumed"],
] as const;

describe.each(SEQUENCE)("%s before %s", (first, then) => {
  const days = pair(first, then);

  it("is named where it is certainly the other way round", () => {
    expect(days({ date: "2018-03-02" }, { date: "2018-03-01" })).toEqual([`${first} > ${then}`]);
    expect(days({ date: "2018-03" }, { date: "2018-02" })).toEqual([`${first} > ${then}`]);
  });

  it("is not named on the same day, nor where some day fits", () => {
    expect(days({ date: "2018-03-01" }, { date: "2018-03-01" })).toEqual([]);
    expect(days({ date: "2018-03" }, { date: "2018-03-01" })).toEqual([]);
    expect(days({ date: "2018-03-02" }, { date: "2018" })).toEqual([]);
    expect(days({}, { date: "2018-03-01" })).toEqual([]);
    expect(days({ date: "2018-03-02" }, {})).toEqual([]);
  });

  it("is not named of what may not have happened, or had not", () => {
    for (const happened of ["no", "unknown"]) {
      expect(days({ date: "2018-03-02", happened }, { date: "2018-03-01" })).toEqual([]);
      expect(days({ date: "2018-03-02" }, { date: "2018-03-01", happened })).toEqual([]);
    }
  });

  it("is not named where an earlier one fits", () => {
    const events = [
      { type: first, date: "2018-03-02" },
      { type: then, date: "2018-03-01" },
      { type: first, date: "2018-01-01" },
    ];
    expect(named({ events })).toEqual([]);
  });
});

describe("with another case beside it", () => {
  const early = [
    { type: "enforcement-filed", date: "2018-03-01" },
    { type: "listing-decided", date: "2017-06-01" },
    { type: "enforcement-completed", date: "2018-02-01" },
  ];

  it("the filing is compared with nothing after a transfer, or in a resumed case", () => {
    expect(named({ events: early }).length).toBe(2);
    expect(named({ events: [...early, { type: "enforcement-transferred", date: "2018-02-15" }] })).toEqual([]);
    expect(named({ enforcement: { caseNumber: "（2018）宁0181执恢594号" }, events: early })).toEqual([]);
    const resumed = { type: "enforcement-resumed", date: "2019-02-15", caseNumber: "（2019）宁0181执恢5号" };
    expect(named({ events: [...early, resumed] })).toEqual([]);
  });

  it("the year of the number says nothing either", () => {
    const numbered = { enforcement: { caseNumber: "（2018）宁0181执594号" } };
    const decided = { type: "listing-decided", date: "2017-12-31" };
    expect(named({ ...numbered, events: [decided] })).toEqual(["listing-decided"]);
    expect(named({ ...numbered, events: [{ ...decided, date: "2018-01-01" }] })).toEqual([]);
    expect(named({ ...numbered, events: [{ ...decided, date: "2017-12-31/2018-01-01" }] })).toEqual([]);
    for (const type of ["enforcement-transferred", "enforcement-resumed"])
      expect(named({ ...numbered, events: [decided, { type, date: "2020-01-01" }] })).toEqual([]);
  });
});

describe("the year of the number and that of the filing", () => {
  const filed = (date: string, caseNumber = "（2018）宁0181执594号", ...more: SmallCase["events"] & {}) =>
    named({ enforcement: { caseNumber }, events: [{ type: "enforcement-filed", date }, ...more] });

  it("agree", () => {
    expect(filed("2018-01-01")).toEqual([]);
    expect(filed("2018-12-31")).toEqual([]);
    expect(filed("2017-12-31/2018-01-01")).toEqual([]);
    expect(filed("2017-12-31")).toEqual(["enforcement-filed"]);
    expect(filed("2019-01-01")).toEqual(["enforcement-filed"]);
  });

  it("are not compared where the filing is not sure or has no day, nor where one of several agrees", () => {
    const numbered = { enforcement: { caseNumber: "（2018）宁0181执594号" } };
    const of = (...filings: readonly object[]) =>
      named({ ...numbered, events: filings.map((filing) => ({ type: "enforcement-filed", ...filing })) });
    expect(of({ date: "2019-01-01" })).toEqual(["enforcement-filed"]);
    expect(of({ date: "2019-01-01", happened: "unknown" })).toEqual([]);
    expect(of({})).toEqual([]);
    expect(of({ date: "2019-01-01" }, { date: "2018-05-02" })).toEqual([]);
    expect(of({ date: "2019-01-01" }, { date: "2017-05-02" })).toEqual(["enforcement-filed", "enforcement-filed"]);
  });

  it("are not compared for a resumed, transferred or other case", () => {
    expect(filed("2019-01-01", "（2018）宁0181执恢594号")).toEqual([]);
    expect(filed("2019-01-01", "（2018）宁0181执异594号")).toEqual([]);
    expect(
      filed("2019-01-01", "（2018）宁0181执594号", { type: "enforcement-transferred", date: "2019-02-01" }),
    ).toEqual([]);
  });
});

describe("within a listing", () => {
  const decided = { type: "listing-decided", date: "2018-01-01" };
  const published = (date: string, more: object = {}) => ({ type: "listing-published", date, ...more });
  const deleted = (date: string) => ({ type: "listing-deleted", date });

  it("a deletion does not come before the publication that names the decision", () => {
    const tied = published("2018-06-01", { regarding: "e1" });
    expect(named({ events: [decided, tied, deleted("2018-05-31")] })).toEqual(["listing-published > listing-deleted"]);
    expect(named({ events: [decided, tied, deleted("2018-06-01")] })).toEqual([]);
  });

  it("what opens a listing of its own is compared with nothing", () => {
    expect(named({ events: [decided, published("2018-06-01"), deleted("2018-05-31")] })).toEqual([]);
    expect(named({ events: [decided, published("2017-06-01")] })).toEqual([]);
    expect(named({ events: [decided, { type: "listing-served", date: "2017-12-31" }] })).toEqual([]);
  });
});

it("what a written link joins is left to the order of links", () => {
  const events = [
    { type: "enforcement-notice-issued", date: "2018-04-01" },
    { type: "enforcement-notice-served", date: "2018-03-20", regarding: "e1" },
  ];
  const view = viewCase(smallCase({ events }), parseDay("2024-06-01") ?? 0);
  expect(view.discrepancies).toEqual([]);
  expect(view.contradictions.length).toBe(1);
});
