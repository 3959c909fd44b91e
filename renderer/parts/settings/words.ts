// Words of what settings and other screens share: the import of a holiday notice.
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const NOTICE = {
  title: { zh: "放假通知", en: "Holiday notices" },
  text: { zh: "通知全文或者 JSON", en: "Text of the notice, or JSON" },
  import: BASE.import,
} as const satisfies Readonly<Record<string, Text>>;

export const noticeImportedWords = (year: number, until: string): Text => ({
  zh: `已导入 ${year} 年的通知，日历延至 ${until}。`,
  en: `Imported the notice for ${year}; the calendar now reaches to ${until}.`,
});
