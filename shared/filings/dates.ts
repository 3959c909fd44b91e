// Days as papers write them: 2024年2月4日, and "4 February 2024" in English.
import { partsOf, parseDay } from "../calendar/civil.ts";
import { describeSpan, parseSpan } from "../calendar/edtf.ts";
import type { Text } from "../text.ts";

const ISO_DAY = /\d{4}-\d{2}-\d{2}/gu;

const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An ISO day in words; what is no day stays as it is. */
export function dayText(iso: string): Text {
  const day = parseDay(iso);
  if (day === null) return { zh: iso, en: iso };
  const { year, month, day: n } = partsOf(day);
  return { zh: `${year}年${month}月${n}日`, en: `${n} ${MONTHS[month - 1] ?? ""} ${year}` };
}

/** Every ISO day inside a text as papers write it, without the spaces that set figures off on a screen. */
export function datesIn(zh: string): string {
  return zh
    .replaceAll(ISO_DAY, (iso) => dayText(iso).zh)
    .replaceAll(/(?<=[\p{Script=Han}\d（“]) (?=[\p{Script=Han}\d])/gu, "");
}

/** Every ISO day inside an English text in words. */
export function englishDatesIn(en: string): string {
  return en.replaceAll(ISO_DAY, (iso) => dayText(iso).en);
}

/** A date of the case file in words; null where it is not given. */
export function spanText(date: string | undefined): Text | null {
  const parsed = date === undefined ? null : parseSpan(date);
  if (parsed === null || !parsed.ok) return null;
  const { zh, en } = describeSpan(parsed.span);
  return {
    zh: datesIn(zh).replace(/^约/u, "").replace("或之", "或者之"),
    en: englishDatesIn(en)
      .replace(/^about /u, "")
      .replace(", both included", ""),
  };
}
