// What an official holiday notice says about one year, and the names of the holidays.

import type { Text } from "../text.ts";

/** A holiday by name. `other` is a day off whose notice gives no name known here. */
export type HolidayCode =
  | "new-year"
  | "spring"
  | "qingming"
  | "labour"
  | "dragon-boat"
  | "mid-autumn"
  | "national"
  | "victory-2015"
  | "other";

/** The names for people; without 假期, which the sentence adds. */
export const HOLIDAY_NAMES: Readonly<Record<HolidayCode, Text>> = {
  "new-year": { zh: "元旦", en: "New Year's Day" },
  spring: { zh: "春节", en: "Spring Festival" },
  qingming: { zh: "清明节", en: "Tomb-Sweeping Day" },
  labour: { zh: "劳动节", en: "Labour Day" },
  "dragon-boat": { zh: "端午节", en: "Dragon Boat Festival" },
  "mid-autumn": { zh: "中秋节", en: "Mid-Autumn Festival" },
  national: { zh: "国庆节", en: "National Day" },
  "victory-2015": { zh: "抗战胜利纪念日", en: "Victory Commemoration Day" },
  other: { zh: "放假通知所定休假", en: "day off by notice" },
};

export const HOLIDAY_CODES: readonly HolidayCode[] = [
  "new-year",
  "spring",
  "qingming",
  "labour",
  "dragon-boat",
  "mid-autumn",
  "national",
  "victory-2015",
  "other",
];

/** First and last day (`MM-DD`) of consecutive days off under one holiday. */
export type HolidayRun = readonly [first: string, last: string, holiday: HolidayCode];

/**
 * One calendar year. `off` holds every day the notices name as off, their Saturdays and Sundays too; `worked` the
 * Saturdays and Sundays on which work is made up (补班). Every other Monday to Friday is worked, every other weekend day off.
 * A day belongs to the year it lies in, whichever year's notice names it.
 */
export interface HolidayYear {
  readonly year: number;
  readonly off: readonly HolidayRun[];
  readonly worked: readonly string[];
  readonly notice: Notice;
}

/** The official notice that fixes a year's days off. */
export interface Notice {
  readonly title: Text;
  /** Address of the notice; null where it was imported from paper. */
  readonly url: string | null;
  /** Where the days were taken from. */
  readonly source: string;
  /** Addresses of later notices that changed the year. */
  readonly amendments: readonly string[];
}

/** The usual title of the yearly notice of the General Office of the State Council. */
export function noticeTitle(year: number): Text {
  return {
    zh: `国务院办公厅关于${year}年部分节假日安排的通知`,
    en: `Notice of the General Office of the State Council on the arrangement of holidays in ${year}`,
  };
}
