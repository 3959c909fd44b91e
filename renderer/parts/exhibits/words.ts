// What an exhibit is called.
import type { Text } from "../../../shared/text.ts";

export const EXHIBIT = {
  untitled: { zh: "未命名", en: "untitled" },
} as const satisfies Readonly<Record<string, Text>>;

export const exhibitWords = (number: number | undefined, title: string | undefined): Text => ({
  zh: `证据${number ?? ""} ${title ?? EXHIBIT.untitled.zh}`,
  en: `Exhibit ${number ?? ""} ${title ?? EXHIBIT.untitled.en}`,
});
