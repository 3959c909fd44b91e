// The head of an age file, read before anything of it is believed: whom it is for, and what opening it would cost.
import { MOST_ARMOURED, MOST_WORK_FACTOR } from "./limits.ts";
import { bundleError, tooBig } from "./words.ts";

/** Thousands of recipients; a head is a text of some lines. */
const MOST_HEAD = 256 * 1024;
const FIRST = "age-encryption.org/v1\n";
const ANY_AGE = /^age-encryption\.org\/v\d/u;
const LAST = /\n--- [A-Za-z0-9+/]{43}\n/u;

const BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----";
const FINISH = "-----END AGE ENCRYPTED FILE-----";

export interface AgeHead {
  /** Bytes up to the payload. */
  readonly length: number;
  readonly opensBy: "passphrase" | "identity";
}

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", from, to);

/** The file itself, out of the form for mail where it is in it. Throws BundleError `too-big`, `cut-short` or `altered`. */
export function withoutArmour(bytes: Uint8Array): Uint8Array {
  if (!latin1(bytes, 0, 1024).trimStart().startsWith(BEGIN)) return bytes;
  if (bytes.length > MOST_ARMOURED) throw tooBig("armoured");
  const lines = latin1(bytes, 0, bytes.length).trim().split(/\r?\n/u);
  if (lines.at(-1) !== FINISH) throw bundleError("cut-short");
  const body = lines.slice(1, -1).join("");
  if (lines[0] !== BEGIN || body.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/u.test(body))
    throw bundleError("altered");
  return Buffer.from(body, "base64");
}

/** Throws BundleError where it is no age file, or one that cannot or should not be opened here. */
export function readHead(bytes: Uint8Array): AgeHead {
  const text = latin1(bytes, 0, MOST_HEAD);
  if (!text.startsWith(FIRST)) {
    const isBegun = text !== "" && FIRST.startsWith(text);
    throw bundleError(isBegun ? "cut-short" : ANY_AGE.test(text) ? "newer-age" : "not-age");
  }
  const last = LAST.exec(text);
  if (last === null) throw bundleError(bytes.length < MOST_HEAD ? "cut-short" : "altered");
  const length = last.index + last[0].length;
  const stanzas = text.slice(0, length).match(/^-> .*$/gmu) ?? [];
  const passphrase = stanzas.find((stanza) => stanza.startsWith("-> scrypt "));
  if (passphrase === undefined) return { length, opensBy: "identity" };
  if (Number(passphrase.split(" ")[3]) > MOST_WORK_FACTOR) throw bundleError("costly-passphrase");
  return { length, opensBy: "passphrase" };
}
