// What is typed at a terminal that sends every key as it is pressed: letters, corrections, and the end of it.

const ENTER: ReadonlySet<string> = new Set(["\r", "\n", "\u0004"]);
const ERASE: ReadonlySet<string> = new Set(["\u007F", "\b"]);
/** Ctrl+U, which takes back the whole line. */
const ERASE_ALL = "\u0015";
const INTERRUPT = "\u0003";
/** An arrow or a function key sends one piece that begins with it. */
const ESCAPE = "\u001B";

/** A line being typed. `state`: whether more may come, the line is finished, or the person wants to stop. */
interface Typed {
  readonly letters: readonly string[];
  readonly state: "open" | "entered" | "stopped";
}

export const NOTHING_TYPED: Typed = { letters: [], state: "open" };

/** The line after another piece of input. Keys that stand for no letter change nothing. */
export function typeOn(typed: Typed, piece: string): Typed {
  if (piece.startsWith(ESCAPE)) return typed;
  let letters = [...typed.letters];
  for (const letter of piece) {
    if (letter === INTERRUPT) return { letters: [], state: "stopped" };
    if (ENTER.has(letter)) return { letters, state: "entered" };
    if (ERASE.has(letter)) letters.pop();
    else if (letter === ERASE_ALL) letters = [];
    else if (letter >= " " || letter === "\t") letters.push(letter);
  }
  return { letters, state: "open" };
}
