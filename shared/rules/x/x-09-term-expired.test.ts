// the end of the term, the readings of its start, old listings.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm, seen } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x09 } from "./x-09-term-expired.ts";

const published = (date: string) => act("listing-published", date);
const judged = (asOf: string, ...events: readonly object[]) => finding(x09, asOf, { events: events as never });

describe("X-09", () => {
  it("is in order up to the third working day after the corresponding day", () => {
    const on = (date: string) =>
      judged("2024-06-01", listedForTerm("2020-03-10"), published("2020-03-10"), deleted(date));
    expect(on("2022-03-15")).toMatchObject({
      id: "X-09@e1",
      status: "in-order",
      due: { earliest: "2022-03-15", latest: "2022-03-15" },
    });
    expect(on("2022-03-16")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(on("2021-01-04").status).toBe("in-order");
    expect(on("2022-03-16").basis).toContainEqual({
      instrument: "spc-defaulters",
      version: "2017",
      article: "10",
      paragraph: 2,
    });
  });

  it("rests nothing on a stated start with which the term is over before the decision", () => {
    const found = judged("2024-06-01", listedForTerm("2023-03-10", { termFrom: "2020-11-23/2020-11-24" }));
    expect(found.status).toBe("undetermined");
    const asked = found.missing.map(({ path }) => path);
    expect(asked).toEqual(expect.arrayContaining(["events[e1].date", "events[e1].termFrom"]));
    expect(judged("2024-06-01", listedForTerm("2023-03-10", { termFrom: "2022-11-23" })).status).toBe("running");
  });

  it("does not move an end that is a day off", () => {
    const found = judged("2024-06-01", listedForTerm("2020-03-12"), published("2020-03-12"), deleted("2022-03-16"));
    expect(found).toMatchObject({ status: "in-order", due: { earliest: "2022-03-16" } });
  });

  it("runs from the decision", () => {
    const events = [listedForTerm("2022-03-10"), published("2022-03-10")];
    expect(judged("2022-03-11", ...events).status).toBe("running");
    expect(judged("2024-03-13", ...events, seen("2024-03-13")).status).toBe("running");
    expect(judged("2024-03-14", ...events, seen("2024-03-14")).status).toBe("breach");
  });

  it("is contestable between the decision and the publication", () => {
    const found = judged("2024-06-01", listedForTerm("2020-03-10"), published("2020-04-10"), deleted("2022-04-12"));
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "decision", status: "breach", due: { earliest: "2022-03-15" } },
      { id: "publication", status: "in-order", due: { earliest: "2022-04-13" } },
    ]);
  });

  it("has only the start that the decision states", () => {
    const found = judged("2024-06-01", listedForTerm("2020-03-10", { termFrom: "2020-03-20" }), deleted("2022-03-24"));
    expect(found).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(found.readings.map(({ id }) => id)).toEqual(["stated"]);
  });

  it("takes the term as stated, also with several items", () => {
    const found = judged(
      "2024-06-01",
      listed("2020-03-10", { items: [1, 4], termYears: 3 }),
      published("2020-03-10"),
      deleted("2023-03-15"),
    );
    expect(found).toMatchObject({ status: "in-order", due: { earliest: "2023-03-15" } });
  });

  it("does not apply without a stated term", () => {
    expect(judged("2024-06-01", listed("2020-03-10"), seen("2024-05-01")).status).toBe("not-applicable");
  });

  it("disputes whether two years run by law where a term is owed and none is stated, item 1 beside it or not", () => {
    const on = (items: readonly number[], asOf: string) =>
      judged(asOf, listed("2020-03-10", { items }), published("2020-03-10"), seen(asOf));
    for (const items of [[4], [1, 4], [2, 6]]) {
      expect(on(items, "2022-03-15").status).toBe("running");
      const found = on(items, "2022-03-16");
      expect(found).toMatchObject({ status: "contestable", due: { earliest: "2022-03-15", latest: "2022-03-15" } });
      expect(found.readings.map(({ id, status }) => [id, status])).toEqual([
        ["decision+no-term", "not-applicable"],
        ["decision+two-years-by-law", "breach"],
        ["publication+no-term", "not-applicable"],
      ]);
    }
  });

  it("reads a term that the rule does not allow both as stated and as the longest lawful one", () => {
    const grave = (severeOrMultiple?: string) => (severeOrMultiple === undefined ? {} : { severeOrMultiple });
    const of = (asOf: string, termYears: number, severe?: string, more: object = {}) =>
      judged(
        asOf,
        listed("2018-03-12", { items: [4], termYears, termFrom: "2018-03-12", ...grave(severe), ...more }),
        seen(asOf),
      );
    const ids = (found: ReturnType<typeof of>) => found.readings.map(({ id, due }) => [id, due?.earliest]);
    expect(of("2020-03-18", 5, "no")).toMatchObject({ status: "contestable", daysLate: { min: 0, max: 1 } });
    expect(of("2020-03-17", 5, "no").status).toBe("running");
    expect(ids(of("2020-03-17", 5, "no"))).toEqual([
      ["stated+stated-term", "2023-03-15"],
      ["stated+lawful-term", "2020-03-17"],
    ]);
    expect(of("2023-03-16", 5, "no").status).toBe("breach");
    // What the text allows is left as it is stated.
    expect(ids(of("2020-06-01", 5, "yes"))).toEqual([["stated", "2023-03-15"]]);
    expect(ids(of("2020-06-01", 3, "no", { items: [2, 4] }))).toEqual([["stated", "2021-03-17"]]);
    expect(ids(of("2020-06-01", 2, "no"))).toEqual([["stated", "2020-03-17"]]);
    expect(ids(of("2020-06-01", 5, "no", { items: [1] }))).toEqual([["stated", "2023-03-15"]]);
    // Beyond five years it is none whatever happened; what is not excluded may have made it five.
    for (const severe of ["yes", undefined])
      expect(ids(of("2020-06-01", 6, severe))).toEqual([
        ["stated+stated-term", "2024-03-15"],
        ["stated+lawful-term", "2023-03-15"],
      ]);
    expect(ids(of("2020-06-01", 6, "no"))[1]).toEqual(["stated+lawful-term", "2020-03-17"]);
    // A shorter one is none either.
    expect(ids(of("2019-06-01", 1, "no"))).toEqual([
      ["stated+stated-term", "2019-03-15"],
      ["stated+lawful-term", "2020-03-17"],
    ]);
  });

  it("asks what the decision says of the conduct where the length of the term turns on it", () => {
    const found = judged(
      "2022-06-01",
      listed("2020-03-10", { items: [4], termYears: 4, termFrom: "2020-03-10" }),
      seen("2022-06-01"),
    );
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[e1].severeOrMultiple"]);
  });

  it("multiplies the start of a term with its length, and shows readings of one day once", () => {
    const long = listed("2020-03-10", { items: [4], termYears: 5, severeOrMultiple: "no" });
    const ids = (...events: readonly object[]) => judged("2022-06-01", long, ...events).readings.map(({ id }) => id);
    expect(ids(published("2020-04-10"))).toEqual([
      "decision+stated-term",
      "decision+lawful-term",
      "publication+stated-term",
      "publication+lawful-term",
    ]);
    expect(ids(published("2020-03-10"))).toEqual(["decision+stated-term", "decision+lawful-term"]);
    // A Saturday and the Sunday after it: the same three working days follow.
    const weekend = [listedForTerm("2020-03-12"), published("2020-03-13")];
    expect(judged("2021-06-01", ...weekend).readings.map(({ id }) => id)).toEqual(["decision"]);
    const apart = [listedForTerm("2020-03-13"), published("2020-03-14")];
    expect(judged("2021-06-01", ...apart).readings.map(({ id }) => id)).toEqual(["decision", "publication"]);
  });

  it("says when the longest lawful term ended", () => {
    const found = judged(
      "2024-06-05",
      listed("2022-02-07", { items: [4], termYears: 5, severeOrMultiple: "no", termFrom: "2022-02-07" }),
      seen("2024-06-01"),
    );
    expect(found.status).toBe("contestable");
    expect(found.derivation.map(({ zh }) => zh).join("\n")).toContain("规定允许的最长期限（2年）已于2024-02-07届满");
  });

  it("reckons with two to five years, or none stated, where the term is unknown", () => {
    const on = (asOf: string, items: readonly number[] | undefined) =>
      judged(
        asOf,
        act("listing-decided", "2018-03-12", items === undefined ? {} : { items }),
        published("2018-03-12"),
        seen(asOf),
      );
    for (const items of [[4], [1, 4]]) {
      expect(on("2020-03-17", items).status).toBe("running");
      const open = on("2020-03-18", items);
      expect(open).toMatchObject({ due: { earliest: "2020-03-17", latest: "2023-03-15" } });
      expect(open.missing.map(({ path }) => path)).toContain("events[e1].termYears");
      expect(on("2023-03-16", items).status).toBe("contestable");
      expect(
        on("2023-03-16", items)
          .derivation.map(({ en }) => en)
          .join("\n"),
      ).toContain("Even the longest term, 5 years, has ended: 2023-03-12");
      expect(open.derivation.map(({ en }) => en).join("\n")).not.toContain("has ended");
    }
    // Under item 1 alone a listing without a term is one of the ways, and no term ends.
    for (const items of [[1], undefined]) {
      expect(on("2020-03-17", items).status).toBe("running");
      expect(on("2023-03-16", items).status).toBe("undetermined");
    }
  });

  it("asks for the publication where the answer depends on it", () => {
    const found = judged("2024-06-01", listedForTerm("2020-03-10"), deleted("2022-03-15"));
    expect(found.status).toBe("in-order");
    const late = judged("2024-06-01", listedForTerm("2020-03-10"), deleted("2022-03-25"));
    expect(late.status).toBe("contestable");
    expect(late.missing.map(({ path }) => path)).toEqual(["events[+listing-published@e1]"]);
  });

  it("has the readings of old listings, two years from 2017-05-01 for items that are 2 to 6 today", () => {
    const old = (items: readonly number[], date: string) =>
      judged("2024-06-01", act("listing-decided", "2016-03-10", { items }), deleted(date));
    const found = old([3], "2019-05-08");
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "decision+no-term", status: "not-applicable" },
      { id: "decision+two-years", status: "breach", due: { earliest: "2019-05-07" } },
      { id: "decision+old-law", status: "not-applicable" },
      { id: "publication+no-term" },
      { id: "publication+old-law" },
    ]);
    expect(found.derivation.filter(({ en }) => en.startsWith("Counted from 2017-05-01"))).toHaveLength(1);
    expect(old([3], "2019-05-07").status).toBe("in-order");
    expect(old([6], "2019-05-08").status).toBe("not-applicable");
    expect(judged("2017-04-30", act("listing-decided", "2014-03-10", { items: [3] })).status).toBe("not-applicable");
  });

  it("gives no last day beyond the calendar", () => {
    const found = judged("2026-06-01", listedForTerm("2025-03-10"), published("2025-03-10"));
    expect(found).toMatchObject({ status: "running", due: { earliest: "2027-03-13", latest: null } });
  });
});
