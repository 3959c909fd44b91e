// Cuts a stream of bytes into blocks of whole lines, in constant memory whatever the input holds.

/** Whole lines, each ended by a newline but perhaps the last of the input. */
export interface Block {
  readonly bytes: Uint8Array;
  /** The number of the first line, from 1. */
  readonly firstLine: number;
  readonly lines: number;
  /** True where the block stands for one line longer than the limit, whose bytes were dropped. */
  readonly tooLong: boolean;
}

/** The longest line that is read; the largest real case file is a thousand times smaller. */
export const MAX_LINE = 32 * 1024 * 1024;

/** The most lines of a block: an answer is many times longer than its line, and a block's answers are held at once. */
const MOST_LINES = 64;

const NEWLINE = 0x0a;
const EMPTY: Uint8Array = new Uint8Array(0);

/** Cuts bytes into pieces of at most `MOST_LINES` lines, and counts the lines of each. */
function* pieces(bytes: Uint8Array): Generator<{ readonly bytes: Uint8Array; readonly lines: number }> {
  let start = 0;
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    lines += 1;
    if (lines < MOST_LINES) continue;
    yield { bytes: bytes.subarray(start, at + 1), lines };
    start = at + 1;
    lines = 0;
  }
  if (start === bytes.length) return;
  yield { bytes: bytes.subarray(start), lines: bytes[bytes.length - 1] === NEWLINE ? lines : lines + 1 };
}

/**
 * The lines of a stream, in blocks as they arrive: what is there is never held back to fill a block. A newline at the end
 * of the input ends the last line and begins no other. Lines longer than `maxLine` bytes come as blocks of their own.
 */
export async function* blocksOf(source: AsyncIterable<Uint8Array>, maxLine = MAX_LINE): AsyncGenerator<Block> {
  let held: Uint8Array[] = [];
  let heldLength = 0;
  let line = 1;
  let skipping = false;
  const blocks = function* (bytes: Uint8Array): Generator<Block> {
    for (const piece of pieces(bytes)) {
      yield { ...piece, firstLine: line, tooLong: false };
      line += piece.lines;
    }
  };
  const dropped = (): Block => {
    line += 1;
    return { bytes: EMPTY, firstLine: line - 1, lines: 1, tooLong: true };
  };
  for await (const arrived of source) {
    let chunk = arrived;
    if (skipping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) continue;
      skipping = false;
      yield dropped();
      chunk = chunk.subarray(end + 1);
    }
    const cut = chunk.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) {
      yield* blocks(Buffer.concat([...held, chunk.subarray(0, cut)]));
      held = [];
      heldLength = 0;
    }
    const rest = chunk.subarray(cut);
    if (rest.length > 0) {
      held.push(rest);
      heldLength += rest.length;
    }
    if (heldLength > maxLine) {
      held = [];
      heldLength = 0;
      skipping = true;
    }
  }
  if (skipping) yield dropped();
  else if (heldLength > 0) yield* blocks(Buffer.concat(held));
}
