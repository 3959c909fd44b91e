// ripe with the second nil query after the round was concluded; found assets, clues and resumption.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, seen } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x04 } from "./x-04-nil-queries.ts";

const concluded = (date: string) => act("round-concluded", date);
const query = (date: string, more: object = {}) => act("asset-query", date, { result: "none", clues: "no", ...more });
const base = [listed("2022-05-05"), concluded("2023-01-10"), query("2023-07-10")];
const judged = (...more: readonly object[]) => finding(x04, "2024-06-01", { events: [...base, ...more] as never });

describe("X-04", () => {
  it("counts from the second nil query", () => {
    expect(judged(query("2024-01-10"), deleted("2024-01-15"))).toMatchObject({
      id: "X-04@e4",
      status: "in-order",
      due: { earliest: "2024-01-15", latest: "2024-01-15" },
    });
    expect(judged(query("2024-01-10"), deleted("2024-01-16"))).toMatchObject({
      status: "breach",
      daysLate: { min: 1, max: 1 },
    });
    expect(judged(query("2024-01-10"), query("2024-03-10"), seen("2024-05-01")).status).toBe("breach");
  });

  it("lets nobody be late before the law of 2017-05-01: a find within three working days of it ends what was ripe before", () => {
    const old = [listed("2015-05-05"), concluded("2015-12-10"), query("2016-06-01"), query("2016-12-01")];
    const of = (found: string) =>
      finding(x04, "2024-06-01", {
        events: [...old, query(found, { result: "found" }), query("2018-01-10"), query("2018-03-12")] as never,
      });
    // The three working days after 2017-05-01, a holiday, end on 2017-05-04.
    expect(of("2017-05-04").id).toBe("X-04@e7");
    expect(of("2017-05-05").id).toBe("X-04@e4");
  });

  it("does not count a query before the round was concluded", () => {
    const found = judged(query("2022-12-01"), seen("2024-05-01"));
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toContain("events[+asset-query@e2]");
  });

  it("is undetermined where the result or the clues are unknown", () => {
    const result = judged(act("asset-query", "2024-01-10", { clues: "no" }), deleted("2024-02-16"));
    expect(result).toMatchObject({ status: "undetermined" });
    expect(result.missing.map(({ path }) => path)).toEqual(["events[e4].result"]);
    const clues = judged(act("asset-query", "2024-01-10", { result: "none" }), deleted("2024-02-16"));
    expect(clues.missing.map(({ path }) => path)).toEqual(["events[e4].clues"]);
  });

  it("does not apply where assets or a clue turned up before it was ripe or before the period ended", () => {
    expect(judged(query("2024-01-10", { result: "found" }), seen("2024-05-01")).status).toBe("not-applicable");
    expect(judged(query("2024-01-10", { clues: "yes" }), seen("2024-05-01")).status).toBe("not-applicable");
    expect(judged(query("2024-01-10"), query("2024-01-12", { result: "found" }), seen("2024-05-01")).status).toBe(
      "not-applicable",
    );
    expect(judged(query("2024-01-10"), query("2024-02-12", { result: "found" }), seen("2024-05-01")).status).toBe(
      "breach",
    );
  });

  it("disputes whether two nil queries suffice after one that found assets", () => {
    const found = query("2023-04-10", { result: "found" });
    const after = judged(found, query("2024-01-10"), deleted("2024-01-16"));
    expect(after).toMatchObject({ id: "X-04@e5", status: "contestable", daysLate: { min: 0, max: 1 } });
    expect(after.readings).toMatchObject([
      { id: "any-find", status: "not-applicable", due: null },
      { id: "two-nil-since", status: "breach", due: { earliest: "2024-01-15", latest: "2024-01-15" } },
    ]);
    expect(judged(found, query("2024-01-10"), deleted("2024-01-15")).status).toBe("in-order");
    // One nil query since the find is not two.
    expect(judged(found, deleted("2024-01-16")).status).toBe("not-applicable");
    expect(judged(query("2023-09-10", { result: "found" }), query("2024-01-10"), seen("2024-05-01")).status).toBe(
      "not-applicable",
    );
    // A clue is no find: nothing follows it.
    expect(judged(query("2023-04-10", { clues: "yes" }), query("2024-01-10"), seen("2024-05-01")).status).toBe(
      "not-applicable",
    );
  });

  it("is ripe once more after a find within the three working days", () => {
    const again = [
      query("2024-01-10"),
      query("2024-01-12", { result: "found" }),
      query("2024-02-05"),
      query("2024-03-05"),
    ];
    expect(judged(...again, seen("2024-05-01"))).toMatchObject({
      status: "contestable",
      due: { earliest: "2024-03-08", latest: "2024-03-08" },
    });
  });

  it("ends with the resumption of enforcement", () => {
    expect(judged(query("2024-01-10"), act("enforcement-resumed", "2024-01-15"), seen("2024-05-01")).status).toBe(
      "not-applicable",
    );
    expect(judged(query("2024-01-10"), act("enforcement-resumed", "2024-01-16"), seen("2024-05-01")).status).toBe(
      "breach",
    );
    expect(judged(act("enforcement-resumed", "2023-09-01"), query("2024-01-10"), seen("2024-05-01")).status).not.toBe(
      "breach",
    );
  });

  it("runs, and does not apply without a concluded round", () => {
    const events = [...base, query("2024-01-10"), seen("2024-01-15")];
    expect(finding(x04, "2024-01-15", { events }).status).toBe("running");
    expect(
      finding(x04, "2024-06-01", { events: [listed("2022-05-05"), query("2023-07-10"), query("2024-01-10")] }).status,
    ).toBe("not-applicable");
  });
});
