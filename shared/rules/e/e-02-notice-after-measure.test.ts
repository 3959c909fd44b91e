// E-02: the three days after a measure taken at once.
import { describe, expect, it } from "vitest";
import { e02 } from "./e-02-notice-after-measure.ts";
import { finding } from "../testing.ts";

const measure = (date: string) => ({ type: "enforcement-measure-taken", date });
const noticed = (date: string, more: object = {}) => ({ type: "enforcement-notice-issued", date, ...more });
const find = (asOf: string, ...events: readonly object[]) => finding(e02, asOf, { events: events as never });

describe("E-02", () => {
  it("is in order to the third day and broken after it", () => {
    const on = (date: string) => find("2024-06-01", measure("2024-03-05"), noticed(date));
    expect(on("2024-03-05").status).toBe("in-order");
    expect(on("2024-03-08")).toMatchObject({ id: "E-02@e1", status: "in-order", due: { latest: "2024-03-08" } });
    expect(on("2024-03-09")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
  });

  it("does not apply where the notice came first or there was no measure", () => {
    expect(find("2024-06-01", measure("2024-03-05"), noticed("2024-03-04")).status).toBe("not-applicable");
    expect(find("2024-06-01", noticed("2024-03-04")).status).toBe("not-applicable");
  });

  it("runs, then is unknown without a record and broken where the notice is denied", () => {
    expect(find("2024-03-08", measure("2024-03-05")).status).toBe("running");
    const unseen = find("2024-06-01", measure("2024-03-05"));
    expect(unseen.status).toBe("undetermined");
    expect(unseen.missing.map(({ path }) => path)).toEqual(["events[+enforcement-notice-issued@e1]"]);
    expect(find("2024-06-01", measure("2024-03-05"), noticed("2024-04-01", { happened: "no" })).status).toBe("breach");
  });

  it("cites the version of the day", () => {
    const cited = (start: string, date: string) =>
      find("2024-06-01", measure(start), noticed(date)).basis.map(({ version, article }) => `${version}:${article}`);
    expect(cited("2020-12-29", "2020-12-31")).toContain("2008:30");
    expect(cited("2020-12-29", "2021-01-01")).toContain("2020:22");
    expect(find("2024-06-01", measure("2008-12-31"), noticed("2008-12-31")).status).toBe("not-applicable");
    expect(find("2024-06-01", measure("2009-01-01"), noticed("2009-01-01")).status).toBe("in-order");
  });
});
