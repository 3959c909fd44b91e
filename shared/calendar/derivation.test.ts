// Derivations: the steps of known periods word for word, and what every derivation must keep to.

import { countingLaw } from "../law/counting-law.ts";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "./civil.ts";
import { type PeriodSpec, derivePeriod, endOfPeriod } from "./period.ts";
import { VECTORS } from "./vectors.ts";
import { shippedCalendar as cal } from "./workdays.ts";

const D = (text: string): number => parseDay(text) ?? Number.NaN;
const zh = (start: string, spec: PeriodSpec): readonly string[] =>
  derivePeriod(cal, D(start), spec, countingLaw).map(({ text }) => text.zh);
const days = (n: number, roll = true): PeriodSpec => ({ unit: "days", n, roll });
const workingDays = (n: number): PeriodSpec => ({ unit: "working-days", n, roll: true });

describe("steps", () => {
  it("says why a last day on a made-up working day stays", () => {
    expect(zh("2024-01-25", days(10))).toEqual([
      "2024-01-25 为起算日，当日不计入期间",
      "次日起算：2024-01-26 为第 1 日",
      "第 10 日为 2024-02-04",
      "2024-02-04 为周日（补班），不顺延（国办 2024 年放假通知）",
      "期间届满日为 2024-02-04",
    ]);
  });

  it("sums up a long holiday and speaks of 法定休假日 since 2022", () => {
    expect(zh("2025-09-24", days(10)).slice(3)).toEqual([
      "2025-10-04 至 2025-10-08 共 5 日，国庆节、中秋节，顺延（国办 2025 年放假通知）",
      "以法定休假日后的第一日为届满日：2025-10-09，周四，工作日",
    ]);
  });

  it("goes day by day over a short one and speaks of 节假日 before 2022", () => {
    expect(zh("2015-08-25", days(10)).slice(3)).toEqual([
      "2015-09-04 为周五，抗战胜利纪念日假期，顺延（国务院 2015 年放假通知）",
      "2015-09-05 为周六，抗战胜利纪念日假期，顺延（国务院 2015 年放假通知）",
      "以节假日后的第一日为届满日：2015-09-06，周日（补班）",
    ]);
    expect(zh("2024-02-23", days(8)).slice(3, 5)).toEqual([
      "2024-03-02 为周六，休息日，顺延",
      "2024-03-03 为周日，休息日，顺延",
    ]);
  });

  it("walks working days over a new year with the notice of the new year", () => {
    expect(derivePeriod(cal, D("2018-12-27"), workingDays(3), countingLaw).map(({ text }) => text.en)).toEqual([
      "2018-12-27 triggers the period and is itself not counted",
      "from the next day, working days only are counted",
      "2018-12-28 is working day 1",
      "2018-12-29: Saturday (working day by notice); counted (State Council General Office holiday notice for 2019)",
      "2018-12-30 to 2019-01-01, 3 days: New Year's Day; not counted (State Council General Office holiday notice for 2019)",
      "working day 3 is 2019-01-02, Wednesday, working day: the period ends",
    ]);
  });

  it("puts days off before the first working day where they belong", () => {
    expect(zh("2024-03-01", workingDays(3))).toEqual([
      "2024-03-01 为起算日，当日不计入期间",
      "自次日起，只计工作日",
      "2024-03-02 至 2024-03-03 为周末，不计入",
      "2024-03-04 为第 1 个工作日",
      "第 3 个工作日为 2024-03-06，周三，工作日，期间届满",
    ]);
  });

  it("sums up what a long period of working days passes", () => {
    expect(zh("2024-09-01", workingDays(60)).slice(2)).toEqual([
      "2024-09-02 为第 1 个工作日",
      "其间休假 28 日不计入，补班 3 日计入",
      "第 60 个工作日为 2024-11-28，周四，工作日，期间届满",
    ]);
  });

  it("says when a month has no corresponding day, and when a period is not moved", () => {
    expect(zh("2020-02-29", { unit: "months", n: 24, roll: false }).slice(1)).toEqual([
      "次日起算：自 2020-03-01 起",
      "满 24 个月，到期月没有对应日，月末日为 2022-02-28",
      "本期间的末日不因休假日顺延",
      "期间届满日为 2022-02-28",
    ]);
    expect(zh("2023-11-20", { unit: "months", n: 3, roll: false })[2]).toBe("满 3 个月的对应日为 2024-02-20");
  });

  it("gives no date where the calendar is missing, and names the year", () => {
    expect(derivePeriod(cal, D("2026-12-25"), days(10), countingLaw).at(-1)).toEqual({
      fact: { kind: "no-calendar", year: 2027 },
      text: {
        zh: "日历中没有 2027 年的官方放假通知，无法确定末日是否顺延，不给出日期",
        en: "the calendar holds no official holiday notice for 2027: whether the last day is moved cannot be told, so no date is given",
      },
      date: null,
      basis: null,
    });
    expect(zh("2026-12-30", workingDays(3)).at(-1)).toBe(
      "日历中没有 2027 年的官方放假通知，无法确定第 3 个工作日，不给出日期",
    );
    expect(zh("2012-06-01", workingDays(3)).at(-1)).toContain("2012 年");
    // The first day that counts is the day after.
    expect(zh("2011-12-31", workingDays(3)).at(-1)).toContain("2012 年");
    expect(zh("2029-06-01", workingDays(3)).at(-1)).toContain("2029 年");
  });
});

describe("sources", () => {
  const bases = (start: string, spec: PeriodSpec): readonly string[] =>
    derivePeriod(cal, D(start), spec, countingLaw).map(({ basis }) =>
      basis === null
        ? ""
        : `${basis.instrument} ${basis.article}${basis.paragraph === null ? "" : `(${basis.paragraph})`}`,
    );

  it("cites article 82 until 2021 and article 85 from 2022, each step by its own day", () => {
    expect(bases("2021-12-16", days(15))).toEqual(["cpl 82(2)", "cpl-interpretation 125", "", "cpl 82(3)", ""]);
    expect(bases("2021-12-17", days(15))).toEqual([
      "cpl 82(2)",
      "cpl-interpretation 125",
      "",
      "cpl 85(3)",
      "cpl 85(3)",
      "cpl 85(3)",
      "cpl 85(3)",
    ]);
  });

  it("cites the Interpretation only while there is one, and nothing from before the 2012 law", () => {
    expect(bases("2015-02-03", days(15))[1]).toBe("cpl 82(2)");
    expect(bases("2015-02-04", days(15))[1]).toBe("cpl-interpretation 125");
    expect(bases("2012-06-01", days(15, false)).slice(0, 2)).toEqual(["", ""]);
  });

  it("cites each day off of one run in the version of its own day", () => {
    const cited = derivePeriod(cal, D("2023-12-20"), days(10), countingLaw).flatMap(({ basis, date }) =>
      basis?.paragraph === 3 ? [`${date === null ? "" : formatDay(date)} ${basis.version}`] : [],
    );
    expect(cited).toEqual(["2023-12-30 2021", "2023-12-31 2021", "2024-01-01 2023", "2024-01-02 2023"]);
  });

  it("cites Civil Code art. 202 for a corresponding day from 2021", () => {
    expect(bases("2020-11-30", { unit: "months", n: 1, roll: false })[2]).toBe("");
    expect(bases("2020-12-01", { unit: "months", n: 1, roll: false })[2]).toBe("civil-code 202");
  });
});

describe("every derivation", () => {
  const specs: readonly PeriodSpec[] = [
    days(0),
    days(1),
    days(10),
    days(15),
    days(60, false),
    workingDays(0),
    workingDays(1),
    workingDays(3),
    workingDays(20),
    { unit: "months", n: 6, roll: true },
    { unit: "months", n: 24, roll: false },
  ];
  const figures = (text: string): string => (text.match(/\d{4}-\d{2}-\d{2}|\d+/g) ?? []).toSorted().join(" ");

  it("ends on the due day, keeps to 60 characters without Latin letters, and has the same figures in both languages", () => {
    const wrong: string[] = [];
    for (let start = D("2012-12-20"); start <= D("2027-01-20"); start += 3) {
      for (const spec of specs) {
        const steps = derivePeriod(cal, start, spec, countingLaw);
        const { due } = endOfPeriod(cal, start, spec);
        const last = steps.at(-1);
        if (last === undefined || last.date !== due)
          wrong.push(`${formatDay(start)} ${spec.unit} ${spec.n}: ends elsewhere`);
        for (const { text } of steps) {
          if (text.zh.length > 60 || /[A-Za-z]/.test(text.zh)) wrong.push(text.zh);
          if (figures(text.zh) !== figures(text.en)) wrong.push(`${text.zh} | ${text.en}`);
        }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it("runs in order of time", () => {
    for (const { start, spec } of VECTORS) {
      const dates = derivePeriod(cal, D(start), spec, countingLaw).flatMap(({ date }) => (date === null ? [] : [date]));
      expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    }
  });
});
