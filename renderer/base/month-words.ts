// The words of a month: its name and the days of its weeks.
import { MONTHS_EN } from "../../shared/calendar/edtf.ts";
import type { Text } from "../../shared/text.ts";

export const WEEKDAYS: readonly Text[] = [
  { zh: "一", en: "Mon" },
  { zh: "二", en: "Tue" },
  { zh: "三", en: "Wed" },
  { zh: "四", en: "Thu" },
  { zh: "五", en: "Fri" },
  { zh: "六", en: "Sat" },
  { zh: "日", en: "Sun" },
];

/** `2024-03` in words. */
export function monthWords(month: string): Text {
  const [year = "", number = "1"] = month.split("-");
  return { zh: `${year}年${Number(number)}月`, en: `${MONTHS_EN[Number(number) - 1] ?? ""} ${year}` };
}
