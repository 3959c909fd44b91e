// Disputed service: papers without proof of it, and announcements that straddle the change of their length.
import type { ReadingCase } from "./readings.fixture.ts";
import { answered, asked, BY_ANNOUNCEMENT, decided, on } from "./story.fixture.ts";

const WITHOUT_PROOF = { service: { method: "direct", recipient: "self", proof: "no" } };

/** A service of which the file holds no proof: it counts as stated, or not at all. */
const proof: readonly ReadingCase[] = [
  {
    rule: "E-04",
    row: "service-proof",
    asOf: "2024-06-03",
    case: {
      events: [
        ...on("enforcement-notice-issued", "2023-03-30", { performBy: "2023-04-10" }),
        ...on("enforcement-notice-served", "2023-04-01", WITHOUT_PROOF),
        ...decided("2023-05-05"),
      ],
    },
    status: "contestable",
    says: ["as-stated in-order", "not-served breach"],
  },
  {
    rule: "A-03",
    row: "service-proof",
    asOf: "2024-06-03",
    case: {
      events: [
        ...on("asset-report-order-served", "2024-03-01", {
          ...WITHOUT_PROOF,
          reportBy: "2024-03-15",
          goodReason: "no",
        }),
        ...decided("2024-04-01", { items: [4], termYears: 2 }),
      ],
    },
    status: "contestable",
    says: ["as-stated in-order", "not-served breach"],
  },
  {
    rule: "A-04",
    row: "service-proof",
    asOf: "2024-06-03",
    case: { events: on("asset-report-order-served", "2024-03-01", WITHOUT_PROOF) },
    status: "contestable",
    says: ["as-stated in-order", "not-served breach"],
  },
  {
    rule: "S-01",
    row: "service-proof",
    asOf: "2024-06-03",
    case: { events: [...decided("2023-05-05"), ...on("listing-served", "2023-05-10", WITHOUT_PROOF)] },
    status: "contestable",
    says: ["as-stated in-order", "not-served breach"],
  },
  {
    rule: "R-01",
    row: "service-proof",
    asOf: "2024-04-01",
    case: {
      events: [
        ...decided("2023-05-05"),
        ...asked("2024-02-26"),
        ...answered("2024-03-01", "rejected"),
        ...on("correction-served", "2024-03-05", { regarding: "answer", ...WITHOUT_PROOF }),
      ],
    },
    status: "contestable",
    says: ["as-stated breach 2024-03-15", "not-served not-applicable"],
  },
  {
    rule: "R-02",
    row: "service-proof",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2023-05-05"),
        ...asked("2024-02-26"),
        ...answered("2024-03-01", "rejected"),
        ...on("correction-served", "2024-03-05", { id: "service", regarding: "answer", ...WITHOUT_PROOF }),
        ...on("obstacle-ended", "2024-04-15", { id: "obstacle", regarding: "service" }),
        ...on("extension-requested", "2024-04-20", { regarding: "obstacle" }),
        ...on("reconsideration-requested", "2024-04-20", { regarding: "answer" }),
      ],
    },
    status: "in-order",
    says: ["as-stated in-order 2024-04-25", "not-served not-applicable"],
  },
  {
    rule: "R-06",
    row: "service-proof",
    asOf: "2024-06-03",
    case: {
      events: [
        ...decided("2023-05-05"),
        ...asked("2024-02-26"),
        ...answered("2024-03-01", "rejected"),
        ...on("correction-served", "2024-03-05", { regarding: "answer", ...WITHOUT_PROOF }),
      ],
    },
    status: "contestable",
    says: ["as-stated in-order", "not-served breach"],
  },
  {
    rule: "O-01",
    row: "service-proof",
    asOf: "2024-06-03",
    case: {
      events: [
        ...on("objection-filed", "2024-02-05", { id: "objection" }),
        ...on("objection-decided", "2024-02-26", { id: "ruling", regarding: "objection", outcome: "rejected" }),
        ...on("objection-served", "2024-03-05", { regarding: "ruling", ...WITHOUT_PROOF }),
      ],
    },
    status: "contestable",
    says: ["as-stated breach 2024-03-15", "not-served not-applicable"],
  },
  {
    rule: "K-03",
    row: "service-proof",
    asOf: "2025-06-02",
    case: {
      events: [
        ...on("reconsideration-decided", "2024-03-01", { id: "above", outcome: "rejected" }),
        ...on("reconsideration-served", "2024-03-05", { regarding: "above", ...WITHOUT_PROOF }),
      ],
    },
    status: "contestable",
    says: ["as-stated contestable 2024-09-05", "not-served not-applicable"],
  },
  {
    rule: "K-11",
    row: "service-proof",
    asOf: "2025-06-02",
    case: {
      events: [
        ...on("compensation-claimed", "2024-02-01", { id: "claim" }),
        ...on("compensation-decided", "2024-03-01", { id: "decision", regarding: "claim", outcome: "rejected" }),
        ...on("compensation-served", "2024-03-05", { regarding: "decision", ...WITHOUT_PROOF }),
      ],
    },
    status: "contestable",
    // Thirty days end on the first day of a holiday, and the Sunday after it is worked.
    says: ["as-stated breach 2024-04-07", "not-served not-applicable"],
  },
];

/**
 * Announced on 2021-12-20: sixty days end on 2022-02-18 by the law at its issue, thirty on 2022-01-19 by the law at its end.
 */
const announcement: readonly ReadingCase[] = [
  {
    rule: "S-07",
    row: "announcement",
    asOf: "2022-02-01",
    case: { events: [...decided("2021-12-01"), ...on("listing-served", "2021-12-20", BY_ANNOUNCEMENT)] },
    status: "running",
    says: ["law-at-issue running 2022-02-18", "other-count in-order 2022-01-19"],
  },
  {
    rule: "R-01",
    row: "announcement",
    asOf: "2022-06-01",
    case: {
      events: [
        ...decided("2020-05-06"),
        ...asked("2021-11-29"),
        ...answered("2021-12-10", "rejected"),
        ...on("correction-served", "2021-12-20", { regarding: "answer", ...BY_ANNOUNCEMENT }),
        ...on("reconsideration-requested", "2022-02-25", { regarding: "answer" }),
      ],
    },
    status: "contestable",
    // Ten days after 2022-01-19 is a Saturday that is worked.
    says: ["law-at-issue in-order 2022-02-28", "other-count breach 2022-01-29"],
  },
  {
    rule: "R-02",
    row: "announcement",
    asOf: "2022-06-01",
    case: {
      events: [
        ...decided("2020-05-06"),
        ...asked("2021-11-29"),
        ...answered("2021-12-10", "rejected"),
        ...on("correction-served", "2021-12-20", { id: "service", regarding: "answer", ...BY_ANNOUNCEMENT }),
        ...on("obstacle-ended", "2022-02-20", { id: "obstacle", regarding: "service" }),
        ...on("extension-requested", "2022-02-25", { regarding: "obstacle" }),
        ...on("reconsideration-requested", "2022-02-25", { regarding: "answer" }),
      ],
    },
    status: "in-order",
    says: ["law-at-issue not-applicable", "other-count in-order 2022-03-02"],
  },
  {
    rule: "O-01",
    row: "announcement",
    asOf: "2022-06-01",
    case: {
      events: [
        ...on("objection-filed", "2021-11-01", { id: "objection" }),
        ...on("objection-decided", "2021-11-15", { id: "ruling", regarding: "objection", outcome: "rejected" }),
        ...on("objection-served", "2021-12-20", { regarding: "ruling", ...BY_ANNOUNCEMENT }),
        ...on("reconsideration-requested", "2022-02-25", { regarding: "ruling" }),
      ],
    },
    status: "contestable",
    says: ["law-at-issue in-order 2022-02-28", "other-count breach 2022-01-29"],
  },
  {
    rule: "K-03",
    row: "announcement",
    asOf: "2023-06-01",
    case: {
      events: [
        ...on("reconsideration-decided", "2021-12-10", { id: "above", outcome: "rejected" }),
        ...on("reconsideration-served", "2021-12-20", { regarding: "above", ...BY_ANNOUNCEMENT }),
      ],
    },
    // Served in 2022 on either count: before the six months were laid down.
    status: "not-applicable",
    says: ["law-at-issue not-applicable", "other-count not-applicable"],
  },
  {
    rule: "K-11",
    row: "announcement",
    asOf: "2022-06-01",
    case: {
      events: [
        ...on("compensation-claimed", "2021-11-01", { id: "claim" }),
        ...on("compensation-decided", "2021-12-10", { id: "decision", regarding: "claim", outcome: "rejected" }),
        ...on("compensation-served", "2021-12-20", { regarding: "decision", ...BY_ANNOUNCEMENT }),
        ...on("committee-requested", "2022-03-21", { regarding: "claim" }),
      ],
    },
    status: "contestable",
    says: ["law-at-issue in-order 2022-03-21", "other-count breach 2022-02-18"],
  },
];

export const SERVICE_READINGS: readonly ReadingCase[] = [...proof, ...announcement];
