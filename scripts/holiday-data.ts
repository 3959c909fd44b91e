// Writes shared/calendar/data.ts from the JSON of the chinese-days package.
// `node scripts/holiday-data.ts`, then `npx oxfmt shared/calendar`; `--check` only says whether the committed file is what
// would be written. Run it after a change of the pinned package or of the years below, and read the difference against
// the official notices before committing.

import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { dayOf, formatDay, isWeekend, parseDay } from "../shared/calendar/civil.ts";
import type { HolidayCode } from "../shared/calendar/holidays.ts";

const FIRST_YEAR = 2013;
const LAST_YEAR = 2026;

const source = new URL("../node_modules/chinese-days/dist/chinese-days.json", import.meta.url);
const manifest = new URL("../node_modules/chinese-days/package.json", import.meta.url);
const target = new URL("../shared/calendar/data.ts", import.meta.url);

/** The names in the package's entries (`English,中文,days`) and their codes here. */
const CODES: Readonly<Record<string, HolidayCode>> = {
  元旦: "new-year",
  春节: "spring",
  清明: "qingming",
  劳动节: "labour",
  端午: "dragon-boat",
  中秋: "mid-autumn",
  国庆节: "national",
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: "victory-2015",
};

/** Days the package calls holidays although the notice only says 与周末连休 (or, for 2014, names the two other days). */
const PLAIN_WEEKEND: ReadonlySet<string> = new Set([
  "2014-04-06",
  "2019-04-06",
  "2019-04-07",
  "2019-06-08",
  "2019-06-09",
  "2019-09-14",
  "2019-09-15",
]);

/** A Saturday the notice names as off (国发明电〔2015〕1号: 9月3日至5日调休放假) and the package leaves out. */
const ADDED: readonly (readonly [string, HolidayCode])[] = [["2015-09-05", "victory-2015"]];

/** The notices on www.gov.cn, the yearly one first, then those that changed the year. */
const NOTICES: Readonly<Record<number, readonly string[]>> = {
  2013: ["http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm"],
  2014: ["http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm"],
  2015: [
    "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
    "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm",
  ],
  2016: ["http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm"],
  2017: ["http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm"],
  2018: ["http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm"],
  2019: [
    "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
    "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
  ],
  2020: [
    "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
    "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
  ],
  2021: ["http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm"],
  2022: ["http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm"],
  2023: ["http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm"],
  2024: ["https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm"],
  2025: ["https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm"],
  2026: ["https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"],
};

const Manifest = z.object({ version: z.string() });
const LibraryData = z.object({
  holidays: z.record(z.string(), z.string()),
  workdays: z.record(z.string(), z.string()),
});

/** By date, so that the file does not depend on the order of the package's entries. */
function entries(days: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(days).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function codeOf(entry: string): HolidayCode {
  const code = CODES[entry.split(",")[1] ?? ""];
  if (code === undefined) throw new Error(`chinese-days: a holiday without a code here: ${entry}`);
  return code;
}

function yearText(year: number, holidays: ReadonlyMap<string, HolidayCode>, workdays: Iterable<string>): string {
  const runs: [number, number, HolidayCode][] = [];
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++) {
    const code = holidays.get(formatDay(day));
    if (code === undefined) continue;
    const open = runs.at(-1);
    if (open !== undefined && open[1] === day - 1 && open[2] === code) open[1] = day;
    else runs.push([day, day, code]);
  }
  const monthDay = (day: number): string => formatDay(day).slice(5);
  const off = runs.map(([from, to, code]) => `      ["${monthDay(from)}", "${monthDay(to)}", "${code}"],\n`).join("");
  const worked = [...workdays].filter((date) => date.startsWith(`${year}-`));
  for (const date of worked) {
    if (!isWeekend(parseDay(date) ?? Number.NaN))
      throw new Error(`chinese-days: a worked day that is no weekend: ${date}`);
  }
  const [url, ...amendments] = NOTICES[year] ?? [];
  const list = (items: readonly string[]): string => `[${items.map((item) => `"${item}"`).join(", ")}]`;
  return (
    `  {\n    year: ${year},\n    off: [\n${off}    ],\n    worked: ${list(worked.map((date) => date.slice(5)))},\n` +
    `    notice: notice(${year}, "${url ?? ""}"${amendments.length > 0 ? `, ${list(amendments)}` : ""}),\n  },\n`
  );
}

function generate(): string {
  const { version } = Manifest.parse(JSON.parse(readFileSync(manifest, "utf8")));
  const { holidays, workdays } = LibraryData.parse(JSON.parse(readFileSync(source, "utf8")));
  const codes = new Map<string, HolidayCode>();
  for (const [date, entry] of entries(holidays)) {
    if (!PLAIN_WEEKEND.has(date)) codes.set(date, codeOf(entry));
  }
  for (const [date, code] of ADDED) codes.set(date, code);
  const worked = [...entries(workdays).keys()];
  const years: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) years.push(yearText(year, codes, worked));
  return `// Days off and weekend days worked, 2013 to 2026. Written by scripts/holiday-data.ts: do not edit by hand.

import type { HolidayYear, Notice } from "./holidays.ts";
import { noticeTitle } from "./holidays.ts";

const SOURCE = "chinese-days ${version}";

const notice = (year: number, url: string, amendments: readonly string[] = []): Notice => ({
  title: noticeTitle(year),
  url,
  source: SOURCE,
  amendments,
});

export const HOLIDAY_YEARS: readonly HolidayYear[] = [
${years.join("")}];
`;
}

const text = generate();
if (process.argv.includes("--check")) {
  const same =
    readFileSync(target, "utf8").replaceAll(/\s|,(?=\s*[\])}])/g, "") === text.replaceAll(/\s|,(?=\s*[\])}])/g, "");
  console.log(
    same
      ? "shared/calendar/data.ts is up to date"
      : "shared/calendar/data.ts differs: run node scripts/holiday-data.ts",
  );
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(target, text);
}
