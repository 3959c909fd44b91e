// SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, without platform help: the same digest in the window, the command line
// and the tests, computed at once and without promises.

const K = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

const INITIAL = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

// Reused between calls: the function is synchronous, so no two calls overlap.
const schedule = new Int32Array(64);
const state = new Int32Array(8);
let buffer = new Uint8Array(16_384);

/** Writes the UTF-8 bytes of `text` to the buffer, with room for the padding; returns their number. */
function encode(text: string): number {
  const room = text.length * 3 + 128;
  if (buffer.length < room) buffer = new Uint8Array(room);
  const out = buffer;
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      out[at++] = code;
      continue;
    }
    if (code < 0x800) {
      out[at++] = 0xc0 | (code >> 6);
    } else {
      if (code >= 0xd800 && code < 0xe000) {
        const low = code < 0xdc00 ? text.charCodeAt(i + 1) : 0;
        if (low >= 0xdc00 && low < 0xe000) {
          i += 1;
          code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
          out[at++] = 0xf0 | (code >> 18);
          out[at++] = 0x80 | ((code >> 12) & 0x3f);
          out[at++] = 0x80 | ((code >> 6) & 0x3f);
          out[at++] = 0x80 | (code & 0x3f);
          continue;
        }
        // Half a character has no UTF-8 form; it becomes U+FFFD as in every standard encoder.
        code = 0xfffd;
      }
      out[at++] = 0xe0 | (code >> 12);
      out[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    out[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}

/** Appends the padding of FIPS 180-4 §5.1.1; returns the padded length, a multiple of 64. */
function pad(length: number): number {
  const total = (length + 72) & ~63;
  buffer.fill(0, length, total);
  buffer[length] = 0x80;
  const view = new DataView(buffer.buffer);
  view.setUint32(total - 8, Math.floor(length / 0x2000_0000));
  view.setUint32(total - 4, (length << 3) >>> 0);
  return total;
}

function compress(bytes: Uint8Array, start: number): void {
  const w = schedule;
  const s = state;
  // Every index below lies inside its array; `| 0` keeps the arithmetic on 32-bit integers.
  for (let t = 0, at = start; t < 16; t += 1, at += 4) {
    w[t] = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  }
  for (let t = 16; t < 64; t += 1) {
    const x = w[t - 15] ?? 0;
    const y = w[t - 2] ?? 0;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = ((w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1) | 0;
  }
  let a = s[0] ?? 0;
  let b = s[1] ?? 0;
  let c = s[2] ?? 0;
  let d = s[3] ?? 0;
  let e = s[4] ?? 0;
  let f = s[5] ?? 0;
  let g = s[6] ?? 0;
  let h = s[7] ?? 0;
  for (let t = 0; t < 64; t += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + (w[t] ?? 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  s[0] = ((s[0] ?? 0) + a) | 0;
  s[1] = ((s[1] ?? 0) + b) | 0;
  s[2] = ((s[2] ?? 0) + c) | 0;
  s[3] = ((s[3] ?? 0) + d) | 0;
  s[4] = ((s[4] ?? 0) + e) | 0;
  s[5] = ((s[5] ?? 0) + f) | 0;
  s[6] = ((s[6] ?? 0) + g) | 0;
  s[7] = ((s[7] ?? 0) + h) | 0;
}

/** The SHA-256 digest of the UTF-8 bytes of `text`: 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  const total = pad(encode(text));
  state.set(INITIAL);
  for (let at = 0; at < total; at += 64) compress(buffer, at);
  let hex = "";
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, "0");
  return hex;
}
