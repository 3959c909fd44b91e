// A progress bar on standard error, where that is a terminal: how far the input is read, how many lines are done.
import type { Io } from "./io.ts";

const CELLS = 24;
const EVERY_MS = 100;

export interface ProgressBar {
  /** The same stream, with its bytes counted. */
  watch(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  show(lines: number): void;
  clear(): void;
}

/** The bar as text. `share` from 0 to 1; null where the size of the input is not known. */
export function barText(lines: number, share: number | null, lang: Io["lang"]): string {
  const count = lang === "zh" ? `${lines} 行` : `${lines} lines`;
  if (share === null) return count;
  const full = Math.round(Math.min(1, share) * CELLS);
  const percent = String(Math.floor(Math.min(1, share) * 100)).padStart(3);
  return `[${"#".repeat(full)}${"-".repeat(CELLS - full)}] ${percent} %  ${count}`;
}

/** A bar for input of `size` bytes (null: not known). */
export function progressBar(io: Io, size: number | null): ProgressBar {
  let read = 0;
  let last = 0;
  return {
    async *watch(stream) {
      for await (const chunk of stream) {
        read += chunk.length;
        yield chunk;
      }
    },
    show(lines) {
      if (!io.live) return;
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      io.draw(barText(lines, size === null || size === 0 ? null : read / size, io.lang));
    },
    clear: () => io.draw(""),
  };
}
