// Pages of a piece of evidence: known, not known, and counted without undoing what a person counted.
import { expect, it } from "vitest";
import { pagesOf, withPages } from "./evidence-pages.ts";

it("are known where a whole number above none is on file", () => {
  expect(pagesOf({ "x-pages": 3 })).toBe(3);
  for (const value of [0, -1, 1.5, "3", null, Number.NaN]) expect(pagesOf({ "x-pages": value })).toBeNull();
  expect(pagesOf({})).toBeNull();
  expect(pagesOf(undefined)).toBeNull();
});

it("are put on file where nobody has, and only where they are known", () => {
  expect(withPages({ id: "d1" }, 3)).toEqual({ id: "d1", "x-pages": 3 });
  expect(withPages({ id: "d1", "x-pages": 5 }, 3)).toEqual({ id: "d1", "x-pages": 5 });
  expect(withPages({ id: "d1" }, null)).toEqual({ id: "d1" });
});
