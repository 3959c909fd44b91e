// The list in a bundle: who made it, when, until when it is meant, and each part with its size and hash.
import { z } from "zod";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { decodeUtf8 } from "../../../shared/case/utf8.ts";
import { MOST_PARTS } from "./limits.ts";
import { bundleError } from "./words.ts";

const FORMAT = "redress.bundle/1";

const day = z.string().refine((text) => parseDay(text) !== null);

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  /** The desk that made it, as it names itself. */
  desk: z.string().max(200),
  /** An instant in UTC. */
  made: z.iso.datetime(),
  /** The last day for which it is meant; shown and asked about, never enforced. */
  expires: day.optional(),
  cases: z.int().nonnegative(),
  parts: z
    .array(
      z.object({
        path: z.string(),
        size: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      }),
    )
    .max(MOST_PARTS),
});
export type BundleManifest = z.infer<typeof manifestSchema>;

/** What whoever makes a bundle says of it. */
export type BundleAbout = Omit<BundleManifest, "format" | "parts">;

/** As bytes: a line a part, for people who look at it. Throws where `about` is not what it should be: a fault of the program. */
export function manifestBytes(about: BundleAbout, parts: BundleManifest["parts"]): Uint8Array {
  const { desk, made, expires, cases } = about;
  const head = { format: FORMAT, desk, made, ...(expires === undefined ? {} : { expires }), cases };
  manifestSchema.parse({ ...head, parts: [] });
  const lines = parts.map((part) => `  ${JSON.stringify(part)}`).join(",\n");
  return Buffer.from(`${JSON.stringify(head).slice(0, -1)},"parts":[\n${lines}\n]}\n`, "utf8");
}

/** Throws BundleError `newer-version` for a later format, and `not-a-bundle` for everything else. */
export function readManifest(bytes: Uint8Array): BundleManifest {
  const value = jsonOf(bytes);
  const known = manifestSchema.safeParse(value);
  if (known.success) return known.data;
  const { data } = z.object({ format: z.string() }).safeParse(value);
  const version = Number(/^redress\.bundle\/(?<version>\d{1,9})$/u.exec(data?.format ?? "")?.groups?.["version"]);
  throw bundleError(version > 1 ? "newer-version" : "not-a-bundle");
}

function jsonOf(bytes: Uint8Array): unknown {
  const read = decodeUtf8(bytes);
  try {
    return read.ok ? JSON.parse(read.text) : null;
  } catch {
    return null;
  }
}
