// Whether a day lies after the last day for a removal: on every reading, on some, on none, or nothing was to be removed.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../calendar/civil.ts";
import { on as onDay } from "../../engine/term.ts";
import { overdueOn } from "./due-removal.ts";
import { byText, inEveryWorld } from "./probe.fixture.ts";
import type { TestEvent } from "./request-events.fixture.ts";

const on = (type: string, date: string, more: object = {}): TestEvent => ({ type, date, ...more });
const listed = (more: object = {}): TestEvent =>
  on("listing-decided", "2023-05-08", { id: "d", items: [1], termYears: null, ...more });

/** The answers for a day, over all worlds. */
const told = (day: string, ...events: readonly TestEvent[]) =>
  inEveryWorld({ events }, "d", (world, thread) => overdueOn(world, thread, onDay(parseDay(day) ?? 0))).toSorted(
    byText,
  );

describe("a removal on a ground of art. 10(1)", () => {
  // Three working days after Monday 2024-03-04 end on Thursday 2024-03-07.
  const paid = on("obligation-performed", "2024-03-04", { full: "yes" });
  const informed = on("court-informed-of-performance", "2024-03-11");

  it("is overdue from the day after the last one under both readings of its start, and before that on some", () => {
    expect(told("2024-03-03", listed(), paid, informed)).toEqual([null]);
    expect(told("2024-03-04", listed(), paid, informed)).toEqual(["none"]);
    expect(told("2024-03-07", listed(), paid, informed)).toEqual(["none"]);
    expect(told("2024-03-08", listed(), paid, informed)).toEqual(["some"]);
    expect(told("2024-03-14", listed(), paid, informed)).toEqual(["some"]);
    expect(told("2024-03-15", listed(), paid, informed)).toEqual(["all"]);
  });

  it("is not asked for where the listing has a term by the rule, and disputed where it should have one", () => {
    const late = "2024-05-08";
    expect(told(late, listed({ items: [4], termYears: 2 }), paid, informed)).toEqual(["none"]);
    expect(told(late, listed({ items: [4], termYears: null }), paid, informed)).toEqual(["some"]);
    expect(told(late, listed({ items: [1], termYears: 2 }), paid, informed)).toEqual(["some"]);
    expect(told(late, listed({ items: [1, 4], termYears: 2 }), paid, informed)).toEqual(["none"]);
    expect(told(late, listed({ items: [1, 4], termYears: null }), paid, informed)).toEqual(["all"]);
  });

  it("of a listing under the old text is disputed", () => {
    const old = listed({ date: "2016-05-09", items: [6] });
    expect(told("2024-05-08", old, paid, informed)).toEqual(["some"]);
  });

  it("is none where the ground fell away before its last day", () => {
    const stayed = on("enforcement-suspended", "2024-03-04", { basis: "retrial", ruled: "2024-03-04" });
    expect(told("2024-05-08", listed(), stayed)).toEqual(["all"]);
    expect(told("2024-05-08", listed(), stayed, on("enforcement-resumed", "2024-03-07"))).not.toContain("all");
  });
});

describe("a removal at the end of the term", () => {
  // Two years from 2022-03-07 end on 2024-03-07; three working days later is Tuesday 2024-03-12.
  const termed = (more: object = {}) => listed({ date: "2022-03-07", items: [4], termYears: 2, ...more });
  const published = (date: string) => on("listing-published", date);

  it("is overdue three working days after it, from the decision or from the publication", () => {
    expect(told("2024-03-12", termed(), published("2022-03-07"))).toEqual(["none"]);
    expect(told("2024-03-13", termed(), published("2022-03-07"))).toEqual(["all"]);
    expect(told("2024-03-13", termed(), published("2022-03-09"))).toEqual(["some"]);
    // Two years from 2022-03-09 end on a Saturday, and the three working days on 2024-03-13.
    expect(told("2024-03-14", termed(), published("2022-03-09"))).toEqual(["all"]);
  });
});

describe("a removal that a court found due", () => {
  const found = on("correction-decided", "2024-03-04", { id: "x", outcome: "granted" });
  const request = on("correction-requested", "2024-02-05", { id: "q", grounds: [1] });

  it("is overdue three working days after the finding", () => {
    const answer = { ...found, regarding: "q" };
    expect(told("2024-03-03", listed(), request, answer)).toEqual([null]);
    expect(told("2024-03-07", listed(), request, answer)).toEqual(["none"]);
    expect(told("2024-03-08", listed(), request, answer)).toEqual(["all"]);
  });
});

it("nothing is to be removed without a reason", () => {
  expect(told("2024-03-08", listed())).toEqual([null]);
});
