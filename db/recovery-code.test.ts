// The recovery code survives handwriting, and a slip names its group.
import { describe, expect, it } from "vitest";
import { VaultError } from "./error.ts";
import { formatRecoveryCode, readRecoveryCode, RECOVERY_BYTES } from "./recovery-code.ts";

const BYTES = Uint8Array.from({ length: RECOVERY_BYTES }, (_, index) => (index * 37 + 11) % 256);
const CODE = formatRecoveryCode(BYTES);
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function refusal(typed: string): VaultError {
  try {
    readRecoveryCode(typed);
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
  throw new Error("the code was taken");
}

describe("the recovery code", () => {
  it("is eight groups of five and reads back", () => {
    expect(CODE).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(readRecoveryCode(CODE)).toBe(CODE);
  });

  it("holds all 160 bits", () => {
    const codes = Array.from({ length: 160 }, (_, bit) => {
      const flipped = Uint8Array.from(BYTES, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      return formatRecoveryCode(flipped);
    });
    expect(new Set([CODE, ...codes]).size).toBe(161);
  });

  it("takes small letters, full-width ones, spaces, other dashes and letters for digits", () => {
    const zeros = formatRecoveryCode(new Uint8Array(RECOVERY_BYTES));
    expect(readRecoveryCode(zeros.replaceAll("0", "O"))).toBe(zeros);
    expect(readRecoveryCode(zeros.replaceAll("0", "o").replaceAll("1", "l"))).toBe(zeros);
    expect(readRecoveryCode(` ${CODE.toLowerCase().replaceAll("-", " — ")} `)).toBe(CODE);
    const wide = [...CODE]
      .map((c) => (c === "-" ? "－" : String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)))
      .join("");
    expect(readRecoveryCode(wide)).toBe(CODE);
  });

  it("finds every single wrong character and names its group alone", () => {
    for (let at = 0; at < CODE.length; at += 1) {
      if (CODE[at] === "-") continue;
      for (const other of ALPHABET) {
        if (other === CODE[at]) continue;
        const error = refusal(CODE.slice(0, at) + other + CODE.slice(at + 1));
        expect(error.text.en).toContain(`in group ${Math.floor(at / 6) + 1}:`);
      }
    }
  });

  it("finds two characters of a group that changed places, and two groups that did", () => {
    const groups = CODE.split("-");
    for (const [index, group] of groups.entries()) {
      for (let at = 0; at < 4; at += 1) {
        const [a, b] = [group[at], group[at + 1]];
        if (a === b) continue;
        const swapped = `${group.slice(0, at)}${b}${a}${group.slice(at + 2)}`;
        expect(refusal(groups.with(index, swapped).join("-")).code).toBe("bad-recovery-code");
      }
    }
    const moved = groups.with(2, groups[5] ?? "").with(5, groups[2] ?? "");
    expect(refusal(moved.join("-")).text.zh).toContain("第 3、6 组");
  });

  it("says what is wrong with a code of another length or with foreign characters", () => {
    expect(refusal(CODE.slice(1)).text.en).toContain("has 40 characters; there are 39");
    expect(refusal(`${CODE.slice(1)}某`).text.en).toContain("never uses");
  });
});
