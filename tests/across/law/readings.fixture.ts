// Disputed law, rule by rule: a case in which the readings of one question come apart, and what the reference makes each of them say.
import type { RuleCode } from "../../../shared/engine/rule-code.ts";
import type { SmallCase } from "../../../shared/rules/testing.ts";
import { answered, asked, decided, on } from "./story.fixture.ts";

export interface ReadingCase {
  readonly rule: RuleCode;
  /** The question, by the name of its row. */
  readonly row: string;
  readonly asOf: string;
  readonly case: SmallCase;
  /** The status of the finding: of all active readings together. */
  readonly status: string;
  /** Every reading: its id (with * where it is only noted), its status, and its last day. */
  readonly says: readonly string[];
}

const bars: readonly ReadingCase[] = [
  {
    rule: "L-03",
    row: "seizure-bar",
    asOf: "2024-06-03",
    case: {
      events: [...on("assets-seized", "2023-04-03", { sufficient: "yes" }), ...decided("2023-05-05", { items: [5] })],
    },
    status: "not-applicable",
    says: ["item-1-only not-applicable", "any-item* breach"],
  },
  {
    rule: "L-05",
    row: "birthday",
    asOf: "2024-06-03",
    case: { client: { birthDate: "2005-06-01" }, events: decided("2023-06-01") },
    status: "contestable",
    says: ["birthday in-order", "day-after breach"],
  },
  {
    rule: "L-08",
    row: "forbearance-bar",
    asOf: "2024-06-03",
    case: {
      events: [...on("creditor-forbearance", "2023-04-03"), ...decided("2023-05-05", { items: [4], termYears: 2 })],
    },
    status: "not-applicable",
    says: ["items-1-and-6 not-applicable", "any-item* breach"],
  },
];

const views = (receipt: string): readonly string[] => [
  receipt,
  "docketed* undetermined",
  "complete-papers* undetermined",
];

/** From when the fifteen days of a court run, and whether they ran for what was pending on 2017-05-01. */
const review: readonly ReadingCase[] = [
  {
    rule: "C-03",
    row: "review-start",
    asOf: "2024-06-03",
    case: { events: [...decided("2023-05-05"), ...asked("2024-03-05"), ...answered("2024-03-21", "rejected")] },
    status: "breach",
    says: views("receipt breach 2024-03-20"),
  },
  {
    rule: "R-03",
    row: "review-start",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2023-05-05"),
        ...asked("2024-02-05"),
        ...answered("2024-02-18", "rejected"),
        ...on("reconsideration-requested", "2024-03-04", { id: "appeal", regarding: "answer", addressee: "upper" }),
        ...on("reconsideration-received", "2024-03-05", { id: "appealed", regarding: "appeal" }),
        ...on("reconsideration-decided", "2024-03-20", { regarding: "appealed", outcome: "rejected" }),
      ],
    },
    status: "in-order",
    says: views("receipt in-order 2024-03-20"),
  },
  {
    rule: "H-03",
    row: "review-start",
    asOf: "2024-06-03",
    case: {
      events: [
        ...on("restriction-ordered", "2023-05-05", { against: "client" }),
        ...asked("2024-03-05", { target: "restriction", grounds: undefined }),
      ],
    },
    status: "breach",
    says: views("receipt breach 2024-03-20"),
  },
  {
    rule: "C-03",
    row: "pending-2017",
    asOf: "2017-09-01",
    case: { events: [...decided("2016-05-05"), ...asked("2017-04-20"), ...answered("2017-05-20", "rejected")] },
    status: "contestable",
    says: [
      "receipt+from-2017-05-01 breach 2017-05-16",
      "receipt+old-law not-applicable",
      "docketed+from-2017-05-01* undetermined",
      "docketed+old-law* not-applicable",
      "complete-papers+from-2017-05-01* undetermined",
      "complete-papers+old-law* not-applicable",
    ],
  },
  {
    rule: "D-07",
    row: "pending-2017",
    asOf: "2017-09-01",
    case: { events: [...on("listing-requested", "2017-04-20"), ...decided("2017-05-20")] },
    status: "contestable",
    says: ["from-2017-05-01 breach 2017-05-16", "old-law not-applicable"],
  },
  {
    rule: "R-01",
    row: "pending-2017",
    asOf: "2017-09-01",
    case: {
      events: [
        ...decided("2016-05-05"),
        ...asked("2017-04-10"),
        ...answered("2017-04-25", "rejected"),
        ...on("correction-served", "2017-05-08", { regarding: "answer" }),
      ],
    },
    status: "contestable",
    says: ["from-2017-05-01 breach 2017-05-18", "old-law not-applicable"],
  },
  {
    rule: "C-04",
    row: "correction-start",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2023-05-05"),
        ...asked("2024-03-04"),
        ...on("correction-decided", "2024-03-08", { regarding: "receipt", outcome: "granted", form: "decision" }),
        ...on("listing-deleted", "2024-03-20"),
      ],
    },
    status: "contestable",
    // Three working days from the finding; or from the end of the fifteen days, 2024-03-19.
    says: ["finding breach 2024-03-13", "outer-bound in-order 2024-03-22"],
  },
];

/** How long remedies and claims can be brought. */
const limits: readonly ReadingCase[] = [
  {
    rule: "R-01",
    row: "extension",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2023-05-05"),
        ...asked("2024-02-26"),
        ...answered("2024-03-01", "rejected"),
        ...on("correction-served", "2024-03-05", { id: "service", regarding: "answer" }),
        ...on("obstacle-ended", "2024-04-15", { id: "obstacle", regarding: "service" }),
        ...on("extension-requested", "2024-04-20", { regarding: "obstacle" }),
        ...on("reconsideration-requested", "2024-04-25", { regarding: "answer" }),
      ],
    },
    status: "contestable",
    says: ["extended in-order 2024-04-25", "not-extended breach 2024-03-15"],
  },
  {
    rule: "O-02",
    row: "objection-run",
    asOf: "2024-06-03",
    case: {
      events: [
        ...on("objection-filed", "2024-03-05", { id: "objection" }),
        ...on("objection-decided", "2024-03-22", { regarding: "objection", outcome: "rejected" }),
      ],
    },
    status: "in-order",
    // Eighteen days end on a Saturday.
    says: ["with-docketing in-order 2024-03-25", "ruling-from-receipt* breach 2024-03-20"],
  },
  {
    rule: "K-05",
    row: "remedy-time",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2020-05-06"),
        ...on("enforcement-terminated", "2021-06-01", { ruled: "2021-06-01" }),
        ...on("supervision-requested", "2022-01-10", { id: "asked" }),
        ...on("supervision-decided", "2022-02-09", { regarding: "asked", outcome: "rejected" }),
        ...on("compensation-claimed", "2023-06-15"),
      ],
    },
    status: "contestable",
    // Thirty days of supervision: the two years end on a Saturday, 2023-07-01.
    says: ["plain breach 2023-06-01", "deducted in-order 2023-07-03"],
  },
  {
    rule: "K-11",
    row: "committee-start",
    asOf: "2024-06-03",
    case: {
      events: [
        ...on("compensation-claimed", "2024-01-05", { id: "claim" }),
        ...on("compensation-decided", "2024-03-20", { id: "decision", regarding: "claim", outcome: "rejected" }),
        ...on("compensation-served", "2024-03-22", { regarding: "decision" }),
        ...on("committee-requested", "2024-04-10", { regarding: "claim" }),
      ],
    },
    status: "contestable",
    // From the end of the two months, 2024-03-05; from service, ending on a Sunday.
    says: ["from-silence breach 2024-04-07", "from-decision in-order 2024-04-22"],
  },
];

export const RULE_READINGS: readonly ReadingCase[] = [...bars, ...review, ...limits];
