// A day as a clause of a paper: what is exact stands before the verb, what is not exact after it, and no day of what nobody recorded.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../calendar/civil.ts";
import type { ShownDay } from "../../engine/shown-day.ts";
import { noteWords } from "./notes.ts";

const day = (iso: string): number => parseDay(iso) ?? 0;
const EXACT: ShownDay = { kind: "day", day: day("2024-03-05") };
const BETWEEN: ShownDay = { kind: "between", from: day("2024-03-05"), to: day("2024-03-08") };
const BY: ShownDay = { kind: "by", day: day("2024-03-05") };

const clause = (form: "act" | "end" | "limit" | "deemed", shown: ShownDay): string =>
  noteWords({ role: "day", form, what: "甲", day: shown, event: false });

describe("a day of a paper", () => {
  it.each([
    ["act", "2024年3月5日，甲", "2024年3月5日至2024年3月8日之间，甲", "甲，不晚于2024年3月5日"],
    ["end", "甲于2024年3月5日届满", "甲于2024年3月5日至2024年3月8日之间届满", "甲届满，不晚于2024年3月5日"],
    ["limit", "甲为2024年3月5日", "甲为2024年3月5日至2024年3月8日之间", "甲，不晚于2024年3月5日"],
    [
      "deemed",
      "甲依法于2024年3月5日视为送达",
      "甲依法于2024年3月5日至2024年3月8日之间视为送达",
      "甲视为送达，不晚于2024年3月5日",
    ],
  ] as const)("of the form %s", (form, exact, between, by) => {
    expect([clause(form, EXACT), clause(form, BETWEEN), clause(form, BY)]).toEqual([exact, between, by]);
  });

  it("of an announcement says after how long it counts as service", () => {
    const period = { unit: "days", n: 30, roll: false, zh: "三十日" } as const;
    expect(noteWords({ role: "deemed", period, day: EXACT })).toMatch(
      /^自发出公告之日起经过.+，于2024年3月5日视为送达$/u,
    );
    expect(noteWords({ role: "deemed", period, day: BY })).toMatch(/视为送达，不晚于2024年3月5日$/u);
  });

  it("is none of what nobody recorded", () => {
    expect(clause("act", { kind: "unrecorded" })).toBe("");
  });
});
