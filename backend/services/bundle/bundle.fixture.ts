// For the tests of bundles: a small bundle with its key, and bundles made by hand as no program of ours makes them.
import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { encrypt } from "./age-file.ts";
import { BundleError } from "./bundle-error.ts";
import { type BundlePart, open, type OpenedBundle, type Step } from "./container.ts";
import { type DeskKey, newIdentity } from "./identity.ts";
import type { BundleAbout } from "./manifest.ts";

export const ABOUT: BundleAbout = { desk: "某所一号", made: "2026-11-23T08:00:00Z", expires: "2026-12-31", cases: 1 };

export const KEY: DeskKey = await newIdentity();
export const OTHER: DeskKey = await newIdentity();
export const TO = { recipients: [KEY.recipient] };
export const BY = { identity: KEY.identity };

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same bytes in every run, that no packing makes smaller. */
export function noise(size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(size / 4));
  let state = seed;
  for (let at = 0; at < words.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    words[at] = state ^ (state >>> 15);
  }
  return new Uint8Array(words.buffer, 0, size);
}

export const PARTS: readonly BundlePart[] = [
  { path: "cases/某案.json", bytes: utf8('{"format":"redress.case/1"}\n'.repeat(40)) },
  { path: "evidence/0f3a.pdf", bytes: noise(200_000) },
  { path: "evidence/empty.txt", bytes: new Uint8Array() },
];

export const QUIET: Step = () => {};

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What a bundle would say of these files; `more` stands in place of what is right. */
export const listOf = (files: readonly BundlePart[], more: object = {}): Uint8Array =>
  utf8(
    JSON.stringify({
      format: "redress.bundle/1",
      ...ABOUT,
      parts: files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: hashOf(bytes) })),
      ...more,
    }),
  );

/** A zip file encrypted for KEY, whatever is in it. */
export const sealedZip = (zip: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => encrypt(zip, TO, () => {});

/** A bundle whose list says one thing and whose archive holds another. */
export function handmade(files: readonly BundlePart[], list = listOf(files)): Promise<Uint8Array<ArrayBuffer>> {
  const named = files.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]);
  return sealedZip(zipSync(Object.fromEntries([["manifest.json", list], ...named])));
}

/** The bytes with every place where `from` stands written over. */
export function overwritten(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const out = Buffer.from(bytes);
  for (let at = out.indexOf(from); at >= 0; at = out.indexOf(from, at + to.length)) out.set(to, at);
  return out;
}

/** Why it is refused. */
export async function refusal(work: Promise<unknown>): Promise<BundleError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BundleError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

export const opened = (bytes: Uint8Array): Promise<OpenedBundle> => open(bytes, BY, QUIET);
export const codeOf = async (bytes: Uint8Array): Promise<string> => (await refusal(opened(bytes))).code;
