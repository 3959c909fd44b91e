// Strict UTF-8 decoding without platform help: the case format must be refused where it is not UTF-8, never repaired.

/** The decoded text, or the offset of the first byte that is not UTF-8. */
export type Utf8Result = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly offset: number };

const CHUNK = 4096;
/** Code units that are not part of the text yet; a character beyond U+FFFF may end just after the chunk. */
const units = new Uint16Array(CHUNK + 1);

const textOf = (count: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);

/** Decodes UTF-8 strictly: no overlong forms, no surrogates, nothing beyond U+10FFFF. A leading BOM is left out. */
export function decodeUtf8(bytes: Uint8Array): Utf8Result {
  let count = 0;
  let text = "";
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[count++] = lead;
      at += 1;
    } else {
      const length = sequenceLength(bytes, at, lead);
      if (length === 0) return { ok: false, offset: at };
      const code = codePoint(bytes, at, lead, length);
      if (code > 0xffff) {
        units[count++] = 0xd7c0 + (code >> 10);
        units[count++] = 0xdc00 + (code & 0x3ff);
      } else {
        units[count++] = code;
      }
      at += length;
    }
    if (count >= CHUNK) {
      text += textOf(count);
      count = 0;
    }
  }
  return { ok: true, text: text + textOf(count) };
}

/** The length of the well-formed sequence at `at` (Unicode, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function codePoint(bytes: Uint8Array, at: number, lead: number, length: number): number {
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) code = (code << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return code;
}
