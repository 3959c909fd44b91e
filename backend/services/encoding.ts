// Encodings that are not UTF-8, told from the bytes of a file.
import { decodeUtf8 } from "../../shared/case/utf8.ts";

const LOOKED_AT = 256;

/** Told by its mark, or by the empty bytes beside Latin letters: all in even places, or all in odd ones. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const counts: [even: number, odd: number] = [0, 0];
  bytes.subarray(0, LOOKED_AT).forEach((byte, at) => {
    if (byte === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  });
  return (counts[0] === 0) !== (counts[1] === 0);
}

const NEWLINE = 0x0a;

/** The lines, each with its end; the last may be cut off. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, start) + 1 || bytes.length;
    yield bytes.subarray(start, end);
    start = end;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/**
 * Whether it is Chinese in GB18030 (GBK, GB 2312): no line beyond ASCII is UTF-8, and the first of them reads as Chinese. One
 * line of UTF-8 shows that only others are damaged.
 */
export function isGb18030(bytes: Uint8Array): boolean {
  let first: Uint8Array | null = null;
  for (const line of linesOf(bytes)) {
    if (isAscii(line)) continue;
    if (decodeUtf8(line).ok) return false;
    first ??= line;
  }
  if (first === null) return false;
  try {
    const text = new TextDecoder("gb18030", { fatal: true }).decode(first, { stream: true });
    return /\p{Script=Han}{2}/u.test(text) && !/[\u0080-\u009F\uE000-\uF8FF]/u.test(text);
  } catch {
    return false;
  }
}
