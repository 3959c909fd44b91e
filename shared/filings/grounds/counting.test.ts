// The count of a period in the words of a paper: from the facts of the count, whatever the steps of the calendar say.
import { countingLaw } from "../../law/counting-law.ts";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../calendar/civil.ts";
import type { CountFact } from "../../calendar/count-fact.ts";
import { derivePeriod, type PeriodSpec } from "../../calendar/period.ts";
import { shippedCalendar } from "../../calendar/workdays.ts";
import { countWords, shownText } from "./counting.ts";

const D = (iso: string): number => parseDay(iso) ?? 0;

function words(start: string, spec: PeriodSpec): string {
  const facts = derivePeriod(shippedCalendar, D(start), spec, countingLaw).map(({ fact }) => fact);
  return countWords(facts.map((fact: CountFact) => ({ role: "count", fact, basis: [] })));
}

describe("a period of days", () => {
  const days = (n: number, roll = true): PeriodSpec => ({ unit: "days", n, roll });

  it("names its first and last day, and that the last is a working day", () => {
    expect(words("2024-02-04", days(9, true))).toBe(
      "起算日2024年2月4日不计入，自次日2024年2月5日起算，第9日为2024年2月13日，该日至2024年2月17日为春节，依法顺延至其后第一个工作日2024年2月18日",
    );
    expect(words("2024-03-04", days(15))).toBe(
      "起算日2024年3月4日不计入，自次日2024年3月5日起算，第15日为2024年3月19日，该日为工作日",
    );
  });

  it("says why a weekend day that was worked by notice is its last day", () => {
    expect(words("2022-01-15", days(15))).toContain("第15日为2022年1月30日，该日为周日（补班），不顺延");
  });

  it("names each day off that moves it", () => {
    expect(words("2024-02-23", days(8))).toContain(
      "第8日为2024年3月2日，该日为周六，属法定休假日，2024年3月3日为周日，属法定休假日，依法顺延至其后第一个工作日2024年3月4日",
    );
  });

  it("says where the last day is never moved", () => {
    expect(words("2024-02-23", days(8, false))).toBe(
      "起算日2024年2月23日不计入，自次日2024年2月24日起算，第8日为2024年3月2日，本期间的末日不因休假日顺延",
    );
  });
});

describe("a period of months", () => {
  it("ends on the corresponding day, or on the last of a month that has none", () => {
    expect(words("2023-11-20", { unit: "months", n: 3, roll: false })).toContain("满3个月的对应日为2024年2月20日");
    expect(words("2020-02-29", { unit: "months", n: 24, roll: false })).toContain(
      "满24个月，到期月没有对应日，月末日为2022年2月28日",
    );
  });
});

describe("a period of working days", () => {
  const working = (n: number): PeriodSpec => ({ unit: "working-days", n, roll: false });

  it("names what is passed over and what is made up", () => {
    expect(words("2024-03-01", working(3))).toBe(
      "起算日2024年3月1日不计入，自次日起计算工作日，2024年3月2日至2024年3月3日为周末，不计入，2024年3月4日为第1个工作日，第3个工作日为2024年3月6日",
    );
    expect(words("2024-02-09", working(1))).toContain("2024年2月10日至2024年2月17日为春节，不计入");
    expect(words("2024-02-02", working(2))).toMatch(/2024年2月4日为周日（补班），计入/u);
  });

  it("sums up a long one", () => {
    expect(words("2024-09-01", working(60))).toMatch(/其间休假\d+日不计入，补班\d+日计入/u);
  });
});

it("begins on a span where the first day is not exact, and says nothing of days that nobody can tell", () => {
  const from = { kind: "between", from: D("2024-01-01"), to: D("2024-01-31") } as const;
  const spec = { unit: "days", n: 15, roll: true } as const;
  const day = { kind: "unknown" } as const;
  expect(
    countWords([
      { role: "count-from", from, spec },
      { role: "count-end", day },
    ]),
  ).toBe("自起算日（2024年1月1日至2024年1月31日之间）的次日起计算15日");
  expect(words("2026-12-25", { unit: "days", n: 10, roll: true })).toBe(
    "起算日2026年12月25日不计入，自次日2026年12月26日起算，第10日为2027年1月4日",
  );
});

it.each([
  [{ kind: "day", day: D("2024-02-04") }, "2024年2月4日"],
  [{ kind: "by", day: D("2024-02-04") }, "不晚于2024年2月4日"],
  [{ kind: "from", day: D("2024-02-04") }, "不早于2024年2月4日"],
  [{ kind: "unknown" }, "日期不明"],
  [{ kind: "no-calendar", year: 2027 }, "因2027年尚无官方放假通知而无法确定"],
] as const)("says %j", (shown, text) => {
  expect(shownText(shown)).toBe(text);
});
