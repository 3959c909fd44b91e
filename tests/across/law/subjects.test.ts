// What rules are asked about: which listing goes with an event, and which sanctions which rule of family N is about, by hand.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { findings, smallCase } from "../../../shared/rules/testing.ts";
import { on } from "./story.fixture.ts";
import { FOR_ALL } from "./touching.fixture.ts";

/** Two listings, and acts of which it is open to which of them they belong. */
const BESIDE_TWO = {
  file: smallCase({
    events: [
      ...on("listing-decided", "2023-03-06", { items: [1], termYears: null }),
      ...on("listing-decided", "2023-05-08", { items: [4], termYears: 2 }),
      ...[
        "correction-requested",
        "reconsideration-requested",
        "objection-filed",
        "correction-decided",
        "listing-served",
      ].flatMap((type) => on(type, "2023-09-04")),
      ...on("enforcement-resumed", "2023-09-05", { caseNumber: "（2023）京0101执恢1号" }),
    ],
    enforcement: { caseNumber: "（2023）京0101执1号" },
  }),
  asOf: parseDay("2024-06-03") ?? 0,
};

describe("the subjects of a rule", () => {
  it("bear the listing of their event where it can only be that one, and none where it may be several or none", () => {
    const counts = new Map<number, number>();
    for (const { file, asOf } of [...FOR_ALL, BESIDE_TWO]) {
      const view = viewCase(file, asOf);
      for (const rule of RULES) {
        for (const { anchor, thread } of rule.over(view)) {
          if (anchor === null) continue;
          const { threads } = anchor;
          counts.set(threads.length, (counts.get(threads.length) ?? 0) + 1);
          expect(thread, `${rule.code} ${anchor.id}`).toBe(threads.length === 1 ? threads[0] : null);
        }
      }
    }
    for (const several of [0, 1, 2]) expect(counts.get(several), String(several)).toBeGreaterThan(5);
  });
});

describe("a sanction", () => {
  /** Of each kind the rules that judge it; all others end with the listing (N-01). */
  const JUDGED_BY: Readonly<Record<string, readonly string[]>> = {
    school: ["N-01", "N-10"],
    "credit-report": ["N-04"],
    "mirror-site": ["N-05", "N-12"],
    "public-platform": ["N-01", "N-08"],
    // A court bars from leaving the country under a provision of its own.
    exit: [],
    // Private collections are under no duty to end with the listing.
    "commercial-score": [],
    "business-data-site": [],
  };

  it.each(ENUMS.sanctionKind)("of kind %s is judged by the rules about it", (kind) => {
    const judged = RULES.filter(({ code }) => code.startsWith("N-")).filter((rule) =>
      findings(rule, "2026-06-01", {
        client: { operator: "yes" },
        enforcement: { debtorKind: "legal-person" },
        events: [
          ...on("obligation-performed", "2020-01-06", { full: "yes" }),
          ...on("listing-decided", "2023-03-06", { id: "listing", items: [1], termYears: null }),
          ...on("listing-deleted", "2025-09-01", { regarding: "listing" }),
          ...on("agency-asked", "2025-10-01", { regarding: "s" }),
        ],
        sanctions: [{ id: "s", kind, from: "2023-06-05" }],
      }).some(({ status }) => status !== "not-applicable"),
    );
    expect(judged.map(({ code }) => code)).toEqual(JUDGED_BY[kind] ?? ["N-01"]);
  });
});
