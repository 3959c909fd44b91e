// Changes as they arrive from elsewhere: nothing in them is believed before it was looked at.
import { z } from "zod";
import { MAX_DEPTH, nestsDeeperThan } from "../case/json-text.ts";
import { namesIn, PLACE } from "./leaves.ts";
import { MERGED_ENTITIES, type MergedEntity, type Op } from "./op.ts";

/** Characters of an id or a place; what a case may hold besides is bounded by the size of the file. */
const LONGEST = 10_000;
/** The furthest place in a list; a vault counts on from there. */
const LAST_PLACE = 2 ** 40;

const name = z.string().min(1).max(LONGEST);
const place = z
  .string()
  .max(LONGEST)
  .refine((value) => namesIn(value).length <= MAX_DEPTH);
const number = z.int().min(1);
const ord = z.int().min(0).max(LAST_PLACE);
const LISTED: readonly MergedEntity[] = ["event", "evidence", "sanction"];

const write = z
  .strictObject({
    entity: z.enum(MERGED_ENTITIES),
    id: name,
    made: z.literal(true).exactOptional(),
    gone: z.literal(true).exactOptional(),
    set: z.array(z.tuple([place, z.json()]).readonly()).readonly(),
    unset: z.array(place).readonly(),
  })
  // Only entries of the lists of a case have a place among others, and it is a number.
  .refine(({ entity, set }) =>
    set.every(([at, value]) => at !== PLACE || (LISTED.includes(entity) && ord.safeParse(value).success)),
  );

const op = z.strictObject({
  desk: z.string().regex(/^[0-9a-f]{16}$/u),
  n: number,
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  when: z.iso.datetime(),
  who: z.string().max(LONGEST),
  label: z.strictObject({ zh: z.string(), en: z.string() }),
  seen: z.record(z.string().regex(/^[0-9a-f]{16}$/u), number),
  writes: z.array(write.readonly()).readonly(),
  decides: z
    .array(z.strictObject({ entity: z.enum(MERGED_ENTITIES), id: name, place: place.nullable() }).readonly())
    .readonly()
    .exactOptional(),
  takesBack: z
    .string()
    .regex(/^[0-9a-f]{16}\/\d{1,15}$/u)
    .exactOptional(),
});

/** How deep a change nests around a value of a case. */
const AROUND = 6;

/** The change of a case that a line of JSON tells; undefined where it tells none. */
export function readOp(line: string, caseId: string): Op | undefined {
  if (nestsDeeperThan(line, MAX_DEPTH + AROUND)) return undefined;
  const read = op.safeParse(valueIn(line));
  // The row of the case itself has the id of the case: another one is a row of another case.
  const isOfCase = read.data?.writes.every(({ entity, id }) => entity !== "case" || id === caseId);
  return isOfCase === true ? read.data : undefined;
}

/** What a line of JSON says; undefined where it is none. */
export function valueIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
