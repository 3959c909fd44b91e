// The periods of what can be done against authorities that keep lists, told as small cases.
import type { SmallCase } from "../../../shared/rules/testing.ts";
import { type Event, on, type Story } from "./story.fixture.ts";
import { plus } from "./plain-calendar.fixture.ts";

/** A listing of a year before that reached the client on a day, with the remedy told unless said otherwise. */
const known = (day: string, more: object = {}): readonly Event[] => [
  ...on("authority-listed", plus(day, -5), { id: "listing", statesRemedy: "yes", ...more }),
  ...on("authority-listing-served", day, { id: "served", regarding: "listing" }),
];

/** The simple procedure is of the text of 2023; the calendar ends with the year. */
const UNDER_2023 = ["2024-01-01", "2027-01-01"] as const;

const decision = (where: string, longer: 0 | 30, more: object = {}): Story => ({
  rule: "ZA-02",
  where,
  counts: ["review-decision"],
  longer,
  from: "review-accepted",
  tell: ({ start, done }) => ({
    events: [
      ...on("review-accepted", start, {
        id: "accepted",
        simple: "no",
        extensionApproved: longer === 0 ? "no" : "yes",
        ...more,
      }),
      ...on("review-decided", done, { regarding: "accepted", outcome: "rejected" }),
    ],
  }),
});

export const AUTHORITY_STORIES: readonly Story[] = [
  {
    rule: "ZA-01",
    counts: ["review-request"],
    from: "authority-listing-served",
    tell: ({ start, done }) => ({
      events: [...known(start), ...on("review-requested", done, { regarding: "served" })],
    }),
  },
  decision("ordinary", 0),
  decision("extended", 30),
  {
    rule: "ZA-02",
    where: "simple",
    counts: ["review-simple"],
    from: "review-accepted",
    within: UNDER_2023,
    tell: ({ start, done }) => ({
      events: [
        ...on("review-accepted", start, { id: "accepted", simple: "yes" }),
        ...on("review-decided", done, { regarding: "accepted", outcome: "rejected" }),
      ],
    }),
  },
  {
    rule: "ZA-03",
    counts: ["suit-direct"],
    from: "authority-listing-served",
    tell: ({ start, done }) => ({ events: [...known(start), ...on("suit-filed", done, { regarding: "served" })] }),
  },
  {
    rule: "ZA-05",
    counts: ["suit-five-years"],
    from: "authority-listed",
    undone: null,
    tell: ({ start, done }) => ({
      events: [
        ...on("authority-listed", start, { id: "listing" }),
        ...on("suit-filed", done, { regarding: "listing" }),
      ],
    }),
  },
  {
    rule: "ZA-06",
    counts: ["suit-after-review"],
    from: "review-served",
    tell: ({ start, done }) => ({
      events: [
        ...on("review-decided", plus(start, -3), { id: "decided", outcome: "rejected", statesRemedy: "yes" }),
        ...on("review-served", start, { id: "served", regarding: "decided" }),
        ...on("suit-filed", done, { regarding: "served" }),
      ],
    }),
  },
  {
    rule: "ZA-12",
    counts: ["hearing-request"],
    from: "authority-notified",
    tell: ({ start, done }) => ({
      events: [
        ...on("authority-notified", start, { id: "notice", heavyPenalty: "yes" }),
        ...on("authority-hearing-requested", done, { regarding: "notice" }),
      ],
    }),
  },
  {
    rule: "ZA-13",
    counts: ["penalty-withdrawn"],
    from: "authority-basis-revoked",
    undone: "undetermined",
    tell: ({ start, done }) => ({
      events: [
        ...on("authority-listed", plus(start, -300), { id: "listing" }),
        ...on("authority-basis-revoked", start, { regarding: "listing", revoked: "penalty" }),
        ...on("authority-removed", done, { regarding: "listing" }),
      ],
    }),
  },
];

/** What the periods leave out: what was not told, obstacles and promises, silence, requests for correction. */
export const AUTHORITY_CASES: readonly (SmallCase & { readonly asOf: string })[] = [
  // Under the text of 2017: an obstacle, and an application that is accepted as it is received.
  {
    asOf: "2019-12-02",
    events: [
      ...on("authority-listed", "2019-01-07", { id: "listing", statesRemedy: "yes" }),
      ...on("authority-listing-served", "2019-01-14", { id: "served", regarding: "listing" }),
      ...on("obstacle-ended", "2019-05-06", { regarding: "served" }),
    ],
  },
  { asOf: "2019-12-02", events: on("review-received", "2019-03-04", { id: "received" }) },
  // The remedy was not told; an obstacle.
  {
    asOf: "2024-12-02",
    events: [
      ...on("authority-listed", "2024-03-04", { id: "listing", statesRemedy: "no" }),
      ...on("authority-listing-known", "2024-03-11", { regarding: "listing", actorKnown: "yes" }),
    ],
  },
  {
    asOf: "2024-12-02",
    events: [
      ...on("authority-listed", "2024-03-04", { id: "listing", statesRemedy: "yes" }),
      ...on("authority-listing-served", "2024-03-11", { id: "served", regarding: "listing" }),
      ...on("obstacle-ended", "2024-07-01", { regarding: "served" }),
    ],
  },
  { asOf: "2024-12-20", events: on("review-received", "2024-09-12", { id: "received" }) },
  // After the interpretation of 2026: what was told, promised and asked for.
  {
    asOf: "2026-08-03",
    events: [
      ...on("authority-listed", "2025-11-03", { id: "listing", statesRemedy: "yes", toldLimit: "longer" }),
      ...on("authority-listing-served", "2025-11-10", { id: "served", regarding: "listing" }),
      ...on("authority-promised", "2026-02-02", { regarding: "served" }),
      ...on("authority-correction-requested", "2026-05-11", { id: "asked", regarding: "served", identity: "yes" }),
      ...on("authority-correction-answered", "2026-06-01", { regarding: "asked", outcome: "rejected" }),
      ...on("authority-removal-requested", "2026-05-12", { regarding: "served" }),
    ],
  },
  {
    asOf: "2026-08-03",
    events: [
      ...on("authority-listed", "2025-11-03", { id: "listing", statesRemedy: "yes", toldLimit: "shorter" }),
      ...on("authority-listing-served", "2025-11-10", { id: "served", regarding: "listing" }),
      ...on("authority-promised", "2026-02-02", { regarding: "served" }),
    ],
  },
  {
    asOf: "2026-08-03",
    events: [
      ...on("authority-listed", "2025-11-03", { id: "listing", statesRemedy: "no" }),
      ...on("authority-listing-served", "2025-11-10", { regarding: "listing" }),
    ],
  },
  // Long past: the year where nobody told, five years after the act, and six months after a refusal to correct.
  {
    asOf: "2026-12-31",
    events: [
      ...on("authority-listed", "2020-11-02", { id: "listing", statesRemedy: "no" }),
      ...on("authority-listing-served", "2020-11-09", { id: "served", regarding: "listing" }),
      ...on("authority-correction-requested", "2026-05-11", { id: "asked", regarding: "served", identity: "yes" }),
      ...on("authority-correction-answered", "2026-06-01", { regarding: "asked", outcome: "rejected" }),
    ],
  },
  // A request that nobody answered, before and after reconsideration came first.
  { asOf: "2023-12-01", events: on("authority-removal-requested", "2023-05-12") },
  // Reconsideration that told of no suit, and one on which nobody decided.
  {
    asOf: "2026-08-03",
    events: [
      ...on("review-decided", "2026-05-11", { id: "decided", outcome: "rejected", statesRemedy: "no" }),
      ...on("review-served", "2026-05-18", { regarding: "decided" }),
    ],
  },
  ...["yes", "no"].map((simple) => ({
    asOf: "2026-08-03",
    events: on("review-accepted", "2026-03-02", { simple, extensionApproved: "no" }),
  })),
];
