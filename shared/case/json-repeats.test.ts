// Fields written twice: found wherever they are, with the place a reader looks for; never where there are none.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeatedFields } from "./json-repeats.ts";
import { pathOf } from "./path.ts";

const paths = (text: string): readonly string[] => repeatedFields(text, JSON.parse(text)).map(pathOf);

describe("fields written twice", () => {
  it("are found with the index and the id of their list entry", () => {
    expect(paths('{"a":1,"a":2}')).toEqual(["a"]);
    expect(paths('{"events":[{"id":"e1"},{"id":"e2","date":"2023","date":"2024"}]}')).toEqual(["events[1].date (e2)"]);
    expect(paths('{"client":{"kind":"x", "kind" : "y"},"client":{}}')).toEqual(["client.kind", "client"]);
    expect(paths('{"a":1,"a":2,"a":3}')).toEqual(["a", "a"]);
    expect(paths('[[1,{"b":0,"b":0}]]')).toHaveLength(1);
  });

  it("are found where one of them is written with escapes", () => {
    expect(paths('{"date":1,"d\\u0061te":2}')).toEqual(["date"]);
    expect(paths('{"a\\"b":1,"a\\"b":2}')).toHaveLength(1);
  });

  it("are not seen in texts that only look like fields", () => {
    expect(paths('{"a":"\\"a\\":1,\\"a\\":2","b":["a","a",":"],"c":{"a":1},"d":{"a":1}}')).toEqual([]);
    expect(paths('{"a":"a","b":"a"}')).toEqual([]);
    expect(paths('"a"')).toEqual([]);
  });

  it("are in no text that a value was written to", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, spaced) => {
        const text = JSON.stringify(value, null, spaced ? 1 : 0);
        expect(repeatedFields(text, value)).toEqual([]);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
