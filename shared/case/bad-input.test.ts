// Bad input: every item of the contract with its exact path, in both languages and on one line.

import { describe, expect, it } from "vitest";
import type { Json } from "./json.ts";
import { errorLine } from "./problems.ts";
import { minimal, withEvents } from "./samples.fixture.ts";
import { parseCase, type ParseResult, validateCase } from "./validate.ts";

const paths = (result: ParseResult): readonly string[] => (result.ok ? [] : result.errors.map((error) => error.path));
const lines = (result: ParseResult): string =>
  result.ok ? "" : result.errors.map((error) => errorLine("f.json", error, "en")).join("\n");
const event = (fields: Json): Json => ({ id: "e5", type: "listing-decided", ...fields });
/** What is wrong, the file, the paths of all problems, and words that the English lines must have. */
const BAD: readonly (readonly [string, Json, readonly string[], RegExp])[] = [
  [
    "another version",
    minimal({ format: "redress.case/2" }),
    ["format"],
    /"redress\.case\/2".*"redress\.case\/1" is allowed/,
  ],
  [
    "another format of the program",
    { format: "redress.audit/1", findings: [], context: {} },
    ["format"],
    /redress\.audit/,
  ],
  ["no format", { ...minimal(), format: undefined }, ["format"], /required field is missing/],
  ["no id", { ...minimal(), id: undefined }, ["id"], /missing/],
  ["empty id", minimal({ id: "" }), ["id"], /empty/],
  ["no client", { ...minimal(), client: undefined }, ["client.kind"], /missing.*"legal-person"/],
  ["client null", minimal({ client: null }), ["client.kind"], /missing/],
  ["client without kind", minimal({ client: {} }), ["client.kind"], /missing/],
  ["client as text", minimal({ client: "王某" }), ["client"], /an object is allowed/],
  [
    "no enforcement",
    { ...minimal(), enforcement: undefined },
    ["enforcement.court.name", "enforcement.court.level"],
    /missing/,
  ],
  ["no court level", minimal({ enforcement: { court: { name: "某" } } }), ["enforcement.court.level"], /"basic"/],
  ["no events", { ...minimal(), events: undefined }, ["events"], /a list is allowed/],
  ["events null", minimal({ events: null }), ["events"], /missing/],
  ["events as an object", minimal({ events: {} }), ["events"], /a list is allowed/],
  ["event as a number", minimal({ events: [7] }), ["events[0]"], /7 is not allowed/],
  ["event without id", minimal({ events: [{ type: "other" }] }), ["events[0].id"], /missing/],
  ["event without type", minimal({ events: [{ id: "e5" }] }), ["events[0].type (e5)"], /missing/],
  ["event with an empty id", minimal({ events: [{ id: "", type: "other" }] }), ["events[0].id"], /empty/],
  ["event with a number as id", minimal({ events: [{ id: 5, type: "other" }] }), ["events[0].id"], /5 is not allowed/],
  [
    "unknown type",
    minimal({ events: [event({ type: "listing-decide" })] }),
    ["events[0].type (e5)"],
    /did you mean "listing-decided"/,
  ],
  [
    "type of Object.prototype",
    minimal({ events: [event({ type: "constructor" })] }),
    ["events[0].type (e5)"],
    /"constructor"/,
  ],
  [
    "unknown field at the top",
    minimal({ event: [] }),
    ["event"],
    /unknown field "event" \(did you mean "events"\?\).*x-/,
  ],
  ["unknown field of Object.prototype", minimal({ toString: 1, valueOf: 2 }), ["toString", "valueOf"], /unknown field/],
  [
    "unknown event field",
    minimal({ events: [event({ reason: "yes" })] }),
    ["events[0].reason (e5)"],
    /no field "reason" \(did you mean "reasons"\?\)/,
  ],
  [
    "unknown nested field",
    withEvents({ id: "e5", type: "listing-served", service: { methods: "post" } }),
    ["events[0].service.methods (e5)"],
    /did you mean "method"/,
  ],
  ["unknown field with dots", minimal({ "a.b": 1 }), ['"a.b"'], /unknown field "a\.b"/],
  [
    "wrong choice",
    withEvents({ id: "e5", type: "correction-decided", outcome: "refused" }),
    ["events[0].outcome (e5)"],
    /allowed: "granted", "rejected", "partly"/,
  ],
  [
    "boolean for Tri",
    minimal({ events: [event({ reasons: true })] }),
    ["events[0].reasons (e5)"],
    /true is not allowed.*"yes", "no", "unknown"/,
  ],
  [
    "wrong list entry",
    minimal({ events: [event({ conduct: ["evade", "flee", null] })] }),
    ["events[0].conduct[1] (e5)", "events[0].conduct[2] (e5)"],
    /"settlement"/,
  ],
  ["not a list", minimal({ events: [event({ conduct: "evade" })] }), ["events[0].conduct (e5)"], /a list is allowed/],
  [
    "items out of range",
    minimal({ events: [event({ items: [0, 7, 1.5, "1", 2] })] }),
    [0, 1, 2, 3].map((i) => `events[0].items[${i}] (e5)`),
    /from 1 to 6/,
  ],
  ["items twice", minimal({ events: [event({ items: [1, 2, 1] })] }), ["events[0].items[2] (e5)"], /listed twice/],
  [
    "grounds out of range",
    withEvents({ id: "e5", type: "correction-requested", grounds: [4] }),
    ["events[0].grounds[0] (e5)"],
    /from 1 to 3/,
  ],
  ["number for text", minimal({ reference: 17 }), ["reference"], /17 is not allowed here; text is allowed/],
  [
    "impossible day",
    minimal({ events: [event({ date: "2024-02-30" })] }),
    ["events[0].date (e5)"],
    /"2024-02-30": there is no such day; a date is written/,
  ],
  ["impossible month", minimal({ events: [event({ date: "2024-13" })] }), ["events[0].date (e5)"], /2024-13/],
  [
    "reversed interval",
    minimal({ events: [event({ date: "2024-03-20/2024-03-05" })] }),
    ["events[0].date (e5)"],
    /ends before it begins/,
  ],
  ["interval open at both ends", minimal({ events: [event({ date: "../.." })] }), ["events[0].date (e5)"], /open/],
  ["no date form", minimal({ events: [event({ date: "2024-3-5" })] }), ["events[0].date (e5)"], /2024-3-5/],
  ["empty date", minimal({ events: [event({ date: "" })] }), ["events[0].date (e5)"], /a date is written/],
  ["date as a number", minimal({ events: [event({ date: 2024 })] }), ["events[0].date (e5)"], /2024 is not allowed/],
  [
    "date with a time",
    minimal({ events: [event({ date: "2024-03-05T00:00:00Z" })] }),
    ["events[0].date (e5)"],
    /a date is written/,
  ],
  [
    "too early",
    minimal({ events: [event({ date: "1948-12-31" })] }),
    ["events[0].date (e5)"],
    /out of range; dates from 1949-01-01 to 2049-12-31/,
  ],
  [
    "too late",
    minimal({ events: [event({ termFrom: "2049-12/2050-01" })] }),
    ["events[0].termFrom (e5)"],
    /out of range/,
  ],
  [
    "open end beyond the range",
    minimal({ events: [event({ date: "2050-01-01/.." })] }),
    ["events[0].date (e5)"],
    /out of range/,
  ],
  [
    "open end before the range",
    minimal({ events: [event({ date: "../1948" })] }),
    ["events[0].date (e5)"],
    /out of range/,
  ],
  [
    "service date too late",
    withEvents({ id: "e5", type: "listing-served", service: { sent: "2050" } }),
    ["events[0].service.sent (e5)"],
    /out of range/,
  ],
  [
    "evidence date too early",
    minimal({ evidence: [{ id: "d1", date: "1900" }] }),
    ["evidence[0].date (d1)"],
    /1949-01-01/,
  ],
  [
    "sanction date impossible",
    minimal({ sanctions: [{ id: "s1", kind: "rail", from: "2023-02-29" }] }),
    ["sanctions[0].from (s1)"],
    /no such day/,
  ],
  [
    "birth date too early",
    minimal({ client: { kind: "natural-person", birthDate: "1899" } }),
    ["client.birthDate"],
    /1900-01-01/,
  ],
  ...[0, 11, 2.5, "2", -1].map((termYears): (typeof BAD)[number] => [
    `termYears ${JSON.stringify(termYears)}`,
    minimal({ events: [event({ termYears })] }),
    ["events[0].termYears (e5)"],
    /whole number from 1 to 10/,
  ]),
  [
    "article that is no number",
    minimal({ events: [event({ citedCplArticle: "255" })] }),
    ["events[0].citedCplArticle (e5)"],
    /whole number/,
  ],
  [
    "duplicate event id",
    minimal({ events: [event({}), event({ date: "2024" })] }),
    ["events[1].id (e5)"],
    /already used by events\[0\];/,
  ],
  [
    "duplicate evidence id",
    minimal({ evidence: [{ id: "d1" }, {}, { id: "d1" }] }),
    ["evidence[2].id (d1)"],
    /already used by evidence\[0\]/,
  ],
  [
    "duplicate sanction id",
    minimal({ sanctions: [{ id: "s1" }, { id: "s1" }] }),
    ["sanctions[1].id (s1)"],
    /already used/,
  ],
  [
    "dangling regarding",
    withEvents({ id: "e5", type: "correction-received", regarding: "e9" }),
    ["events[0].regarding (e5)"],
    /there is no id "e9"/,
  ],
  [
    "event naming a sanction",
    withEvents({ id: "e5", type: "correction-received", regarding: "s1" }),
    ["events[0].regarding (e5)"],
    /no id "s1"/,
  ],
  [
    "agency naming nothing",
    withEvents({ id: "e5", type: "agency-asked", regarding: "s2" }),
    ["events[0].regarding (e5)"],
    /a sanction or of another event/,
  ],
  [
    "self-naming",
    withEvents({ id: "e5", type: "correction-received", regarding: "e5" }),
    ["events[0].regarding (e5)"],
    /names itself/,
  ],
  [
    "circle of two",
    withEvents({ id: "a", type: "other", regarding: "b" }, { id: "b", type: "other", regarding: "a" }),
    ["events[0].regarding (a)"],
    /circle: a → b → a/,
  ],
  [
    "circle of three with a tail",
    withEvents(
      { id: "t", type: "other", regarding: "b" },
      { id: "a", type: "other", regarding: "b" },
      { id: "b", type: "other", regarding: "c" },
      { id: "c", type: "other", regarding: "a" },
    ),
    ["events[1].regarding (a)"],
    /circle: a → b → c → a/,
  ],
  ["evidence not there", withEvents(event({ evidence: ["d1", "d2"] })), ["events[0].evidence[1] (e5)"], /no id "d2"/],
  [
    "evidence of a sanction not there",
    minimal({ sanctions: [{ id: "s1", evidence: ["d2"] }] }),
    ["sanctions[0].evidence[0] (s1)"],
    /no id "d2"/,
  ],
  [
    "citation with a wrong version",
    minimal({ events: [event({ citedVersion: "2015" })] }),
    ["events[0].citedVersion (e5)"],
    /"2013", "2017"/,
  ],
];

describe("a bad file", () => {
  it.each(BAD)("%s", (_what, file, expected, words) => {
    const fromText = parseCase(JSON.stringify(file));
    expect(paths(fromText)).toEqual(expected);
    expect(lines(fromText)).toMatch(words);
    expect(validateCase(file)).toEqual(fromText);
  });

  it("has all its problems reported, in file order", () => {
    const file = {
      datum: 1,
      ...minimal({ events: [event({ date: "2024-02-30", termYears: 0 }), event({})], notes: 7 }),
    };
    expect(paths(validateCase(file))).toEqual([
      "datum",
      "events[0].date (e5)",
      "events[0].termYears (e5)",
      "events[1].id (e5)",
      "notes",
    ]);
  });

  it("does not say two things in one field, of which only the last would be read", () => {
    const twice = JSON.stringify(minimal({ events: [event({ date: "2024-01-05" })] })).replace(
      '"date":',
      '"date":"2023-01-05","date":',
    );
    const result = parseCase(twice);
    expect(paths(result)).toEqual(["events[0].date (e5)"]);
    expect(lines(result)).toMatch(/written twice; each field once/);
    expect(paths(parseCase(twice.replace('"type":"listing-decided"', '"type":"nope"')))).toEqual([
      "events[0].date (e5)",
      "events[0].type (e5)",
    ]);
  });

  it("does not slip in a prototype", () => {
    const text = JSON.stringify(minimal()).replace('"id"', '"__proto__":{"id":"x"},"id"');
    expect(paths(parseCase(text))).toEqual(["__proto__"]);
  });
});

describe("an error line", () => {
  const hostile = `\u001b[31m\n${"长".repeat(200)}`;

  it("is one line, cut at 60 characters, without control characters", () => {
    const file = withEvents({ id: hostile, type: hostile, [hostile]: 1, date: hostile, regarding: hostile });
    for (const lang of ["zh", "en"] as const) {
      const result = validateCase(file);
      if (result.ok) throw new Error("accepted");
      const all = result.errors.map((error) => errorLine("a\nb.json", error, lang));
      expect(all).toHaveLength(4);
      for (const line of all) {
        expect(line).toMatch(/^a\\nb\.json: events\[0\]/);
        expect(line).not.toMatch(/\p{Cc}/u);
        expect(line).not.toContain("长".repeat(61));
        expect(line).toContain("\\u001b[31m\\n");
      }
    }
  });

  it("has file, path, problem and what is allowed", () => {
    const result = validateCase(minimal({ events: [event({ date: "2024-02-30" })] }));
    expect(lines(result)).toBe(
      'f.json: events[0].date (e5): "2024-02-30": there is no such day; ' +
        "a date is written 2024-03-05, 2024-03, 2024, 2024-03-05/2024-03-20, ../2024-03-05 or 2024-03-05/..",
    );
  });

  it("says the same things in both languages", () => {
    for (const [, file] of BAD) {
      const result = validateCase(file);
      for (const { problem, allowed } of result.ok ? [] : result.errors) {
        for (const text of [problem, allowed]) {
          expect(text.zh).toMatch(/\p{Script=Han}/u);
          // Between quotation marks stands the file's own text.
          expect(text.en.replaceAll(/"[^"]*"/g, "")).not.toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });
});
