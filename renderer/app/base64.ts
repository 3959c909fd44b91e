// Bytes as base64 and back, in slices: one call over a whole file would overflow the stack.

/** Bytes a slice; a multiple of three, so that the slices' texts join without padding in between. */
const SLICE = 3 * 8192;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += SLICE) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + SLICE))));
  }
  return parts.join("");
}

/** Throws DOMException on what is no base64. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
