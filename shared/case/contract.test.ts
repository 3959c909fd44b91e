// The tables against the contract's own text. Reads ../shared/spec/case-format.md and its second part, contract-2.md, beside
// the repository; skipped where they are absent.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ENUMS } from "./enums.ts";
import { EVENT_TYPES, type EventType, fieldsOf } from "./event-table.ts";
import { EVENT_FIELDS, type EventFieldName, OBJECT_FIELDS } from "./fields.ts";

function read(name: string): string | null {
  const file = fileURLToPath(new URL(`../../../shared/spec/${name}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
const text = read("case-format.md");
/** What the second part adds is named there; it leaves the values of these to the program. */
const second = read("contract-2.md") ?? "";
const OWN_VALUES: ReadonlySet<string> = new Set(["sex", "otherList", "wagesGround", "revokedBasis", "toldLimit"]);

/** The events of other lists, whose shape the contract leaves to the program (contract-2 §5, `matter`). */
const isOfOtherLists = (type: EventType): boolean => /^(?:authority|review|suit)-/u.test(type);

/** What the contract's second part adds to the table. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  "procuratorate-suggestion": ["extensionApproved"],
  "credit-objection-filed": ["extensionApproved"],
};

/** What the second part adds: whole events, and fields of events that were there. */
const NEW_EVENTS: readonly EventType[] = [
  "objection-served",
  "compensation-served",
  "committee-requested",
  "listing-blocked",
  "listing-unblocked",
  "certificate-issued",
  "employer-told",
  "harm",
];
const NEW_FIELDS: Readonly<Partial<Record<EventType, readonly EventFieldName[]>>> = {
  "round-concluded": ["knownOn"],
  "listing-published": ["wording", "media"],
};

const names = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([A-Za-z][\w-]*)`/g)].map(([, name]) => name ?? "");

/** The rows of the Events table: event types (shorthands written out) and all names in the column of fields. */
function rows(markdown: string): ReadonlyMap<string, readonly string[]> {
  const part = markdown.slice(markdown.indexOf("| type | extra fields"), markdown.indexOf("### Threads"));
  const found = new Map<string, readonly string[]>();
  for (const line of part.split("\n").slice(2)) {
    const [, types = "", fields = ""] = line
      .split(" | ")
      .join("|")
      .split(/(?<!\\)\|/);
    for (const type of names(types)) found.set(type, [...names(fields), ...(ADDED[type] ?? [])]);
  }
  return found;
}

describe.skipIf(text === null)("the contract (skipped without ../shared)", () => {
  const table = rows(text ?? "");

  it("has exactly these event types, in this order", () => {
    expect([...table.keys()]).toEqual(
      EVENT_TYPES.filter((type) => !NEW_EVENTS.includes(type) && !isOfOtherLists(type)),
    );
    const added = [...NEW_EVENTS, ...Object.values(NEW_FIELDS).flat()];
    for (const name of added) expect(second).toMatch(new RegExp(`[\`.]${name}\``));
  });

  it.each([...table])("has exactly these fields for %s", (type, cell) => {
    const known = EVENT_TYPES.find((name) => name === type);
    const added: readonly EventFieldName[] = (known === undefined ? undefined : NEW_FIELDS[known]) ?? [];
    const own = known === undefined ? [] : fieldsOf(known).filter((name) => !added.includes(name));
    const fieldNames = new Set<string>(Object.keys(EVENT_FIELDS));
    const values = new Set<string>(
      own.flatMap((name) => {
        const spec = EVENT_FIELDS[name];
        return "of" in spec && spec.kind !== "object" ? [...ENUMS[spec.of]] : [];
      }),
    );
    const inCell = cell.filter(
      (name) => fieldNames.has(name) && !(values.has(name) && !own.some((field) => field === name)),
    );
    expect(new Set(inCell)).toEqual(new Set(own));
    // What is in the cell and no field is a value of a closed list, or a word of the explanation.
    const rest = cell.filter((name) => !fieldNames.has(name) && !values.has(name));
    expect(rest.filter((name) => !["as", "null", "happened", "no"].includes(name))).toEqual([]);
  });

  it("names every client and enforcement field and every value", () => {
    const source = `${text ?? ""}\n${second}`;
    for (const of of [
      "client",
      "party",
      "enforcement",
      "obligation",
      "basis",
      "court",
      "sanction",
      "evidence",
      "service",
    ] as const) {
      for (const field of Object.keys(OBJECT_FIELDS[of])) expect(source).toMatch(new RegExp(`["\`.]${field}["\`]`));
    }
    for (const [name, values] of Object.entries(ENUMS)) {
      if (OWN_VALUES.has(name)) continue;
      for (const value of values) expect(source).toMatch(new RegExp(`(^|[^\\w-])${value}([^\\w-]|$)`, "m"));
    }
  });
});
