// L-03: the item, the day, and the noted reading of the guiding case.
import { describe, expect, it } from "vitest";
import { l03 } from "./l-03-seizure.ts";
import { finding } from "../testing.ts";

const seized = (date?: string, sufficient?: string) => ({ type: "assets-seized", date, sufficient });
const judge = (more: object, ...events: readonly object[]) =>
  finding(l03, "2024-06-01", {
    events: [{ type: "listing-decided", date: "2023-05-05", items: [1], ...more }, ...events] as never,
  });

describe("L-03", () => {
  it("bars item 1 where seized assets suffice", () => {
    const found = judge({}, seized("2023-05-04", "yes"));
    expect(found).toMatchObject({
      id: "L-03@e1",
      status: "breach",
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "3", paragraph: null }],
    });
    expect(found.readings).toMatchObject([
      { id: "item-1-only", active: true, status: "breach" },
      { id: "any-item", active: false, status: "breach" },
    ]);
    expect(judge({}, seized("2023-05-05", "yes")).status).toBe("contestable");
    expect(judge({}, seized("2023-05-06", "yes")).status).toBe("in-order");
    expect(judge({}, seized("2023-05-04", "no")).status).toBe("in-order");
  });

  it("lists the other reading on other items, without following it", () => {
    const found = judge({ items: [4] }, seized("2023-05-04", "yes"));
    expect(found.status).toBe("not-applicable");
    expect(found.readings).toMatchObject([
      { id: "item-1-only", active: true, status: "not-applicable" },
      { id: "any-item", active: false, status: "breach" },
    ]);
    expect(found.derivation.some(({ en }) => en.includes("guiding case no. 78"))).toBe(true);
  });

  it("is undetermined while item, date or value are unknown", () => {
    const guiding = finding(l03, "2026-11-23", {
      events: [seized(undefined, "yes"), { type: "listing-decided" }] as never,
    });
    expect(guiding.status).toBe("undetermined");
    expect(guiding.missing.map(({ path }) => path)).toContain("events[e2].items");
    expect(judge({}, seized("2023-05-04")).missing.map(({ path }) => path)).toEqual(["events[e2].sufficient"]);
  });

  it("has nothing to bar without a seizure, and no bar before 2017-05-01", () => {
    expect(judge({}).status).toBe("not-applicable");
    expect(judge({ date: "2017-04-30", items: [6] }, seized("2016-05-04", "yes")).status).toBe("not-applicable");
    expect(judge({ date: "2017-05-01" }, seized("2016-05-04", "yes")).status).toBe("breach");
    expect(judge({ date: "2017-04/2017-05" }, seized("2016-05-04", "yes")).status).toBe("contestable");
  });
});
