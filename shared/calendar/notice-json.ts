// Reads an official holiday notice from JSON; whether it fits a calendar is checked on import.

import type { Text } from "../text.ts";
import type { Day } from "./civil.ts";
import { parseDay } from "./civil.ts";
import type { HolidayCode } from "./holidays.ts";
import { HOLIDAY_CODES, HOLIDAY_NAMES, noticeTitle } from "./holidays.ts";

/** A day off, with the holiday it belongs to where the import says so. */
export interface NoticeDay {
  readonly day: Day;
  readonly holiday: HolidayCode;
}

/** An official notice for one year, read but not yet checked against a calendar. */
export interface HolidayNotice {
  readonly year: number;
  readonly title: string;
  readonly url: string | null;
  /** Where the text of the notice was taken from. */
  readonly source: string;
  /** Every day the notice names as off, Saturdays and Sundays too; ascending. */
  readonly daysOff: readonly NoticeDay[];
  /** Saturdays and Sundays on which work is made up; ascending. */
  readonly workingDays: readonly Day[];
  /** Days off beyond (or short of) the thirteen of the Regulation on Public Holidays, net of days worked; usually 0. */
  readonly extraDays: number;
}

export type ParsedNotice =
  | { readonly ok: true; readonly notice: HolidayNotice }
  | { readonly ok: false; readonly problems: readonly Text[] };

const FIELDS: ReadonlySet<string> = new Set(["year", "title", "url", "source", "daysOff", "workingDays", "extraDays"]);
const text = (zh: string, en: string): Text => ({ zh, en });
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const filled = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const codeByName = new Map<string, HolidayCode>(HOLIDAY_CODES.map((code) => [HOLIDAY_NAMES[code].zh, code]));

function parseNoticeDay(value: unknown): NoticeDay | null {
  if (typeof value === "string") {
    const day = parseDay(value);
    return day === null ? null : { day, holiday: "other" };
  }
  if (!isRecord(value) || typeof value["date"] !== "string") return null;
  const day = parseDay(value["date"]);
  const holiday = typeof value["name"] === "string" ? codeByName.get(value["name"]) : "other";
  return day === null || holiday === undefined ? null : { day, holiday };
}

/** The items that parse; a problem for every one that does not, naming its index. */
function parseList<T>(value: unknown, field: string, item: (v: unknown) => T | null, problems: Text[]): readonly T[] {
  if (!Array.isArray(value)) {
    const what = field === "daysOff" ? "休假日" : "补班日";
    problems.push(text(`缺少${what}列表`, `${field} must be a list of dates`));
    return [];
  }
  const read: T[] = [];
  for (const [i, entry] of value.entries()) {
    const parsed = item(entry);
    if (parsed !== null) read.push(parsed);
    else {
      const what = field === "daysOff" ? "休假日" : "补班日";
      problems.push(
        text(
          `${what}第${i + 1}项不是有效日期或节日名称`,
          `${field}, item ${i + 1}: no real date (YYYY-MM-DD) or no known holiday`,
        ),
      );
    }
  }
  return read;
}

/**
 * Reads a notice from JSON: `{ year, title?, url?, source?, daysOff, workingDays, extraDays? }`. An item of `daysOff` is a
 * date or `{ date, name }` with a name of `HOLIDAY_NAMES` in Chinese. `url` or `source` must say where it was published.
 */
export function parseNotice(json: unknown): ParsedNotice {
  if (!isRecord(json)) return { ok: false, problems: [text("放假通知须为一个对象", "a notice must be a JSON object")] };
  const problems: Text[] = [];
  for (const key of Object.keys(json)) {
    if (!FIELDS.has(key))
      problems.push(text("放假通知含有不认识的字段", `unknown field ${JSON.stringify(key.slice(0, 60))}`));
  }
  const { year, title = null, url = null, source = null, extraDays = 0 } = json;
  if (typeof year !== "number" || !Number.isInteger(year))
    problems.push(text("年份须为整数", "year must be a whole number"));
  if (title !== null && !filled(title)) problems.push(text("标题不得为空", "title must not be empty"));
  if (url !== null && !(filled(url) && /^https?:\/\/\S+$/.test(url))) {
    problems.push(text("网址须为完整网址", "url must begin with http:// or https://"));
  }
  if (source !== null && !filled(source)) problems.push(text("来源不得为空", "source must not be empty"));
  if (url === null && source === null) {
    problems.push(text("须写明通知的网址或者来源", "url or source must say where the notice was published"));
  }
  if (typeof extraDays !== "number" || !Number.isInteger(extraDays)) {
    problems.push(text("额外休假天数须为整数", "extraDays must be a whole number"));
  }
  const daysOff = parseList(json["daysOff"], "daysOff", parseNoticeDay, problems);
  const readDay = (v: unknown): Day | null => (typeof v === "string" ? parseDay(v) : null);
  const workingDays = parseList(json["workingDays"], "workingDays", readDay, problems);
  if (problems.length > 0 || typeof year !== "number" || typeof extraDays !== "number") return { ok: false, problems };
  return {
    ok: true,
    notice: {
      year,
      title: filled(title) ? title : noticeTitle(year).zh,
      url: filled(url) ? url : null,
      source: filled(source) ? source : String(url),
      daysOff: daysOff.toSorted((a, b) => a.day - b.day),
      workingDays: workingDays.toSorted((a, b) => a - b),
      extraDays,
    },
  };
}
