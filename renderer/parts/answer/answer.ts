// An answer as changes of the case: pure, so that what is written can be tested against every question there is.
import type { ApiChange } from "../../../shared/api/cases.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import { type CaseEvent, isAttached } from "../../../shared/engine/model.ts";
import { type Day, formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import type { AnyEvent, CaseFile, EventSource, EventType } from "../../../shared/case/types.ts";
import { factPath, fieldSpec } from "./fact-path.ts";

export type Answer =
  /** `value` as the case format writes dates. */
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "tri"; readonly value: "yes" | "no" }
  /** One value of a choice; any number of several choices. */
  | { readonly kind: "values"; readonly values: readonly string[] }
  | { readonly kind: "text"; readonly value: string }
  /** Null: the paper states none. */
  | { readonly kind: "number"; readonly value: number | null }
  /** It happened; `date` null where the day is not known. `fields`: what was told of it with that, by field. */
  | {
      readonly kind: "happened";
      readonly date: string | null;
      readonly source?: EventSource;
      readonly fields?: Readonly<Record<string, string>>;
    }
  /** The client says that it did not, and nobody has looked into the court's file: `note` keeps her words. */
  | { readonly kind: "said-not"; readonly note: string }
  /** It is established, as of the date, that it had not happened. */
  | { readonly kind: "not-happened"; readonly date: string; readonly source?: EventSource };

/** Records an answer; `stored` is called once it is in the vault. */
export type OnAnswer = (answer: Answer, stored?: () => void) => void;

interface Options {
  /** Makes the id of a new event. */
  readonly newId: () => string;
  /** The day of the audit that asks, ISO. */
  readonly asOf: string;
}

/**
 * The changes that record an answer to the question at `path`. None where no change of the case can: a holiday notice, and
 * a sanction without an id. Throws RangeError where the path leads nowhere or the answer does not fit the field.
 */
export function answerToChanges(file: CaseFile, path: string, answer: Answer, options: Options): readonly ApiChange[] {
  const fact = factPath(file, path);
  const caseId = file.id;
  switch (fact.kind) {
    case "calendar":
      return [];
    case "event":
      return [
        { kind: "event-put", caseId, event: newEvent(file, fact.type, fact.anchor, answer, options), base: null },
      ];
    case "field":
      return [
        {
          kind: "event-put",
          caseId,
          event: withField(fact.event, fact.field, fieldValue(path, file, answer)),
          base: fact.event,
        },
      ];
    case "sanction": {
      const sanction = (file.sanctions ?? []).find(({ id }) => id === fact.id);
      if (sanction?.id === undefined) return [];
      const base = { ...sanction, id: sanction.id };
      const changed = withField(base, fact.field, fieldValue(path, file, answer));
      return [{ kind: "sanction-put", caseId, sanction: changed, base }];
    }
    default: {
      const { events: _events, evidence: _evidence, sanctions: _sanctions, ...head } = file;
      const value = fieldValue(path, file, answer);
      return [{ kind: "head-put", head: withField(head, `${fact.kind}.${fact.field}`, value), base: head }];
    }
  }
}

const unfit = (path: string): RangeError => new RangeError(`the answer does not fit the question at ${path}`);

/** The value of the field as the case format holds it. */
function fieldValue(path: string, file: CaseFile, answer: Answer): unknown {
  const spec = fieldSpec(factPath(file, path));
  switch (answer.kind) {
    case "date":
    case "tri":
    case "text":
    case "number":
      return answer.value;
    case "values": {
      if (spec?.kind === "numbers") return answer.values.map(Number).toSorted((a, b) => a - b);
      if (spec?.kind === "choices") return answer.values;
      const [value] = answer.values;
      if (value === undefined || answer.values.length > 1) throw unfit(path);
      return value;
    }
    default:
      throw unfit(path);
  }
}

/** A copy with the field set; a dot leads into an object, which is made where it is not there. */
function withField<T extends object>(object: T, field: string, value: unknown): T {
  const [name = "", ...rest] = field.split(".");
  if (rest.length === 0) return { ...object, [name]: value };
  const inner: unknown = (object as Readonly<Record<string, unknown>>)[name];
  const inside = typeof inner === "object" && inner !== null ? inner : {};
  return { ...object, [name]: withField(inside, rest.join("."), value) };
}

function newEvent(
  file: CaseFile,
  type: EventType,
  anchor: string | null,
  answer: Answer,
  { newId, asOf }: Options,
): AnyEvent {
  if (answer.kind !== "happened" && answer.kind !== "not-happened" && answer.kind !== "said-not") {
    throw unfit(`events[+${type}]`);
  }
  const event: AnyEvent =
    answer.kind === "said-not" ? saidNot(newId(), type, answer.note) : toldEvent(newId(), type, answer);
  const told = Object.entries(answer.kind === "happened" ? (answer.fields ?? {}) : {});
  const whole = told.reduce((made, [field, value]) => withField(made, field, value), event);
  const day = parseDay(asOf);
  return anchor === null || day === null ? whole : linked(file, whole, anchor, day);
}

const saidNot = (id: string, type: EventType, note: string): AnyEvent => ({
  id,
  type,
  source: "client-statement",
  happened: "unknown",
  note,
});

function toldEvent(
  id: string,
  type: EventType,
  answer: Extract<Answer, { kind: "happened" | "not-happened" }>,
): AnyEvent {
  const { source } = answer;
  return {
    id,
    type,
    ...(answer.date === null ? {} : { date: answer.date }),
    ...(source === undefined ? {} : { source }),
    ...(answer.kind === "not-happened" ? { happened: "no" } : {}),
  };
}

/**
 * The event with its link to the anchor written out where the audit would link it to something else, or to nothing: the
 * person was asked about the anchor. Only where the anchor is what such an event answers, or is of the same listing.
 */
function linked(file: CaseFile, event: AnyEvent, anchor: string, day: Day): AnyEvent {
  const named = file.events.find(({ id }) => id === anchor);
  if (named === undefined) return event;
  const { regarding: _regarding, ...alone } = named;
  const together = { date: formatDay(day), happened: "yes" } as const;
  const pair: readonly AnyEvent[] = [
    { ...alone, ...together },
    { ...event, ...together },
  ];
  if (!isLinked(file, pair, event.id, anchor, day)) return event;
  if (isLinked(file, [...file.events, event], event.id, anchor, day)) return event;
  const naming: AnyEvent = { ...event, regarding: anchor };
  return isLinked(file, [...file.events, naming], event.id, anchor, day) ? naming : event;
}

/** Does the audit link the event to the anchor, or to its listing, and to no other? */
function isLinked(file: CaseFile, events: readonly AnyEvent[], id: string, anchor: string, day: Day): boolean {
  const view = viewCase({ ...file, events: events as CaseFile["events"] }, day);
  const event = view.byId(id);
  // What the audit does not see yet, a day after its own, needs no link.
  if (event === undefined) return true;
  const [thread] = event.threads;
  const same = view.byId(anchor)?.threads;
  if (thread !== undefined && isAttached(event) && same?.length === 1 && same[0] === thread) return true;
  for (let at: CaseEvent | undefined = event; at?.parents.length === 1 && !at.loose; at = at.parents[0]) {
    if (at.parents[0]?.id === anchor) return true;
  }
  return false;
}
