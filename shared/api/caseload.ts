// Calls about many cases at once: pages, filters, search, views, import and export, conflict checks, deadlines, today.
import { z } from "zod";
import { STOPS } from "../audit/stop.ts";
import { ACT_KINDS } from "../today/list.ts";
import { ENUMS } from "../case/enums.ts";
import { mark } from "./cases.ts";
import { insights } from "./stats.ts";
import { ROUNDS } from "../casework/board.ts";
import { call, longCall, nothing, progressStep } from "./call.ts";
import { importCalls } from "./import.ts";
import { bytes, CONFLICT_KINDS, count, day, id, instant, lang, text } from "./values.ts";

export const STAGES = [
  "enforcement",
  "listed",
  "deletion",
  "correction",
  "reconsideration",
  "objection",
  "supervision",
  "procuratorate",
  "removed",
  "follow-up",
  "compensation",
] as const;

/** What the next act of a case is, as audits have it. */
const actDoing = z.enum(["file", "ask", "wait", "answer", "follow-up"]);

/** Filters: all given ones hold at once; within a list, any. */
export const caseloadFilter = z.strictObject({
  text: z.string().max(200).optional(),
  stage: z.array(z.enum(STAGES)).optional(),
  court: z.string().optional(),
  courtLevel: z.array(z.string()).optional(),
  region: z.string().optional(),
  caseworker: z.string().optional(),
  label: z.string().optional(),
  archived: z.enum(["no", "only", "all"]).optional(),
  /** A rule whose finding is a breach, or contestable where asked. */
  rule: z.string().optional(),
  ruleStatus: z.enum(["breach", "breach-or-contestable"]).optional(),
  /** `ours-due`: a limit of the client within `days`; `court-overdue`: a duty of a court past its day; `ours-past`. */
  deadline: z
    .strictObject({ kind: z.enum(["ours-due", "ours-past", "court-overdue"]), days: count.optional() })
    .optional(),
  /** What the next act of the case is. */
  doing: z.array(actDoing).optional(),
  untouchedSince: instant.optional(),
});
export type CaseloadFilter = z.infer<typeof caseloadFilter>;

export const SORT_KEYS = [
  "updated",
  "reference",
  "client",
  "court",
  "caseNumber",
  "stage",
  "nextDue",
  "nextAct",
] as const;
export const caseloadSort = z.strictObject({ by: z.enum(SORT_KEYS), descending: z.boolean() });

/** Where a search matched: the field, and the words around it; `from` and `to` count UTF-16 units of `around`. */
const match = z.strictObject({ field: z.string(), around: z.string(), from: count, to: count });

const dueDays = z.strictObject({ earliest: day, latest: day.nullable() });

export const caseRow = z.strictObject({
  id,
  reference: z.string().nullable(),
  clientName: z.string().nullable(),
  clientKind: z.string(),
  court: z.string(),
  courtLevel: z.string(),
  region: z.string().nullable(),
  caseNumber: z.string().nullable(),
  stage: z.enum(STAGES),
  caseworker: z.string().nullable(),
  labels: z.array(z.string()),
  archived: z.boolean(),
  updated: instant,
  /** Whether counts and limits are not of this state of the case, these rules, this calendar and this day (yet). */
  stale: z.boolean(),
  /** Findings by status; null where the case was never audited, or its audit came to nothing. */
  counts: z
    .strictObject({ breach: count, contestable: count, running: count, undetermined: count, inOrder: count })
    .nullable(),
  /** The client's next limit, and the duty of a court that is longest overdue. */
  next: z.strictObject({ rule: z.string(), due: dueDays, status: z.string(), route: z.string().nullable() }).nullable(),
  overdue: z.strictObject({ rule: z.string(), due: dueDays, status: z.string() }).nullable(),
  /** The next act, as the case's own overview has it; null where there is nothing to do. */
  act: z
    .strictObject({ kind: actDoing, what: text, route: z.string().nullable(), finding: z.string().nullable() })
    .nullable(),
  /** How the audit ended before its end: counts and limits are then not all there is. Null where it did not. */
  stopped: z.enum(STOPS).nullable(),
  match: match.nullable(),
});
export type CaseRow = z.infer<typeof caseRow>;

const facet = z.array(z.strictObject({ value: z.string(), count }));

export const savedView = z.strictObject({
  id,
  name: z.string(),
  filter: caseloadFilter,
  sort: caseloadSort,
  columns: z.array(z.string()),
});

export const deadlineRow = z.strictObject({
  caseId: id,
  reference: z.string().nullable(),
  clientName: z.string().nullable(),
  court: z.string(),
  finding: z.string(),
  rule: z.string(),
  holder: z.string(),
  due: dueDays,
  status: z.string(),
  route: z.string().nullable(),
  what: text,
  /** As with a case's row: worked out before the last change or the last midnight. */
  stale: z.boolean(),
});
export type DeadlineRow = z.infer<typeof deadlineRow>;

/** One thing to do next, on Today. */
export const actRow = z.strictObject({
  kind: z.enum(ACT_KINDS),
  /** Names it in its case: the id of the mark that puts it aside, which holds while its facts are these. */
  act: id,
  facts: z.string(),
  /** The mark that is there, of other facts or over by now. */
  mark: mark.nullable(),
  /** Null for a form that has not become a case. */
  caseId: id.nullable(),
  reference: z.string().nullable(),
  clientName: z.string().nullable(),
  court: z.string().nullable(),
  what: text,
  due: dueDays.nullable(),
  status: z.string().nullable(),
  rule: z.string().nullable(),
  finding: z.string().nullable(),
  route: z.string().nullable(),
  doing: actDoing.nullable(),
  /** The id of the task that it is; null for any other act. */
  note: id.nullable(),
  /** The day until which it may be put off; null where it may not. */
  putOff: day.nullable(),
  /** So many more of its kind in the same case. */
  more: count,
  /** Of a form that is not filled in: where it is, and when it was typed in last. */
  form: z.strictObject({ place: z.string(), at: instant }).nullable(),
});
export type ActRow = z.infer<typeof actRow>;

/** Something to be done by our own choice, never a limit of law. */
const openWork = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("task"), id, text: z.string(), due: day.nullable() }),
  /** The check so many days after a deletion: at `missing` of `rows` bodies nobody looked since. */
  z.strictObject({
    kind: z.literal("recheck"),
    round: z.union(ROUNDS.map((round) => z.literal(round))),
    due: day,
    missing: count,
    rows: count,
  }),
]);

const openWorkRow = z.strictObject({
  caseId: id,
  reference: z.string().nullable(),
  clientName: z.string().nullable(),
  caseworker: z.string().nullable(),
  work: openWork,
});

const conflict = z.strictObject({
  caseId: id,
  reference: z.string().nullable(),
  clientName: z.string().nullable(),
  caseNumber: z.string().nullable(),
  archived: z.boolean(),
  /**
   * The strongest first. `same-id-number` is the same person, `same-case-number` the same enforcement case, perhaps of another debtor;
   * `same-name` and `name-variant` (width, traditional characters, spaces) may be a namesake; `possible-name` is a name masked with 某;
   * `mentioned`: the name or number stands elsewhere in the case.
   */
  why: z.array(z.enum(CONFLICT_KINDS)).min(1),
  /** Both identity numbers are known in full, and differ: a namesake then. */
  otherIdNumber: z.boolean(),
});

export const caseload = {
  /** Every id that fits, in order: the window asks for rows as they come into view. */
  ids: call(
    z.strictObject({ filter: caseloadFilter, sort: caseloadSort }),
    z.strictObject({ revision: count, ids: z.array(id) }),
  ),
  rows: call(
    z.strictObject({ ids: z.array(id).max(500), text: z.string().max(200).optional() }),
    z.strictObject({ rows: z.array(caseRow) }),
  ),
  facets: call(
    z.strictObject({ filter: caseloadFilter }),
    z.strictObject({
      total: count,
      stage: facet,
      court: facet,
      region: facet,
      caseworker: facet,
      label: facet,
      rule: facet,
      /** Cases of the whole caseload whose audit ended before its end: limits of theirs may be missing. */
      stopped: count,
    }),
  ),
  views: call(nothing, z.strictObject({ views: z.array(savedView) })),
  /** A new view: views are never written over. Fails with `conflict` where the id is taken. */
  saveView: call(savedView, nothing),
  deleteView: call(z.strictObject({ id }), nothing),
  ...importCalls,
  export: longCall(
    /** `lang`: of the table's words; Chinese where none is given. `ids`: these cases alone, whatever the filter. */
    z.strictObject({
      filter: caseloadFilter,
      ids: z.array(id).min(1).max(1_000_000).optional(),
      as: z.enum(["ndjson", "csv"]),
      lang: lang.optional(),
      /** With the personal particulars of clients and other persons; left out where it is absent. */
      particulars: z.boolean().optional(),
    }),
    z.strictObject({ fileName: z.string(), bytes }),
    progressStep,
  ),
  conflicts: call(
    z.strictObject({
      name: z.string().optional(),
      idNumber: z.string().optional(),
      /** What the number is of; where it is not given, a number in the form of a resident's is taken for one. */
      idType: z.enum(ENUMS.idDocumentType).optional(),
      caseNumber: z.string().optional(),
      exceptCase: id.optional(),
    }),
    z.strictObject({
      conflicts: z.array(conflict),
      /** What is wrong with the number itself, such as its check digit; null where nothing is, or none was given. */
      idNumber: text.nullable(),
    }),
  ),
  /** By the day that counts; `undetermined` is a limit of ours of which a missing fact leaves open whether it runs. */
  deadlines: call(
    z.strictObject({
      /** Days, both included, of which the due day may be one. */
      from: day.optional(),
      to: day.optional(),
      /** Certainly over by this day. */
      overBy: day.optional(),
      /** Days of which the day that counts is one: of ours the first it may end on, of others' the last. */
      countedFrom: day.optional(),
      countedTo: day.optional(),
      holder: z.enum(["client", "others", "all"]),
      caseworker: z.string().optional(),
      limit: z.number().int().min(1).max(500),
      offset: count,
    }),
    z.strictObject({ total: count, rows: z.array(deadlineRow) }),
  ),
  /** Deadlines by the day that counts, for the month: ours and others'. */
  deadlineDays: call(
    z.strictObject({
      from: day,
      to: day,
      holder: z.enum(["client", "others", "all"]).optional(),
      caseworker: z.string().optional(),
    }),
    z.strictObject({ days: z.array(z.strictObject({ day, ours: count, others: count })) }),
  ),
  /**
   * Open tasks and checks of all cases that are not archived, due by a day, what was due first before what is due later; `total`,
   * `tasks` and `rechecks` count all of them, whatever the page. Of a case one check at most: that whose day came last.
   */
  tasks: call(
    z.strictObject({
      by: day,
      caseworker: z.string().optional(),
      limit: z.number().int().min(1).max(500),
      offset: count,
    }),
    z.strictObject({ total: count, tasks: count, rechecks: count, rows: z.array(openWorkRow) }),
  ),
  /**
   * The calendar file of the deadlines, with alarms at the lead times of the settings. What earlier files of the same request
   * held and is over, filed or gone is in it as cancelled, in every file until one is said to be imported.
   */
  calendarFile: call(
    z.strictObject({
      holder: z.enum(["client", "others", "all"]),
      caseId: id.optional(),
      caseworker: z.string().optional(),
      lang: lang.optional(),
      /** Whether titles name the client; without it they do not. */
      names: z.boolean().optional(),
    }),
    z.strictObject({
      fileName: z.string(),
      /** Null where there is nothing to put into a file. */
      text: z.string().nullable(),
      standing: count,
      cancelled: count,
      /** Entries of earlier files that are left as they stand: whether they still run is not known, or others see to them. */
      left: count,
      /** Limits that are not in the file: a missing fact leaves open whether they run, or until when. */
      unsure: count,
      file: id,
    }),
  ),
  /** The person has imported the file: what it cancelled is not cancelled again. */
  calendarImported: call(z.strictObject({ file: id }), nothing),
  today: call(
    z.strictObject({ untouchedDays: z.number().int().min(1).max(3650) }),
    z.strictObject({
      today: day,
      cases: count,
      /** Cases whose audit is not of today's rules, calendar and day yet. */
      stale: count,
      /** What to do next, the first fifty of `total`. */
      rows: z.array(actRow),
      total: count,
      /** Of each kind, the acts that stand behind all rows. */
      counts: z.strictObject({ limit: count, court: count, answer: count, intake: count, own: count }),
      /** Acts that a person has put aside as they stand. */
      aside: count,
      /** What is no row any more: ours that ended perhaps long ago, ours that are missed, what courts let pass long ago. */
      old: z.strictObject({ perhaps: count, missed: count, court: count }),
      /** The next limit of ours after those on the list. */
      coming: deadlineRow.nullable(),
      /** The year whose holiday notice is wanted by now and not there, and how many open limits have no end for it. */
      notice: z.strictObject({ year: count, limits: count }).nullable(),
      changed: z.array(
        z.strictObject({
          caseId: id,
          reference: z.string().nullable(),
          clientName: z.string().nullable(),
          when: instant,
          who: z.string(),
          what: text,
        }),
      ),
      untouched: z.array(
        z.strictObject({
          caseId: id,
          reference: z.string().nullable(),
          clientName: z.string().nullable(),
          updated: instant,
        }),
      ),
      untouchedTotal: count,
      /** Cases whose audit ended before its end: limits of theirs may be missing everywhere else. */
      stopped: z.array(
        z.strictObject({ caseId: id, reference: z.string().nullable(), clientName: z.string().nullable() }),
      ),
      stoppedTotal: count,
    }),
  ),
  /**
   * Breach rates over the caseload, and over its cases that rest on more than the client's word; cells of fewer than five
   * cases are suppressed.
   */
  insights: longCall(z.strictObject({ filter: caseloadFilter }), insights, progressStep),
} as const;
