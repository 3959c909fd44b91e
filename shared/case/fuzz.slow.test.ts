// Damaged case files: whatever is done to a file, the answer is a case or at least one problem with a path, never a crash.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputDigest } from "./digest.ts";
import { findJsonFault } from "./json-text.ts";
import { errorLine } from "./problems.ts";
import { caseJsonSchema } from "./schema.ts";
import { accepts } from "./schema-check.fixture.ts";
import { EVENT_TYPES } from "./event-table.ts";
import { fullEvent, fullFile } from "./samples.fixture.ts";
import { parseCase, parseCaseBytes, type ParseResult, validateCase } from "./validate.ts";

function expectAnswer(result: ParseResult): void {
  if (result.ok) {
    expect(inputDigest(result.case)).toMatch(/^sha256:[0-9a-f]{64}$/);
    return;
  }
  expect(result.errors.length).toBeGreaterThan(0);
  for (const error of result.errors) {
    expect(error.path).not.toBe("");
    expect(errorLine("f", error, "zh") + errorLine("f", error, "en")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  }
}

const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    1.5,
    -1,
    Infinity,
    "",
    "e1",
    "first",
    "d1",
    "yes",
    "2024-02-30",
    "../2024",
    [],
    {},
    [[]],
  ),
  fc.constantFrom<unknown>(
    { id: "first" },
    { id: "z", type: "other", regarding: "z" },
    "\uD800",
    "\u2028",
    "x-",
    "__proto__",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** What only the program can see: whether ids exist and are unique, and whether dates are real and in range. */
const ONLY_THE_PROGRAM = /there is no|already used|names itself|in a circle|out of range|before it begins|both ends/;

// A dozen event types, so that the many runs stay quick; the complete file is tested elsewhere.
const types = EVENT_TYPES.filter((type, index) => index % 6 === 0 || type === "listing-decided");
const base = JSON.stringify({ ...fullFile(), events: [{ id: "first", type: "other" }, ...types.map(fullEvent)] });

/** Replaces, adds or removes something at the place that the numbers lead to. */
function mutate(root: unknown, route: readonly number[], how: number, value: unknown): unknown {
  let at: unknown = root;
  for (const turn of route) {
    if (typeof at !== "object" || at === null) return root;
    const keys = Object.keys(at);
    const key = keys[turn % Math.max(keys.length, 1)];
    if (key === undefined) break;
    const inner: unknown = Reflect.get(at, key);
    const last = typeof inner !== "object" || inner === null || turn % 5 === 0;
    if (!last) {
      at = inner;
      continue;
    }
    if (how === 0) Reflect.set(at, key, value);
    else if (how === 1) Reflect.deleteProperty(at, key);
    else if (how === 2) Reflect.set(at, typeof value === "string" ? value : "datum", value);
    else if (Array.isArray(at)) at.push(value, inner);
    else Reflect.set(at, key, [inner, value]);
    return root;
  }
  return root;
}

const mutation = fc.tuple(
  fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
  fc.integer({ min: 0, max: 3 }),
  nasty,
);

describe("mutated files", () => {
  it("10,000 of them get an answer", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        let file: unknown = JSON.parse(base);
        for (const [route, how, value] of mutations) file = mutate(file, route, how, structuredClone(value));
        const result = validateCase(file);
        expectAnswer(result);
        if (!result.ok) refused += 1;
      }),
      { numRuns: 10_000, seed: 20261123 },
    );
    expect(refused).toBeGreaterThan(5000);
  });

  it("what the program accepts, the published schema accepts", () => {
    const schema = caseJsonSchema();
    expect(accepts(schema, JSON.parse(base))).toBe(true);
    fc.assert(
      fc.property(mutation, ([route, how, value]) => {
        const file = mutate(JSON.parse(base), route, how, structuredClone(value));
        const result = validateCase(file);
        if (result.ok) expect(accepts(schema, file)).toBe(true);
        else if (result.errors.every(({ problem }) => !ONLY_THE_PROGRAM.test(problem.en))) {
          expect(accepts(schema, file)).toBe(false);
        }
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});

describe("damaged text", () => {
  it("gets an answer, and is found faulty exactly where JSON.parse finds it so", () => {
    const short = JSON.stringify({ a: [1, -0.5e3, true, null, 'b\\"\u00e9\n'], "": {} });
    fc.assert(
      fc.property(fc.nat(short.length), fc.nat(3), fc.string({ maxLength: 3 }), (at, drop, insert) => {
        const text = short.slice(0, at) + insert + short.slice(at + drop);
        expectAnswer(parseCase(text));
        let good = true;
        try {
          JSON.parse(text);
        } catch {
          good = false;
        }
        expect(findJsonFault(text) === null).toBe(good);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });

  it("gets an answer for any bytes, and decodes as the platform does", () => {
    const strict = new TextDecoder("utf-8", { fatal: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: "binary", maxLength: 20 }), (noise, text) => {
        for (const bytes of [noise, new TextEncoder().encode(text), new TextEncoder().encode(JSON.stringify(text))]) {
          const result = parseCaseBytes(bytes);
          expectAnswer(result);
          let decoded: string | null = null;
          try {
            decoded = strict.decode(bytes);
          } catch {
            decoded = null;
          }
          const notUtf8 = !result.ok && result.errors.some(({ problem }) => problem.en.startsWith("not UTF-8"));
          expect(notUtf8).toBe(decoded === null);
          if (decoded !== null) expect(result).toEqual(parseCase(decoded));
        }
      }),
      { numRuns: 2000, seed: 20261123 },
    );
  });
});
