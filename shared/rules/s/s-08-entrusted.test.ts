// S-08: both sides of the tenth day, moved off holidays; imprecise and unknown days; before the Interpretation of 2015.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s08 } from "./s-08-entrusted.ts";
import { finding } from "../testing.ts";

const entrusted = (sent: string | undefined, date: string) =>
  finding(s08, "2024-06-01", served({ method: "entrusted", ...(sent === undefined ? {} : { sent }) }, date));

describe("S-08", () => {
  it("is in order on the tenth day and broken on the day after", () => {
    expect(entrusted("2024-03-01", "2024-03-11")).toMatchObject({
      id: "S-08@e1",
      status: "in-order",
      due: { earliest: "2024-03-11", latest: "2024-03-11" },
      done: { earliest: "2024-03-11", latest: "2024-03-11" },
    });
    expect(entrusted("2024-03-01", "2024-03-12")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
  });

  it("moves a last day that is a day off", () => {
    const found = entrusted("2024-02-01", "2024-02-18");
    expect(found).toMatchObject({ status: "in-order", due: { earliest: "2024-02-18" } });
    expect(found.readings.map(({ id }) => id)).toEqual(["rolled", "unrolled", "weekend-is-no-holiday"]);
    expect(entrusted("2024-02-01", "2024-02-19").status).toBe("breach");
  });

  it("is contestable on an imprecise day, undetermined on an unknown one", () => {
    expect(entrusted("2024-03", "2024-04-05").status).toBe("contestable");
    const unknown = entrusted(undefined, "2024-03-12");
    expect(unknown).toMatchObject({ status: "undetermined", due: null });
    expect(paths(unknown)).toEqual(["events[e1].service.sent"]);
  });

  it("asks for both dates where the entrusted court served before it had the papers", () => {
    for (const sent of ["2024-03-20", "2024-03-20/.."]) {
      const clash = entrusted(sent, "2024-03-12");
      expect(clash).toMatchObject({ status: "undetermined", due: null });
      expect(paths(clash)).toEqual(["events[e1].date", "events[e1].service.sent"]);
    }
  });

  it("begins with the Interpretation of 2015 and keeps its number", () => {
    expect(entrusted("2015-01-20", "2015-02-03").status).toBe("not-applicable");
    expect(provisions(entrusted("2015-02-01", "2015-02-04"))).toContain("cpl-interpretation@2015:134");
    expect(provisions(entrusted("2022-04-01", "2022-04-10"))).toContain("cpl-interpretation@2022:134");
  });

  it("is about entrusted service only", () => {
    expect(finding(s08, "2024-06-01", served({ method: "direct" })).status).toBe("not-applicable");
  });
});
