// The published schema: complete, resolvable, and with words for every field.

import { describe, expect, it } from "vitest";
import { caseFormatMarkdown } from "./doc.ts";
import { EVENT_TYPES, fieldsOf } from "./event-table.ts";
import { isObject, type Json } from "./json.ts";
import { minimal, withEvents } from "./samples.fixture.ts";
import { caseJsonSchema } from "./schema.ts";
import { accepts, errorsOf } from "./schema-check.fixture.ts";

const schema = caseJsonSchema();
const at = (value: unknown, ...route: readonly string[]): unknown =>
  route.reduce((inner: unknown, name) => (isObject(inner) ? inner[name] : undefined), value);

describe("the JSON Schema", () => {
  it("is draft 2020-12 with a title and an id", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:redress:schema:redress.case:1",
      title: "redress.case/1",
    });
  });

  it.each(EVENT_TYPES)("lists %s with its fields", (type) => {
    const branches = at(schema, "properties", "events", "items", "allOf");
    expect(JSON.stringify(branches)).toContain(
      `{"if":{"properties":{"type":{"const":"${type}"}},"required":["type"]},"then":{"$ref":"#/$defs/event-${type}"}}`,
    );
    const properties = at(schema, "$defs", `event-${type}`, "properties");
    if (!isObject(properties)) throw new Error("no properties");
    expect(Object.keys(properties)).toEqual([
      "id",
      "type",
      "date",
      "regarding",
      "source",
      "evidence",
      "note",
      "happened",
      ...fieldsOf(type),
    ]);
    for (const property of Object.values(properties)) {
      expect(at(property, "description")).toMatch(/^[^\p{Script=Han}]+ \(.*\p{Script=Han}.*\)$/u);
    }
  });

  it("accepts and refuses as the contract says", () => {
    const bad: readonly Json[] = [
      minimal({ datum: 1 }),
      minimal({ format: "redress.case/2" }),
      minimal({ client: {} }),
      withEvents({ id: "a" }),
      withEvents({ id: "a", type: "other", date: "2024-3-5" }),
      withEvents({ id: "a", type: "listing-decided", termYears: 11 }),
      withEvents({ id: "a", type: "listing-decided", service: {} }),
    ];
    for (const file of bad) expect(accepts(schema, file)).toBe(false);
    const good = withEvents({ id: "a", type: "listing-decided", date: "../2024-03", termYears: null, "x-own": [] });
    expect(accepts(schema, good)).toBe(true);
  });
});

describe("one thing wrong", () => {
  const event = (type: string, more: Json = {}): Json => withEvents({ id: "a", type, ...more });

  it.each(EVENT_TYPES)("in %s is one error, in its place", (type) => {
    expect(errorsOf(schema, event(type))).toEqual([]);
    expect(errorsOf(schema, event(type, { datum: "2024-01-02" }))).toEqual(["/events/0/datum: unknown"]);
    expect(errorsOf(schema, event(type, { date: 20240102 }))).toEqual(["/events/0/date: type"]);
    expect(errorsOf(schema, event(type, { date: "2.1.2024" }))).toEqual(["/events/0/date: text"]);
    expect(errorsOf(schema, event(type, { evidence: "e1" }))).toEqual(["/events/0/evidence: type"]);
  });

  it("anywhere else is one error too", () => {
    expect(errorsOf(schema, event("listing"))).toEqual(["/events/0/type: enum"]);
    expect(errorsOf(schema, withEvents({ id: "a" }))).toEqual(["/events/0: required"]);
    expect(errorsOf(schema, event("correction-served", { service: { methods: "post" } }))).toEqual([
      "/events/0/service/methods: unknown",
    ]);
    expect(errorsOf(schema, event("correction-served", { service: { method: "pigeon" } }))).toEqual([
      "/events/0/service/method: enum",
    ]);
    expect(errorsOf(schema, event("correction-served", { service: "post" }))).toEqual(["/events/0/service: type"]);
    expect(errorsOf(schema, minimal({ client: { kind: "natural-person", nam: "王某" } }))).toEqual([
      "/client/nam: unknown",
    ]);
    expect(errorsOf(schema, minimal({ client: null }))).toEqual(["/client: type"]);
  });

  it("is no absence: every optional field may be null", () => {
    for (const type of EVENT_TYPES) {
      const fields = Object.fromEntries(fieldsOf(type).map((name) => [name, null]));
      expect(errorsOf(schema, event(type, { ...fields, date: null, evidence: null }))).toEqual([]);
    }
  });
});

describe("the document for people", () => {
  it.each(["zh", "en"] as const)("names every event type and field in %s", (lang) => {
    const text = caseFormatMarkdown(lang);
    for (const type of EVENT_TYPES) expect(text).toContain(`### \`${type}\` `);
    expect(text).toContain("| `signedByPresident` | `yes` `no` `unknown` |");
    expect(text).toMatch(/\| `level` .*\| `basic` `intermediate` `high` `supreme` `special` \|/);
    if (lang === "en") expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});
