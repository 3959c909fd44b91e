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
  ["春节前后", "看不出是哪一天。"],
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
