// Dates as people write them: one table of what is understood, one of what is refused and what the hint says.
import { expect, test } from "vitest";
import { BIRTH_RANGE, parseSpan } from "../calendar/edtf.ts";
import { parseDateWords } from "./date-words.ts";

const UNDERSTOOD: readonly (readonly [string, string | null])[] = [
  ["", null],
  ["不知道", null],
  ["Unknown", null],
  ["2023-03-05", "2023-03-05"],
  ["２０２３－０３－０５", "2023-03-05"],
  ["2023-03", "2023-03"],
  ["2023", "2023"],
  ["2023-03-05/2023-03-20", "2023-03-05/2023-03-20"],
  ["../2023-03-05", "../2023-03-05"],
  // The hour is no part of a day.
  ["2015-03-28 00:00:00", "2015-03-28"],
  ["2015-03-28T16:20:05.123", "2015-03-28"],
  ["2015-03-28T08:30:00+08:00", "2015-03-28"],
  ["2015/3/28 0:00", "2015-03-28"],
  ["20150328 17:05", "2015-03-28"],
  ["2024年3月5日上午9时", "2024-03-05"],
  ["2024年3月5日下午三点半", "2024-03-05"],
  ["2024年3月5日 9时30分许", "2024-03-05"],
  ["2024年3月5日24时", "2024-03-05"],
  ["2024年3月5日晚上", "2024-03-05"],
  ["2024-03-05 下午", "2024-03-05"],
  ["5 March 2024 at 9.30 am", "2024-03-05"],
  ["2024年3月5日上午9时至3月6日17时", "2024-03-05/2024-03-06"],
  // Text read from a picture.
  ["二O一九年七月十三日", "2019-07-13"],
  ["二0一九年七月十三日", "2019-07-13"],
  ["2O19年7月13日", "2019-07-13"],
  // A weekday beside it that fits.
  ["2023年3月5日（周日）", "2023-03-05"],
  ["2023年3月5日，星期天", "2023-03-05"],
  ["2023-03-06 周一 9:00", "2023-03-06"],
  ["Sunday, 5 March 2023", "2023-03-05"],
  ["Mon 6 Mar 2023", "2023-03-06"],
  ["2023年3月5日（周日）至3月10日（周五）", "2023-03-05/2023-03-10"],
  ["2023年3月5日（周日）之前", "../2023-03-05"],
  // One of two, and ranges that share a sign or a year.
  ["2023年3月或4月", "2023-03-01/2023-04-30"],
  ["2023年3月5日或者6日", "2023-03-05/2023-03-06"],
  ["March or April 2023", "2023-03-01/2023-04-30"],
  ["2023年3至5月", "2023-03-01/2023-05-31"],
  ["2023年3-5月", "2023-03-01/2023-05-31"],
  ["2023年3月至5月", "2023-03-01/2023-05-31"],
  ["2023年3月5至8日", "2023-03-05/2023-03-08"],
  ["2023.3.5-3.10", "2023-03-05/2023-03-10"],
  ["2023.3.5-10", "2023-03-05/2023-03-10"],
  ["2023/3/5至3/10", "2023-03-05/2023-03-10"],
  ["2023年12月28日至1月5日", "2023-12-28/2024-01-05"],
  ["12月28日至2024年1月5日", "2023-12-28/2024-01-05"],
  // Words for what nobody knows, and the days that a database writes for them.
  ["暂无", null],
  ["记不得了", null],
  ["忘了", null],
  ["想不起来", null],
  ["can't remember", null],
  ["—", null],
  ["0001-01-01", null],
  ["0001-01-01 00:00:00", null],
  ["20230305", "2023-03-05"],
  ["2023/3/5", "2023-03-05"],
  ["2023.3.5", "2023-03-05"],
  ["2023/12", "2023-12"],
  ["2023年3月5日", "2023-03-05"],
  ["2023 年 3 月 5 号", "2023-03-05"],
  ["2023年3月", "2023-03"],
  ["二〇二三年三月十五日", "2023-03-15"],
  ["二零二三年十二月", "2023-12"],
  ["二〇二三年三月二十日", "2023-03-20"],
  ["5 March 2023", "2023-03-05"],
  ["March 5, 2023", "2023-03-05"],
  ["5th of Mar 2023", "2023-03-05"],
  ["Sept 2023", "2023-09"],
  ["2023年3月上旬", "2023-03-01/2023-03-10"],
  ["2023年2月下旬", "2023-02-21/2023-02-28"],
  // What names no tenth of the month leaves all of it.
  ["mid-March 2023", "2023-03"],
  ["late February 2024", "2024-02"],
  ["beginning of March 2023", "2023-03"],
  ["2023年3月初", "2023-03"],
  ["2023年3月中", "2023-03"],
  ["2023年3月底", "2023-03"],
  ["2023年3月某日", "2023-03"],
  ["2023年某天", "2023"],
  ["some day in March 2023", "2023-03"],
  ["2023年上半年", "2023-01-01/2023-06-30"],
  ["second half of 2023", "2023-07-01/2023-12-31"],
  ["2023年第三季度", "2023-07-01/2023-09-30"],
  ["Q4 2023", "2023-10-01/2023-12-31"],
  ["2023年3月1日至10日", "2023-03-01/2023-03-10"],
  ["2023年3月1日到4月2日", "2023-03-01/2023-04-02"],
  ["2023年3月1-10日", "2023-03-01/2023-03-10"],
  ["2023年3月至5月", "2023-03-01/2023-05-31"],
  ["2022年12月20日至2023年1月5日之间", "2022-12-20/2023-01-05"],
  ["2023-03-01 至 2023-03-10", "2023-03-01/2023-03-10"],
  ["1 to 10 March 2023", "2023-03-01/2023-03-10"],
  ["1-10 March 2023", "2023-03-01/2023-03-10"],
  ["March 1-10, 2023", "2023-03-01/2023-03-10"],
  ["between 1 March 2023 and 2 April 2023", "2023-03-01/2023-04-02"],
  ["1 March to 2 April 2023", "2023-03-01/2023-04-02"],
  ["2023年3月5日之前", "../2023-03-05"],
  ["2023年3月之前", "../2023-02-28"],
  ["2023年3月或之前", "../2023-03-31"],
  ["不晚于2023年3月5日", "../2023-03-05"],
  ["before March 2023", "../2023-02-28"],
  ["by 5 March 2023", "../2023-03-05"],
  ["自2023年3月5日起", "2023-03-05/.."],
  ["2023年3月以后", "2023-04-01/.."],
  ["since March 2023", "2023-03-01/.."],
  ["after 5 March 2023", "2023-03-05/.."],
];

test.each(UNDERSTOOD)("%s is read as %s, in a form the case file holds", (text, edtf) => {
  const read = parseDateWords(text);
  expect(read).toMatchObject({ ok: true, edtf });
  if (edtf !== null) expect(parseSpan(edtf).ok).toBe(true);
});

const REFUSED: readonly (readonly [string, string])[] = [
  ["2023-02-30", "没有这一天。"],
  ["2023年2月30日", "没有这一天。"],
  ["2023年13月", "没有这个月份。"],
  ["3月5日", "缺少年份。"],
  ["5 March", "缺少年份。"],
  ["23-03-05", "年份只有两位。"],
  ["23年3月", "年份只有两位。"],
  ["03/04/2023", "分不清哪个是月、哪个是日。"],
  ["昨天", "这种写法要看是哪天写的。"],
  ["last week", "这种写法要看是哪天写的。"],
  ["2023年3月10日至1日", "起止颠倒。"],
  ["2023-04-01/2023-03-01", "起止颠倒。"],
  ["1848", "日期不在 1949 年至 2049 年之间。"],
  ["1948年12月", "日期不在 1949 年至 2049 年之间。"],
  ["1930年以后", "日期不在 1949 年至 2049 年之间。"],
  ["0001年", "日期不在 1949 年至 2049 年之间。"],
  ["9999-12-31", "日期不在 1949 年至 2049 年之间。"],
  ["2060年之前", "日期不在 1949 年至 2049 年之间。"],
  ["2050-01-01", "日期不在 1949 年至 2049 年之间。"],
  ["春节前后", "农历和按农历过的节日，这里不换算。"],
  ["2023年腊月二十三", "农历和按农历过的节日，这里不换算。"],
  ["2023年农历三月初五", "农历和按农历过的节日，这里不换算。"],
  ["三月初五", "农历和按农历过的节日，这里不换算。"],
  ["Spring Festival 2023", "农历和按农历过的节日，这里不换算。"],
  ["2023年3月5日（周一）", "日期与星期对不上。"],
  ["Monday, 5 March 2023", "日期与星期对不上。"],
  ["2023年3月5日（周一）至3月10日（周五）", "日期与星期对不上。"],
  ["2015-03-28T17:00:00Z", "时间带有别的时区，在中国可能是另一天。"],
  ["2015-03-28 09:00 -05:00", "时间带有别的时区，在中国可能是另一天。"],
  ["2023年底", "“年初”“年中”“年底”没有说明是哪几天，年底有时说的是春节前。"],
  ["2024年初", "“年初”“年中”“年底”没有说明是哪几天，年底有时说的是春节前。"],
  ["end of 2023", "“年初”“年中”“年底”没有说明是哪几天，年底有时说的是春节前。"],
  ["2023年3月5日25时", "看不出是哪一天。"],
  ["上周日", "这种写法要看是哪天写的。"],
  ["周日", "看不出是哪一天。"],
  ["2023年4月或3月", "起止颠倒。"],
  ["2023年6月1日至2月1日", "起止颠倒。"],
  ["hello", "看不出是哪一天。"],
  ["<b>2023</b>", "看不出是哪一天。"],
];

test.each(REFUSED)("%s is refused: %s", (text, problem) => {
  const read = parseDateWords(text);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.problem.zh).toBe(problem);
  expect(read.hint.zh).not.toBe("");
  expect(read.hint.en).not.toBe("");
});

const POINTS = ["2023年3月5日", "2023-03-05", "2023年3月", "2023年", "2023年3月上旬", "2023年3月1日至10日", "3月5日"];
const BEFORE = [
  "约",
  "大约",
  "大约在",
  "大概",
  "约在",
  "估计",
  "可能",
  "about ",
  "around ",
  "circa ",
  "approx. ",
  "some time around ",
];
const AFTER = ["左右", "前后", "上下", "左右的样子", " or so", " approximately"];

test.each([...BEFORE.map((word) => [word, ""]), ...AFTER.map((word) => ["", word])])(
  "%s…%s bounds nothing: it is refused beside a day, a month, a year and an interval, with the way out",
  (before, after) => {
    for (const point of [...POINTS, "5 March 2023", "March 2023"]) {
      const read = parseDateWords(`${before}${point}${after}`);
      expect([point, read.ok ? read.edtf : read.problem.zh]).toEqual([
        point,
        "“约”“左右”一类的说法，前后可以差多少不清楚。",
      ]);
      if (!read.ok) expect(read.hint.en).toContain("first and the last possible day");
    }
  },
);

test("words that hold 约 in another sense are no date, and not vague", () => {
  expect(parseDateWords("2023年约定的那天")).toMatchObject({ ok: false, problem: { zh: "看不出是哪一天。" } });
});

test("what is echoed is read back as the same", () => {
  for (const [text, edtf] of UNDERSTOOD) {
    const read = parseDateWords(text);
    if (!read.ok || edtf === null) continue;
    for (const echo of [read.understood.zh, read.understood.en]) {
      expect([echo, parseDateWords(echo)]).toEqual([echo, read]);
    }
  }
});

test("a birth has its own range", () => {
  expect(parseDateWords("1940年3月", BIRTH_RANGE)).toMatchObject({ ok: true, edtf: "1940-03" });
  expect(parseDateWords("1899年", BIRTH_RANGE).ok).toBe(false);
});

test("the echo says how the text was understood", () => {
  expect(parseDateWords("2023年3月")).toMatchObject({
    understood: { zh: "2023年3月内", en: "some day in March 2023" },
  });
  expect(parseDateWords("2023年3月1日至10日")).toMatchObject({ understood: { zh: "2023-03-01至2023-03-10之间" } });
  expect(parseDateWords("记不清")).toMatchObject({ understood: { zh: "日期不明", en: "date unknown" } });
});
