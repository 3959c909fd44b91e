// What a case file may be, and what is no case file at all.

import { describe, expect, it } from "vitest";
import { ownTime } from "../../tests/own-time.ts";
import { EVENT_TYPES } from "./event-table.ts";
import type { Json } from "./json.ts";
import { errorLine } from "./problems.ts";
import { fullEvent, fullFile, minimal, withEvents } from "./samples.fixture.ts";
import { parseCase, parseCaseBytes, type ParseResult, validateCase } from "./validate.ts";

const paths = (result: ParseResult): readonly string[] => (result.ok ? [] : result.errors.map((error) => error.path));
const lines = (result: ParseResult): string =>
  result.ok ? "" : result.errors.map((error) => errorLine("f.json", error, "en")).join("\n");
const event = (fields: Json): Json => ({ id: "e5", type: "listing-decided", ...fields });
const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
const fileWith = (xField: string): string =>
  JSON.stringify(minimal({ "x-deep": 0 })).replace('"x-deep":0', `"x-deep":${xField}`);

describe("a good file", () => {
  it("may be minimal", () => {
    expect(parseCase(JSON.stringify(minimal()))).toEqual({ ok: true, case: minimal() });
  });

  it("may have every field of every event type", () => {
    const result = parseCase(JSON.stringify(fullFile()));
    expect(lines(result)).toBe("");
    expect(result).toEqual({ ok: true, case: fullFile() });
  });

  it.each(EVENT_TYPES)("may have only id and type in %s", (type) => {
    expect(validateCase(withEvents({ id: "a", type })).ok).toBe(true);
  });

  it("may start with a BOM, in text and in bytes", () => {
    const text = `\uFEFF${JSON.stringify(minimal())}`;
    expect(parseCase(text).ok).toBe(true);
    expect(parseCaseBytes(new TextEncoder().encode(text)).ok).toBe(true);
  });

  it("may have null wherever a field may be absent; the parsed case leaves it out", () => {
    const nulls = withEvents(
      { id: "a", type: "listing-decided", date: null, items: null, evidence: null, regarding: null, termYears: null },
      { id: "b", type: "listing-served", service: { method: null }, happened: null },
    );
    const result = validateCase({ ...nulls, reference: null, notes: null, "x-null": null });
    expect(result).toEqual({
      ok: true,
      case: {
        ...withEvents(
          { id: "a", type: "listing-decided", termYears: null },
          { id: "b", type: "listing-served", service: {} },
        ),
        "x-null": null,
      },
    });
  });

  it("keeps x- fields in every object, as they are", () => {
    const file = {
      ...withEvents({ id: "a", type: "listing-served", "x-e": null, service: { "x-s": 1 } }),
      client: { kind: "natural-person", "x-c": { datum: [null] } },
      "x-top": "甲",
    };
    expect(validateCase(file)).toEqual({ ok: true, case: file });
  });

  it("may name a court of an event by its name, and a version by a number", () => {
    const result = validateCase(
      withEvents(
        { id: "a", type: "enforcement-transferred", court: "某市中级人民法院" },
        event({ citedVersion: 2017 }),
      ),
    );
    expect(result.ok && result.case.events).toEqual([
      { id: "a", type: "enforcement-transferred", court: { name: "某市中级人民法院" } },
      event({ citedVersion: "2017" }),
    ]);
  });

  it("may have the same id in different lists, and agencies may answer a sanction or an event", () => {
    const file = minimal({
      events: [
        { id: "a", type: "agency-asked", regarding: "s1" },
        { id: "b", type: "agency-answered", regarding: "a" },
        { id: "s1", type: "agency-answered", regarding: "s1" },
      ],
      evidence: [{ id: "a" }, {}],
      sanctions: [{ id: "s1", evidence: ["a"] }, {}],
    });
    expect(lines(validateCase(file))).toBe("");
  });

  it("may nest 64 levels deep", () => {
    expect(parseCase(fileWith(deep(63))).ok).toBe(true);
    expect(validateCase(JSON.parse(fileWith(deep(63)))).ok).toBe(true);
  });

  it("is not changed in place", () => {
    const file = Object.freeze({
      ...minimal({ notes: null }),
      events: Object.freeze([Object.freeze(event({ date: null }))]),
    });
    expect(validateCase(file).ok).toBe(true);
    expect(file).toHaveProperty("notes", null);
  });
});

describe("which list a case is about", () => {
  it.each(["court-list", "某省拖欠农民工工资失信联合惩戒名单", "tax"])("%j is kept as it is", (matter) => {
    expect(validateCase(minimal({ matter }))).toMatchObject({ ok: true, case: { matter } });
  });

  it.each(["", "  ", "Court-List", "court list", "court_list", "courtlist", " court-list", 7, ["court-list"]])(
    "%j is refused: a slip must not pass for another list",
    (matter) => {
      const result = validateCase(minimal({ matter }));
      expect(paths(result)).toEqual(["matter"]);
      expect(lines(result)).toMatch(/"court-list" \(the list of judgment defaulters\) is allowed/);
    },
  );
});

describe("the other persons of a case", () => {
  it("have every field checked, and ids of their own", () => {
    const parties = [
      { id: "p1", role: "agent", name: "李某", firm: "某律师事务所", electronicService: "maybe" },
      { id: "p1", role: "lawyer", birthDate: "1985-02-30", idDocument: { typ: "passport" } },
    ];
    expect(paths(validateCase(minimal({ parties })))).toEqual([
      "parties[0].electronicService (p1)",
      "parties[1].id (p1)",
      "parties[1].role (p1)",
      "parties[1].birthDate (p1)",
      "parties[1].idDocument.typ (p1)",
    ]);
  });
});

describe("a file that is no case at all", () => {
  it.each([
    ["", /empty/],
    ["  \n", /empty/],
    ["[]", /a list is not allowed here; an object is allowed/],
    ["null", /null is not allowed/],
    ["7", /7 is not allowed/],
    ['{"format": "redress.case/1",\n "id": }', /not JSON: line 2, column 8: a value is expected here/],
    ['{"a": 1', /not JSON: line 1, column 8: the text ends here/],
    ["{'a': 1}", /line 1, column 2: a field name in double quotes/],
    ["{} x", /line 1, column 4/],
  ])("%j", (text, words) => {
    const result = parseCase(text);
    expect(paths(result)).toEqual(["(file)"]);
    expect(lines(result)).toMatch(words);
  });

  it("is not UTF-8", () => {
    for (const bytes of [
      [0xff, 0xfe, 0x7b, 0x00],
      [0x7b, 0xc0, 0x80],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
      [0xe4, 0xb8],
    ]) {
      const result = parseCaseBytes(Uint8Array.from(bytes));
      expect(paths(result)).toEqual(["(file)"]);
      expect(lines(result)).toMatch(/not UTF-8 from byte \d+ on; a JSON file in UTF-8 is allowed/);
    }
  });

  it("nests too deep, however deep", () => {
    for (const text of [fileWith(deep(64)), fileWith(deep(1_000_000)), "[".repeat(2_000_000)]) {
      expect(paths(parseCase(text))).toEqual(["(file)"]);
    }
    const loop: Record<string, unknown> = { ...minimal() };
    loop["x-self"] = loop;
    expect(lines(validateCase(loop))).toMatch(/^f\.json: \(file\): .*deeper than 64; nesting up to 64 is allowed$/);
  });
});

it("checks a case of a dozen events in well under a millisecond", () => {
  const text = JSON.stringify({
    ...fullFile(),
    events: [{ id: "first", type: "other" }, ...EVENT_TYPES.slice(0, 12).map(fullEvent)],
  });
  for (let i = 0; i < 500; i += 1) parseCase(text);
  const thousand = ownTime(() => {
    for (let i = 0; i < 1000; i += 1) parseCase(text);
  });
  expect(thousand / 1000).toBeLessThan(2);
});
