// JSON text before it is parsed: how deep it nests, and where it stops being JSON. Needed because the messages of
// `JSON.parse` differ between machines, and because deep nesting must be refused before anything recurses into it.

import type { Text } from "../text.ts";

/** The deepest nesting of lists and objects that a case file may have. */
export const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether lists and objects nest deeper than `limit`. Reads the text once; brackets inside strings do not count. */
export function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = endOfString(text, i);
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    }
  }
  return false;
}

/** The index of the closing quote of the string that opens at `start`, or the text's length. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** Whether a value nests deeper than `limit`; safe for values that contain themselves or share parts. */
export function valueNestsDeeperThan(value: unknown, limit: number, seen = new Map<object, number>()): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  // A part met before with no more room below it than now has already been found shallow enough.
  if ((seen.get(value) ?? Number.MAX_SAFE_INTEGER) <= limit) return false;
  for (const inner of Object.values(value)) if (valueNestsDeeperThan(inner, limit - 1, seen)) return true;
  seen.set(value, limit);
  return false;
}

/** Where a text stops being JSON: line and column count from 1, columns in characters. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly what: Text;
}

const END: Text = { zh: "内容在此处中断", en: "the text ends here" };
const VALUE: Text = { zh: "此处应为一个值", en: "a value is expected here" };
const LITERAL = /(?:true|false|null)(?![\w$])/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w$.])/y;

/** Finds the first fault of a text that is not JSON, or null; the nesting must have been checked before. */
export function findJsonFault(text: string): JsonFault | null {
  const fault = new Reader(text).document();
  if (fault === null) return null;
  const before = text.slice(0, fault.at).split(/\r\n|\r|\n/);
  return {
    line: before.length,
    column: [...(before.at(-1) ?? "")].length + 1,
    what: fault.at >= text.length ? END : fault.what,
  };
}

interface Fault {
  readonly at: number;
  readonly what: Text;
}

/** A strict JSON reader that keeps nothing but its position; each method returns a fault or null. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Fault | null {
    const fault = this.#value();
    if (fault !== null) return fault;
    this.#space();
    if (this.#at === this.#text.length) return null;
    return this.#fault("文件内容在此之前已经结束", "the value has ended before this");
  }

  #fault(zh: string, en: string): Fault {
    return { at: this.#at, what: { zh, en } };
  }

  #space(): void {
    while (" \t\n\r".includes(this.#text[this.#at] ?? "x")) this.#at += 1;
  }

  #take(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return false;
    this.#at += found[0].length;
    return true;
  }

  #value(): Fault | null {
    this.#space();
    const first = this.#text[this.#at];
    if (first === "{") return this.#entries("}", () => this.#member());
    if (first === "[") return this.#entries("]", () => this.#value());
    if (first === '"') return this.#string();
    if (this.#match(LITERAL) || this.#match(NUMBER)) return null;
    return { at: this.#at, what: VALUE };
  }

  #entries(close: "}" | "]", entry: () => Fault | null): Fault | null {
    this.#at += 1;
    if (this.#take(close)) return null;
    for (;;) {
      const fault = entry();
      if (fault !== null) return fault;
      if (this.#take(close)) return null;
      if (!this.#take(",")) return this.#fault(`此处应为逗号或者 ${close}`, `a comma or ${close} is expected here`);
    }
  }

  #member(): Fault | null {
    this.#space();
    if (this.#text[this.#at] !== '"')
      return this.#fault("此处应为双引号中的字段名", "a field name in double quotes is expected here");
    const fault = this.#string();
    if (fault !== null) return fault;
    if (!this.#take(":")) return this.#fault("此处应为冒号", "a colon is expected here");
    return this.#value();
  }

  #string(): Fault | null {
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === QUOTE) {
        this.#at += 1;
        return null;
      }
      if (code < 0x20)
        return this.#fault("文字中的控制字符应当转义", "a control character inside text must be escaped");
      if (code === BACKSLASH) {
        if (!/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y.test(this.#text.slice(this.#at, this.#at + 6))) {
          return this.#fault("反斜杠后的写法不是可用的转义", "this is no escape that JSON has");
        }
        this.#at += 1;
      }
    }
    return this.#fault("文字缺少结尾的双引号", "the closing quote is missing");
  }
}
