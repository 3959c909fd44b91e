// Zoom in steps, and a page as wide as there is room.
import { describe, expect, it } from "vitest";
import { percentOf, step } from "./zoom.ts";

describe("zoom", () => {
  it("goes from any percentage to the next step, and stays at the ends", () => {
    expect([step(122, "larger"), step(122, "smaller")]).toEqual([125, 100]);
    expect([step(100, "larger"), step(100, "smaller")]).toEqual([125, 90]);
    expect([step(400, "larger"), step(10, "smaller")]).toEqual([400, 10]);
  });

  it("fits the width in whole percents that leave room, within bounds however odd the page", () => {
    expect(percentOf("width", 794, 970)).toBe(122);
    expect(percentOf("width", 20_000, 970)).toBe(10);
    expect(percentOf("width", 1, 970)).toBe(400);
    expect(percentOf(150, 794, 970)).toBe(150);
  });
});
