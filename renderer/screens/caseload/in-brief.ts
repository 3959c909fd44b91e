// The act that matters now, as short as a row of the list has room for.
import type { Text } from "../../../shared/text.ts";

/**
 * What is done, without what hangs on it or follows: up to the end of its first question, else of its first clause. The whole
 * stands in the case and in Today, and shows on pointing.
 */
export const inBrief = ({ zh, en }: Text): Text => ({
  zh: /^[^？；]*(?:？|(?=；))/u.exec(zh)?.[0] ?? zh,
  en: /^[^?;]*(?:\?|(?=;))/u.exec(en)?.[0] ?? en,
});
