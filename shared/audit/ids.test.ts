// The ids of findings: the rule and its trigger; where one event triggers a rule for several listings, the listing's first event.
import { describe, expect, it } from "vitest";
import { auditOn, caseOf } from "./case.fixture.ts";

const PAID = { id: "pay", type: "enforcement-completed", date: "2024-02-01" } as const;
const listing = (id: string, date: string) =>
  ({ id, type: "listing-decided", date, items: [1], termYears: null }) as const;
const REQUEST = [
  { id: "q", type: "correction-requested", date: "2024-03-01", written: "yes", grounds: [3], regarding: "d1" },
  { id: "r", type: "correction-received", date: "2024-03-04", regarding: "q" },
] as const;

const ids = (...events: Parameters<typeof caseOf>[0]) =>
  auditOn("2024-06-03", caseOf(events)).findings.map(({ id }) => id);

describe("the id of a finding", () => {
  it("is the rule and its trigger", () => {
    expect(ids(listing("d1", "2023-06-12"), PAID, ...REQUEST)).toEqual(
      expect.arrayContaining(["X-01@pay", "C-03@r", "D-02@d1"]),
    );
  });

  it("names the listing where one event triggers the rule for several, and of no other finding", () => {
    const found = ids(listing("d1", "2023-06-12"), listing("d2", "2023-09-04"), PAID, ...REQUEST);
    expect(found).toEqual(expect.arrayContaining(["X-01@d1", "X-01@d2", "C-03@r", "D-02@d1", "D-02@d2"]));
    expect(found).not.toContain("X-01@pay");
    expect(found).not.toContain("C-03@d1");
  });

  it("is given once", () => {
    const found = ids(listing("d1", "2023-06-12"), listing("d2", "2023-09-04"), PAID, ...REQUEST);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("the order of findings", () => {
  it("is by family and number, then by the day of the listing, whatever the ids and the order of the events", () => {
    const two = (first: string, second: string) =>
      [listing(first, "2023-06-12"), listing(second, "2023-09-04")] as const;
    const only = (found: readonly string[]) => found.filter((id) => id.startsWith("D-02") || id.startsWith("L-05"));
    expect(only(ids(...two("b", "a")))).toEqual(["L-05@b", "L-05@a", "D-02@b", "D-02@a"]);
    expect(only(ids(...two("a", "b").toReversed()))).toEqual(["L-05@a", "L-05@b", "D-02@a", "D-02@b"]);
    const sameDay = [listing("b", "2023-06-12"), listing("a", "2023-06-12")];
    expect(only(ids(...sameDay))).toEqual(["L-05@a", "L-05@b", "D-02@a", "D-02@b"]);
  });
});

describe("the years of the listings", () => {
  it("are those in which decisions certainly lie, each once, in order", () => {
    const years = (...dates: readonly (string | null)[]) =>
      auditOn(
        "2024-06-03",
        caseOf(dates.map((date, at) => ({ id: `d${at}`, type: "listing-decided", date, items: [1], termYears: null }))),
      ).context.listedYears;
    expect(years("2023-06-12")).toEqual([2023]);
    expect(years("2023-09-04", "2021-06-07", "2023-02-06")).toEqual([2021, 2023]);
    expect(years("2023-12-20/2023-12-31")).toEqual([2023]);
    expect(years("2023-12-31/2024-01-01")).toEqual([]);
    expect(years(null)).toEqual([]);
    expect(years()).toEqual([]);
  });
});
