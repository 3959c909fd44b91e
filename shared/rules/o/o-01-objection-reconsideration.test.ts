// O-01: ten days from service of the ruling on an objection, both sides of the last day and of each change of number.
import { describe, expect, it } from "vitest";
import { applied, happened, listed, paths, type TestEvent } from "../parts/request-events.fixture.ts";
import { o01 } from "./o-01-objection-reconsideration.ts";
import { finding, findings, type SmallCase } from "../testing.ts";

const filed = (date: string, more: object = {}) => happened("objection-filed", date, more);
const ruled = (date: string, more: object = {}) =>
  happened("objection-decided", date, { outcome: "rejected", ...more });
const given = (date: string, more: object = {}) => happened("objection-served", date, more);
const RULED: readonly TestEvent[] = [filed("2024-03-01"), ruled("2024-03-14")];
const at = (asOf: string, events: readonly TestEvent[], more: SmallCase = {}) =>
  finding(o01, asOf, { ...more, events });
const of = (...rest: readonly TestEvent[]) => at("2024-08-01", [...RULED, ...rest]);

describe("O-01", () => {
  it("is in order on the tenth day and missed on the next, under the article of the day of service", () => {
    const found = of(given("2024-03-18"), applied("2024-03-28"));
    expect(found).toMatchObject({
      id: "O-01@e3",
      status: "in-order",
      holder: "client",
      due: { earliest: "2024-03-28", latest: "2024-03-28" },
    });
    expect(of(given("2024-03-18"), applied("2024-03-29"))).toMatchObject({
      status: "breach",
      daysLate: { min: 1, max: 1 },
    });
    const article = (date: string) =>
      at("2025-01-01", [filed("2016-01-04"), ruled(date), given(date), applied(date)]).basis;
    const place = (version: string, number: string) => ({
      instrument: "cpl",
      version,
      article: number,
      paragraph: null,
    });
    expect(article("2021-12-31")).toEqual([place("2017", "225")]);
    expect(article("2022-01-01")).toEqual([place("2021", "232")]);
    expect(article("2023-12-31")).toEqual([place("2021", "232")]);
    expect(article("2024-01-01")).toEqual([place("2023", "236")]);
  });

  it("runs to the end of the last day, then is missed", () => {
    expect(at("2024-03-28", [...RULED, given("2024-03-18")]).status).toBe("running");
    expect(at("2024-03-29", [...RULED, given("2024-03-18")])).toMatchObject({ status: "breach", done: null });
  });

  it("without a service on record runs to the earliest possible end, then is undetermined", () => {
    const unserved = (asOf: string) => at(asOf, RULED);
    expect(unserved("2024-03-20")).toMatchObject({ id: "O-01@e1", status: "running", due: { earliest: "2024-03-25" } });
    expect(unserved("2024-03-25").status).toBe("running");
    expect(unserved("2024-03-26").status).toBe("undetermined");
    expect(paths(unserved("2024-03-26"))).toEqual(["events[+objection-served@e2]"]);
    expect(of(given("2024-07-31", { happened: "no" })).status).toBe("running");
    expect(of(given("2024-08-01", { happened: "no" })).status).toBe("not-applicable");
  });

  it("counts only an application that answers this objection", () => {
    const request = happened("correction-requested", "2024-03-10", { written: "yes" });
    const other = { ...applied("2024-03-20"), regarding: "e4" };
    expect(at("2024-08-01", [...RULED, given("2024-03-18"), request, other]).status).toBe("breach");
    for (const regarding of ["e1", "e2", "e3"]) {
      expect(of(given("2024-03-18"), applied("2024-03-20", { regarding })).status, regarding).toBe("in-order");
    }
  });

  it("takes receipt for the application, late as contestable; a decision on it shows that it was made", () => {
    expect(of(given("2024-03-18"), happened("reconsideration-received", "2024-03-28")).status).toBe("in-order");
    expect(of(given("2024-03-18"), happened("reconsideration-received", "2024-04-02")).status).toBe("contestable");
    expect(of(given("2024-03-18"), happened("reconsideration-decided", "2024-05-02")).status).toBe("undetermined");
  });

  it("has both readings of a service with a defect", () => {
    const found = of(given("2024-03-18", { service: { method: "direct", recipient: "minor-family" } }));
    expect(found.status).toBe("contestable");
    expect(found.readings.filter(({ active }) => active).map(({ id }) => id)).toEqual(["as-stated", "not-served"]);
  });

  it("does not run without a ruling, nor where the objection was granted; of one in part it does", () => {
    expect(at("2024-08-01", [filed("2024-03-01")]).status).toBe("not-applicable");
    const outcome = (value: string | undefined) =>
      at("2024-08-01", [filed("2024-03-01"), ruled("2024-03-14", { outcome: value }), given("2024-03-18")]);
    expect(outcome("granted").status).toBe("not-applicable");
    expect(outcome("partly").status).toBe("breach");
    expect(outcome(undefined).status).toBe("undetermined");
    expect(paths(outcome(undefined))).toEqual(["events[e2].outcome"]);
  });

  it("judges each objection once, whatever of it is on record", () => {
    const events = [
      listed("2023-05-05"),
      filed("2024-01-10"),
      ruled("2024-01-20"),
      filed("2024-03-01"),
      given("2024-06-01"),
    ];
    expect(findings(o01, "2024-06-05", { events }).map(({ id, status }) => [id, status])).toEqual([
      ["O-01@e2", "undetermined"],
      ["O-01@e5", "running"],
    ]);
    expect(at("2024-06-05", [given("2024-06-01")]).status).toBe("running");
    expect(findings(o01, "2024-06-05", { events: [listed("2023-05-05")] })).toEqual([]);
  });

  it("is advice to ask for supervision where the Supreme People's Court enforces", () => {
    const enforcement = { court: { name: "最高人民法院", level: "supreme" } };
    expect(at("2024-03-20", [...RULED, given("2024-03-18")], { enforcement }).status).toBe("advice");
  });
});
