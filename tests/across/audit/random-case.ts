// Random valid cases for the property tests: small, crowded around the days on which the law or the calendar changes.
import * as fc from "fast-check";
import { dayOf, type Day } from "../../../shared/calendar/civil.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import { EVENT_TYPES, fieldsOf, type EventType } from "../../../shared/case/event-table.ts";
import { EVENT_FIELDS } from "../../../shared/case/fields.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import type { CaseJson, Json } from "./plain.ts";
import { dateShape, fieldsValue, iso, materialise, type DateShape, type Fields } from "./random-fields.ts";
import { STORIES, type StoryEvent } from "./stories.ts";

/** A case as JSON, and the day it is audited on. */
export interface RandomCase {
  readonly json: CaseJson;
  readonly asOf: Day;
}

/** Changes of law, and the first and last days of the shipped calendar. */
const TURNING_POINTS: readonly Day[] = [
  dayOf(2024, 3, 1),
  dayOf(2013, 10, 1),
  dayOf(2015, 7, 22),
  dayOf(2017, 5, 1),
  dayOf(2020, 1, 2),
  dayOf(2022, 1, 1),
  dayOf(2024, 1, 1),
  dayOf(2013, 1, 1),
  dayOf(2026, 12, 31),
];

/** Validates a case that must be valid. Throws with the first problem where it is not. */
export function valid(json: unknown): CaseFile {
  const result = validateCase(json);
  if (result.ok) return result.case;
  const [first] = result.errors;
  throw new Error(`not a valid case: ${first?.path ?? ""}: ${first?.problem.en ?? ""}`);
}

interface RandomEvent {
  readonly type: EventType;
  readonly date: DateShape | undefined;
  readonly happened: string | undefined;
  readonly source: string | undefined;
  /** Which earlier event it names, counted back; 0 for none. */
  readonly back: number;
  readonly fields: Fields;
}

function eventOf(type: EventType): fc.Arbitrary<RandomEvent> {
  return fc.record({
    type: fc.constant(type),
    date: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 15, arbitrary: dateShape }),
    happened: fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: fc.constantFrom("no", "unknown") },
    ),
    source: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...ENUMS.source) },
    ),
    back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
    fields: fieldsValue(
      fieldsOf(type).map((name) => [name, EVENT_FIELDS[name]] as const),
      0.6,
    ),
  });
}

/** Events that many rules turn on come more often. */
const FREQUENT: readonly EventType[] = [
  "listing-decided",
  "listing-decided",
  "listing-decided",
  "listing-published",
  "listing-served",
  "listing-deleted",
  "listing-checked",
  "obligation-performed",
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
  "reconsideration-requested",
  "restriction-ordered",
];

const eventAmong = (types: readonly EventType[]): fc.Arbitrary<RandomEvent> =>
  fc.oneof({ withCrossShrink: true }, ...FREQUENT.map(eventOf), ...types.map(eventOf));

/** An event of a story: mostly as told, on a day near the told one; sometimes something about it is otherwise. */
function storyEvent({ type, day, fields: told }: StoryEvent): fc.Arbitrary<RandomEvent | null> {
  const near =
    (at: number): DateShape =>
    (turn) =>
      iso(turn + day + at);
  const exact = fc.oneof(fc.constant(near(0)), fc.integer({ min: -3, max: 20 }).map(near));
  const asTold: Fields = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, () => value]));
  const event = eventOf(type);
  return fc.oneof(
    {
      weight: 12,
      arbitrary: exact.map((date) => ({ type, date, happened: undefined, source: undefined, back: 0, fields: asTold })),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(event, exact)
        .map(([other, date]) => ({ ...other, date, fields: { ...asTold, ...given(other.fields) } })),
    },
    { weight: 2, arbitrary: event.map((other) => ({ ...other, fields: { ...other.fields, ...asTold } })) },
    { weight: 2, arbitrary: fc.constant(null) },
  );
}

const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, late]) => late !== undefined));

/** A story told nearly as it usually goes, cut short somewhere, with up to two events that do not belong to it. */
const storyWith = (other: fc.Arbitrary<RandomEvent>): fc.Arbitrary<readonly RandomEvent[]> =>
  fc
    .tuple(
      fc.oneof(...STORIES.map((events) => fc.tuple(...events.map(storyEvent)))),
      fc.array(other, { maxLength: 2 }),
      fc.oneof(fc.constant(99), fc.integer({ min: 1, max: 9 })),
    )
    .map(([told, others, length]) => [...told.filter((event) => event !== null).slice(0, length), ...others]);

function toEvent(event: RandomEvent, index: number, turn: Day): Json {
  const { type, date, happened, source, back, fields } = event;
  return {
    id: `e${index + 1}`,
    type,
    ...(date === undefined ? {} : { date: date(turn) }),
    ...(happened === undefined ? {} : { happened }),
    ...(source === undefined ? {} : { source }),
    ...(back === 0 || back > index ? {} : { regarding: `e${index + 1 - back}` }),
    ...materialise(fields, turn),
  };
}

const sparse = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const present = (object: Json): Json =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const client: fc.Arbitrary<Json> = fc
  .record({
    kind: fc.constantFrom(...ENUMS.clientKind),
    birthDate: sparse(
      fc.constantFrom("1980-05-01", "2006-03", "2006-01-01/2006-03-31", "1999-05-01", "2004-01-02", null),
    ),
    fullTimeStudent: sparse(fc.constantFrom(...ENUMS.tri)),
    debtOrigin: sparse(fc.constantFrom(...ENUMS.debtOrigin)),
    role: sparse(fc.constantFrom(...ENUMS.role)),
    isDebtor: sparse(fc.constantFrom(...ENUMS.tri)),
    enforceableNow: sparse(fc.constantFrom(...ENUMS.tri)),
    domicile: sparse(fc.constantFrom(...ENUMS.domicile)),
    idDocument: sparse(fc.constantFrom({ type: "passport" }, { type: "resident-id" })),
  })
  .map(present);

const enforcement: fc.Arbitrary<Json> = fc
  .record({
    court: fc.constantFrom(...ENUMS.courtLevel, "内蒙古").map((level) => ({
      name: "某区人民法院",
      level: level === "内蒙古" ? "basic" : level,
      ...(level === "内蒙古" ? { region: "内蒙古" } : {}),
    })),
    upperCourt: sparse(fc.constantFrom(...ENUMS.courtLevel).map((level) => ({ name: "某市中级人民法院", level }))),
    obligation: sparse(fc.constantFrom(...ENUMS.obligationKind).map((kind) => ({ kind }))),
    debtorKind: sparse(fc.constantFrom(...ENUMS.clientKind)),
    caseNumber: sparse(fc.constant("（2024）京0105执1234号")),
  })
  .map(present);

const sanctions = fc.uniqueArray(fc.constantFrom("air-travel", "mirror-site", "credit-report", "exit"), {
  maxLength: 2,
});

const caseWith = (one: fc.Arbitrary<RandomEvent>): fc.Arbitrary<RandomCase> =>
  fc
    .record({
      turn: fc.constantFrom(...TURNING_POINTS),
      wait: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 1200 })),
      client,
      enforcement,
      sanctions: sparse(sanctions),
      events: fc.oneof<fc.Arbitrary<readonly RandomEvent[]>[]>(
        fc.array(one, { maxLength: 9, size: "max" }),
        storyWith(one),
      ),
    })
    .map(({ turn, wait, events, sanctions: kinds, ...rest }) => ({
      json: {
        format: "redress.case/1",
        id: "random",
        ...rest,
        events: events.map((event, index) => toEvent(event, index, turn)),
        ...(kinds === undefined ? {} : { sanctions: kinds.map((kind, index) => ({ id: `s${index + 1}`, kind })) }),
      },
      asOf: turn + wait,
    }));

/** Small valid cases of every event type and field; shrinks towards few events on plain days. */
export const randomCase: fc.Arbitrary<RandomCase> = caseWith(eventAmong(EVENT_TYPES));

const isOfAuthorities = (type: EventType): boolean => /^(?:authority|review|suit)-/u.test(type);

/** So many cases of the court's list alone, which meet its rules oftener. */
export const sampleCourtCases = (n: number, seed: number): readonly RandomCase[] =>
  fc.sample(caseWith(eventAmong(EVENT_TYPES.filter((type) => !isOfAuthorities(type)))), { numRuns: n, seed });

/** So many of them; the same seed gives the same cases, and a longer list begins with the shorter one. */
export const sampleCases = (n: number, seed: number): readonly RandomCase[] =>
  fc.sample(randomCase, { numRuns: n, seed });
