import { describe, expect, it } from "vitest";
import type { DayBounds, Finding } from "../engine/finding.ts";
import { firstLimit, possibleLimits } from "./possible-limits.ts";

const AS_OF = "2024-04-04";
const bounds = (earliest: string, latest: string | null = earliest): DayBounds => ({ earliest, latest });

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  rule: "R-01",
  thread: null,
  title: { zh: "申请复议的期限", en: "Time limit for reconsideration" },
  kind: "time-limit",
  status: "undetermined",
  subjects: [],
  holder: "client",
  due: bounds("2024-04-20"),
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

describe("limits that a missing fact leaves open", () => {
  it("are the client's own, undetermined, not done, and not certainly over", () => {
    const found = possibleLimits(
      [
        finding("open"),
        finding("no end", { due: bounds("2023-01-01", null) }),
        finding("today", { due: bounds("2024-03-01", AS_OF) }),
        finding("over", { due: bounds("2024-03-01", "2024-04-03") }),
        finding("done", { done: bounds("2024-03-30") }),
        finding("no day", { due: null }),
        finding("certain", { status: "running" }),
        finding("theirs", { holder: "enforcing-court" }),
      ],
      AS_OF,
    );
    expect(found.map((one) => one.finding.id)).toEqual(["open", "no end", "today"]);
  });

  it("stand before a certain one that ends later, and behind it once their own first day is over", () => {
    const certain = { status: "running", due: bounds("2024-05-01") } as const;
    const ahead = { status: "undetermined", due: bounds("2024-04-10", null) } as const;
    const faint = { status: "undetermined", due: bounds("2023-07-31", null) } as const;
    const disputed = { status: "contestable", due: bounds("2024-04-01", "2024-04-06") } as const;
    expect(firstLimit([certain, faint, ahead], AS_OF)).toBe(ahead);
    expect(firstLimit([faint, certain], AS_OF)).toBe(certain);
    expect(firstLimit([faint], AS_OF)).toBe(faint);
    expect(firstLimit([ahead, disputed, certain], AS_OF)).toBe(disputed);
    expect(firstLimit([{ status: "running", due: bounds("2024-04-01", "2024-04-03") }], AS_OF)).toBeUndefined();
  });

  it("that may begin to end on the same day go by the last one, an open end behind every day", () => {
    const due = (latest: string | null) => ({ status: "running", due: bounds("2024-04-10", latest) }) as const;
    const [narrow, wide, without] = [due("2024-04-12"), due("2024-05-01"), due(null)];
    expect(firstLimit([without, wide, narrow], AS_OF)).toBe(narrow);
    expect(firstLimit([narrow, wide, without], AS_OF)).toBe(narrow);
    expect(firstLimit([without, wide], AS_OF)).toBe(wide);
    expect(firstLimit([wide, without], AS_OF)).toBe(wide);
  });

  it("are faint only once their first day is over, not on it", () => {
    const today = { status: "undetermined", due: bounds(AS_OF, null) } as const;
    const later = { status: "running", due: bounds("2024-04-05") } as const;
    expect(firstLimit([later, today], AS_OF)).toBe(today);
  });
});
