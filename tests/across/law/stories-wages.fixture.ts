// The periods of the wages list, told as small cases.
import type { SmallCase } from "../../../shared/rules/testing.ts";
import { type Event, on, type Story } from "./story.fixture.ts";
import { plus } from "./plain-calendar.fixture.ts";

const listed = (day: string | null, more: object = {}): readonly Event[] =>
  on("authority-listed", day, { id: "listing", list: "wages", ...more });

const decision = (where: string, longer: 0 | 20): Story => ({
  rule: "Z-37",
  where,
  counts: ["wages-decision"],
  longer,
  from: null,
  undone: null,
  tell: ({ start, done }) => ({
    events: [
      ...on("authority-ordered", plus(start, -10), { id: "order", performBy: start }),
      ...listed(done, { regarding: "order", extensionApproved: longer === 0 ? "no" : "yes" }),
    ],
  }),
});

/** A listing of the wages list before all else. */
const before = (day: string): readonly Event[] => listed(plus(day, -200));

export const WAGES_STORIES: readonly Story[] = [
  {
    rule: "Z-35",
    counts: ["wages-objection"],
    from: "authority-notified",
    tell: ({ start, done }) => ({
      events: [
        ...on("authority-notified", start, { id: "notice", list: "wages" }),
        ...on("authority-objection-filed", done, { regarding: "notice" }),
      ],
    }),
  },
  {
    rule: "Z-36",
    counts: ["wages-objection-answer"],
    from: "authority-objection-filed",
    tell: ({ start, done }) => ({
      events: [
        ...on("authority-notified", plus(start, -3), { id: "notice" }),
        ...on("authority-objection-filed", start, { id: "objection", regarding: "notice" }),
        ...on("authority-objection-answered", done, { regarding: "objection" }),
        ...listed(plus(start, -2), { regarding: "notice" }),
      ],
    }),
  },
  decision("ordinary", 0),
  decision("extended", 20),
  {
    rule: "Z-39",
    counts: ["wages-early-answer"],
    from: "authority-removal-requested",
    tell: ({ start, done }) => ({
      events: [
        ...before(start),
        ...on("authority-removal-requested", start, { id: "asked", regarding: "listing" }),
        ...on("authority-removal-decided", done, { regarding: "asked", outcome: "rejected" }),
      ],
    }),
  },
  {
    rule: "Z-3A",
    counts: ["wages-removal"],
    from: "authority-removal-decided",
    undone: "undetermined",
    tell: ({ start, done }) => ({
      events: [
        ...before(start),
        ...on("authority-removal-requested", plus(start, -5), { id: "asked", regarding: "listing" }),
        ...on("authority-removal-decided", start, { regarding: "asked", outcome: "granted" }),
        ...on("authority-removed", done, { regarding: "listing" }),
      ],
    }),
  },
];

const asked = (more: object = {}) =>
  on("authority-removal-requested", "2024-09-02", { id: "asked", regarding: "listing", ...more });

/** What the periods leave out. */
export const WAGES_CASES: readonly (SmallCase & { readonly asOf: string })[] = [
  {
    asOf: "2026-06-01",
    client: { kind: "legal-person" },
    events: [
      ...listed("2022-03-15", { ground: "neither", statesGrounds: "no" }),
      ...on("authority-misconduct-ended", "2024-06-03"),
      ...asked({ repeated: "no", criminal: "no", commitment: "yes" }),
      ...on("authority-removal-decided", "2024-09-09", { regarding: "asked", outcome: "granted" }),
      ...on("authority-removed", "2024-09-10", { regarding: "listing", othersRemoved: "no" }),
    ],
  },
  {
    asOf: "2026-06-01",
    client: { kind: "legal-person" },
    events: [
      ...listed("2024-03-04"),
      ...on("authority-misconduct-ended", "2024-08-05"),
      ...asked({ commitment: "no", repeated: "no", criminal: "no" }),
    ],
  },
  {
    asOf: "2026-06-01",
    client: { role: "not-a-party" },
    events: [
      ...on("authority-notified", "2024-03-04", { id: "notice", statesGrounds: "no" }),
      ...listed("2024-03-18", { regarding: "notice", ground: "incident", statesGrounds: "no" }),
      ...on("authority-basis-revoked", "2024-06-03", { regarding: "listing", revoked: "payment-order" }),
      ...on("authority-listing-checked", "2026-06-01", { regarding: "listing", visible: "yes" }),
    ],
  },
];
