// The steps of a finding: what the rule said in the world that is shown, then what each possibility or reading comes to.
import { describe, expect, it } from "vitest";
import { c03 } from "../rules/c/c-03-correction-review.ts";
import { d02 } from "../rules/d/d-02-reasons.ts";
import { e02 } from "../rules/e/e-02-notice-after-measure.ts";
import { r01 } from "../rules/r/r-01-reconsideration-in-time.ts";
import { v01 } from "../rules/v/v-01-version.ts";
import { x01 } from "../rules/x/x-01-performed.ts";
import { finding } from "../rules/testing.ts";
import { saysReading } from "./derivation.ts";
import type { Finding } from "./finding.ts";

const AS_OF = "2024-06-01";
const DECIDED = { type: "listing-decided", date: "2024-03-05", items: [1], termYears: null };
const zh = ({ derivation }: Finding): readonly string[] => derivation.map((step) => step.zh);
const en = ({ derivation }: Finding): readonly string[] => derivation.map((step) => step.en);

describe("one result", () => {
  it("closes the steps plainly", () => {
    const found = finding(d02, AS_OF, { events: [{ ...DECIDED, reasons: "yes" }] });
    expect(zh(found)).toEqual([
      "纳入决定作出：2024-03-05",
      "决定书应当写明纳入理由（失信规定（2017）第五条第三款）",
      "决定书写明了理由",
    ]);
    expect(found.derivation.map(({ date }) => date)).toEqual(["2024-03-05", null, null]);
  });

  it("counted from an announcement tells when it was issued and after how long it counts as served", () => {
    const served = { type: "correction-served", date: "2024-02-20", service: { method: "announcement" } };
    const found = finding(r01, AS_OF, {
      events: [
        { type: "correction-requested", date: "2024-01-10", written: "yes" },
        { type: "correction-decided", date: "2024-01-25", outcome: "rejected", form: "decision" },
        served,
      ],
    });
    // Thirty days since 2022, counted from the next day.
    expect(zh(found).slice(0, 3)).toEqual([
      "2024-02-20发出公告",
      "经过30日视为送达：2024-03-21",
      "驳回决定送达：2024-03-21",
    ]);
  });

  it("that rests on wording nobody verified says so, and any other does not", () => {
    const measured = (year: string) =>
      finding(e02, AS_OF, {
        events: [
          { type: "enforcement-measure-taken", date: `${year}-03-05` },
          { type: "enforcement-notice-issued", date: `${year}-03-06` },
        ],
      });
    // The text of 2008 is held from memory, that of 2020 in full.
    expect(en(measured("2019")).at(-1)).toBe("The wording of a provision cited is not verified; check it before use");
    expect(en(measured("2023")).at(-1)).toContain("within the period");
  });
});

describe("several possibilities", () => {
  it("are told one by one, the gravest first; a missing fact leaves them undetermined", () => {
    const found = finding(d02, AS_OF, { events: [DECIDED] });
    expect(zh(found).slice(2)).toEqual([
      "一种可能：决定书没有写明理由",
      "一种可能：决定书写明了理由",
      "所缺事实不同，结论不同，故待查明",
    ]);
    expect(en(found).slice(2, 4)).toEqual([
      "One possibility: the decision states no reasons",
      "One possibility: the decision states its reasons",
    ]);
  });

  it("of a day that is not exact leave it contestable", () => {
    const received = { type: "correction-received", date: "2024-02-05/2024-02-08" };
    const events = [
      { type: "correction-requested", date: "2024-02-01", written: "yes" },
      received,
      { type: "correction-decided", date: "2024-02-21", outcome: "rejected" },
    ];
    expect(zh(finding(c03, AS_OF, { events })).slice(2)).toEqual([
      "起算日不计入期间（2024-02-05至2024-02-08之间），数15日",
      "期限届满：2024-02-20至2024-02-23之间",
      "一种可能：2024-02-21作出处理决定，已逾期",
      "一种可能：2024-02-21作出处理决定，未超过期限",
      "日期不确切，两种结果均有可能，故有争议",
    ]);
  });

  it("under different provisions are told case by case, after what is common to them", () => {
    const events = [{ ...DECIDED, date: "2017-04-28/2017-05-02", citedVersion: "2017" }];
    expect(zh(finding(v01, AS_OF, { events }))).toEqual([
      "纳入决定作出：2017-04-28至2017-05-02之间",
      "一种情形：当日有效的规定（失信规定（2013）第一条）",
      "一种可能：决定引用2017年文本，当时有效的是2013年文本",
      "一种情形：当日有效的规定（失信规定（2017）第一条）",
      "一种可能：决定引用2017年文本，即当时有效的文本",
      "日期不确切，两种结果均有可能，故有争议",
    ]);
  });
});

describe("several readings", () => {
  const events = (informed: string, ...more: readonly object[]) => [
    { ...DECIDED, date: "2023-03-06" },
    { type: "obligation-performed", date: "2024-03-04", full: "yes" },
    { type: "court-informed-of-performance", date: informed },
    ...(more as readonly { readonly [field: string]: unknown }[]),
  ];
  const late = (informed: string, ...more: readonly object[]) =>
    finding(x01, AS_OF, { events: events(informed, ...more) });

  it("that differ are told with the last day and the result of each, after the steps of the first", () => {
    const found = late("2024-03-11", { type: "listing-deleted", date: "2024-03-12" });
    expect(zh(found).slice(-4)).toEqual([
      "第 3 个工作日为 2024-03-07，周四，工作日，期间届满",
      "观点“自履行之日起算”：2024-03-07届满，违反",
      "观点“自法院知悉之日起算”：2024-03-14届满，合规",
      "综合各观点：有争议",
    ]);
    expect(en(found).slice(-3)).toEqual([
      "Reading “counted from performance”: ends 2024-03-07; broken",
      "Reading “counted from the court's knowledge”: ends 2024-03-14; in order",
      "All readings together: disputed",
    ]);
    expect(found.derivation.filter(saysReading)).toHaveLength(2);
  });

  it("that differ tell once what is proven undone", () => {
    const found = late("2024-03-11", { type: "listing-checked", date: "2024-03-12", visible: "yes" });
    expect(zh(found).filter((step) => step.includes("仍在名单上"))).toEqual([
      "2024-03-12仍在名单上，其后没有删除失信信息的记录",
    ]);
    expect(zh(found).at(-2)).toBe("观点“自法院知悉之日起算”：2024-03-14届满，待查明");
  });

  it("that agree are not told apart", () => {
    const found = late("2024-03-04", { type: "listing-deleted", date: "2024-03-12" });
    expect(zh(found).at(-1)).toBe("2024-03-12删除失信信息，迟5日");
    expect(found.derivation.filter(saysReading)).toEqual([]);
  });

  it("that are only noted are told where they come to another last day", () => {
    const reviewed = (received: string, done: string) =>
      finding(c03, AS_OF, {
        events: [
          { type: "correction-requested", date: received, written: "yes" },
          { type: "correction-received", date: received },
          { type: "correction-decided", date: done, outcome: "rejected" },
        ],
      });
    // Fifteen days end on a day off and move; from the fifth of March they end on a working day.
    expect(zh(reviewed("2024-02-02", "2024-02-18")).at(-1)).toBe(
      "其他观点“末日不顺延，自收到之日起算”：2024-02-17届满，不影响结论",
    );
    expect(zh(reviewed("2024-03-05", "2024-03-20")).at(-1)).toBe("2024-03-20作出处理决定，未超过期限");
  });
});
