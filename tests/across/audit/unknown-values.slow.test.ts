// Every field of every event that takes one of a list of values: what the file calls unknown decides nothing on which the values
// that it could be come apart.
import { expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import type { Day } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { ENUMS, type EnumName } from "../../../shared/case/enums.ts";
import { fieldsOf, isEventType } from "../../../shared/case/event-table.ts";
import { EVENT_FIELDS, OBJECT_FIELDS, type FieldSpec } from "../../../shared/case/fields.ts";
import { combineWays } from "../../../shared/engine/combine.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { RULES } from "../../../shared/rules/index.ts";
import type { CaseJson, Json } from "./plain.ts";
import { sampleCases, valid } from "./random-case.ts";

/** A field that can be called unknown: its name, or `service` and the name within it. */
interface Place {
  readonly path: readonly [string] | readonly ["service", string];
  readonly values: readonly string[];
}

const valuesOf = (of: EnumName): readonly string[] => ENUMS[of];

function placesOf(type: string): readonly Place[] {
  if (!isEventType(type)) return [];
  const place = (path: Place["path"], spec: FieldSpec): readonly Place[] =>
    spec.kind === "choice" && valuesOf(spec.of).includes("unknown")
      ? [{ path, values: valuesOf(spec.of).filter((value) => value !== "unknown") }]
      : [];
  return fieldsOf(type).flatMap((name) =>
    name === "service"
      ? Object.entries(OBJECT_FIELDS.service).flatMap(([inner, spec]) => place(["service", inner], spec))
      : place([name], EVENT_FIELDS[name]),
  );
}

function withValue(json: CaseJson, at: number, [name, inner]: Place["path"], value: string): CaseJson {
  const events = json.events.map((event, index) => {
    if (index !== at) return event;
    if (inner === undefined) return { ...event, [name]: value };
    return { ...event, [name]: { ...(event["service"] as Json | undefined), [inner]: value } };
  });
  return { ...json, events };
}

/** The status of each finding of a rule, by the finding's id. */
function statuses(json: CaseJson, asOf: Day): ReadonlyMap<string, Status> {
  const { findings } = auditCase(valid(json), { asOf, calendar: shippedCalendar, all: true });
  return new Map(findings.map(({ id, status }) => [id, status]));
}

const JUDGED: ReadonlySet<string> = new Set(RULES.map(({ code }) => code));
/** Whoever starts a clock by a service of which the manner is undetermined starts it as stated (audit-output). */
const CLOCKS: ReadonlySet<string> = new Set(
  RULES.filter(({ readings }) => readings.some(({ name }) => name === "service-proof")).map(({ code }) => code),
);
const MANNER: ReadonlySet<string> = new Set(["recipient", "returned", "returnCause", "ownFault"]);

/** Where another record of the same fact stands beside it, and is taken instead. */
function isToldElsewhere(rule: string, [name, inner]: Place["path"]): boolean {
  if (inner !== undefined && MANNER.has(inner)) return CLOCKS.has(rule) || rule === "S-05" || rule === "S-02";
  return rule === "E-03" && name === "riskWarning";
}

it("is every possibility", () => {
  let compared = 0;
  for (const { json, asOf } of sampleCases(60, 20261130)) {
    json.events.forEach((event, at) => {
      for (const { path, values } of placesOf(String(event["type"]))) {
        const known = values.map((value) => statuses(withValue(json, at, path, value), asOf));
        const unknown = statuses(withValue(json, at, path, "unknown"), asOf);
        for (const [id, status] of unknown) {
          const rule = id.split("@")[0] ?? "";
          // A finding whose name turns on the value is another one.
          if (!JUDGED.has(rule) || isToldElsewhere(rule, path) || !known.every((one) => one.has(id))) continue;
          const all = new Set(known.map((one) => one.get(id) ?? status));
          if (all.size < 2) continue;
          compared++;
          const combined = combineWays(all);
          if (combined !== "undetermined" && combined !== "contestable") continue;
          const told = `${id} with ${path.join(".")} of ${String(event["id"])} unknown in ${JSON.stringify(json)}`;
          expect(status, told).toBe(combined);
        }
      }
    });
  }
  expect(compared).toBeGreaterThan(100);
});
