// The frame of every report as one HTML file: no script, no other file, its style inlined and admitted by a strict content policy.
import { sha256Hex } from "../case/sha256.ts";
import { STYLE } from "./html-style.ts";
import { base64OfHex, escapeHtml } from "./html-write.ts";
import type { Lang } from "./options.ts";

const POLICY = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256Hex(STYLE))}'; base-uri 'none'; form-action 'none'`;

/** The page around content that is already HTML; the title is text. With a final newline. */
export function htmlPage(lang: Lang, title: string, body: readonly string[]): string {
  return [
    "<!DOCTYPE html>",
    `<html lang="${lang === "zh" ? "zh-Hans" : "en"}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    ...body,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
