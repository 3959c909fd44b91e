// The archive inside a bundle: packed without a clock, and looked at whole before anything is unpacked.
import { type UnzipOptions, unzipSync, zipSync, type ZipOptions } from "fflate";
import { STILL } from "../documents/still.ts";
import { BundleError } from "./bundle-error.ts";
import { MOST_A_PART, MOST_IN_ALL, MOST_MANIFEST, MOST_PARTS } from "./limits.ts";
import { MANIFEST } from "./part-path.ts";
import { badPath, bundleError, tooBig } from "./words.ts";

/** Evidence is packed already: only texts become smaller. */
const TEXTS = /\.(?:json|ndjson|txt|md|csv|html)$/iu;

const END = 22;
const END_64 = 56;
const LOCATOR_64 = 20;
const MOST_IN_16_BITS = 0xffff;

/** As of Unix: `unzip` reads Chinese names wrong in an archive of the other kind. A file that its owner alone reads. */
const UNIX = { os: 3, attrs: 0o100600 * 2 ** 16 } as const;

/** The parts as one zip file, the list of them first. */
export function pack(manifest: Uint8Array, parts: readonly (readonly [path: string, bytes: Uint8Array])[]): Uint8Array {
  const all = [[MANIFEST, manifest] as const, ...parts];
  const zip = zipSync(
    Object.fromEntries(
      all.map(([path, bytes]): [string, [Uint8Array, ZipOptions]] => [
        path,
        [bytes, { level: TEXTS.test(path) ? 6 : 0, mtime: STILL, ...UNIX }],
      ]),
    ),
  );
  return all.length < MOST_IN_16_BITS ? zip : countedIn64(zip, all.length);
}

/** The library counts in sixteen bits: over them, the record that counts in 64 stands before the last one (APPNOTE 4.3.14 to 16). */
function countedIn64(zip: Uint8Array, count: number): Uint8Array {
  const at = zip.length - END;
  const from = new DataView(zip.buffer, zip.byteOffset + at);
  const [size, offset] = [from.getUint32(12, true), from.getUint32(16, true)];
  const out = new Uint8Array(zip.length + END_64 + LOCATOR_64);
  out.set(zip.subarray(0, at));
  const to = new DataView(out.buffer, at);
  to.setUint32(0, 0x06064b50, true);
  to.setBigUint64(4, BigInt(END_64 - 12), true);
  to.setUint16(12, 45, true);
  to.setUint16(14, 45, true);
  to.setBigUint64(24, BigInt(count), true);
  to.setBigUint64(32, BigInt(count), true);
  to.setBigUint64(40, BigInt(size), true);
  to.setBigUint64(48, BigInt(offset), true);
  to.setUint32(END_64, 0x07064b50, true);
  to.setBigUint64(END_64 + 8, BigInt(at), true);
  to.setUint32(END_64 + 16, 1, true);
  const last = END_64 + LOCATOR_64;
  to.setUint32(last, 0x06054b50, true);
  to.setUint16(last + 8, MOST_IN_16_BITS, true);
  to.setUint16(last + 10, MOST_IN_16_BITS, true);
  to.setUint32(last + 12, size, true);
  to.setUint32(last + 16, offset, true);
  return out;
}

/** What an archive says of itself: the names as they stand, twice where they are there twice, and the list unpacked. */
export interface Contents {
  readonly paths: readonly string[];
  readonly manifest: Uint8Array;
}

/** Sums the sizes before anything but the list is unpacked. Throws BundleError. */
export function look(zip: Uint8Array): Contents {
  const paths: string[] = [];
  let all = 0;
  let lists = 0;
  const files = unzipped(zip, ({ name, size, originalSize }) => {
    if (name === MANIFEST) {
      if (Math.max(size, originalSize) > MOST_MANIFEST) throw tooBig("part");
      if ((lists += 1) > 1) throw badPath(name, "twice");
      return true;
    }
    // What is stored as it is takes its packed size, whatever the other says.
    const takes = Math.max(size, originalSize);
    all += takes;
    if (takes > MOST_A_PART) throw tooBig("part");
    if (all > MOST_IN_ALL) throw tooBig("all");
    if (paths.push(name) > MOST_PARTS) throw tooBig("count");
    return false;
  });
  const manifest = files[MANIFEST];
  if (manifest === undefined) throw bundleError("not-a-bundle");
  return { paths, manifest };
}

/** Everything but the list, by name; of an archive that was looked at. Throws BundleError. */
export const unpack = (zip: Uint8Array): Readonly<Record<string, Uint8Array>> =>
  unzipped(zip, ({ name }) => name !== MANIFEST);

type Filter = NonNullable<UnzipOptions["filter"]>;

function unzipped(zip: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter });
  } catch (error) {
    throw error instanceof BundleError ? error : bundleError("not-a-bundle");
  }
}
