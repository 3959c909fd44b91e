// The words about the day that an audit stands on.
import { TERMS } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";

export const AS_OF = {
  listHint: {
    zh: "列表一律按今天计算；这个案件打开后按所选的审查日审查。",
    en: "Lists go by today; this case, once open, is audited as of the day that was chosen for it.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** On which day a case stands. */
export const standsOn = (day: string): Text => ({
  zh: `${TERMS.asOf.zh} ${day}`,
  en: `${TERMS.asOf.en} ${day}`,
});

/** Said over a case that does not stand on today. */
export const notTodayWords = (day: string, today: string): Text => ({
  zh: `以下各项和期限都按 ${day} 算，不是今天（${today}）。`,
  en: `All that follows, and every deadline, is as of ${day}, not of today (${today}).`,
});
