// fifteen days of the upper court, and which reconsiderations are under art. 12 at all.
import { describe, expect, it } from "vitest";
import {
  applied,
  happened,
  listed,
  paths,
  rejected,
  requested,
  served,
  type TestEvent,
} from "../parts/request-events.fixture.ts";
import { r03 } from "./r-03-reconsideration-decision.ts";
import { finding, findings } from "../testing.ts";

const REJECTED: readonly TestEvent[] = [requested("2024-02-04"), rejected("2024-02-10"), served("2024-02-20")];
const had = (date: string, more: object = {}) => happened("reconsideration-received", date, more);
const ruled = (date: string, more: object = {}) => happened("reconsideration-decided", date, more);
const at = (asOf: string, ...events: readonly TestEvent[]) => finding(r03, asOf, { events });
const of = (...rest: readonly TestEvent[]) => at("2024-06-01", ...REJECTED, ...rest);

describe("R-03", () => {
  it("is in order on the fifteenth day and late on the next", () => {
    expect(of(had("2024-03-05"), ruled("2024-03-20"))).toMatchObject({
      id: "R-03@e4",
      status: "in-order",
      holder: "upper-court",
      due: { earliest: "2024-03-20", latest: "2024-03-20" },
    });
    const late = of(had("2024-03-05"), ruled("2024-03-21"));
    expect(late).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(late.readings.filter(({ active }) => active)).toMatchObject([{ id: "receipt" }]);
    expect(late.readings.some(({ id, active }) => id === "docketed" && !active)).toBe(true);
  });

  it("runs, then silence is a breach", () => {
    expect(at("2024-03-20", ...REJECTED, had("2024-03-05")).status).toBe("running");
    expect(at("2024-03-21", ...REJECTED, had("2024-03-05"))).toMatchObject({ status: "breach", done: null });
    expect(at("2024-03-21", had("2024-03-05")).status).toBe("breach");
  });

  it("knows the day of receipt where it was handed in at the next higher court, else it can happen unseen", () => {
    const handed = of(applied("2024-02-26", { method: "in-person", addressee: "upper" }), ruled("2024-04-01"));
    expect(handed).toMatchObject({ id: "R-03@e4", status: "breach" });
    const posted = of(applied("2024-02-26", { method: "post", addressee: "upper" }), ruled("2024-04-01"));
    expect(posted.status).toBe("undetermined");
    expect(paths(posted)).toEqual(["events[+reconsideration-received@e4]"]);
    expect(of(applied("2024-02-26", { method: "post" }), ruled("2024-03-04")).status).toBe("in-order");
    expect(of(applied("2024-02-26", { method: "post" })).status).toBe("undetermined");
  });

  it("does not judge the reconsideration of an objection", () => {
    const found = finding(r03, "2024-06-01", {
      events: [
        listed("2023-05-05"),
        happened("objection-filed", "2024-01-10", { regarding: "e1" }),
        happened("objection-decided", "2024-01-20"),
        had("2024-02-01", { regarding: "e3" }),
        ruled("2024-03-20"),
      ],
    });
    expect(found.status).toBe("not-applicable");
    const unlinked = [happened("objection-decided", "2024-01-20"), had("2024-02-01"), ruled("2024-03-20")];
    expect(at("2024-06-01", ...unlinked).status).toBe("not-applicable");
    expect(findings(r03, "2024-06-01", { events: REJECTED })).toEqual([]);
  });

  it("has no upper court where the Supreme People's Court rejected", () => {
    const enforcement = { court: { name: "最高人民法院", level: "supreme" } };
    expect(finding(r03, "2024-06-01", { enforcement, events: [...REJECTED, had("2024-03-05")] }).status).toBe(
      "not-applicable",
    );
    expect(of(had("2024-03-05")).status).toBe("breach");
  });

  it("begins with the 2017 text; for a restriction with the opinions", () => {
    expect(at("2018-01-01", had("2017-04-30"), ruled("2017-06-30")).status).toBe("not-applicable");
    expect(at("2018-01-01", had("2017-05-02"), ruled("2017-06-30")).status).toBe("breach");
    const restriction = (date: string) =>
      at("2020-06-01", requested("2019-11-01", { target: "restriction" }), rejected("2019-11-10"), had(date)).status;
    expect(restriction("2019-12-15")).toBe("not-applicable");
    expect(restriction("2019-12-16")).toBe("contestable");
    expect(restriction("2020-01-02")).toBe("breach");
  });
});
