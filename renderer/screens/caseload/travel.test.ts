import { describe, expect, it } from "vitest";
import { PAGE, pagesOf } from "./pages.ts";
import { moved } from "./travel.ts";

describe("keys in the list", () => {
  it("lead to rows that are there", () => {
    expect(moved("ArrowDown", 0, 100_000, 20)).toBe(1);
    expect(moved("ArrowDown", 99_999, 100_000, 20)).toBe(99_999);
    expect(moved("ArrowUp", 0, 100_000, 20)).toBe(0);
    expect(moved("PageDown", 99_990, 100_000, 20)).toBe(99_999);
    expect(moved("PageUp", 5, 100_000, 20)).toBe(0);
    expect(moved("End", 0, 100_000, 20)).toBe(99_999);
    expect(moved("Home", 77, 100_000, 20)).toBe(0);
    expect(moved("x", 77, 100_000, 20)).toBeNull();
  });
});

describe("pages of rows", () => {
  it("cover exactly what is in view", () => {
    expect(pagesOf(0, 0)).toEqual([0]);
    expect(pagesOf(PAGE - 1, PAGE)).toEqual([0, 1]);
    expect(pagesOf(PAGE * 5, PAGE * 6 - 1)).toEqual([5]);
    expect(pagesOf(0, -1)).toEqual([]);
  });
});
