// Keys of desks, and the six words by which two people compare them.
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as chinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { describe, expect, it } from "vitest";
import { BundleError } from "./bundle-error.ts";
import { hashOf, KEY, OTHER, utf8 } from "./bundle.fixture.ts";
import { fingerprintWords } from "./fingerprint.ts";
import { identityFile, readIdentities } from "./identity.ts";

function refused(text: string): BundleError {
  try {
    readIdentities(text);
  } catch (error) {
    if (error instanceof BundleError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("an identity file", () => {
  it("is read as it is written, with remarks, several keys, and the marks of other editors", () => {
    expect(readIdentities(identityFile(KEY))).toEqual([KEY.identity]);
    const text = `\uFEFF# created: 2026-11-23T08:00:00+08:00\r\n${KEY.identity}\r\n\r\n  ${OTHER.identity}  `;
    expect(readIdentities(text)).toEqual([KEY.identity, OTHER.identity]);
  });

  it("is refused by its line, and nothing of it is repeated", () => {
    const slip = KEY.identity.replace(/.$/u, (last) => (last === "Q" ? "P" : "Q"));
    const error = refused(`# mine\n${slip}\n`);
    expect(error.code).toBe("bad-identity");
    expect(error.text.en).toContain("line 2 ");
    for (const words of [error.text.zh, error.text.en]) expect(words).not.toContain(slip.slice(16, 24));
    expect(refused(KEY.recipient).text.en).toContain("line 1 ");
    expect(refused("AGE-PLUGIN-X-1QQ").code).toBe("bad-identity");
    expect(refused("# nothing\n").text.en).toContain("no key");
  });
});

describe("the six words of a recipient", () => {
  it("are the first 66 bits of its hash, the same places of both lists", () => {
    const { zh, en } = fingerprintWords(` ${KEY.recipient}\n`);
    const hash = BigInt(`0x${hashOf(utf8(KEY.recipient))}`);
    const bits = (hash >> (256n - 66n)).toString(2).padStart(66, "0");
    const places = bits.match(/.{11}/gu)?.map((eleven) => Number.parseInt(eleven, 2));
    expect(en.map((word) => english.indexOf(word))).toEqual(places);
    expect(zh.map((word) => chinese.indexOf(word))).toEqual(places);
  });

  it("stay what they are for a key that is known", () => {
    expect(fingerprintWords("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")).toMatchInlineSnapshot(`
      {
        "en": [
          "sorry",
          "verify",
          "party",
          "give",
          "bench",
          "crouch",
        ],
        "zh": [
          "嫩",
          "劣",
          "钻",
          "拿",
          "月",
          "约",
        ],
      }
    `);
  });

  it("are those of no secret key", () => {
    expect(() => fingerprintWords(KEY.identity)).toThrow(BundleError);
  });
});
