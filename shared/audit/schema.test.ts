// The published schema fits the audits that the program writes, and would notice a key too many or too few.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_MAX } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { parseCaseBytes } from "../case/validate.ts";
import { auditCase } from "./audit.ts";
import { auditJsonSchema } from "./schema.ts";

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const root: Json = auditJsonSchema();

function typeFits(type: unknown, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

/** The first place where a value does not fit, or null. Knows the few words that the schema uses, and no others. */
function misfit(schema: Json, value: unknown, at: string): string | null {
  for (const [word, means] of Object.entries(schema)) {
    const fault = wordFault(word, means, schema, value, at);
    if (fault !== null) return fault;
  }
  return null;
}

function wordFault(word: string, means: unknown, schema: Json, value: unknown, at: string): string | null {
  switch (word) {
    case "$schema":
    case "$id":
    case "title":
    case "description":
    case "$defs":
    case "additionalProperties":
      return null;
    case "$ref": {
      const defs = root["$defs"] as Readonly<Record<string, Json>>;
      const found = defs[String(means).replace("#/$defs/", "")];
      return found === undefined ? `${at}: ${String(means)} is not there` : misfit(found, value, at);
    }
    case "type":
      return [means].flat().some((type) => typeFits(type, value)) ? null : `${at}: not of type ${String(means)}`;
    case "const":
      return value === means ? null : `${at}: not ${String(means)}`;
    case "enum":
      return (means as readonly unknown[]).includes(value) ? null : `${at}: ${String(value)} is not in the list`;
    case "pattern":
      return typeof value !== "string" || new RegExp(String(means), "u").test(value)
        ? null
        : `${at}: ${value} does not match`;
    case "minimum":
      return value === null || Number(value) >= Number(means) ? null : `${at}: too small`;
    case "items":
      return (value as readonly unknown[]).reduce<string | null>(
        (fault, item, n) => fault ?? misfit(means as Json, item, `${at}[${n}]`),
        null,
      );
    case "required":
      return !isObject(value) || (means as readonly string[]).every((key) => Object.hasOwn(value, key))
        ? null
        : `${at}: a key is missing`;
    case "properties": {
      if (!isObject(value)) return null;
      const properties = means as Readonly<Record<string, Json>>;
      expect(schema["additionalProperties"]).toBe(false);
      for (const [key, inner] of Object.entries(value)) {
        const known = properties[key];
        const fault = known === undefined ? `${at}.${key}: no such key` : misfit(known, inner, `${at}.${key}`);
        if (fault !== null) return fault;
      }
      return null;
    }
    default:
      return `${at}: the schema says ${word}, which this test does not know`;
  }
}

const folder = new URL("../../examples/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));

function auditOf(name: string, asOf: number): unknown {
  const parsed = parseCaseBytes(readFileSync(new URL(name, folder)));
  if (!parsed.ok) throw new Error(`${name} is not valid`);
  const audit = auditCase(parsed.case, { asOf, calendar: shippedCalendar, all: true });
  return JSON.parse(JSON.stringify(audit));
}

describe("the schema of an audit", () => {
  it.each(names)("fits the audit of %s, on an early and on a late day", (name) => {
    expect(misfit(root, auditOf(name, 17_000), "audit")).toBeNull();
    expect(misfit(root, auditOf(name, EVENT_MAX), "audit")).toBeNull();
  });

  it("lists the keys in the order in which they are written", () => {
    const [name = ""] = names;
    expect(root["required"]).toEqual(Object.keys(auditOf(name, 19_000) as Json));
  });

  it("says of every key what it is", () => {
    const silent: string[] = [];
    const look = (schema: unknown, at: string): void => {
      if (!isObject(schema)) return;
      for (const [key, inner] of Object.entries(schema["properties"] ?? {}) as [string, Json][]) {
        if (inner["description"] === "" || inner["description"] === undefined) silent.push(`${at}.${key}`);
      }
      for (const [key, inner] of Object.entries(schema)) look(inner, `${at}.${key}`);
    };
    look(root, "audit");
    expect(silent).toEqual([]);
  });

  it("notices a key too few, a key too many and a word that is not in a list", () => {
    const [name = ""] = names;
    const audit = auditOf(name, 19_000) as Json;
    const { caseId: _, ...less } = audit;
    expect(misfit(root, less, "audit")).toBe("audit: a key is missing");
    expect(misfit(root, { ...audit, more: 1 }, "audit")).toBe("audit.more: no such key");
    expect(misfit(root, { ...audit, next: { kind: "file" } }, "audit")).toBe("audit.next: a key is missing");
    expect(misfit(root, { ...audit, next: [] }, "audit")).toBe("audit.next: not of type object,null");
    const findings = (audit["findings"] as readonly Json[]).map((finding) => ({ ...finding, status: "late" }));
    expect(misfit(root, { ...audit, findings }, "audit")).toBe("audit.findings[0].status: late is not in the list");
  });
});
