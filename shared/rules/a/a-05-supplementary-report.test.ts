// ten days to report a change; the client's own time.
import { describe, expect, it } from "vitest";
import { a05 } from "./a-05-supplementary-report.ts";
import { finding, findings } from "../testing.ts";

const changed = (date: string) => ({ type: "assets-changed", date });
const filed = (date: string, more: object = {}) => ({ type: "asset-report-filed", date, ...more });
const find = (asOf: string, ...events: readonly object[]) => finding(a05, asOf, { events: events as never });

describe("A-05", () => {
  it("is met on the last day and missed after it", () => {
    const on = (date: string) => find("2024-06-01", changed("2024-03-05"), filed(date));
    expect(on("2024-03-15")).toMatchObject({
      id: "A-05@e1",
      status: "in-order",
      holder: "client",
      due: { earliest: "2024-03-15", latest: "2024-03-15" },
    });
    expect(on("2024-03-16")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(on("2024-03-16").basis).toContainEqual({
      instrument: "asset-investigation",
      version: "2020",
      article: "7",
      paragraph: null,
    });
  });

  it("runs, and counts silence as not done", () => {
    expect(find("2024-03-15", changed("2024-03-05")).status).toBe("running");
    expect(find("2024-03-16", changed("2024-03-05"))).toMatchObject({ status: "breach", done: null });
  });

  it("is not answered by a report of before the change, unless the report names it", () => {
    expect(find("2024-06-01", changed("2024-03-05"), filed("2024-03-04")).status).toBe("breach");
    const two = findings(a05, "2024-06-01", {
      events: [changed("2024-03-05"), changed("2024-03-06"), filed("2024-03-10", { regarding: "e2" })],
    });
    expect(two.map(({ status }) => status)).toEqual(["in-order", "in-order"]);
  });

  it("is contestable where only the day of the change is imprecise, and moves a last day off", () => {
    expect(find("2024-06-01", changed("2024-03-01/2024-03-10"), filed("2024-03-15")).status).toBe("contestable");
    expect(find("2024-12-01", changed("2024-09-21"), filed("2024-10-08")).status).toBe("in-order");
  });

  it("begins on 2017-05-01", () => {
    expect(find("2017-06-30", changed("2017-04-30")).status).toBe("not-applicable");
    expect(find("2017-06-30", changed("2017-05-01"))).toMatchObject({
      status: "breach",
      basis: [{ version: "2017", article: "7" }],
    });
    expect(findings(a05, "2024-06-01", {})).toHaveLength(0);
  });
});
