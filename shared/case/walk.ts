// The walk over a case file, driven by the field tables: one pass, every problem in file order.

import {
  checkArticleNumber,
  checkBirthDate,
  checkDate,
  checkFormat,
  checkId,
  checkMatter,
  checkTermYears,
  checkText,
  choiceCheck,
  numberEntryCheck,
  type ValueCheck,
} from "./check-values.ts";
import { ENUMS } from "./enums.ts";
import { EVENT_TYPES, fieldsOf, isEventType } from "./event-table.ts";
import {
  COMMON_FIELDS,
  EVENT_FIELDS,
  type FieldSpec,
  OBJECT_FIELDS,
  type ObjectName,
  REQUIRED_FIELDS,
} from "./fields.ts";
import { isObject, type Json } from "./json.ts";
import { ROOT } from "./path.ts";
import {
  ALLOWED,
  allowedNumbers,
  allowedValues,
  type CaseError,
  dangling,
  type Problem,
  wrongValue,
} from "./problems.ts";
import { gatherIds, regardingProblem } from "./references.ts";
import {
  type FieldCheck,
  inside,
  report,
  type Requirement,
  type Run,
  type Shape,
  walkList,
  walkObject,
} from "./walk-object.ts";

function simple(check: ValueCheck): FieldCheck {
  return (run, _owner, place, key, value) => {
    const problem = check(value);
    if (problem !== null) report(run, inside(place, key), problem);
  };
}

function checkEventType(value: unknown): Problem | null {
  if (typeof value === "string" && isEventType(value)) return null;
  return wrongValue(value, allowedValues(EVENT_TYPES), EVENT_TYPES);
}

const plainVersionCheck = simple(choiceCheck("citedVersion"));
/** A version may be written as a number too; the parsed case has it as text. */
const versionCheck: FieldCheck = (run, owner, place, key, value) => {
  if (value === 2013 || value === 2017) run.rewrite = true;
  else plainVersionCheck(run, owner, place, key, value);
};

const checkRegarding: FieldCheck = (run, owner, place, key, value) => {
  const problem = checkId(value) ?? regardingProblem(owner, run.ids);
  if (problem !== null) report(run, inside(place, key), problem);
};

type EntryCheck = (value: unknown, run: Run) => Problem | null;

/** A list of simple values; `start` makes the check of its entries anew for each list. */
function entriesCheck(allowed: Problem["allowed"], start: () => EntryCheck): FieldCheck {
  return (run, _owner, place, key, value) => {
    if (!Array.isArray(value)) {
      report(run, inside(place, key), wrongValue(value, allowed));
      return;
    }
    const check = start();
    value.forEach((entry: unknown, index) => {
      const problem = check(entry, run);
      if (problem !== null) report(run, { parent: place, key, index, id: null }, problem);
    });
  };
}

function checkEvidenceId(value: unknown, run: Run): Problem | null {
  const problem = checkId(value);
  if (problem !== null || typeof value !== "string") return problem;
  return run.ids.evidence.has(value) ? null : dangling(value, "evidence", run.ids.evidence);
}

function choicesCheck(check: ValueCheck, values: readonly string[]): FieldCheck {
  const { zh, en } = allowedValues(values);
  return entriesCheck({ zh: `应为列表，${zh}`, en: `a list is allowed, of ${en}` }, () => check);
}

function numbersCheck(max: number): FieldCheck {
  const check = numberEntryCheck(max);
  return entriesCheck(allowedNumbers(max), () => {
    const seen = new Set<unknown>();
    return (value) => check(value, seen);
  });
}

function objectCheck(of: ObjectName): FieldCheck {
  return (run, _owner, place, key, value) => {
    // A court of an event may be given by its name alone.
    if (of === "eventCourt" && typeof value === "string") run.rewrite = true;
    else if (isObject(value)) walkObject(run, shapeOf(of), value, inside(place, key));
    else report(run, inside(place, key), wrongValue(value, ALLOWED.object));
  };
}

const notObject = (entry: unknown): Problem => wrongValue(entry, ALLOWED.object);

function listCheck(of: ObjectName): FieldCheck {
  const shapeFor = of === "event" ? eventShape : (): Shape => shapeOf(of);
  return (run, _owner, place, key, value) => {
    if (Array.isArray(value)) walkList(run, shapeFor, value, inside(place, key), notObject);
    else report(run, inside(place, key), wrongValue(value, ALLOWED.list));
  };
}

const SIMPLE = {
  text: simple(checkText),
  id: simple(checkId),
  date: simple(checkDate),
  "birth-date": simple(checkBirthDate),
  "article-number": simple(checkArticleNumber),
  "term-years": simple(checkTermYears),
  format: simple(checkFormat),
  "event-type": simple(checkEventType),
  matter: simple(checkMatter),
  reference: checkRegarding,
  "evidence-ids": entriesCheck(ALLOWED.list, () => checkEvidenceId),
} as const;

/** The check of a field of this kind. */
function fieldCheck(spec: FieldSpec): FieldCheck {
  if (spec.kind === "choice") return spec.of === "citedVersion" ? versionCheck : simple(choiceCheck(spec.of));
  if (spec.kind === "choices") return choicesCheck(choiceCheck(spec.of), ENUMS[spec.of]);
  if (spec.kind === "numbers") return numbersCheck(spec.max);
  if (spec.kind === "object") return objectCheck(spec.of);
  return spec.kind === "list" ? listCheck(spec.of) : SIMPLE[spec.kind];
}

type Specs = Readonly<Record<string, FieldSpec>>;

const shapes = new Map<string, Shape>();

function remember(name: string, make: () => Shape): Shape {
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const made = make();
  shapes.set(name, made);
  return made;
}

function makeShape(of: ObjectName, specs: Specs, names: readonly string[]): Shape {
  const fields = new Map<string, FieldCheck>();
  for (const name of names) {
    const spec = specs[name];
    if (spec !== undefined) fields.set(name, fieldCheck(spec));
  }
  const elsewhere = new Set(Object.keys(specs).filter((name) => !fields.has(name)));
  return { fields, required: requirements(of), elsewhere };
}

function requirements(of: ObjectName): readonly Requirement[] {
  const specs: Specs = OBJECT_FIELDS[of];
  return (REQUIRED_FIELDS[of] ?? []).flatMap((key) => {
    const spec = specs[key];
    if (spec === undefined) return [];
    return [{ key, allowed: allowedFor(spec), inner: spec.kind === "object" ? requirements(spec.of) : [] }];
  });
}

function allowedFor(spec: FieldSpec): Problem["allowed"] {
  if (spec.kind === "choice") return allowedValues(ENUMS[spec.of]);
  if (spec.kind === "event-type") return allowedValues(EVENT_TYPES);
  if (spec.kind === "format" || spec.kind === "list" || spec.kind === "id") return ALLOWED[spec.kind];
  return ALLOWED.text;
}

function shapeOf(of: ObjectName): Shape {
  return remember(of, () => makeShape(of, OBJECT_FIELDS[of], Object.keys(OBJECT_FIELDS[of])));
}

const EVENT_SPECS: Specs = { ...COMMON_FIELDS, ...EVENT_FIELDS };

/** The shape of an event. An event of unknown type is checked with all fields there are: its type is the one problem. */
function eventShape(event: Json): Shape {
  const type = event["type"];
  const known = typeof type === "string" && isEventType(type) ? type : null;
  return remember(`event:${known ?? ""}`, () => {
    const own: readonly string[] = known === null ? Object.keys(EVENT_FIELDS) : fieldsOf(known);
    return makeShape("event", EVENT_SPECS, [...Object.keys(COMMON_FIELDS), ...own]);
  });
}

/** Checks a whole file. `rewrite` says that the parsed case needs the copy of `normalise`. */
export function walkCase(file: Json): { readonly errors: readonly CaseError[]; readonly rewrite: boolean } {
  const run: Run = { ids: gatherIds(file), errors: [], rewrite: false };
  walkObject(run, shapeOf("case"), file, ROOT);
  return { errors: run.errors, rewrite: run.rewrite };
}
