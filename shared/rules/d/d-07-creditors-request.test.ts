// D-07: fifteen days for the creditor's request.
import { describe, expect, it } from "vitest";
import { d07 } from "./d-07-creditors-request.ts";
import { finding, findings } from "../testing.ts";

const requested = (date: string) => ({ type: "listing-requested", date });
const listed = (date: string, more: object = {}) => ({ type: "listing-decided", date, ...more });
const find = (asOf: string, ...events: readonly object[]) => finding(d07, asOf, { events: events as never });

describe("D-07", () => {
  it("is in order on the last day and broken after it, without harm to the listing", () => {
    const on = (date: string) => find("2024-06-01", requested("2024-03-05"), listed(date));
    expect(on("2024-03-20")).toMatchObject({ id: "D-07@e1", thread: "e2", status: "in-order" });
    const late = on("2024-03-21");
    expect(late).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 }, remedies: [] });
    expect(late.basis).toContainEqual({ instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 2 });
    expect(late.derivation.some(({ en }) => en.includes("does not by itself make a listing wrong"))).toBe(true);
  });

  it("moves a last day off", () => {
    expect(find("2024-12-01", requested("2024-09-16"), listed("2024-10-08")).status).toBe("in-order");
    expect(find("2024-12-01", requested("2024-09-16"), listed("2024-10-09")).status).toBe("breach");
  });

  it("runs, then does not know: a refusal leaves no event", () => {
    expect(find("2024-03-20", requested("2024-03-05")).status).toBe("running");
    const unseen = find("2024-06-01", requested("2024-03-05"));
    expect(unseen.status).toBe("undetermined");
    expect(unseen.missing.map(({ path }) => path)).toEqual(["events[+listing-decided@e1]"]);
    const denied = find("2024-06-01", requested("2024-03-05"), listed("2024-05-01", { happened: "no" }));
    expect(denied).toMatchObject({ status: "breach", done: null });
  });

  it("belongs to the next decision, not to one before the request", () => {
    const found = find("2024-06-01", listed("2024-01-10"), requested("2024-03-05"), listed("2024-03-15"));
    expect(found).toMatchObject({ status: "in-order", subjects: ["e2", "e3"] });
  });

  it("belongs to the decision that names it, whichever came next", () => {
    const named = { ...listed("2024-03-22"), regarding: "e1" };
    const found = find("2024-06-01", requested("2024-03-05"), listed("2024-03-12"), named);
    expect(found).toMatchObject({ status: "breach", subjects: ["e1", "e3"], daysLate: { min: 2, max: 2 } });
  });

  it("belongs to one of two decisions that may be the next, in each world to one", () => {
    // The first lies before the request or within its fifteen days, which end on the twentieth; the second after them.
    const found = find("2024-06-01", listed("2024-02/2024-03-08"), requested("2024-03-05"), listed("2024-03-21"));
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toContain("events[e2].regarding");
    expect(found.subjects).toEqual(["e2", "e1", "e3"]);
  });

  it("has two readings of a request undecided on 2017-05-01", () => {
    const on = (date: string) => find("2018-01-01", requested("2017-04-30"), listed(date));
    expect(on("2017-05-16").status).toBe("in-order");
    expect(on("2017-05-17")).toMatchObject({ status: "contestable", daysLate: { min: 0, max: 1 } });
    expect(on("2017-05-17").readings.filter(({ active }) => active)).toMatchObject([
      { id: "from-2017-05-01", status: "breach", due: { earliest: "2017-05-16", latest: "2017-05-16" } },
      { id: "old-law", status: "not-applicable", due: null },
    ]);
    expect(on("2017-05-01").status).toBe("in-order");
    expect(find("2017-05-16", requested("2017-04-30")).status).toBe("running");
  });

  it("begins on 2017-05-01 and speaks of requests only", () => {
    expect(find("2018-01-01", requested("2017-04-10"), listed("2017-04-30")).status).toBe("not-applicable");
    expect(find("2017-04-30", requested("2017-04-10")).status).toBe("not-applicable");
    expect(find("2018-01-01", requested("2017-05-01"), listed("2017-06-30")).status).toBe("breach");
    expect(findings(d07, "2024-06-01", { events: [listed("2024-03-01")] })).toHaveLength(0);
  });
});
