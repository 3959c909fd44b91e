// Between which days a decision lies that is undated, imprecise or not on record.
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../calendar/civil.ts";
import { caseYearOf } from "../case/case-number.ts";
import { q02 } from "../rules/q/q-02-contradictions.ts";
import { remark } from "../rules/parts/steps.fixture.ts";
import { finding, smallCase, type SmallCase } from "../rules/testing.ts";
import { l05 } from "../rules/l/l-05-minor.ts";
import { v01 } from "../rules/v/v-01-version.ts";
import { v04 } from "../rules/v/v-04-no-rule.ts";
import { viewCase } from "./case-view.ts";
import { earliest, latest } from "./term.ts";

const DAY = "2024-06-01";

/** The days that the decision of the only listing can be. */
function decision(input: SmallCase, asOf = DAY): readonly [string, string] {
  const { threads } = viewCase(smallCase(input), parseDay(asOf) ?? 0);
  const [thread] = threads;
  if (thread === undefined || threads.length > 1) throw new Error("not one listing");
  const term = thread.decided?.term ?? thread.unrecorded;
  return [formatDay(earliest(term)), formatDay(latest(term))];
}

const filed = (date: string, more: object = {}) => ({ type: "enforcement-filed", date, ...more });
const requested = (date: string) => ({ type: "enforcement-requested", date });
const published = (date: string) => ({ type: "listing-published", date });
const decided = (date?: string, more: object = {}) => ({ type: "listing-decided", date, ...more });
const numbered = (caseNumber: string) => ({ caseNumber });

describe("a decision that is not on record", () => {
  it("lies between the beginning of the case and what shows the listing", () => {
    expect(decision({ events: [filed("2018-03-01"), published("2018-06-05")] })).toEqual(["2018-03-01", "2018-06-05"]);
    expect(decision({ events: [requested("2018-02-26"), published("2018-06-05")] })[0]).toBe("2018-02-26");
    const both = [requested("2018-02-26"), filed("2018-03-01"), published("2018-06-05")];
    expect(decision({ events: both })[0]).toBe("2018-03-01");
  });

  it("keeps its own first day where that lies after the beginning of the case", () => {
    const span = "2018-05-07/2018-06-01";
    const days = (date: string) => decision({ events: [filed(date), decided(span), published("2018-06-05")] })[0];
    expect(["2018-03-01", "2018-05-07", "2018-05-08"].map(days)).toEqual(["2018-05-07", "2018-05-07", "2018-05-08"]);
  });

  it("takes the first day of an imprecise filing, and the first of several", () => {
    expect(decision({ events: [filed("2018-03"), published("2018-06-05")] })[0]).toBe("2018-03-01");
    const again = [filed("2018-03-01"), filed("2018-05-01"), published("2018-06-05")];
    expect(decision({ events: again })[0]).toBe("2018-03-01");
  });

  it("is not bounded by a filing that is undated, doubtful, open-ended, or of another court later on", () => {
    for (const begun of [
      filed("../2018-03-01"),
      { type: "enforcement-filed" },
      filed("2018-03-01", { happened: "unknown" }),
      filed("2018-03-01", { happened: "no" }),
    ]) {
      expect(decision({ events: [begun, published("2018-06-05")] })[0]).toBe("1949-01-01");
    }
    const moved = { type: "enforcement-transferred", date: "2018-02-01" };
    expect(decision({ events: [moved, filed("2018-03-01"), published("2018-06-05")] })[0]).toBe("1949-01-01");
    const later = { type: "enforcement-transferred", date: "2018-05-01" };
    expect(decision({ events: [later, filed("2018-03-01"), published("2018-06-05")] })[0]).toBe("2018-03-01");
  });

  it.each([
    ["（2018）宁0181执594号", "2018-01-01"],
    ["(2018)宁0181执594号", "2018-01-01"],
    ["[2016]海执字第1234号", "2016-01-01"],
    ["2015年朝执字第00077号", "2015-01-01"],
    ["（２０１７）京0105执12号之一", "2017-01-01"],
    ["（2018）宁0181执恢594号", "1949-01-01"],
    ["（2018）宁0181执异594号", "1949-01-01"],
    ["（2018）宁0181民初594号", "1949-01-01"],
    ["宁0181执594号", "1949-01-01"],
  ])("reads the year of %s", (number, from) => {
    expect(decision({ enforcement: numbered(number), events: [published("2019-06-05")] })[0]).toBe(from);
  });

  it("leaves the year of the number alone after a transfer or a resumption", () => {
    for (const type of ["enforcement-transferred", "enforcement-resumed"]) {
      const events = [{ type, date: "2018-05-01" }, published("2018-06-05")];
      expect(decision({ enforcement: numbered("（2018）宁0181执594号"), events })[0]).toBe("1949-01-01");
      const denied = [{ type, date: "2018-05-01", happened: "no" }, published("2018-06-05")];
      expect(decision({ enforcement: numbered("（2018）宁0181执594号"), events: denied })[0]).toBe("2018-01-01");
    }
  });

  it("comes after the client's birth", () => {
    expect(decision({ client: { birthDate: "2001-05" }, events: [published("2018-06-05")] })[0]).toBe("2001-05-01");
  });
});

it("no digits beside the year are taken for it", () => {
  expect(caseYearOf("（2018）京2019执2020号")).toBe(2018);
  expect(caseYearOf("京执20181号")).toBeNull();
});

describe("a decision on record", () => {
  it("is cut where it is imprecise, and stays unknown where it is undated", () => {
    const begun = filed("2018-03-01");
    expect(decision({ events: [begun, decided("../2018-06-01")] })).toEqual(["2018-03-01", "2018-06-01"]);
    expect(decision({ events: [begun, decided("2018-02/2018-05")] })).toEqual(["2018-03-01", "2018-05-31"]);
    expect(decision({ events: [begun, decided()] })).toEqual(["2018-03-01", DAY]);
    expect(decision({ events: [begun, decided("2018-02-01")] })).toEqual(["2018-02-01", "2018-02-01"]);
  });

  it("gives a breach on every day left, and says where the days come from", () => {
    const events = [filed("2018-03-01"), decided("../2018-06-01", { citedVersion: "2013" })];
    const cited = finding(v01, DAY, { events });
    expect(cited.status).toBe("breach");
    expect(cited.derivation.map(({ zh }) => zh)).toContain("纳入决定的日期不确切，最早于2018-03-01（执行立案）作出");
    expect(finding(v01, DAY, { events: events.slice(1) }).status).toBe("contestable");
    // The rule of 2017 is in force from 2017-05-01: one day earlier it may have been decided under the other.
    const from = (date: string) =>
      finding(v01, DAY, { events: [filed(date), decided("../2018-06-01", { citedVersion: "2013" })] }).status;
    expect([from("2017-05-01"), from("2017-04-30")]).toEqual(["breach", "contestable"]);
  });

  it("is an unknown fact where it is undated", () => {
    const undated = (date: string) => finding(v04, DAY, { events: [filed(date), decided()] }).status;
    expect([undated("2013-10-01"), undated("2013-09-30")]).toEqual(["in-order", "undetermined"]);
  });
});

describe("bounds that leave no day", () => {
  const late = { events: [filed("2018-03-01"), published("2018-02-28")] };

  it("are named in Q-02, and leave the findings as written", () => {
    const found = remark(q02, [], DAY, late);
    expect(found.status).toBe("advice");
    expect(found.subjects.map(({ id }) => id).toSorted()).toEqual(["e1", "e2"]);
    expect(finding(v04, DAY, late).status).toBe("undetermined");
    expect(decision(late)).toEqual(["1949-01-01", "2018-02-28"]);
  });

  it("leave a single day where both are the same", () => {
    const same = { events: [filed("2018-02-28"), published("2018-02-28")] };
    expect(remark(q02, [], DAY, same).status).toBe("not-applicable");
    expect(decision(same)).toEqual(["2018-02-28", "2018-02-28"]);
  });

  it("are named for an interval, and for the publication that names an undated decision", () => {
    const interval = { events: [filed("2018-03-01"), decided("2018-01/2018-02")] };
    expect(
      remark(q02, [], DAY, interval)
        .subjects.map(({ id }) => id)
        .toSorted(),
    ).toEqual(["e1", "e2"]);
    const named = { events: [filed("2018-03-01"), decided(), { ...published("2018-02-01"), regarding: "e2" }] };
    expect(
      remark(q02, [], DAY, named)
        .subjects.map(({ id }) => id)
        .toSorted(),
    ).toEqual(["e1", "e3"]);
    expect(finding(v04, DAY, named).status).toBe("undetermined");
  });
});

it("an eleven-year-old on the list was listed as a child, whenever that was", () => {
  const events = [filed("2023-11-02"), published("2024-01-06")];
  expect(finding(l05, DAY, { client: { birthDate: "2012-10-01" }, events }).status).toBe("breach");
  // Eighteen on the last day on which the decision can lie, or after the first: open.
  expect(finding(l05, DAY, { client: { birthDate: "2006-01-07" }, events }).status).toBe("breach");
  expect(finding(l05, DAY, { client: { birthDate: "2005-11-01" }, events }).status).toBe("in-order");
  expect(finding(l05, DAY, { client: { birthDate: "2005-12-01" }, events }).status).toBe("undetermined");
});

it("what follows a decision lies not before its first day, as the beginning of the case bounds it", () => {
  const events = [
    { id: "begun", ...filed("2018-03-01") },
    { id: "d", ...decided("2018-02/2018-04") },
    { id: "s", type: "listing-served", date: "2018-02/2018-05", regarding: "d" },
  ];
  const view = viewCase(smallCase({ events }), parseDay(DAY) ?? 0);
  const days = (id: string) => [view.byId(id)?.lo ?? 0, view.byId(id)?.hi ?? 0].map(formatDay);
  expect(days("d")).toEqual(["2018-03-01", "2018-04-30"]);
  expect(days("s")).toEqual(["2018-03-01", "2018-05-31"]);
});
