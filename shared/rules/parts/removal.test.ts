// When a listing went: what is on record, what was seen before it, and what nobody saw.
import { describe, expect, it } from "vitest";
import { formatDay } from "../../calendar/civil.ts";
import { inEveryWorld, written } from "./probe.fixture.ts";
import { removalOf } from "./removal.ts";

const LISTED = { id: "d", type: "listing-decided", date: "2024-02-01" };
const event = (type: string, date: string, more: object = {}) => ({
  id: `${type} ${date}`,
  type,
  date,
  regarding: "d",
  ...more,
});
const deleted = (date: string, more: object = {}) => event("listing-deleted", date, more);
const looked = (date: string, visible: "yes" | "no") => event("listing-checked", date, { visible });

/** The day of the removal, the last day on which it is shown undone, and what tells it; in each world. */
const told = (...events: readonly ReturnType<typeof event>[]) =>
  inEveryWorld({ events: [LISTED, ...events] }, "d", (world, thread) => {
    const { done, notDoneBy, event: by } = removalOf(world, thread);
    return [written(done), notDoneBy === null ? null : formatDay(notDoneBy), by?.type ?? null];
  });

describe("a removal on record", () => {
  it("has its day, the first of several", () => {
    expect(told(deleted("2024-03-05"))).toEqual([["2024-03-05", null, "listing-deleted"]]);
    expect(told(deleted("2024-03-08"), event("listing-revoked", "2024-03-05"))).toEqual([
      ["2024-03-05", null, "listing-revoked"],
    ]);
  });

  it("was not done on the last day before it on which the listing was seen or the removal denied", () => {
    const seen = [looked("2024-03-01", "yes"), looked("2024-03-03", "yes")];
    expect(told(...seen, deleted("2024-03-05"))).toEqual([["2024-03-05", "2024-03-03", "listing-deleted"]]);
    expect(told(...seen.toReversed(), deleted("2024-03-05"))).toEqual([
      ["2024-03-05", "2024-03-03", "listing-deleted"],
    ]);
    expect(told(deleted("2024-03-02", { happened: "no" }), deleted("2024-03-05"))).toEqual([
      ["2024-03-05", "2024-03-02", "listing-deleted"],
    ]);
  });

  it("was not done the day before it where the listing was seen on its own day", () => {
    expect(told(looked("2024-03-05", "yes"), deleted("2024-03-05"))).toEqual([
      ["2024-03-05", "2024-03-04", "listing-deleted"],
    ]);
  });

  it("is not put off by what was seen after it", () => {
    expect(told(deleted("2024-03-05"), looked("2024-03-06", "yes"))).toEqual([["2024-03-05", null, "listing-deleted"]]);
  });

  it("of which only some days are known came after the last look that saw it", () => {
    expect(told(looked("2024-03-03", "yes"), deleted("2024-03-01/2024-03-10"))).toEqual([
      ["2024-03-01/2024-03-10", "2024-03-03", "listing-deleted"],
    ]);
  });
});

describe("a removal that somebody saw", () => {
  it("came after the decision, or the last look that saw the listing, and by the first that did not", () => {
    expect(told(looked("2024-03-10", "no"), looked("2024-04-10", "no"))).toEqual([
      ["2024-02-01/2024-03-10", null, "listing-checked"],
    ]);
    expect(told(looked("2024-03-03", "yes"), looked("2024-03-10", "no"))).toEqual([
      ["2024-03-04/2024-03-10", "2024-03-03", "listing-checked"],
    ]);
    expect(told(looked("2024-03-09", "yes"), looked("2024-03-10", "no"))).toEqual([
      ["2024-03-10", "2024-03-09", "listing-checked"],
    ]);
  });

  it("yields to the record of it", () => {
    expect(told(looked("2024-03-10", "no"), deleted("2024-03-05"))).toEqual([["2024-03-05", null, "listing-deleted"]]);
  });
});

describe("a removal that nobody saw", () => {
  it("came on some day since the listing was last shown, or has not come", () => {
    expect(told()).toEqual([
      ["2024-02-01/2024-06-01", null, null],
      [null, null, null],
    ]);
    expect(told(looked("2024-03-03", "yes"))).toEqual([
      ["2024-03-04/2024-06-01", "2024-03-03", null],
      [null, "2024-03-03", null],
    ]);
    expect(told(looked("2024-06-01", "yes"))).toEqual([[null, "2024-06-01", null]]);
  });
});
