// The pieces of HTML the report is set with. Text is escaped in one place, and is never markup.
import type { Lang } from "./options.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}

const HAN_RUN =
  /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”]*\p{Script=Han}[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”]*/gu;

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/gu;

/**
 * Escapes text; a date stays on one line, and Chinese names inside an English report are marked as Chinese, so that
 * they are read and set as such.
 */
export function textWriter(lang: Lang): (text: string) => string {
  const days = (text: string): string => escapeHtml(text).replace(ISO_DAY, (day) => `<span class="day">${day}</span>`);
  if (lang === "zh") return days;
  return (text) => days(text).replace(HAN_RUN, (run) => `<span lang="zh-Hans">${run}</span>`);
}

/** An element around content that is already HTML. */
export function tag(name: string, className: string, ...content: readonly string[]): string {
  const open = className === "" ? `<${name}>` : `<${name} class="${className}">`;
  return `${open}${content.join("")}</${name}>`;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of bytes given in hexadecimal, as a content policy names a hash. */
export function base64OfHex(hex: string): string {
  let bits = "";
  for (const digit of hex) bits += Number.parseInt(digit, 16).toString(2).padStart(4, "0");
  let out = "";
  for (let at = 0; at < bits.length; at += 6)
    out += ALPHABET[Number.parseInt(bits.slice(at, at + 6).padEnd(6, "0"), 2)];
  return out.padEnd(Math.ceil(out.length / 4) * 4, "=");
}
