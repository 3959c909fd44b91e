// Every field of an event or the client that takes one of a list of values: what the file calls unknown decides nothing on which the values
// that it could be come apart.
import { describe, expect, it } from "vitest";
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
import { TIMES } from "./times.ts";

/** A field that can be called unknown: its name, or `service` and the name within it. */
interface Place {
  readonly path: readonly [string] | readonly ["service", string];
  readonly values: readonly string[];
}

const valuesOf = (of: EnumName): readonly string[] => ENUMS[of];

function place(path: Place["path"], spec: FieldSpec): readonly Place[] {
  if (spec.kind !== "choice" || !valuesOf(spec.of).includes("unknown")) return [];
  return [{ path, values: valuesOf(spec.of).filter((value) => value !== "unknown") }];
}

function placesOf(type: string): readonly Place[] {
  if (!isEventType(type)) return [];
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

/** One value of a case that is called unknown, and the same case with each value that it could be. */
interface Trial {
  readonly told: string;
  readonly unknown: CaseJson;
  readonly known: readonly CaseJson[];
  readonly isToldElsewhere: (rule: string) => boolean;
}

function ofEvents(json: CaseJson): readonly Trial[] {
  return json.events.flatMap((event, at) =>
    placesOf(String(event["type"])).map(({ path, values }) => ({
      told: `${path.join(".")} of ${String(event["id"])}`,
      unknown: withValue(json, at, path, "unknown"),
      known: values.map((value) => withValue(json, at, path, value)),
      isToldElsewhere: (rule: string) => isToldElsewhere(rule, path),
    })),
  );
}

function ofClient(json: CaseJson): readonly Trial[] {
  const withClient = (name: string, value: string): CaseJson => ({
    ...json,
    client: { ...json.client, [name]: value },
  });
  return Object.entries(OBJECT_FIELDS.client).flatMap(([name, spec]) =>
    place([name], spec).map(({ values }) => ({
      told: `client.${name}`,
      unknown: withClient(name, "unknown"),
      known: values.map((value) => withClient(name, value)),
      // Whoever says whether the turn of a later-ranked debtor had come says that the client is one, whatever the role.
      isToldElsewhere: (rule: string) => rule === "L-04" && name === "enforceableNow",
    })),
  );
}

/** `REDRESS_CASES=34` for twenty thousand cases each. */
const CASES = 600 * TIMES;

/** How many findings there were on which the values come apart, and those that the unknown decides all the same. */
function compare(cases: number, trialsOf: (json: CaseJson) => readonly Trial[]) {
  let compared = 0;
  const wrong: string[] = [];
  for (const [at, { json, asOf }] of sampleCases(cases, 20261130).entries()) {
    // One value of each case, another of the next.
    const trials = trialsOf(json);
    const trial = trials[at % trials.length];
    if (trial === undefined) continue;
    const known = trial.known.map((one) => statuses(one, asOf));
    for (const [id, status] of statuses(trial.unknown, asOf)) {
      const rule = id.split("@")[0] ?? "";
      // A finding whose name turns on the value is another one.
      if (!JUDGED.has(rule) || trial.isToldElsewhere(rule) || !known.every((one) => one.has(id))) continue;
      const all = new Set(known.map((one) => one.get(id) ?? status));
      const combined = combineWays(all);
      if (all.size < 2 || (combined !== "undetermined" && combined !== "contestable")) continue;
      compared++;
      if (status !== combined)
        wrong.push(`${status} for ${combined}: ${id} with ${trial.told} unknown in ${JSON.stringify(json)}`);
    }
  }
  return { compared, wrong };
}

describe("a value that is called unknown", () => {
  it("is every possibility in an event", () => {
    const { compared, wrong } = compare(CASES, ofEvents);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  it("is every possibility of the client", () => {
    const { compared, wrong } = compare(CASES, ofClient);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });
});
