// Readings that come to the same days and the same result are one; what differs in any of these stays apart.
import { describe, expect, it } from "vitest";
import type { ReadingResult } from "./combine.ts";
import { oneADay } from "./one-a-day.ts";

const reading = (id: string, more: Partial<ReadingResult<null>> = {}): ReadingResult<null> => ({
  id,
  active: true,
  status: "breach",
  missing: [],
  due: { earliest: 10, latest: 12 },
  leaves: [],
  ...more,
});
const kept = (...readings: readonly ReadingResult<null>[]): readonly string[] => oneADay(readings).map(({ id }) => id);

describe("readings", () => {
  it("with the same days and the same result are the first of them", () => {
    expect(kept(reading("a"), reading("b"), reading("c"))).toEqual(["a"]);
  });

  it.each<[what: string, other: Partial<ReadingResult<null>>]>([
    ["first day", { due: { earliest: 9, latest: 12 } }],
    ["last day", { due: { earliest: 10, latest: 13 } }],
    ["result", { status: "in-order" }],
    ["part in the status", { active: false }],
    ["day at all", { due: null }],
  ])("that differ in their %s stay apart", (_, other) => {
    expect(kept(reading("a"), reading("b", other))).toEqual(["a", "b"]);
    expect(kept(reading("a", other), reading("b"))).toEqual(["a", "b"]);
  });

  it("without a day stay apart from each other", () => {
    expect(kept(reading("a", { due: null }), reading("b", { due: null }))).toEqual(["a", "b"]);
  });

  it("that are one lack what any of them lacks, each once", () => {
    const [one] = oneADay([reading("a", { missing: ["x", "y"] }), reading("b", { missing: ["y", "z"] })]);
    expect(one?.missing).toEqual(["x", "y", "z"]);
  });
});
