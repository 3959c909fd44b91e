// The JSON Schema of `redress.audit/1`: every key present, nothing beside them.
import { ENUMS } from "../case/enums.ts";
import type { LegalUnit } from "../law/duties.ts";
import type { Checklist, ChecklistItem, Question, RouteName, Weight, NextAct } from "../engine/finding.ts";
import type { Holder, Kind } from "../engine/basis.ts";
import type { Status } from "../engine/term.ts";

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
const RULE: Schema = { type: "string", pattern: "^[A-Z]-\\d{2}$" };
const TEXT = ref("text");

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

/** An object with exactly these keys. */
function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  return {
    ...(description === undefined ? {} : { description }),
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

const FINDING = object(
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
    daysLate: orNull(object({ min: INTEGER, max: INTEGER }, "Calendar days.")),
    readings: list(
      object({
        id: STRING,
        active: { type: "boolean" },
        status: STATUS,
        due: orNull(ref("bounds")),
        period: orNull(ref("period")),
      }),
    ),
    missing: list(object({ path: STRING, question: TEXT })),
    basis: list(
      object({
        instrument: STRING,
        version: orNull(STRING),
        article: STRING,
        paragraph: orNull({ type: "integer", minimum: 1 }),
      }),
    ),
    derivation: list(object({ zh: STRING, en: STRING, date: orNull(DAY) })),
    remedies: list(ROUTE),
    weight: orNull(WEIGHT),
  },
  "What one rule found about one listing, request or order, or about the whole case.",
);

const DEADLINE = object({
  finding: STRING,
  rule: RULE,
  holder: HOLDER,
  due: ref("bounds"),
  status: STATUS,
  daysLeft: object({ min: INTEGER, max: orNull(INTEGER) }, "Calendar days from the audit's day; negative when past."),
  what: TEXT,
  route: orNull(ROUTE),
});

const QUESTION = object({
  path: STRING,
  kind: QUESTION_KIND,
  choices: list(STRING),
  question: TEXT,
  settles: list(STRING),
});

const SUMMARY_LINE = object(
  { finding: STRING, zh: STRING, en: STRING },
  "One sentence about a breach or a dispute, for people who are no lawyers.",
);

const NEXT_KIND = words<NextAct["kind"]>({ file: true, ask: true, wait: true, answer: true, "follow-up": true });

const NEXT = object(
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

const CHECKLIST = object({
  route: ROUTE,
  state: ROUTE_STATE,
  until: orNull(ref("bounds")),
  filer: STRING,
  court: orNull(STRING),
  because: list(STRING),
  items: list(object({ id: STRING, text: TEXT, state: ITEM_STATE, from: list(STRING) })),
});

/** The JSON Schema of an audit (draft 2020-12). */
export function auditJsonSchema(): Schema {
  const audit = object(
    {
      format: { const: "redress.audit/1" },
      caseId: STRING,
      asOf: { ...DAY, description: "The day the audit stands on." },
      rulePack: object({ version: STRING, digest: DIGEST }),
      inputDigest: DIGEST,
      context: object({
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
      notChecked: list(object({ id: STRING, what: TEXT, why: TEXT })),
    },
    "The audit of one case on one day.",
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:redress:schema:redress.audit:1",
    title: "redress.audit/1",
    ...audit,
    $defs: {
      text: object({ zh: STRING, en: STRING }, "The same in Chinese and in English."),
      bounds: object(
        { earliest: DAY, latest: orNull(DAY) },
        "The days it may be, both included; latest null where a calendar is missing.",
      ),
      period: object(
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
