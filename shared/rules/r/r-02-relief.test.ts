// ten days from the end of the obstacle.
import { describe, expect, it } from "vitest";
import { applied, happened, rejected, requested, served, type TestEvent } from "../parts/request-events.fixture.ts";
import { r02 } from "./r-02-relief.ts";
import { finding, findings } from "../testing.ts";

const ended = (date: string) => happened("obstacle-ended", date);
const asked = (date: string, more: object = {}) => happened("extension-requested", date, more);
const at = (asOf: string, ...events: readonly TestEvent[]) => finding(r02, asOf, { events });

describe("R-02", () => {
  it("is in order on the tenth day and late on the next", () => {
    expect(at("2024-08-01", ended("2024-06-03"), asked("2024-06-13"))).toMatchObject({
      id: "R-02@e1",
      status: "in-order",
      holder: "client",
      due: { earliest: "2024-06-13", latest: "2024-06-13" },
    });
    expect(at("2024-08-01", ended("2024-06-03"), asked("2024-06-14")).status).toBe("breach");
  });

  it("runs, then is missed", () => {
    expect(at("2024-06-13", ended("2024-06-03")).status).toBe("running");
    expect(at("2024-06-14", ended("2024-06-03"))).toMatchObject({ status: "breach", done: null });
  });

  it("cites the number of its day", () => {
    const article = (date: string) => at("2025-01-01", ended(date), asked(date)).basis[0];
    expect(article("2021-12-31")).toMatchObject({ version: "2017", article: "83" });
    expect(article("2022-01-01")).toMatchObject({ version: "2021", article: "86" });
    expect(at("2025-01-01", ended("2012-12-31")).status).toBe("not-applicable");
  });

  it("has nothing to relieve where reconsideration was in time, or nothing stood in the way", () => {
    const events = (date: string) => [
      requested("2024-05-01"),
      rejected("2024-05-10"),
      served("2024-05-20"),
      ended("2024-06-03"),
      applied(date),
    ];
    expect(at("2024-08-01", ...events("2024-05-30")).status).toBe("not-applicable");
    expect(at("2024-08-01", ...events("2024-06-05")).status).toBe("breach");
    expect(at("2024-08-01", ...events("2024-06-05"), asked("2024-06-05")).status).toBe("in-order");
    expect(findings(r02, "2024-08-01", {})).toEqual([]);
  });
});
