// What a command sees of the world: its language, its streams and the day.
import type { Day } from "../shared/calendar/civil.ts";
import { isFull } from "../backend/services/io-reason.ts";
import type { Text } from "../shared/text.ts";

export type Lang = keyof Text;

/** The streams and settings of one run. */
export interface Io {
  readonly lang: Lang;
  /** Standard input as bytes; opened when first read. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard output takes colours. */
  readonly colour: boolean;
  /** Whether standard error is a terminal that can redraw a line. */
  readonly live: boolean;
  /** Writes to standard output; resolves when more may be written. */
  out(data: string | Uint8Array): Promise<void>;
  /** Writes one line to standard error. */
  err(line: string): void;
  /** Draws over the last line of standard error; without effect where it is no terminal. Empty: clears it. */
  draw(line: string): void;
  /** Asks for a secret at the terminal without showing what is typed; null where there is no terminal. */
  ask(prompt: string): Promise<string | null>;
  /** A variable of the environment; empty where it is not set. */
  environment(name: string): string;
  /** Today's civil date in China. */
  today(): Day;
}

/** `full`: no room is left where something was to be written. `gone`: nobody reads standard output any more. */
export const EXIT = { done: 0, partly: 1, usage: 2, notOpened: 3, full: 4, gone: 141 } as const;

/** A refusal in words, in one line. */
export class UsageError extends Error {
  readonly text: Text;
  readonly exit: number;
  constructor(zh: string, en: string, exit: number = EXIT.usage) {
    super(en);
    this.name = "UsageError";
    this.text = { zh, en };
    this.exit = exit;
  }
}

/** The refusal of a file that could not be written, in `words` that say why. */
export function notWritten(error: unknown, words: Text): UsageError {
  return new UsageError(words.zh, words.en, isFull(error) ? EXIT.full : EXIT.usage);
}
