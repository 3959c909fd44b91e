// The periods of other bodies, supervision, the procuratorate and compensation (families N and K), each told as a case.
import type { DutyName } from "../../../shared/law/duties.ts";
import { plus } from "./plain-calendar.fixture.ts";
import { BY_ANNOUNCEMENT, courtIn, type Event, listed, on, SINCE_2022, type Story } from "./story.fixture.ts";

const toBody = (rule: "N-02" | "N-03" | "N-07", duty: DutyName, body: string, where?: string): Story => ({
  rule,
  ...(where === undefined ? {} : { where }),
  counts: [duty],
  from: "credit-objection-filed",
  tell: ({ start, done }) => ({
    events: [
      ...on("credit-objection-filed", start, { id: "objection", body }),
      ...on("credit-objection-answered", done, { regarding: "objection" }),
    ],
  }),
});

/** The local platforms: the region, the duty, and by how much others make its days more. */
const PLATFORMS: readonly (readonly [region: string, duty: DutyName, longer: number])[] = [
  ["上海", "objection-shanghai", 2],
  ["山东", "objection-shandong", 4],
  ["深圳", "objection-shenzhen", 5],
  ["河南", "objection-henan", 4],
  ["浙江", "objection-zhejiang", 15],
];

const toPlatform = (region: string, duty: DutyName, longer: number): Story => ({
  rule: "N-06",
  where: `${region}, ${longer === 0 ? "not extended" : "extended"}`,
  counts: [duty],
  longer,
  from: "credit-objection-filed",
  tell: ({ start, done }) => ({
    enforcement: courtIn(region),
    events: [
      ...on("credit-objection-filed", start, {
        id: "objection",
        body: "local-platform",
        extensionApproved: longer === 0 ? "no" : "yes",
      }),
      ...on("credit-objection-answered", done, { regarding: "objection" }),
    ],
  }),
});

const others: readonly Story[] = [
  toBody("N-02", "credit-objection", "bureau"),
  toBody("N-02", "credit-objection", "provider", "to a provider"),
  toBody("N-03", "credit-complaint", "pboc"),
  {
    rule: "N-04",
    counts: ["retention"],
    from: "obligation-performed",
    tell: ({ start, done }) => ({
      events: on("obligation-performed", start, { full: "yes" }),
      sanctions: [{ id: "s1", kind: "credit-report", from: plus(start, -300), to: done }],
    }),
    undone: "undetermined",
  },
  ...PLATFORMS.flatMap(([region, duty, longer]) => [toPlatform(region, duty, 0), toPlatform(region, duty, longer)]),
  toBody("N-07", "register-answer", "debtor-register"),
  {
    rule: "N-11",
    counts: ["revocation-told", "revocation-entered"],
    from: "listing-revoked",
    tell: ({ start, done }) => ({
      enforcement: courtIn("江苏"),
      events: [...listed(start), ...on("listing-revoked", start)],
      sanctions: [{ id: "s1", kind: "public-platform", from: plus(start, -300), to: done }],
    }),
    undone: "undetermined",
  },
];

const reply = (longer: 0 | 1): Story => ({
  rule: "K-02",
  where: longer === 0 ? "not extended" : "extended",
  counts: ["court-reply"],
  longer,
  from: "procuratorate-suggestion",
  tell: ({ start, done }) => ({
    events: [
      ...on("procuratorate-suggestion", start, { id: "s", extensionApproved: longer === 0 ? "no" : "yes" }),
      ...on("court-replied", done, { regarding: "s" }),
    ],
  }),
  undone: "undetermined",
});

const decidedAbove = (day: string, more: object = {}): readonly Event[] => [
  ...on("reconsideration-decided", plus(day, -4), { id: "above", outcome: "rejected" }),
  ...on("reconsideration-served", day, { regarding: "above", ...more }),
];

const claimDecided = (day: string, more: object = {}): readonly Event[] => [
  ...on("compensation-claimed", plus(day, -20), { id: "claim" }),
  ...on("compensation-decided", plus(day, -3), { id: "decision", regarding: "claim", outcome: "rejected" }),
  ...on("compensation-served", day, { regarding: "decision", ...more }),
];

const supervisionAndCompensation: readonly Story[] = [
  reply(0),
  reply(1),
  {
    rule: "K-03",
    counts: ["supervision"],
    from: "reconsideration-served",
    // It speaks of rulings: by analogy only.
    late: "contestable",
    undone: "contestable",
    tell: ({ start, done }) => ({ events: [...decidedAbove(start), ...on("supervision-requested", done)] }),
  },
  {
    rule: "K-03",
    where: "served by announcement",
    counts: ["announcement", "supervision"],
    from: null,
    within: ["2023-02-01", "2027-01-01"],
    late: "contestable",
    undone: "contestable",
    tell: ({ start, done }) => ({
      events: [...decidedAbove(start, BY_ANNOUNCEMENT), ...on("supervision-requested", done)],
    }),
  },
  {
    rule: "K-05",
    counts: ["limitation"],
    from: "enforcement-terminated",
    tell: ({ start, done }) => ({
      events: [
        ...listed(start),
        ...on("enforcement-terminated", start, { ruled: start }),
        ...on("compensation-claimed", done),
      ],
    }),
    within: ["2015-01-01", "2027-01-01"],
  },
  {
    rule: "K-06",
    counts: ["compensation-decision"],
    from: "compensation-claimed",
    tell: ({ start, done }) => ({
      events: [
        ...on("compensation-claimed", start, { id: "claim" }),
        ...on("compensation-decided", done, { regarding: "claim", outcome: "rejected" }),
      ],
    }),
  },
  {
    rule: "K-08",
    counts: ["procuratorate-review"],
    from: "procuratorate-requested",
    // The day of acceptance is not on record: a later end is never certain.
    late: "undetermined",
    undone: "undetermined",
    noDue: "none",
    tell: ({ start, done }) => ({
      events: [
        ...on("procuratorate-requested", start, { id: "asked" }),
        ...on("procuratorate-suggestion", done, { regarding: "asked" }),
      ],
    }),
  },
  {
    rule: "K-09",
    counts: ["procuratorate-suggestion"],
    from: "procuratorate-requested",
    late: "undetermined",
    undone: null,
    noDue: "none",
    tell: ({ start, done }) => ({
      events: [
        ...on("procuratorate-requested", start, { id: "asked" }),
        ...on("procuratorate-suggestion", done, { regarding: "asked" }),
      ],
    }),
  },
  {
    rule: "K-11",
    where: "after silence",
    counts: ["compensation-decision", "compensation-committee"],
    from: "compensation-claimed",
    tell: ({ start, done }) => ({
      events: [
        ...on("compensation-claimed", start, { id: "claim" }),
        ...on("committee-requested", done, { regarding: "claim" }),
      ],
    }),
  },
  {
    rule: "K-11",
    where: "after a decision",
    counts: ["committee-after-decision"],
    from: "compensation-served",
    tell: ({ start, done }) => ({
      events: [...claimDecided(start), ...on("committee-requested", done, { regarding: "claim" })],
    }),
    within: ["2014-01-01", "2027-01-01"],
  },
  {
    rule: "K-11",
    where: "after a decision served by announcement",
    counts: ["announcement", "committee-after-decision"],
    from: null,
    within: SINCE_2022,
    tell: ({ start, done }) => ({
      events: [...claimDecided(start, BY_ANNOUNCEMENT), ...on("committee-requested", done, { regarding: "claim" })],
    }),
  },
];

export const OTHER_STORIES: readonly Story[] = [...others, ...supervisionAndCompensation];
