// The estimate of a passphrase: habits count for little, length and independence for much.
import { describe, expect, it } from "vitest";
import { LEAST_SCORE, strengthOf } from "./strength.ts";

const score = (passphrase: string): number => strengthOf(passphrase).score;

describe("the strength of a passphrase", () => {
  it("is too low for what guessers try first", () => {
    const weak = [
      "12345678901234567890",
      "P@ssw0rd",
      "Password2024",
      "abcdefghijklmnop",
      "qwertyuiopasdfghjkl",
      "19870315",
      "13800138000",
      "wangmou1987",
      "失信失信失信",
      "aB1!aB1!",
      "lawyer",
    ];
    for (const passphrase of weak) expect(score(passphrase), passphrase).toBeLessThan(LEAST_SCORE);
  });

  it("is enough for words that have nothing to do with each other, Chinese or Latin", () => {
    const strong = [
      "松树台阶邮差七月灯塔",
      "correct horse battery staple",
      "rX9#kLm2$vQz7",
      "我家后院有三只不同颜色的猫",
    ];
    for (const passphrase of strong) expect(score(passphrase), passphrase).toBeGreaterThanOrEqual(LEAST_SCORE);
  });

  it("never falls when something unlike it is added, and advises at every step", () => {
    const added = "Kumquat-江面-7b";
    for (let length = 1; length < added.length; length += 1) {
      expect(score(added.slice(0, length + 1))).toBeGreaterThanOrEqual(score(added.slice(0, length)));
    }
    for (const passphrase of ["", "Kumquat-江", "Kumquat-江面-7", "Kumquat-江面-7b-灯塔-Wx"]) {
      const { advice } = strengthOf(passphrase);
      expect(advice.zh).not.toBe("");
      expect(advice.en).not.toBe("");
    }
  });
});
