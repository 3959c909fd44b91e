// The JSON Schema of `redress.audit/1`: every key present, nothing beside them.
import { ENUMS } from "../case/enums.ts";
import type { LegalUnit } from "../law/duties.ts";
import type { Checklist, ChecklistItem, Question, RouteName, Weight, NextAct } from "../engine/finding.ts";
import type { Holder, Kind } from "../engine/basis.ts";
import type { Status } from "../engine/term.ts";
import { SCHEMA_WORDS } from "./schema-words.ts";

type Schema = { readonly [key: string]: unknown };

/** The words of a closed list; the compiler refuses one that is missing or too many. */
function words<T extends string>(all: Readonly<Record<T, true>>): Schema {
  return { enum: Object.keys(all) };
}

const STATUS = words<Status>({
  "in-order": true,
  breach: true,
  contestable: true,
  running: true,
  undetermined: true,
  advice: true,
  "not-applicable": true,
});
const KIND = words<Kind>({ "time-limit": true, requirement: true, bar: true, consistency: true, advice: true });
const HOLDER = words<Holder>({
  "enforcing-court": true,
  "upper-court": true,
  client: true,
  agency: true,
  bureau: true,
  procuratorate: true,
});
const ROUTE = words<RouteName>({
  "correction-request": true,
  reconsideration: true,
  objection: true,
  deletion: true,
  "early-deletion": true,
  "restriction-relief": true,
  supervision: true,
  procuratorate: true,
  "credit-objection": true,
  agency: true,
  compensation: true,
  "administrative-reconsideration": true,
  "administrative-suit": true,
});
const WEIGHT = words<Weight>({
  "official-record": true,
  document: true,
  "third-party": true,
  "client-statement": true,
  inferred: true,
});
const UNIT = words<LegalUnit>({ days: true, "working-days": true, months: true, years: true });
const QUESTION_KIND = words<Question["kind"]>({ date: true, tri: true, choice: true, event: true, number: true });
const ROUTE_STATE = words<Checklist["state"]>({
  open: true,
  closing: true,
  missed: true,
  "not-yet": true,
  closed: true,
});
const ITEM_STATE = words<ChecklistItem["state"]>({ done: true, todo: true, unknown: true, "not-needed": true });

const STRING: Schema = { type: "string" };
const INTEGER: Schema = { type: "integer" };
const DAY: Schema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const DIGEST: Schema = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const RULE: Schema = { type: "string", pattern: "^[A-Z]{1,2}-\\d[0-9A-Z]$" };
const TEXT = ref("text");

/** The type stands where the object is used, for there it may be null too; what is inside stands once. */
function ref(name: string): Schema {
  return { type: "object", $ref: `#/$defs/${name}` };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

function orNull({ type, enum: values, ...rest }: Schema): Schema {
  if (Array.isArray(values)) return { enum: [...(values as readonly unknown[]), null], ...rest };
  return { type: [type, "null"], ...rest };
}

/** What is inside an object with exactly these keys, each with what `SCHEMA_WORDS` says of it under that name. */
function inside(name: string, properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  const said = SCHEMA_WORDS[name] ?? {};
  return {
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [key, { description: said[key] ?? "", ...schema }]),
    ),
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** The same as an object that is used in one place. */
function object(name: string, properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  return { type: "object", ...inside(name, properties, description) };
}

const FINDING = inside(
  "finding",
  {
    id: STRING,
    rule: RULE,
    thread: orNull(STRING),
    title: TEXT,
    kind: KIND,
    status: STATUS,
    subjects: list(STRING),
    holder: HOLDER,
    due: orNull(ref("bounds")),
    period: orNull(ref("period")),
    done: orNull(ref("bounds")),
    daysLate: orNull(object("daysLate", { min: INTEGER, max: INTEGER }, "Calendar days.")),
    readings: list(
      object("reading", {
        id: STRING,
        active: { type: "boolean" },
        status: STATUS,
        due: orNull(ref("bounds")),
        period: orNull(ref("period")),
      }),
    ),
    missing: list(object("missing", { path: STRING, question: TEXT })),
    basis: list(
      object("provision", {
        instrument: STRING,
        version: orNull(STRING),
        article: STRING,
        paragraph: orNull({ type: "integer", minimum: 1 }),
      }),
    ),
    derivation: list(object("step", { zh: STRING, en: STRING, date: orNull(DAY) })),
    remedies: list(ROUTE),
    weight: orNull(WEIGHT),
  },
  "What one rule found about one listing, request or order, or about the whole case.",
);

const DEADLINE = inside("deadline", {
  finding: STRING,
  rule: RULE,
  holder: HOLDER,
  due: ref("bounds"),
  status: STATUS,
  daysLeft: object(
    "daysLeft",
    { min: INTEGER, max: orNull(INTEGER) },
    "Calendar days from the audit's day; negative when past.",
  ),
  what: TEXT,
  route: orNull(ROUTE),
});

const QUESTION = inside("question", {
  path: STRING,
  kind: QUESTION_KIND,
  choices: list(STRING),
  question: TEXT,
  settles: list(STRING),
});

const SUMMARY_LINE = inside(
  "summaryLine",
  { finding: STRING, zh: STRING, en: STRING },
  "One sentence about a breach or a dispute, for people who are no lawyers.",
);

const NEXT_KIND = words<NextAct["kind"]>({ file: true, ask: true, wait: true, answer: true, "follow-up": true });

const NEXT = inside(
  "next",
  {
    what: TEXT,
    route: orNull(ROUTE),
    by: orNull(ref("bounds")),
    addressee: orNull(STRING),
    because: list(STRING),
    kind: NEXT_KIND,
  },
  "The one act that matters most now: to file a paper, to ask for one, to wait for a court, to answer what only the client knows, or to follow up what still stands after a deletion.",
);

const CHECKLIST = inside("checklist", {
  route: ROUTE,
  state: ROUTE_STATE,
  until: orNull(ref("bounds")),
  filer: STRING,
  court: orNull(STRING),
  because: list(STRING),
  items: list(object("item", { id: STRING, text: TEXT, state: ITEM_STATE, from: list(STRING) })),
});

/** The JSON Schema of an audit (draft 2020-12). */
export function auditJsonSchema(): Schema {
  const audit = object(
    "audit",
    {
      format: { const: "redress.audit/1" },
      caseId: STRING,
      asOf: DAY,
      rulePack: object("rulePack", { version: STRING, digest: DIGEST }),
      inputDigest: DIGEST,
      context: object("context", {
        courtLevel: { enum: ENUMS.courtLevel },
        region: orNull(STRING),
        listedYears: list(INTEGER),
      }),
      summary: list(ref("summaryLine")),
      findings: list(ref("finding")),
      next: orNull(ref("next")),
      deadlines: list(ref("deadline")),
      ask: list(ref("question")),
      checklists: list(ref("checklist")),
      notChecked: list(object("notChecked", { id: STRING, what: TEXT, why: TEXT })),
    },
    "The audit of one case on one day.",
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:redress:schema:redress.audit:1",
    title: "redress.audit/1",
    ...audit,
    $defs: {
      text: inside("text", { zh: STRING, en: STRING }, "The same in Chinese and in English."),
      bounds: inside(
        "bounds",
        { earliest: DAY, latest: orNull(DAY) },
        "The days it may be, both included; latest null where a calendar is missing.",
      ),
      period: inside(
        "period",
        {
          start: orNull(ref("bounds")),
          length: { type: "integer", minimum: 1 },
          unit: UNIT,
          rawEnd: ref("bounds"),
          end: ref("bounds"),
          moved: orNull({ type: "boolean" }),
        },
        "The period that ends on the due day: the day that triggers it (not counted; null where nothing bounds it), its length in the unit of the law, its last day before and after days off move it. Where several lengths are possible, the one whose steps are shown.",
      ),
      summaryLine: SUMMARY_LINE,
      finding: FINDING,
      next: NEXT,
      deadline: DEADLINE,
      question: QUESTION,
      checklist: CHECKLIST,
    },
  };
}
