import { describe, expect, it } from "vitest";
import { change } from "../../../shared/api/cases.ts";
import { decide, type Decision, decisionLabel, decisionOf, markOf } from "./decision.ts";

const finding = {
  id: "C-03@e5",
  rule: "C-03",
  title: { zh: "纠正申请的审查期限", en: "Review of the correction request" },
} as const;

describe("a decision about a finding", () => {
  const decisions: readonly Decision[] = [{ kind: "accepted" }, { kind: "set-aside", reason: "当事人不同意提出" }];

  it("is read back as it was recorded", () => {
    for (const decision of decisions) {
      const made = decide("c1", finding, decision, null);
      expect(change.safeParse(made).success).toBe(true);
      if (made.kind !== "mark-set") throw new Error("not a mark");
      expect(decisionOf({ marks: [made.mark] }, finding)).toEqual(decision);
    }
  });

  it("is none without a mark, or with the mark of something else of the same id", () => {
    expect(decisionOf({ marks: [] }, finding)).toEqual({ kind: "none" });
    const other = { id: markOf(finding), subject: "checklist-item", state: "accepted" } as const;
    expect(decisionOf({ marks: [other] }, finding)).toEqual({ kind: "none" });
  });

  it("is taken back by taking the mark off", () => {
    const mark = { id: "finding/C-03@e5", subject: "finding", state: "accepted" } as const;
    expect(decide("c1", finding, { kind: "none" }, mark)).toEqual({
      kind: "mark-delete",
      caseId: "c1",
      id: "finding/C-03@e5",
      base: mark,
    });
    expect(decisionLabel(finding, { kind: "none" }).zh).toContain("C-03");
  });
});
