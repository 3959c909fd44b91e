// S-01: served, not served, unknown; no number of days; both sides of the changes of law.
import { describe, expect, it } from "vitest";
import { decided, paths, provisions } from "../parts/served.fixture.ts";
import { s01 } from "./s-01-decision-served.ts";
import { finding, findings } from "../testing.ts";

const service = (date: string, more: object = {}) => ({ type: "listing-served", date, ...more });

describe("S-01", () => {
  it("is in order once served, however late", () => {
    const found = finding(s01, "2024-06-01", { events: [decided("2023-05-05"), service("2024-05-31")] });
    expect(found).toMatchObject({ id: "S-01@e1", status: "in-order", due: null, daysLate: null, remedies: [] });
    const imprecise = finding(s01, "2024-06-01", { events: [decided("2023-05"), service("2023-05/2024-01")] });
    expect(imprecise.status).toBe("in-order");
  });

  it("is unknown without a record, a breach where it is established that nothing was served", () => {
    const silent = finding(s01, "2024-06-01", { events: [decided("2023-05-05")] });
    expect(silent.status).toBe("undetermined");
    expect(paths(silent)).toEqual(["events[+listing-served@e1]"]);
    const denied = finding(s01, "2024-06-01", {
      events: [decided("2023-05-05"), service("2024-06-01", { happened: "no" })],
    });
    expect(denied.status).toBe("breach");
    expect(denied.derivation.at(-1)?.zh).toContain("效力不因此消灭");
    const since = finding(s01, "2024-06-01", {
      events: [decided("2023-05-05"), service("2023-06-01", { happened: "no" }), service("2024-01-05")],
    });
    expect(since.status).toBe("in-order");
  });

  it("is contestable where service is stated and the file holds no proof", () => {
    const unproved = service("2023-05-10", { service: { proof: "no" } });
    const found = finding(s01, "2024-06-01", { events: [decided("2023-05-05"), unproved] });
    expect(found.status).toBe("contestable");
    expect(provisions(found)).toContain("cpl@2021:87");
    const twice = finding(s01, "2024-06-01", { events: [decided("2023-05-05"), unproved, service("2023-05-20")] });
    expect(twice.status).toBe("in-order");
  });

  it("follows the law of the day of the decision", () => {
    const on = (date: string) => finding(s01, "2024-06-01", { events: [decided(date), service("2024-01-01")] });
    expect(on("2013-09-30").status).toBe("not-applicable");
    expect(provisions(on("2017-04-30"))).toEqual(["spc-defaulters@2013:2"]);
    expect(provisions(on("2017-05-01"))).toEqual(["spc-defaulters@2017:5"]);
    expect(provisions(on("2020-01-01"))).toEqual(["spc-defaulters@2017:5"]);
    expect(provisions(on("2020-01-02"))).toEqual(["spc-defaulters@2017:5", "good-faith@2019:14"]);
    expect(provisions(on("2017-04/2017-05"))).toEqual(["spc-defaulters@2013:2", "spc-defaulters@2017:5"]);
  });

  it("is asked once for each listing, and not where there is none", () => {
    expect(findings(s01, "2024-06-01", { events: [{ type: "restriction-ordered", date: "2023-01-01" }] })).toEqual([]);
    const two = findings(s01, "2024-06-01", {
      events: [decided("2019-05-05"), decided("2023-05-05"), service("2023-05-10", { regarding: "e2" })],
    });
    expect(two.map(({ id, status }) => [id, status])).toEqual([
      ["S-01@e1", "undetermined"],
      ["S-01@e2", "in-order"],
    ]);
  });
});
