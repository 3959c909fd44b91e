// A day on which something was done: one exact day, and none that is still to come.
import { parseDay } from "../../../shared/calendar/civil.ts";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import type { Text } from "../../../shared/text.ts";

export const PAST_DAY = {
  needed: { zh: "请写明确切的一天。", en: "Give one exact day." },
  ahead: { zh: "这一天还没有到。", en: "That day is still to come." },
} as const satisfies Readonly<Record<string, Text>>;

/** The day that was typed (ISO), or what is wrong with it. `today` is ISO. */
export function pastDay(text: string, today: string): { readonly day: string } | { readonly fault: Text } {
  const read = parseDateWords(text);
  if (!read.ok || read.edtf === null || parseDay(read.edtf) === null) return { fault: PAST_DAY.needed };
  return read.edtf > today ? { fault: PAST_DAY.ahead } : { day: read.edtf };
}
