// Canonical JSON, SHA-256 and the input digest, against published vectors.

import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalize, compareText } from "./canonical.ts";
import { canonicalCase, inputDigest } from "./digest.ts";
import type { Json } from "./json.ts";
import { fullFile, minimal } from "./samples.fixture.ts";
import { sha256Hex } from "./sha256.ts";
import type { CaseFile } from "./types.ts";
import { validateCase } from "./validate.ts";

function parsed(file: Json): CaseFile {
  const result = validateCase(file);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.case;
}

describe("canonical JSON", () => {
  it("gives the example of RFC 8785 §3.2.2 and §3.2.3", () => {
    const input: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalize(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("sorts names by UTF-16 code units, as in the RFC's example", () => {
    const input = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    expect([...canonicalize(input).matchAll(/:(\d)/g)].map(([, value]) => value).join("")).toBe("2467153");
    expect(Object.keys(input).toSorted(compareText)).toEqual([
      "\r",
      "1",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "\ud83d\ude00",
      "\ufb33",
    ]);
  });

  it("writes numbers as ECMAScript does", () => {
    expect([0, -0, 5e-324, 1.7976931348623157e308, 1e21, 1e-7, 2 ** 68].map(canonicalize)).toEqual([
      "0",
      "0",
      "5e-324",
      "1.7976931348623157e+308",
      "1e+21",
      "1e-7",
      "295147905179352830000",
    ]);
    for (const bad of [Number.NaN, Infinity]) expect(() => canonicalize(bad)).toThrow(RangeError);
    for (const bad of [undefined, 1n, Symbol("s")]) expect(() => canonicalize(bad)).toThrow(TypeError);
  });

  it("is JSON with the same content, for any value and any text", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.string({ unit: "binary" }), (value, text) => {
        expect(JSON.parse(canonicalize(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalize(text)).toBe(JSON.stringify(text));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe("SHA-256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("gives the vector of FIPS 180-4 (%#)", (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  it("agrees with the platform for every length around the block boundaries, and for any text", () => {
    const platform = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
    for (let length = 0; length <= 200; length += 1) {
      const text = "王a".repeat(length).slice(0, length);
      expect(sha256Hex(text)).toBe(platform(text));
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(platform(text));
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(sha256Hex("\uD800x\uDC00")).toBe(platform("\uD800x\uDC00"));
  });
});

describe("the input digest", () => {
  const reversed = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list.toReversed() : []);
  const full = fullFile();
  const file = {
    ...full,
    evidence: [{ id: "d1" }, { id: "d0" }],
    parties: [{ id: "p2", role: "agent" }, { id: "p1" }, { name: "李某某" }],
    sanctions: [{ id: "s1" }, { kind: "rail" }, {}],
  };

  it("is that of the canonical text, written out", () => {
    const small = parsed(
      minimal({
        "x-own": 1,
        notes: null,
        events: [
          { id: "b", type: "other", "x-e": 1, date: null },
          { id: "B", type: "listing-decided", termYears: null, evidence: ["d2", "d1"] },
        ],
        evidence: [{ id: "d2" }, { id: "d1" }],
      }),
    );
    const text =
      '{"client":{"kind":"natural-person"},"enforcement":{"court":{"level":"basic","name":"某区人民法院"}},' +
      '"events":[{"evidence":["d2","d1"],"id":"B","termYears":null,"type":"listing-decided"},{"id":"b","type":"other"}],' +
      '"evidence":[{"id":"d1"},{"id":"d2"}],"format":"redress.case/1","id":"c1"}';
    expect(canonicalize(canonicalCase(small))).toBe(text);
    expect(inputDigest(small)).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  });

  it("does not depend on the order of the lists or of the fields", () => {
    const turned = Object.fromEntries(Object.entries(file).toReversed());
    const other = {
      ...turned,
      events: reversed(full["events"]),
      evidence: reversed(file.evidence),
      parties: reversed(file.parties),
      sanctions: reversed(file.sanctions),
    };
    expect(inputDigest(parsed(other))).toBe(inputDigest(parsed(file)));
  });

  it("does not depend on nulls or x- fields, and does on everything else", () => {
    const digest = inputDigest(parsed(file));
    expect(inputDigest(parsed({ ...file, "x-own": undefined, "x-more": 1 }))).toBe(digest);
    const bare = minimal();
    expect(inputDigest(parsed({ ...bare, reference: null, evidence: null }))).toBe(inputDigest(parsed(bare)));
    expect(inputDigest(parsed({ ...file, notes: "x" }))).not.toBe(digest);
    const listing = { id: "e", type: "listing-decided" };
    expect(inputDigest(parsed(minimal({ events: [{ ...listing, termYears: null }] })))).not.toBe(
      inputDigest(parsed(minimal({ events: [listing] }))),
    );
  });

  it("leaves the case as it is", () => {
    const before = JSON.stringify(file);
    inputDigest(parsed(file));
    expect(JSON.stringify(file)).toBe(before);
  });
});
