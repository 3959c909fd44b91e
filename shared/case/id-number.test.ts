// Check digits of identity numbers. The numbers are made up for the test; none is a person's.
import { describe, expect, it } from "vitest";
import { checkIdNumber, checkResidentId, checkUnifiedCode, idNumberKey, plainNumber } from "./id-number.ts";

/** A number in a region that does not exist (000000), with its check character worked out as the standard says. */
function withCheck(digits: string): string {
  let sum = 0;
  // ISO 7064 mod 11-2, written as the standard defines it, not by the table of weights.
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11;
  const check = (12 - sum) % 11;
  return `${digits}${check === 10 ? "X" : String(check)}`;
}

const BASE = "00000019900228001";

describe("resident identity numbers", () => {
  it("are right with the check character of ISO 7064, whatever their serial number", () => {
    const ends = new Set<string>();
    for (let serial = 0; serial < 200; serial += 1) {
      const number = withCheck(`00000019900228${String(serial).padStart(3, "0")}`);
      ends.add(number.charAt(17));
      expect(checkResidentId(number)).toEqual({ ok: true });
    }
    expect(ends.size).toBe(11);
  });

  it("are wrong with any other character in any place, or with two neighbours exchanged", () => {
    const number = withCheck("00000019850617203");
    for (let at = 0; at < 18; at += 1) {
      const other = number.charAt(at) === "7" ? "8" : "7";
      expect(checkResidentId(number.slice(0, at) + other + number.slice(at + 1)).ok).toBe(false);
      const [a, b] = [number.charAt(at), number.charAt(at + 1)];
      if (b === "" || a === b) continue;
      expect(checkResidentId(number.slice(0, at) + b + a + number.slice(at + 2)).ok).toBe(false);
    }
  });

  it("have a day that exists: 1990-02-29 does not, 1988-02-29 does", () => {
    expect(checkResidentId(withCheck("00000019900229001"))).toMatchObject({
      ok: false,
      reason: { en: expect.stringContaining("does not exist") as string },
    });
    expect(checkResidentId(withCheck("00000019880229001")).ok).toBe(true);
    expect(checkResidentId("000000900229001").ok).toBe(false);
  });

  it("may be the 15 digits of the old form, which has no check digit", () => {
    expect(checkResidentId("000000900228001").ok).toBe(true);
    expect(checkResidentId("00000090022800X").ok).toBe(false);
    expect(checkResidentId("0000009002280010").ok).toBe(false);
    expect(checkResidentId("").ok).toBe(false);
  });

  it("may be written in full width, in small letters and with spaces", () => {
    const x = Array.from({ length: 50 }, (_, serial) =>
      withCheck(`000000199002280${String(serial).padStart(2, "0")}`),
    ).find((number) => number.endsWith("X"));
    if (x === undefined) throw new Error("one of fifty ends with X");
    const wide = x.replace(/[0-9X]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    expect(checkResidentId(wide).ok).toBe(true);
    expect(checkResidentId(`${x.slice(0, 6)} ${x.slice(6, 14)}-${x.slice(14).toLowerCase()}`).ok).toBe(true);
    expect(plainNumber(wide)).toBe(x);
  });
});

describe("unified social credit codes", () => {
  // The check value of 17 zeros is 0; a single 1 in the first place has weight 1, so 31 - 1 = 30, the character Y.
  it.each([
    ["000000000000000000", true],
    ["10000000000000000Y", true],
    // Weight 3 in the second place: 31 - 3 = 28, W.
    ["01000000000000000W", true],
    // Y (30) in the last weighted place, weight 28: 840 mod 31 = 3, 31 - 3 = 28, W.
    ["0000000000000000YW", true],
    ["10000000000000000X", false],
    ["I00000000000000000", false],
    ["00000000000000000", false],
    ["", false],
  ])("%s: %s", (code, ok) => {
    expect(checkUnifiedCode(code).ok).toBe(ok);
  });
});

describe("the check by kind of document", () => {
  it("knows two kinds, and says nothing of the others", () => {
    expect(checkIdNumber("resident-id", withCheck(BASE))).toEqual({ ok: true });
    expect(checkIdNumber("unified-social-credit-code", "1")?.ok).toBe(false);
    expect(checkIdNumber("passport", "E1")).toBeNull();
  });

  it("never repeats the number, in either language", () => {
    for (const number of ["12345", "000000900229001", withCheck(BASE).replace(/.$/, "?")]) {
      const check = checkResidentId(number);
      if (check.ok) throw new Error("this number is wrong");
      expect(`${check.reason.zh}${check.reason.en}`).not.toContain(number);
    }
  });
});

describe("the key of a number", () => {
  it("is one for its spellings and its old form", () => {
    const whole = withCheck("00000019900228001");
    expect(idNumberKey("000000900228001")).toBe(whole);
    expect(idNumberKey(` ${whole.toLowerCase()} `)).toBe(whole);
    expect(idNumberKey("Ｅ１２３４５６７８")).toBe("E12345678");
    expect(idNumberKey("H1234567(8)")).toBe("H1234567(8)");
  });

  it.each(["0000001990****0017", "00000019900228XXXX", "", "   ", "无", "某1"])("is none for %j", (number) => {
    expect(idNumberKey(number)).toBeNull();
  });
});
