// Lines of a given width: Latin words and dates stay whole, and Chinese punctuation stays with what it belongs to.
import { displayWidth, isWide } from "./width.ts";

/** Must not begin a line. */
const CLOSING = /[、。，．：；？！）】》〉」』〕”’…·％)\],.:;?!%]/u;
/** A number and its measure word, or what counts it and the number, set without a space. */
const COUNTED = /^(?:\d[日天年月项个条次款]|[第共迟剩过]\d|个月)$/u;
/** Must not end a line. */
const OPENING = /[（【《〈「『〔“‘([]/u;

const HELD = "\u00A0";
const JOIN = "\u2060";

/** A number stays with its measure word and what counts it (第 15 日, 迟 11 天), a version with its instrument. */
function hold(text: string): string {
  return text
    .replace(/(\d) (?=[日天年月项个条次])/gu, `$1${HELD}`)
    .replace(/([第共迟剩过]) (?=\d)/gu, `$1${HELD}`)
    .replace(/(?<=\S)(?=（\d{4}）)/gu, JOIN)
    .replace(/(\d) (?=(?:days?|working days?)\b)/gu, `$1${HELD}`);
}

const GLUE = /[\u00A0\u2060]/u;

interface Atom {
  readonly text: string;
  readonly width: number;
  /** Whether a space stands before it, unless it begins a line. */
  readonly spaced: boolean;
}

/** The pieces between which a line may end. */
function atoms(text: string): readonly Atom[] {
  const found: Atom[] = [];
  let piece = "";
  let spaced = false;
  const close = (): void => {
    const shown = piece.replaceAll(HELD, " ").replaceAll(JOIN, "");
    if (shown !== "") found.push({ text: shown, width: displayWidth(shown), spaced });
    piece = "";
  };
  let before = "";
  for (const character of hold(text)) {
    if (character === " ") {
      close();
      spaced = true;
    } else {
      if (piece !== "" && mayBreak(before, character)) {
        close();
        spaced = false;
      }
      piece += character;
    }
    before = character;
  }
  close();
  return found;
}

/** Between two characters without a space: only beside a wide one. */
function mayBreak(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before) || COUNTED.test(before + after)) return false;
  return !GLUE.test(before + after) && (isWide(before) || isWide(after));
}

/** The text in lines of at most `width` columns. A word longer than a whole line is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const end = (): void => {
    lines.push(line);
    line = "";
    used = 0;
  };
  for (const atom of atoms(text)) {
    const gap = atom.spaced && line !== "" ? 1 : 0;
    if (line !== "" && used + gap + atom.width > width) end();
    if (atom.width <= width) {
      line += (line === "" ? "" : " ".repeat(gap)) + atom.text;
      used = displayWidth(line);
      continue;
    }
    for (const character of atom.text) {
      if (line !== "" && used + displayWidth(character) > width) end();
      line += character;
      used += displayWidth(character);
    }
  }
  if (line !== "" || lines.length === 0) end();
  return lines;
}

/** Parts set one after the other with a separator between them; a part begins a new line rather than being broken. */
export function flow(parts: readonly string[], separator: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${separator}${part}`;
    if (last !== undefined && displayWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrap(part, width));
  }
  return lines;
}
