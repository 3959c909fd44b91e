// The periods of requests and their review (families C, R, O and H), each told as a case.
import { plus } from "./plain-calendar.fixture.ts";
import { answered, asked, BY_ANNOUNCEMENT, type Event, listed, on, SINCE_2022, type Story } from "./story.fixture.ts";

const correction: readonly Story[] = [
  {
    rule: "C-03",
    counts: ["review"],
    from: "correction-received",
    tell: ({ start, done }) => ({ events: [...listed(start), ...asked(start), ...answered(done, "rejected")] }),
  },
  {
    rule: "C-04",
    where: "found justified on the last day of the review",
    counts: ["review", "correction"],
    from: "correction-received",
    tell: ({ start, ends: [end = null], done }) => ({
      events: [...listed(start), ...asked(start), ...answered(end, "granted"), ...on("listing-deleted", done)],
    }),
    undone: "undetermined",
  },
  {
    rule: "C-04",
    where: "counted from the finding",
    counts: ["correction"],
    from: "correction-decided",
    tell: ({ start, done }) => ({
      events: [
        ...listed(start),
        ...asked(plus(start, -1)),
        ...answered(start, "granted"),
        ...on("listing-deleted", done),
      ],
    }),
    late: "contestable",
    undone: null,
    reading: "finding",
  },
  {
    rule: "C-08",
    counts: ["termination-objection"],
    from: "enforcement-terminated",
    tell: ({ start, done }) => ({
      events: [
        ...on("enforcement-terminated", start, { id: "end", ruled: start }),
        ...on("objection-filed", done, { regarding: "end" }),
      ],
    }),
  },
  {
    rule: "C-08",
    where: "against the conclusion of a round",
    counts: ["termination-objection"],
    from: null,
    tell: ({ start, done }) => ({
      events: [
        ...on("round-concluded", plus(start, -2), { id: "end", knownOn: start }),
        ...on("objection-filed", done, { regarding: "end" }),
      ],
    }),
    within: ["2016-02-20", "2027-01-01"],
    late: "contestable",
    undone: "contestable",
  },
];

/** A request rejected, and the rejection served on the day. */
const rejectedAndServed = (day: string, more: object = {}): readonly Event[] => [
  ...listed(day),
  ...asked(plus(day, -10)),
  ...answered(plus(day, -5), "rejected"),
  ...on("correction-served", day, { id: "service", regarding: "answer", ...more }),
];

const applied = (day: string | null): readonly Event[] => on("reconsideration-requested", day, { regarding: "answer" });

const reconsideration: readonly Story[] = [
  {
    rule: "R-01",
    counts: ["reconsideration"],
    from: "correction-served",
    // Requests made before the text with the ten days are told apart.
    within: ["2017-06-01", "2027-01-01"],
    tell: ({ start, done }) => ({ events: [...rejectedAndServed(start), ...applied(done)] }),
  },
  {
    rule: "R-01",
    where: "served by announcement",
    counts: ["announcement", "reconsideration"],
    from: null,
    within: SINCE_2022,
    tell: ({ start, done }) => ({ events: [...rejectedAndServed(start, BY_ANNOUNCEMENT), ...applied(done)] }),
  },
  {
    rule: "R-01",
    where: "an extension asked for",
    counts: ["relief"],
    from: "obstacle-ended",
    within: ["2018-07-01", "2027-01-01"],
    reading: "extended",
    tell: ({ start, done }) => ({
      events: [
        ...rejectedAndServed(plus(start, -60)),
        ...on("obstacle-ended", start, { id: "obstacle", regarding: "service" }),
        ...on("extension-requested", plus(start, 1), { regarding: "obstacle" }),
        ...applied(done),
      ],
    }),
    onTime: "contestable",
    undone: null,
  },
  {
    rule: "R-02",
    counts: ["relief"],
    from: "obstacle-ended",
    tell: ({ start, done }) => ({
      events: [
        ...on("obstacle-ended", start, { id: "obstacle" }),
        ...on("extension-requested", done, { regarding: "obstacle" }),
      ],
    }),
  },
  {
    rule: "R-02",
    where: "whether anything was missed",
    counts: ["reconsideration"],
    from: "correction-served",
    tell: ({ start, done }) => ({
      events: [
        ...rejectedAndServed(start),
        ...applied(done),
        ...on("obstacle-ended", plus(start, 50), { id: "obstacle", regarding: "service" }),
        ...on("extension-requested", plus(start, 51), { regarding: "obstacle" }),
      ],
    }),
    within: ["2018-07-01", "2026-12-20"],
    onTime: "not-applicable",
    late: "in-order",
    undone: null,
    noDue: "another",
  },
  {
    rule: "R-03",
    counts: ["reconsideration-decision"],
    from: "reconsideration-received",
    tell: ({ start, done }) => ({
      events: [
        ...rejectedAndServed(plus(start, -3)),
        ...on("reconsideration-requested", plus(start, -1), { id: "appeal", regarding: "answer", addressee: "upper" }),
        ...on("reconsideration-received", start, { id: "appealed", regarding: "appeal" }),
        ...on("reconsideration-decided", done, { regarding: "appealed", outcome: "rejected" }),
      ],
    }),
    within: ["2017-06-01", "2027-01-01"],
  },
];

const ruledAndServed = (day: string, more: object = {}): readonly Event[] => [
  ...on("objection-filed", plus(day, -20), { id: "objection" }),
  ...on("objection-decided", plus(day, -5), { id: "ruling", regarding: "objection", outcome: "rejected" }),
  ...on("objection-served", day, { regarding: "ruling", ...more }),
];

const objections: readonly Story[] = [
  {
    rule: "O-01",
    counts: ["objection-reconsideration"],
    from: "objection-served",
    tell: ({ start, done }) => ({
      events: [...ruledAndServed(start), ...on("reconsideration-requested", done, { regarding: "ruling" })],
    }),
  },
  {
    rule: "O-01",
    where: "served by announcement",
    counts: ["announcement", "objection-reconsideration"],
    from: null,
    within: SINCE_2022,
    tell: ({ start, done }) => ({
      events: [
        ...ruledAndServed(start, BY_ANNOUNCEMENT),
        ...on("reconsideration-requested", done, { regarding: "ruling" }),
      ],
    }),
  },
  {
    rule: "O-02",
    where: "docketing and ruling",
    counts: ["objection-docketing", "objection-ruling"],
    oneRun: true,
    from: "objection-filed",
    within: ["2015-05-05", "2027-01-01"],
    tell: ({ start, done }) => ({
      events: [
        ...on("objection-filed", start, { id: "objection" }),
        ...on("objection-decided", done, { regarding: "objection", outcome: "rejected" }),
      ],
    }),
  },
  {
    rule: "O-02",
    where: "before the rule on docketing",
    counts: ["objection-ruling"],
    from: "objection-filed",
    within: ["2013-01-01", "2015-05-05"],
    tell: ({ start, done }) => ({
      events: [
        ...on("objection-filed", start, { id: "objection" }),
        ...on("objection-decided", done, { regarding: "objection", outcome: "rejected" }),
      ],
    }),
  },
];

const AGAINST_RESTRICTION = { target: "restriction", grounds: undefined };

const restriction: readonly Story[] = [
  {
    rule: "H-03",
    counts: ["review"],
    from: "correction-received",
    within: ["2020-01-02", "2027-01-01"],
    tell: ({ start, done }) => ({
      events: [
        ...on("restriction-ordered", plus(start, -90), { against: "client" }),
        ...asked(start, AGAINST_RESTRICTION),
        ...answered(done, "rejected"),
      ],
    }),
  },
  {
    rule: "H-03",
    where: "the lifting after a grant",
    counts: ["correction"],
    from: "correction-decided",
    within: ["2020-02-02", "2027-01-01"],
    tell: ({ start, done }) => ({
      events: [
        ...on("restriction-ordered", plus(start, -90), { against: "client" }),
        ...asked(plus(start, -3), AGAINST_RESTRICTION),
        ...answered(start, "granted"),
        ...on("restriction-lifted", done),
      ],
    }),
    late: "contestable",
    undone: "undetermined",
  },
];

export const REQUEST_STORIES: readonly Story[] = [...correction, ...reconsideration, ...objections, ...restriction];
