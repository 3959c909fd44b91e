// A field bundle: its parts and their list in one archive, in one age file. Nothing is written anywhere; run it in a thread.
import { createHash } from "node:crypto";
import { type AgeBy, type AgeTo, checkTo, decrypt, encrypt, type Told } from "./age-file.ts";
import { withoutArmour } from "./age-header.ts";
import { look, pack, unpack } from "./archive.ts";
import { MOST_A_PART, MOST_IN_ALL, MOST_PACKED, MOST_PARTS } from "./limits.ts";
import { type BundleAbout, type BundleManifest, manifestBytes, readManifest } from "./manifest.ts";
import { checkPaths } from "./part-path.ts";
import { partError, type STEPS, tooBig } from "./words.ts";

/** A file of a bundle: its place by a relative path with `/`. */
export interface BundlePart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface OpenedBundle {
  readonly manifest: BundleManifest;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Told what is being done, and how far it is in bytes. */
export type Step = (step: keyof typeof STEPS, ...far: Parameters<Told>) => void;

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Throws BundleError for whom it is to be, a path, or a size. */
export async function seal(
  parts: readonly BundlePart[],
  about: BundleAbout,
  to: AgeTo,
  step: Step,
): Promise<Uint8Array<ArrayBuffer>> {
  checkTo(to);
  checkPaths(parts.map(({ path }) => path));
  const total = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (parts.length > MOST_PARTS) throw tooBig("count");
  if (parts.some(({ bytes }) => bytes.length > MOST_A_PART)) throw tooBig("part");
  if (total > MOST_IN_ALL) throw tooBig("all");
  let done = 0;
  const listed = parts.map(({ path, bytes }) => {
    step("pack", done, total);
    done += bytes.length;
    return { path, size: bytes.length, sha256: sha256(bytes) };
  });
  const zip = pack(
    manifestBytes(about, listed),
    parts.map(({ path, bytes }) => [path, bytes]),
  );
  return encrypt(zip, to, (far, all) => step("seal", far, all));
}

/** Throws BundleError. */
export async function open(file: Uint8Array, by: AgeBy, step: Step): Promise<OpenedBundle> {
  if (file.length > MOST_PACKED) throw tooBig("all");
  const zip = await decrypt(withoutArmour(file), by, (far, all) => step("open", far, all));
  const { paths, manifest: list } = look(zip);
  // A later format may have other rules of its names, so the version comes first.
  const manifest = readManifest(list);
  checkPaths(paths);
  const files = unpack(zip);
  const there = new Set(paths);
  const parts = new Map<string, Uint8Array>();
  const total = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const { path, size, sha256: hash } of manifest.parts) {
    step("check", done, total);
    const bytes = files[path];
    if (!there.delete(path) || bytes === undefined) throw partError("part-missing", path);
    if (bytes.length !== size || sha256(bytes) !== hash) throw partError("part-altered", path);
    parts.set(path, bytes);
    done += size;
  }
  const [extra] = there;
  if (extra !== undefined) throw partError("part-extra", extra);
  return { manifest, parts };
}
