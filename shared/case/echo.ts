// Repeating a stranger's input in a message: short, on one line, and with nothing in it that could act on a terminal.

/** The most characters of input that a message repeats. */
const ECHO_LIMIT = 60;

const SHORT: ReadonlyMap<number, string> = new Map([
  [0x08, "\\b"],
  [0x09, "\\t"],
  [0x0a, "\\n"],
  [0x0c, "\\f"],
  [0x0d, "\\r"],
]);

/** Control and format characters, line separators, text-direction marks, lone surrogates: shown as escapes. */
function mustEscape(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (!mustEscape(code)) return character;
  const short = SHORT.get(code);
  if (short !== undefined) return short;
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

/** The input with control characters escaped, cut at 60 characters; `…` says that something was cut. */
export function echo(input: string): string {
  let out = "";
  let length = 0;
  for (const character of input) {
    const piece = shown(character);
    const size = piece === character ? 1 : piece.length;
    if (length + size > ECHO_LIMIT) return `${out}…`;
    out += piece;
    length += size;
  }
  return out;
}

/** The input with control characters escaped and nothing cut (for file names). */
export function oneLine(input: string): string {
  let out = "";
  for (const character of input) out += shown(character);
  return out;
}

/** A value of unknown kind in a few words: text in quotes, numbers as they are, lists and objects by name only. */
export function echoValue(value: unknown): { readonly zh: string; readonly en: string } {
  if (typeof value === "string") return both(`"${echo(value)}"`);
  if (value === null) return both("null");
  if (typeof value === "number" || typeof value === "boolean") return both(String(value));
  if (Array.isArray(value)) return { zh: "列表", en: "a list" };
  if (typeof value === "object") return { zh: "对象", en: "an object" };
  return { zh: "不是可用的值", en: "not a value of this format" };
}

function both(text: string): { readonly zh: string; readonly en: string } {
  return { zh: text, en: text };
}
