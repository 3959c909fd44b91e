// Disputed law of the deletion (X-01 to X-07 and X-09): for each question a case in which its readings come apart.
import type { RuleCode } from "../../../shared/engine/rule-code.ts";
import type { ReadingCase } from "./readings.fixture.ts";
import { decided, type Event, on } from "./story.fixture.ts";

const deleted = (date: string): readonly Event[] => on("listing-deleted", date);

const GROUND = "2024-03-04";

/** The ground of each rule on 2024-03-04, known to the court and served the same day. Three working days end on 2024-03-07. */
const GROUNDS: readonly (readonly [RuleCode, readonly Event[]])[] = [
  ["X-01", on("enforcement-completed", GROUND)],
  ["X-02", [...on("settlement-performed", GROUND), ...on("court-informed-of-performance", GROUND)]],
  [
    "X-03",
    [...on("creditor-deletion-requested", GROUND, { written: "yes" }), ...on("creditor-deletion-approved", GROUND)],
  ],
  [
    "X-04",
    [
      ...on("round-concluded", "2023-01-05"),
      ...on("asset-query", "2023-09-01", { result: "none", clues: "no" }),
      ...on("asset-query", GROUND, { result: "none", clues: "no" }),
    ],
  ],
  ["X-05", on("enforcement-suspended", GROUND, { basis: "retrial", ruled: GROUND })],
  ["X-06", on("enforcement-refused", GROUND, { ruled: GROUND })],
  ["X-07", on("enforcement-terminated", GROUND, { ruled: GROUND })],
];

/** The readings of the start that a rule has beside those of the term; on the same day they come to the same. */
const STARTS: Readonly<Partial<Record<RuleCode, readonly string[]>>> = {
  "X-01": ["performance", "court-knew"],
  "X-02": ["performance", "court-knew"],
  "X-05": ["served", "ruled"],
  "X-06": ["served", "ruled"],
  "X-07": ["served", "ruled"],
};

/** Every reading of the start with every reading of the term, in the order of the rows. */
function withStarts(rule: RuleCode, of: readonly (readonly [id: string, says: string])[]): readonly string[] {
  const starts = STARTS[rule];
  return (starts ?? [null]).flatMap((start) =>
    of.map(([id, says]) => `${start === null ? "" : `${start}+`}${id} ${says}`),
  );
}

const overdue = "breach 2024-03-07";

const terms: readonly ReadingCase[] = GROUNDS.flatMap(([rule, ground]): readonly ReadingCase[] => [
  {
    rule,
    row: "term-omitted",
    asOf: "2024-06-03",
    case: { events: [...decided("2023-05-05", { items: [4] }), ...ground, ...deleted("2024-03-20")] },
    status: "contestable",
    says: withStarts(rule, [
      ["no-term", overdue],
      ["two-years-by-law", "not-applicable"],
    ]),
  },
  {
    rule,
    row: "term-baseless",
    asOf: "2024-06-03",
    case: { events: [...decided("2023-05-05", { termYears: 2 }), ...ground, ...deleted("2024-03-20")] },
    status: "contestable",
    says: withStarts(rule, [
      ["term-excludes", "not-applicable"],
      ["term-has-no-basis", overdue],
    ]),
  },
  {
    rule,
    row: "old-listing",
    asOf: "2024-06-03",
    // Item 3 as numbered in 2013: the asset report.
    case: { events: [...decided("2016-05-05", { items: [3] }), ...ground, ...deleted("2024-03-20")] },
    status: "contestable",
    says: withStarts(rule, [
      ["no-term", overdue],
      ["two-years", "not-applicable"],
      ["old-law", "not-applicable"],
    ]),
  },
]);

const performed = (rule: "X-01" | "X-02", event: Event): ReadingCase => ({
  rule,
  row: "performance-start",
  asOf: "2024-06-03",
  case: {
    events: [
      ...decided("2023-05-05"),
      event,
      ...on("court-informed-of-performance", "2024-04-08"),
      ...deleted("2024-04-10"),
    ],
  },
  status: "contestable",
  says: ["performance breach 2024-03-07", "court-knew in-order 2024-04-11"],
});

const ruled = (rule: "X-05" | "X-06" | "X-07", type: string, more: object = {}): ReadingCase => ({
  rule,
  row: "ruling-start",
  asOf: "2024-06-03",
  case: {
    events: [
      ...decided("2023-05-05"),
      ...on(type, "2024-04-08", { ruled: "2024-03-04", ...more }),
      ...deleted("2024-04-10"),
    ],
  },
  status: "contestable",
  says: ["served in-order 2024-04-11", "ruled breach 2024-03-07"],
});

const starts: readonly ReadingCase[] = [
  performed("X-01", { type: "obligation-performed", date: GROUND, full: "yes" }),
  performed("X-02", { type: "settlement-performed", date: GROUND }),
  ruled("X-05", "enforcement-suspended", { basis: "bankruptcy" }),
  ruled("X-06", "enforcement-refused"),
  ruled("X-07", "enforcement-terminated"),
  {
    rule: "X-04",
    row: "nil-since",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2023-05-05"),
        ...on("round-concluded", "2023-01-05"),
        ...on("asset-query", "2023-06-01", { result: "found", clues: "no" }),
        ...on("asset-query", "2023-09-01", { result: "none", clues: "no" }),
        ...on("asset-query", GROUND, { result: "none", clues: "no" }),
        ...deleted("2024-03-20"),
      ],
    },
    status: "contestable",
    says: ["any-find not-applicable", "two-nil-since breach 2024-03-07"],
  },
];

const termEnds: readonly ReadingCase[] = [
  {
    rule: "X-09",
    row: "term-start",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2022-03-01", { items: [4], termYears: 2 }),
        ...on("listing-published", "2022-04-01"),
        ...deleted("2024-03-11"),
      ],
    },
    status: "contestable",
    // From 2024-04-01 the third working day is the Sunday that is worked after the holiday.
    says: ["decision breach 2024-03-06", "publication in-order 2024-04-07"],
  },
  {
    rule: "X-09",
    row: "term-stated",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2022-03-01", { items: [4], termYears: 2, termFrom: "2022-03-15" }),
        ...on("listing-published", "2022-04-01"),
        ...deleted("2024-03-21"),
      ],
    },
    status: "breach",
    says: ["stated breach 2024-03-20"],
  },
  {
    rule: "X-09",
    row: "term-unlawful",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2021-03-01", { items: [4], termYears: 3, severeOrMultiple: "no" }),
        ...on("listing-published", "2021-03-01"),
        ...deleted("2024-01-10"),
      ],
    },
    status: "contestable",
    says: ["decision+stated-term in-order 2024-03-06", "decision+lawful-term breach 2023-03-06"],
  },
  {
    rule: "X-09",
    row: "term-omitted",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2022-03-01", { items: [4] }),
        ...on("listing-published", "2022-03-01"),
        ...deleted("2024-03-11"),
      ],
    },
    status: "contestable",
    // Those with the same last day are one; those without a day stand apart.
    says: [
      "decision+no-term not-applicable",
      "decision+two-years-by-law breach 2024-03-06",
      "publication+no-term not-applicable",
    ],
  },
  {
    rule: "X-09",
    row: "old-listing",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2016-05-05", { items: [3] }),
        ...on("listing-published", "2016-05-05"),
        ...deleted("2019-05-20"),
      ],
    },
    status: "contestable",
    // Two years from 2017-05-01 end on a holiday; the third working day after it, a Sunday being worked.
    says: [
      "decision+no-term not-applicable",
      "decision+two-years breach 2019-05-07",
      "decision+old-law not-applicable",
      "publication+no-term not-applicable",
      "publication+old-law not-applicable",
    ],
  },
];

export const DELETION_READINGS: readonly ReadingCase[] = [...terms, ...starts, ...termEnds];
