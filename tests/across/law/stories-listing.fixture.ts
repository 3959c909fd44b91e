// The periods from the enforcement notice to the removal of the listing (families E, A, D, S, P and X), each told as a case.
import type { RuleCode } from "../../../shared/engine/rule-code.ts";
import { plus } from "./plain-calendar.fixture.ts";
import { answered, asked, type Days, type Event, listed, on, type Story } from "./story.fixture.ts";

const notice: readonly Story[] = [
  {
    rule: "E-01",
    counts: ["notice-issue"],
    from: "enforcement-requested",
    tell: ({ start, done }) => ({
      events: [...on("enforcement-requested", start), ...on("enforcement-notice-issued", done)],
    }),
    undone: "undetermined",
  },
  {
    rule: "E-02",
    counts: ["notice-after-measure"],
    from: "enforcement-measure-taken",
    tell: ({ start, done }) => ({
      events: [...on("enforcement-measure-taken", start), ...on("enforcement-notice-issued", done)],
    }),
    undone: "undetermined",
  },
];

const report: readonly Story[] = [
  {
    rule: "A-05",
    counts: ["supplementary-report"],
    from: "assets-changed",
    tell: ({ start, done }) => ({ events: [...on("assets-changed", start), ...on("asset-report-filed", done)] }),
  },
  {
    rule: "A-03",
    counts: ["supplementary-report"],
    from: "assets-changed",
    // Listed while the time for the change still ran, there was no ground; listed after it, that can be argued about.
    tell: ({ start, done }) => ({
      events: [
        ...on("asset-report-order-served", plus(start, -40), { reportBy: plus(start, -25), goodReason: "no" }),
        ...on("asset-report-filed", plus(start, -30), { complete: "yes" }),
        ...on("assets-changed", start),
        ...on("listing-decided", done, { items: [4], termYears: 2 }),
      ],
    }),
    within: ["2017-08-01", "2027-01-01"],
    onTime: "breach",
    late: "contestable",
    undone: null,
    noDue: "none",
  },
];

const decision: readonly Story[] = [
  {
    rule: "D-07",
    counts: ["creditors-request"],
    from: "listing-requested",
    tell: ({ start, done }) => ({
      events: [...on("listing-requested", start), ...on("listing-decided", done, { items: [1], termYears: null })],
    }),
    undone: "undetermined",
  },
];

const announced = (start: string, domicile: string) => ({
  client: { domicile },
  events: [
    ...listed(start, 30),
    ...on("listing-served", start, { service: { method: "announcement", proof: "yes", othersFailed: "yes" } }),
  ],
});

/** Deemed service: running up to the day, done with it; nothing is ever late. */
const deemed = {
  rule: "S-07",
  from: "listing-served",
  atAudit: true,
  undone: null,
  onTime: "running",
  late: "in-order",
} as const;

const service: readonly Story[] = [
  {
    ...deemed,
    counts: ["announcement"],
    // Those of 2021 that end in 2022 have two counts.
    within: ["2013-10-01", "2021-10-01"],
    tell: ({ start }) => announced(start, "mainland"),
  },
  {
    ...deemed,
    where: "since 2022",
    counts: ["announcement"],
    within: ["2022-01-01", "2027-01-01"],
    tell: ({ start }) => announced(start, "mainland"),
  },
  {
    ...deemed,
    where: "without a domicile in the mainland, until 2023",
    counts: ["foreign-announcement"],
    within: ["2013-10-01", "2023-12-31"],
    tell: ({ start }) => announced(start, "elsewhere"),
  },
  {
    ...deemed,
    where: "without a domicile in the mainland, since 2024",
    counts: ["foreign-announcement"],
    within: ["2024-01-01", "2027-01-01"],
    tell: ({ start }) => announced(start, "elsewhere"),
  },
  {
    rule: "S-08",
    counts: ["entrusted-service"],
    from: null,
    tell: ({ start, done }) => ({
      events: [
        ...listed(start, 30),
        ...on("listing-served", done, {
          service: { method: "entrusted", sent: start, recipient: "self", proof: "yes" },
        }),
      ],
    }),
    undone: null,
  },
];

const publication: readonly Story[] = [
  {
    rule: "P-05",
    counts: ["inaccuracy"],
    from: "correction-decided",
    tell: ({ start, done }) => ({
      events: [
        ...listed(start),
        ...asked(plus(start, -5), { grounds: [2] }),
        ...answered(start, "granted"),
        ...on("listing-corrected", done),
      ],
    }),
    undone: "undetermined",
  },
];

/** The grounds of deletion by the rule that has them: the event on the day, and what comes before it or with it. */
const GROUNDS: readonly (readonly [RuleCode, from: string, (start: string) => readonly Event[]])[] = [
  [
    "X-01",
    "obligation-performed",
    (start) => [...on("obligation-performed", start, { full: "yes" }), ...on("court-informed-of-performance", start)],
  ],
  [
    "X-02",
    "settlement-performed",
    (start) => [...on("settlement-performed", start), ...on("court-informed-of-performance", start)],
  ],
  [
    "X-03",
    "creditor-deletion-approved",
    (start) => [
      ...on("creditor-deletion-requested", plus(start, -7), { written: "yes" }),
      ...on("creditor-deletion-approved", start),
    ],
  ],
  [
    "X-04",
    "asset-query",
    (start) => [
      ...on("round-concluded", plus(start, -300)),
      ...on("asset-query", plus(start, -150), { result: "none", clues: "no" }),
      ...on("asset-query", start, { result: "none", clues: "no" }),
    ],
  ],
  [
    "X-05",
    "enforcement-suspended",
    (start) => on("enforcement-suspended", start, { basis: "bankruptcy", ruled: start }),
  ],
  ["X-06", "enforcement-refused", (start) => on("enforcement-refused", start, { ruled: start })],
  ["X-07", "enforcement-terminated", (start) => on("enforcement-terminated", start, { ruled: start })],
];

const deletion: readonly Story[] = GROUNDS.map(([rule, from, ground]) => ({
  rule,
  counts: ["deletion"],
  from,
  within: ["2018-07-01", "2027-01-01"],
  tell: ({ start, done }) => ({ events: [...listed(start), ...ground(start), ...on("listing-deleted", done)] }),
  undone: "undetermined",
}));

const ofYears =
  (termYears: number, items: readonly number[]) =>
  ({ start, done }: Days) => ({
    events: [
      ...listed(start, 0, { items, termYears, ...(items.length > 1 ? { severeOrMultiple: "yes" } : {}) }),
      ...on("listing-published", start),
      ...on("listing-deleted", done),
    ],
  });

/** Of a term the first period is told longer where the decision says so. */
const term = (years: number, items: readonly number[]): Story => ({
  rule: "X-09",
  where: `${years} years`,
  counts: ["term", "deletion-after-term"],
  from: "listing-decided",
  longer: years - 2,
  tell: ofYears(years, items),
  undone: "undetermined",
});

const seen = (day: string | null): readonly Event[] => on("listing-checked", day, { visible: "yes" });

/** Looked up on the day, the listing is still shown: fine on the last day for its removal, wrong the day after. */
const shown = { rule: "X-15", undone: null, noDue: "none" } as const;

const listing: readonly Story[] = [
  ...deletion,
  term(2, [4]),
  term(3, [4, 5]),
  term(5, [2, 4]),
  {
    rule: "X-12",
    counts: ["relisting-bar"],
    from: "listing-deleted",
    tell: ({ start, done }) => ({
      events: [
        ...listed(start, 300),
        ...on("creditor-deletion-requested", plus(start, -9), { written: "yes" }),
        ...on("creditor-deletion-approved", plus(start, -1)),
        ...on("listing-deleted", start),
        ...on("listing-requested", done),
        ...on("listing-decided", done === null ? null : plus(done, 3), { items: [1], termYears: null }),
      ],
    }),
    within: ["2018-07-01", "2027-01-01"],
    onTime: "breach",
    late: "in-order",
    undone: null,
    noDue: "none",
  },
  {
    rule: "X-14",
    counts: ["revocation"],
    from: "correction-decided",
    tell: ({ start, done }) => ({
      events: [
        ...listed(start),
        ...asked(plus(start, -5), { grounds: [1] }),
        ...answered(start, "granted"),
        ...on("listing-revoked", done),
      ],
    }),
    undone: "undetermined",
  },
  {
    ...shown,
    where: "after performance",
    counts: ["deletion"],
    from: "obligation-performed",
    within: ["2018-07-01", "2027-01-01"],
    tell: ({ start, done }) => ({
      events: [
        ...listed(start),
        ...on("obligation-performed", start, { full: "yes" }),
        ...on("court-informed-of-performance", start),
        ...seen(done),
      ],
    }),
  },
  {
    ...shown,
    where: "after the end of the term",
    counts: ["term", "deletion-after-term"],
    from: "listing-decided",
    tell: ({ start, done }) => ({
      events: [...listed(start, 0, { items: [4], termYears: 2 }), ...on("listing-published", start), ...seen(done)],
    }),
  },
  {
    ...shown,
    where: "after a decision that it was wrong",
    counts: ["revocation"],
    from: "correction-decided",
    within: ["2018-07-01", "2027-01-01"],
    tell: ({ start, done }) => ({
      events: [
        ...listed(start),
        ...asked(plus(start, -5), { grounds: [1] }),
        ...answered(start, "granted"),
        ...seen(done),
      ],
    }),
  },
];

export const LISTING_STORIES: readonly Story[] = [
  ...notice,
  ...report,
  ...decision,
  ...service,
  ...publication,
  ...listing,
];
