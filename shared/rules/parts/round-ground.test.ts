// The ground after the conclusion of a round: two nil queries without a valid clue, and what ends it; in every world.
import { describe, expect, it } from "vitest";
import { inEveryWorld, written } from "./probe.fixture.ts";
import type { TestEvent } from "./request-events.fixture.ts";
import { nilQueries } from "./round-ground.ts";

const LISTED = { id: "d", type: "listing-decided", date: "2022-05-09" };
const on = (id: string, type: string, date: string, more: object = {}): TestEvent => ({ id, type, date, ...more });
const ROUND = on("round", "round-concluded", "2023-01-10");
const query = (date: string, more: object = {}) =>
  on(date, "asset-query", date, { result: "none", clues: "no", ...more });
const nil = (...dates: readonly string[]): readonly TestEvent[] => dates.map((date) => query(date));

/** The event with which the ground arose, its day, when it ended, and whether assets had been found before. */
const told = (...events: readonly TestEvent[]) =>
  inEveryWorld({ events: [LISTED, ...events] }, "d", (world, thread) => {
    const ground = nilQueries(world, thread);
    if (ground === null) return null;
    return [ground.event.id, written(ground.day), written(ground.ended), ground.row !== null];
  });

describe("two nil queries after the conclusion", () => {
  it("make the ground with the second, whatever comes after it", () => {
    expect(told(ROUND, ...nil("2023-07-10", "2024-01-10"))).toEqual([["2024-01-10", "2024-01-10", null, false]]);
    expect(told(ROUND, ...nil("2023-07-10", "2024-01-10", "2024-03-11"))).toEqual([
      ["2024-01-10", "2024-01-10", null, false],
    ]);
  });

  it("count neither a query of the day of the conclusion nor one before it", () => {
    const open = told(ROUND, ...nil("2023-01-10", "2024-01-10"));
    expect(open).toEqual(told(ROUND, ...nil("2024-01-10")));
    expect(open).toContainEqual(null);
  });

  it("may have been made unseen, after the conclusion", () => {
    expect(told(ROUND)).toEqual([["round", "2023-01-10/2024-06-01", null, false], null]);
    const denied = on("none", "asset-query", "2024-02-05", { happened: "no" });
    expect(told(ROUND, denied)).toEqual([["round", "2024-02-06/2024-06-01", null, false], null]);
    const before = on("none", "asset-query", "2023-01-10", { happened: "no" });
    expect(told(ROUND, before)).toEqual([["round", "2023-01-10/2024-06-01", null, false], null]);
  });

  it("need a round", () => {
    expect(told(...nil("2023-07-10", "2024-01-10"))).toEqual([null]);
  });
});

describe("assets that are found", () => {
  const found = (date: string) => query(date, { result: "found" });

  it("begin the count anew, which is disputed", () => {
    expect(told(ROUND, found("2023-07-10"), ...nil("2023-09-11", "2024-01-10"))).toEqual([
      ["2024-01-10", "2024-01-10", null, true],
    ]);
    expect(told(ROUND, query("2023-03-10"), found("2023-07-10"), query("2024-01-10"))).toEqual([null]);
  });

  it("end the ground that was there: what lasted to the end of the period stays, else the next one counts", () => {
    // Three working days after Wednesday 2023-09-13 end on Monday 2023-09-18.
    const ripe = [ROUND, ...nil("2023-07-10", "2023-09-13")];
    expect(told(...ripe, found("2023-09-19"), ...nil("2024-01-10", "2024-03-11"))).toEqual([
      ["2023-09-13", "2023-09-13", "2023-09-19", false],
    ]);
    expect(told(...ripe, found("2023-09-18"), ...nil("2024-01-10", "2024-03-11"))).toEqual([
      ["2024-03-11", "2024-03-11", null, true],
    ]);
    expect(told(...ripe, found("2023-09-18"))).toEqual([["2023-09-13", "2023-09-13", "2023-09-18", false]]);
  });

  it("make nothing of a query without a known result but each of the two", () => {
    const open = told(ROUND, query("2023-07-10"), query("2024-01-10", { result: undefined }));
    expect(open).toContainEqual(["2024-01-10", "2024-01-10", null, false]);
    expect(open).toContainEqual(null);
  });
});

it("a ground that had ended by the day of the decision is none", () => {
  const found = (date: string) => query(date, { result: "found" });
  const old = [on("round", "round-concluded", "2021-01-11"), ...nil("2021-07-12", "2022-01-10")];
  // The listing was decided on 2022-05-09.
  expect(told(...old, found("2022-05-09"))).toEqual([null]);
  expect(told(...old, found("2022-05-10"))).toEqual([["2022-01-10", "2022-01-10", "2022-05-10", false]]);
});

describe("what ends the chance", () => {
  it("is a valid clue, for good", () => {
    const clue = query("2023-09-11", { clues: "yes" });
    expect(told(ROUND, query("2023-07-10"), clue, ...nil("2024-01-10", "2024-03-11"))).toEqual([null]);
    expect(told(ROUND, ...nil("2023-07-10", "2023-08-10"), clue)).toEqual([
      ["2023-08-10", "2023-08-10", "2023-09-11", false],
    ]);
  });

  it("is the resumption of enforcement after the conclusion", () => {
    const resumed = (date: string) => on("resumed", "enforcement-resumed", date, { regarding: "round" });
    expect(told(ROUND, ...nil("2023-07-10", "2024-01-10"), resumed("2024-03-11"))).toEqual([
      ["2024-01-10", "2024-01-10", "2024-03-11", false],
    ]);
    const between = told(ROUND, query("2023-07-10"), resumed("2023-12-11"), query("2024-01-10"));
    expect(between).not.toContainEqual(["2024-01-10", "2024-01-10", null, false]);
    expect(told(ROUND, ...nil("2023-07-10", "2024-01-10"), resumed("2024-01-10"))).not.toContainEqual([
      "2024-01-10",
      "2024-01-10",
      "2024-01-10",
      false,
    ]);
  });
});

it("queries whose days are not exact count in each order in which they can have come", () => {
  const found = query("2023-07-10", { result: "found" });
  const open = told(ROUND, found, query("2023-07/2023-08"), query("2023-09-11"));
  expect(open).toContainEqual(["2023-09-11", "2023-09-11", null, true]);
  expect(open).toContainEqual(null);
});

it("the ground says whether assets had been found before", () => {
  const said = (...events: readonly TestEvent[]) =>
    inEveryWorld(
      { events: [LISTED, ROUND, ...events] },
      "d",
      (world, thread) => nilQueries(world, thread)?.what.zh ?? null,
    );
  expect(said(...nil("2023-07-10", "2024-01-10"))).toEqual(["终本后第2次查询无财产"]);
  expect(said(query("2023-07-10", { result: "found" }), ...nil("2023-09-11", "2024-01-10"))).toEqual([
    "曾查到财产，其后第2次查询无财产",
  ]);
});
