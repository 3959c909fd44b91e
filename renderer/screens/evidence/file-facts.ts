// What the window can tell of a file: how it is shown, its size and its hash in words.
import type { Text } from "../../../shared/text.ts";

/** How the window shows a file itself; `save`: only another program can. */
export type Showing =
  | { readonly how: "image"; readonly type: string }
  | { readonly how: "text" }
  | { readonly how: "pdf" }
  | { readonly how: "save" };

const IMAGES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  bmp: "image/bmp",
};
const TEXTS: ReadonlySet<string> = new Set(["txt", "md", "csv", "json", "log"]);

/** By the ending of the name: the bytes are never trusted to be what the name says, only shown as what it says. */
export function showingOf(fileName: string): Showing {
  const ending = fileName.toLowerCase().split(".").at(-1) ?? "";
  const type = IMAGES[ending];
  if (type !== undefined) return { how: "image", type };
  if (ending === "pdf") return { how: "pdf" };
  return TEXTS.has(ending) ? { how: "text" } : { how: "save" };
}

/** More text than this is left to another program; bytes. */
const MOST_TEXT = 2_000_000;

/** The text of a file as the search reads it: UTF-8 where it is that, else the encoding that Chinese systems wrote before it. */
export function textIn(bytes: Uint8Array): string {
  const shown = bytes.subarray(0, MOST_TEXT);
  // A letter that the limit cuts in two is no fault of the file.
  const stream = bytes.length > shown.length;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(shown, { stream });
  } catch {
    return new TextDecoder("gb18030").decode(shown, { stream });
  }
}

/** Bytes as people read them, two significant digits. */
export function sizeWords(bytes: number): Text {
  const units = ["B", "KB", "MB", "GB"] as const;
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const text = `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? "B"}`;
  return { zh: text, en: text };
}

/** A hash in groups of eight, to be compared by eye. */
export const hashGroups = (hash: string): readonly string[] => hash.match(/.{1,8}/gu) ?? [];
