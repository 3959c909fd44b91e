// Random cases: no document crashes, and what must hold of every document holds of every one of them.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reasonedAudit } from "../audit/audit.ts";
import { dayOf, formatDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { ENUMS } from "../case/enums.ts";
import { EVENT_TYPES, fieldsOf, type EventType } from "../case/event-table.ts";
import { EVENT_FIELDS, type FieldSpec, OBJECT_FIELDS } from "../case/fields.ts";
import type { CaseFile } from "../case/types.ts";
import { validateCase } from "../case/validate.ts";
import { concessionsIn } from "./conceding.fixture.ts";
import { contradictionsIn, papersOf } from "./consistency.fixture.ts";
import { DOCUMENTS, draftOf } from "./index.ts";
import { faultsOf } from "./invariants.fixture.ts";
import { DOCUMENT_NAMES } from "./model.ts";

/** Days around the changes of law of 2017, 2020, 2022 and 2024. */
const day = fc
  .tuple(
    fc.constantFrom(dayOf(2017, 5, 1), dayOf(2020, 1, 2), dayOf(2022, 1, 1), dayOf(2024, 1, 1)),
    fc.integer({ min: -40, max: 40 }),
  )
  .map(([turn, offset]) => turn + offset);
const date = fc.oneof(
  { weight: 5, arbitrary: day.map(formatDay) },
  { weight: 1, arbitrary: day.map((one) => formatDay(one).slice(0, 7)) },
  { weight: 1, arbitrary: day.map((one) => `../${formatDay(one)}`) },
);

function valueOf(spec: FieldSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case "choice":
      return fc.constantFrom(...ENUMS[spec.of]);
    case "choices":
      return fc.subarray([...ENUMS[spec.of]]);
    case "numbers":
      return fc.subarray(Array.from({ length: spec.max }, (_none, at) => at + 1));
    case "date":
      return date;
    case "term-years":
      return fc.constantFrom(null, 1, 2, 3);
    case "text":
      return fc.constantFrom("甲", "乙（号）");
    case "object":
      return spec.of === "service" ? fieldsValue(Object.entries(OBJECT_FIELDS.service)) : fc.constant(undefined);
    default:
      return fc.constant(undefined);
  }
}

function fieldsValue(fields: readonly (readonly [string, FieldSpec])[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(fields.map(([name, spec]) => [name, valueOf(spec)])), { requiredKeys: [] });
}

const eventOf = (type: EventType): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      fieldsValue(fieldsOf(type).map((name) => [name, EVENT_FIELDS[name]])),
      fc.option(date, { nil: undefined, freq: 8 }),
      fc.constantFrom(undefined, undefined, undefined, undefined, "no", "unknown"),
      fc.constantFrom(undefined, "document", "third-party", "inferred"),
      fc.constantFrom([], ["v1"], ["v1", "v2"]),
    )
    .map(([fields, when, happened, source, evidence]) => ({ ...fields, type, date: when, happened, source, evidence }));

/** Half of the events are about the listing and the requests, for most documents turn on them. */
const OFTEN = EVENT_TYPES.filter((type) =>
  /^(?:listing|correction|reconsideration|obligation|restriction)/u.test(type),
);
const randomCase = fc
  .record({
    client: fieldsValue(Object.entries(OBJECT_FIELDS.client).filter(([, { kind }]) => kind === "choice")),
    events: fc.array(fc.oneof(fc.constantFrom(...OFTEN), fc.constantFrom(...EVENT_TYPES)).chain(eventOf), {
      maxLength: 9,
    }),
    asOf: day,
  })
  .map(({ client, events, asOf }) => ({ file: caseOf(client, events), asOf }));

/** A valid case of the drawn parts; one that the validator refuses gives the case without its events. */
function caseOf(client: Record<string, unknown>, events: readonly Record<string, unknown>[]): CaseFile | null {
  const json: unknown = JSON.parse(
    JSON.stringify({
      format: "redress.case/1",
      id: "random",
      client: { kind: "natural-person", ...client },
      enforcement: { court: { name: "某区人民法院", level: "basic" } },
      events: events.map((event, at) => ({ id: `e${at + 1}`, ...event })),
      evidence: [{ id: "v1", title: "材料甲" }, { id: "v2" }],
    }),
  );
  const result = validateCase(json);
  return result.ok ? result.case : null;
}

describe("documents of random cases", () => {
  it("are sound, argued from the checklist's grounds or from every finding", () => {
    let valid = 0;
    fc.assert(
      fc.property(randomCase, fc.constantFrom(...DOCUMENT_NAMES), fc.boolean(), ({ file, asOf }, document, all) => {
        if (file === null) return;
        valid++;
        const reasoned = reasonedAudit(file, { asOf, calendar: shippedCalendar });
        const { audit } = reasoned;
        const findings = all ? { findings: audit.findings.map(({ id }) => id) } : {};
        const draft = draftOf(document, { file, ...reasoned, choices: { ...findings, lang: "both" } });
        expect(faultsOf(draft, file, audit)).toEqual([]);
      }),
      { numRuns: 80, seed: 20261123 },
    );
    expect(valid).toBeGreaterThan(40);
  });

  it("agree with each other in every language, and concede nothing", () => {
    let drawn = 0;
    fc.assert(
      fc.property(randomCase, ({ file, asOf }) => {
        if (file === null) return;
        drawn++;
        const papers = papersOf(file, reasonedAudit(file, { asOf, calendar: shippedCalendar }));
        expect([...contradictionsIn(papers, file), ...concessionsIn(papers)]).toEqual([]);
      }),
      { numRuns: 60, seed: 20261129 },
    );
    expect(drawn).toBeGreaterThan(30);
  });

  it("cover every document", () => {
    expect(DOCUMENTS.map(({ document }) => document)).toEqual([...DOCUMENT_NAMES]);
  });
});
