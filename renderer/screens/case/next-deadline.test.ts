import { describe, expect, it } from "vitest";
import type { Deadline, Finding } from "../../../shared/engine/finding.ts";
import { nextDeadline } from "./next-deadline.ts";

const AS_OF = "2024-04-04";

const deadline = (
  finding: string,
  earliest: string,
  latest: string | null,
  more: Partial<Deadline> = {},
): Deadline => ({
  finding,
  rule: "C-03",
  holder: "client",
  due: { earliest, latest },
  status: "running",
  daysLeft: { min: 0, max: 0 },
  what: { zh: "复议申请", en: "application for reconsideration" },
  route: null,
  ...more,
});

const finding = (id: string, more: Partial<Finding>): Finding => ({
  id,
  rule: "R-01",
  thread: null,
  title: { zh: "申请复议的期限", en: "Time limit for reconsideration" },
  kind: "time-limit",
  status: "undetermined",
  subjects: [],
  holder: "client",
  due: { earliest: "2024-03-20", latest: "2024-04-20" },
  period: null,
  done: null,
  daysLate: null,
  readings: [],
  missing: [],
  basis: [],
  derivation: [],
  remedies: [],
  weight: null,
  ...more,
});

const idOf = (deadlines: readonly Deadline[], findings: readonly Finding[] = []): string | null => {
  const next = nextDeadline({ asOf: AS_OF, deadlines, findings });
  return next === null ? null : `${next.kind} ${next.finding}`;
};

describe("the deadline in the head of a case", () => {
  it("is the client's soonest that may still be kept", () => {
    const past = deadline("past", "2024-03-26", "2024-04-03", { status: "breach" });
    const maybe = deadline("maybe", "2024-04-02", "2024-04-08");
    expect(idOf([deadline("later", "2024-04-07", "2024-04-07"), past, maybe])).toBe("ours maybe");
    expect(idOf([past, deadline("open", "2024-05-04", null)])).toBe("ours open");
    expect(idOf([deadline("today", AS_OF, AS_OF)])).toBe("ours today");
  });

  it("is else a limit of the client that a missing fact leaves open, before any duty of another", () => {
    const overdue = deadline("court", "2024-03-01", "2024-03-01", { holder: "enforcing-court", status: "breach" });
    expect(idOf([overdue], [finding("R-01@e6", {})])).toBe("perhaps R-01@e6");
    expect(idOf([], [finding("R-01@e6", { due: { earliest: "2024-03-20", latest: null } })])).toBe("perhaps R-01@e6");
    expect(idOf([overdue], [finding("R-01@e6", { due: { earliest: "2024-03-01", latest: "2024-04-03" } })])).toBe(
      "overdue court",
    );
    expect(idOf([overdue], [finding("C-03@e5", { holder: "enforcing-court" })])).toBe("overdue court");
  });

  it("is else what is certainly and longest overdue by another, and then what runs for another", () => {
    const court = (name: string, earliest: string, latest: string, status: Deadline["status"] = "breach") =>
      deadline(name, earliest, latest, { holder: "enforcing-court", status });
    expect(idOf([court("a", "2024-04-01", "2024-04-01"), court("b", "2024-03-05", "2024-03-05")])).toBe("overdue b");
    expect(idOf([court("possible", "2024-03-05", "2024-04-09")])).toBeNull();
    expect(idOf([court("disputed", "2024-03-05", "2024-03-05", "contestable")])).toBeNull();
    expect(idOf([court("review", "2024-04-19", "2024-04-19", "running")])).toBe("theirs review");
    expect(idOf([])).toBeNull();
  });
});
