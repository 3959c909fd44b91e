// What undo and redo would do in the window, as the window says it, for the words of the menu.

/** Null where there is nothing to take back or to do again on this screen, or a field has the keys. */
export interface MenuSteps {
  readonly undo: string | null;
  readonly redo: string | null;
}

export const NO_STEPS: MenuSteps = { undo: null, redo: null };

/** Letters of a menu's line; a label of the history can be longer. */
const LONGEST = 80;

/** A line that the menu can show; null where it is none. A line break or a sign of control stands in no menu. */
function wordsOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const line = value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  const letters = [...line];
  if (letters.length === 0) return null;
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : line;
}

/** What a message of the window says of its steps; null for every other message. */
export function readSteps(message: unknown): MenuSteps | null {
  if (typeof message !== "object" || message === null) return null;
  const { kind, undo, redo } = message as Readonly<Record<string, unknown>>;
  return kind === "menu" ? { undo: wordsOf(undo), redo: wordsOf(redo) } : null;
}
