// Sizes of files in words.
import type { Text } from "../../shared/text.ts";

const KILO = 1024;

/** `12 KB`, `3.4 MB`; units as file managers show them. */
export function sizeWords(bytes: number): Text {
  const units = ["KB", "MB", "GB"];
  let value = bytes / KILO;
  let unit = 0;
  while (value >= KILO && unit < units.length - 1) {
    value /= KILO;
    unit++;
  }
  const text = `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit] ?? ""}`;
  return { zh: text, en: text };
}
