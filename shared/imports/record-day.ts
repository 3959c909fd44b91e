// The days of public list records: dates as databases write them, and moments as programs do.
import { dayOf, formatDay } from "../calendar/civil.ts";
import { parseDateWords } from "../case/date-words.ts";

/** A day that a record gives: in the form of the case file, null where it says that none is known. */
export type RecordDay =
  | { readonly ok: true; readonly edtf: string | null }
  /** It is no day that can be: what stands there is kept, and told. */
  | { readonly ok: false };

const SECONDS_A_DAY = 86_400;
/** The civil day of China is eight hours ahead. */
const CHINA_SECONDS = 8 * 3_600;
const EPOCH = dayOf(1970, 1, 1);

/** Seconds or milliseconds since 1970. */
const MOMENT = /^(?<seconds>\d{10})(?:\.\d+|\d{3})?$/u;
const ZONED = /^(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}):\d{2}.*Z$/u;

/** Reads a day as a record writes it. */
export function readRecordDay(text: string): RecordDay {
  const seconds = MOMENT.exec(text)?.groups?.["seconds"];
  if (seconds !== undefined) {
    const day = EPOCH + Math.floor((Number(seconds) + CHINA_SECONDS) / SECONDS_A_DAY);
    return { ok: true, edtf: formatDay(day) };
  }
  const { day, hour } = ZONED.exec(text)?.groups ?? {};
  const read = parseDateWords(day ?? text);
  if (!read.ok) return { ok: false };
  // From four in the afternoon at Greenwich it is the next day in China.
  return read.edtf !== null && hour !== undefined && Number(hour) >= 16
    ? { ok: true, edtf: nextDay(read.edtf) }
    : { ok: true, edtf: read.edtf };
}

function nextDay(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return formatDay(dayOf(year, month, day) + 1);
}
