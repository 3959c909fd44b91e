// Typing a secret: letters of any script, corrections, keys that are no letters, and the end of the line.
import { describe, expect, it } from "vitest";
import { NOTHING_TYPED, typeOn } from "./typed.ts";

/** The line after these pieces, and how it stands. */
function typed(...pieces: readonly string[]): readonly [text: string, state: string] {
  const { letters, state } = pieces.reduce(typeOn, NOTHING_TYPED);
  return [letters.join(""), state];
}

describe("typing a line", () => {
  it("takes letters as they come, one by one or pasted, to the end of the line", () => {
    expect(typed("a", "松", "𠮷", " b\r")).toEqual(["a松𠮷 b", "entered"]);
    expect(typed("ab\ncd")).toEqual(["ab", "entered"]);
    expect(typed("ab\u0004")).toEqual(["ab", "entered"]);
    expect(typed("ab")).toEqual(["ab", "open"]);
  });

  it("takes back one letter, or all of them", () => {
    expect(typed("ab𠮷\u007F", "c\b\b\r")).toEqual(["a", "entered"]);
    expect(typed("\u007Fa\r")).toEqual(["a", "entered"]);
    expect(typed("wrong", "\u0015", "right\r")).toEqual(["right", "entered"]);
  });

  it("takes nothing from arrows and other keys that stand for no letter", () => {
    expect(typed("a", "\u001B[D", "\u001BOP", "\u001B", "\u0001b\r")).toEqual(["ab", "entered"]);
  });

  it("stops at Ctrl+C and keeps nothing", () => {
    expect(typed("secret", "\u0003")).toEqual(["", "stopped"]);
  });
});
