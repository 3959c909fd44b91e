import { describe, expect, it } from "vitest";
import { groupsOf, sameGroup, twoOf } from "./recovery-groups.ts";

describe("the check of a recovery code", () => {
  it("asks for two different groups, in order, whatever chance says", () => {
    for (let a = 0; a < 8; a++) {
      for (let b = 0; b < 7; b++) {
        const chances = [a / 8 + 0.001, b / 7 + 0.001];
        const [first, second] = twoOf(8, () => chances.shift() ?? 0);
        expect(first).toBeLessThan(second);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThan(8);
      }
    }
  });

  it("takes small letters, spaces and look-alikes for what was meant, and nothing else", () => {
    const [first] = groupsOf("0A1VZ-22222");
    expect(sameGroup("oa luz", first)).toBe(true);
    expect(sameGroup("０Ａ１ＶＺ", first)).toBe(true);
    expect(sameGroup("0A1V", first)).toBe(false);
    expect(sameGroup("", first)).toBe(false);
    expect(sameGroup("", undefined)).toBe(false);
  });
});
