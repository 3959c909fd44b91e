import { describe, expect, it } from "vitest";
import type { Deadline } from "../../../shared/audit/finding.ts";
import { nextDeadline } from "./next-deadline.ts";

const deadline = (finding: string, more: Partial<Deadline>): Deadline => ({
  finding,
  rule: "C-03",
  holder: "client",
  due: { earliest: "2024-04-07", latest: "2024-04-07" },
  status: "running",
  daysLeft: { min: 3, max: 3 },
  what: { zh: "复议申请", en: "application for reconsideration" },
  route: null,
  ...more,
});

const idOf = (deadlines: readonly Deadline[]): string | null => {
  const next = nextDeadline(deadlines);
  return next === null ? null : `${next.kind} ${next.deadline.finding}`;
};

describe("the deadline in the head of a case", () => {
  it("is the client's soonest that may still be kept", () => {
    const past = deadline("past", { daysLeft: { min: -9, max: -1 }, status: "breach" });
    const maybe = deadline("maybe", { daysLeft: { min: -2, max: 4 } });
    expect(idOf([deadline("later", {}), past, maybe])).toBe("ours maybe");
    expect(idOf([past, deadline("open", { daysLeft: { min: 30, max: null } })])).toBe("ours open");
  });

  it("is else what is certainly and longest overdue by another", () => {
    const court = (finding: string, min: number, max: number, status: Deadline["status"] = "breach") =>
      deadline(finding, { holder: "enforcing-court", daysLeft: { min, max }, status });
    expect(idOf([court("a", -3, -3), court("b", -30, -30)])).toBe("overdue b");
    expect(idOf([court("possible", -30, 5)])).toBeNull();
    expect(idOf([court("disputed", -30, -30, "contestable")])).toBeNull();
    expect(idOf([])).toBeNull();
  });
});
