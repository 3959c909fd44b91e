// The order of the deadlines: what can still be done before what has passed, and what to do first at the top.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import type { DayBounds, Finding } from "../engine/finding.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import { deadlinesOf } from "./deadlines.ts";

const AS_OF = "2024-04-04";

const finding = (id: string, earliest: string, latest: string | null, more: Partial<Finding> = {}): Finding => ({
  id,
  rule: id.slice(0, 4) as RuleCode,
  thread: null,
  title: { zh: "期限", en: "A limit" },
  kind: "time-limit",
  status: latest === null || latest >= AS_OF ? "running" : "breach",
  subjects: [],
  holder: "enforcing-court",
  due: { earliest, latest },
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

const order = (...findings: readonly Finding[]): readonly string[] =>
  deadlinesOf(findings, parseDay(AS_OF) ?? 0).map((deadline) => deadline.finding);

describe("deadlines", () => {
  it("begin with what can still be done, the soonest first, then what has passed, the latest first", () => {
    const found = order(
      finding("C-03@long-past", "2023-01-05", "2023-01-05"),
      finding("C-03@past", "2024-04-03", "2024-04-03"),
      finding("C-03@later", "2024-04-20", "2024-04-20"),
      finding("C-03@today", AS_OF, AS_OF),
    );
    expect(found).toEqual(["C-03@today", "C-03@later", "C-03@past", "C-03@long-past"]);
  });

  it("go by the first possible day, then by the last, an open end last", () => {
    const found = order(
      finding("C-03@open", "2024-04-10", null),
      finding("C-03@wide", "2024-04-10", "2024-05-10"),
      finding("C-03@narrow", "2024-04-10", "2024-04-12"),
      finding("C-03@after", "2024-04-11", "2024-04-11"),
    );
    expect(found).toEqual(["C-03@narrow", "C-03@wide", "C-03@open", "C-03@after"]);
  });

  it("count as passed only what has passed on every possible day", () => {
    const perhaps = { status: "contestable" } as const;
    const found = order(
      finding("R-01@sure", "2024-04-30", "2024-04-30"),
      finding("R-01@perhaps", "2024-03-01", AS_OF, perhaps),
      finding("R-01@gone", "2024-03-01", "2024-04-03", perhaps),
    );
    expect(found).toEqual(["R-01@perhaps", "R-01@sure", "R-01@gone"]);
  });

  it("put the client's before others' on the same days, among the passed ones too", () => {
    const client = { holder: "client" } as const;
    const on = (day: DayBounds["earliest"]) =>
      order(finding("C-03@a", day, day), finding("R-01@b", day, day, client), finding("C-04@a", day, day));
    expect(on("2024-04-10")).toEqual(["R-01@b", "C-03@a", "C-04@a"]);
    expect(on("2024-04-01")).toEqual(["R-01@b", "C-03@a", "C-04@a"]);
  });

  it("of the same days are the client's first, then by rule, then by finding; those that have passed too", () => {
    const own = { holder: "client", status: "running" } as const;
    const both = (day: string, status: "running" | "breach") => [
      finding("R-03@b", day, day, { status }),
      finding("R-03@a", day, day, { status }),
      finding("C-03@z", day, day, { status }),
      finding("R-01@y", day, day, { ...own, status }),
      finding("O-01@x", day, day, { ...own, status }),
    ];
    const expected = ["O-01@x", "R-01@y", "C-03@z", "R-03@a", "R-03@b"];
    expect(order(...both("2024-04-20", "running"))).toEqual(expected);
    expect(order(...both("2024-04-20", "running").toReversed())).toEqual(expected);
    expect(order(...both("2024-03-20", "breach"))).toEqual(expected);
    expect(order(...both("2024-03-20", "breach").toReversed())).toEqual(expected);
  });
});
