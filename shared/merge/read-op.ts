// Changes as they arrive from elsewhere: nothing in them is believed before it was looked at.
import { z } from "zod";
import { MERGED_ENTITIES, type Op } from "./op.ts";

/** Characters of an id or a place; what a case may hold besides is bounded by the size of the file. */
const LONGEST = 1_000;

const name = z.string().min(1).max(LONGEST);
const place = z.string().max(LONGEST);
const number = z.int().min(1);

const write = z.strictObject({
  entity: z.enum(MERGED_ENTITIES),
  id: name,
  made: z.literal(true).exactOptional(),
  gone: z.literal(true).exactOptional(),
  set: z.array(z.tuple([place, z.json()]).readonly()).readonly(),
  unset: z.array(place).readonly(),
});

const op = z.strictObject({
  desk: z.string().regex(/^[0-9a-f]{16}$/u),
  n: number,
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  when: z.iso.datetime(),
  who: z.string().max(LONGEST),
  label: z.strictObject({ zh: z.string(), en: z.string() }),
  seen: z.record(z.string().regex(/^[0-9a-f]{16}$/u), number),
  writes: z.array(write.readonly()).readonly(),
  takesBack: z
    .string()
    .regex(/^[0-9a-f]{16}\/\d{1,15}$/u)
    .exactOptional(),
});

/** The change; undefined where the value is none. */
export function readOp(value: unknown): Op | undefined {
  const read = op.safeParse(value);
  return read.success ? read.data : undefined;
}
