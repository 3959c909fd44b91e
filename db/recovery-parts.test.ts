// Three parts of the recovery code: any two give it back, one says nothing, and whatever is wrong is named.
import { describe, expect, it } from "vitest";
import { VaultError } from "./error.ts";
import { formatRecoveryCode, RECOVERY_BYTES } from "./recovery-code.ts";
import { readCodeOrParts, splitRecoveryCode } from "./recovery-parts.ts";

const CODE = formatRecoveryCode(Uint8Array.from({ length: RECOVERY_BYTES }, (_, index) => (index * 37 + 11) % 256));

async function threeOf(code: string): Promise<readonly [string, string, string]> {
  const [a = "", b = "", c = ""] = await splitRecoveryCode(code);
  return [a, b, c];
}

const refusal = (typed: string): Promise<VaultError> =>
  readCodeOrParts(typed).then(
    () => Promise.reject(new Error("it was taken")),
    (error: unknown) => (error instanceof VaultError ? error : Promise.reject(error)),
  );

describe("a recovery code in three parts", () => {
  it("is ten groups of five each, and others with every call", async () => {
    const [first, again] = [await threeOf(CODE), await threeOf(CODE)];
    for (const part of [...first, ...again])
      expect(part).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){9}[0-9A-HJKMNP-TV-Z]{5}$/u);
    expect(new Set([...first, ...again]).size).toBe(6);
  });

  it("comes back from any two, in either order, however they are typed", async () => {
    for (let round = 0; round < 20; round += 1) {
      const [a, b, c] = await threeOf(CODE);
      for (const [x, y] of [
        [a, b],
        [b, a],
        [a, c],
        [c, b],
      ] as const) {
        expect(await readCodeOrParts(`${x}\n${y.toLowerCase().replaceAll("-", " ")}`)).toBe(CODE);
      }
    }
  });

  it("is read whole as before", async () => {
    expect(await readCodeOrParts(` ${CODE.toLowerCase()} `)).toBe(CODE);
    expect((await refusal(CODE.slice(1))).text.en).toContain("has 40 characters; there are 39");
  });

  it("says of one part that a second is needed, and of the same part twice that it is the same", async () => {
    const [a] = await threeOf(CODE);
    expect((await refusal(a)).text.en).toContain("Type any other part");
    expect((await refusal(`${a} ${a}`)).text.en).toContain("same part");
  });

  it("says of parts that were not made together that they do not fit", async () => {
    const [a] = await threeOf(CODE);
    for (let round = 0; round < 5; round += 1) {
      const [, b] = await threeOf(CODE);
      expect((await refusal(`${a} ${b}`)).text.en).toContain("not made together");
    }
  });

  it("names the part and the group of a slip", async () => {
    const [a, b] = await threeOf(CODE);
    const slip = `${b.slice(0, 6)}${b.charAt(6) === "0" ? "1" : "0"}${b.slice(7)}`;
    const { text, code } = await refusal(`${a} ${slip}`);
    expect(code).toBe("bad-recovery-code");
    expect(text.en).toMatch(/^Second part: The recovery code is wrong in group 2/u);
  });

  it("gives in one part every value of each byte of the code as likely as another: it says nothing of it", async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 200; round += 1) seen.add((await threeOf(CODE))[0].replaceAll("-", "").slice(5, 9));
    expect(seen.size).toBeGreaterThan(190);
  });
});
