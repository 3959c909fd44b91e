// Calls that bring cases in: case files, and tables and records of public lists, which are read before anything is stored.
import { z } from "zod";
import { isTarget, TABLE_KINDS, type Target } from "../imports/targets.ts";
import { longCall, progressStep } from "./call.ts";
import { bytes, CONFLICT_KINDS, count, id, lang, text } from "./values.ts";

const upload = z.strictObject({ name: z.string(), bytes });
/**
 * One thing that could not be imported, and why; the rest was. `client`: the name, else the reference, that the case has, as far
 * as it could be read; `cause`: what is wrong in words that are the same for all that is wrong so, `text` with what stands there.
 */
const refusal = z.strictObject({
  file: z.string(),
  line: count.nullable(),
  client: z.string().nullable(),
  place: text,
  cause: text,
  text,
});

const columns = z.record(
  z.string(),
  z.custom<Target>((value) => typeof value === "string" && isTarget(value)).nullable(),
);
const saidOf = z.strictObject({ text, count, rows: z.array(count) });
/** What came of a table: `columns` with what each was taken for, null where it is kept as it is; or why it was not read. */
const tableReading = z.discriminatedUnion("ok", [
  z.strictObject({
    ok: z.literal(true),
    kind: z.enum(TABLE_KINDS),
    /** `samples`: the first three things that stand in it. */
    columns: z.array(z.strictObject({ head: z.string(), target: z.string().nullable(), samples: z.array(z.string()) })),
    cases: count,
    /** Rows that say nothing that an earlier one did not. */
    doubles: count,
    lines: bytes,
    /** By the reason, the first two hundred; `rows`: the first ten of each, as a person counts them. */
    refused: z.array(saidOf),
    refusedRows: count,
    /** What to look at or to ask, by the words; `count` is of cases. */
    remarks: z.array(saidOf),
    /** The rows that were not taken, as a table with their reasons. */
    rejects: bytes.nullable(),
    /**
     * What of it the vault has already: `there` with the same id, which `import` skips or replaces; `like` under another id, by
     * the person's number, the case number or the name, the first twenty of them.
     */
    already: z.strictObject({
      there: count,
      likeCount: count,
      like: z.array(
        z.strictObject({
          name: z.string().nullable(),
          caseNumber: z.string().nullable(),
          known: z.strictObject({ caseId: id, clientName: z.string().nullable(), caseNumber: z.string().nullable() }),
          why: z.array(z.enum(CONFLICT_KINDS)),
        }),
      ),
    }),
  }),
  z.strictObject({ ok: z.literal(false), problem: text, allowed: text }),
]);

export const importCalls = {
  /**
   * Reads tables and records of public lists, and stores nothing: how each file was read, its cases as lines for `import`, and what
   * of it was not taken. `columns`: what the person says of columns, by their heads.
   */
  tables: longCall(
    z.strictObject({ files: z.array(upload).min(1), kind: z.enum(TABLE_KINDS).nullable(), columns, lang }),
    z.strictObject({ readings: z.array(z.strictObject({ file: z.string(), reading: tableReading })) }),
    progressStep,
  ),
  /** Case files and lines of case files. What is bad is refused by line, the rest is imported; a known id is replaced only if asked. */
  import: longCall(
    z.strictObject({ files: z.array(upload).min(1), replace: z.boolean() }),
    z.strictObject({
      imported: count,
      replaced: count,
      skipped: count,
      /** Cases refused; `refused` lists their problems, the first thousand. */
      bad: count,
      refused: z.array(refusal),
      /** The entries of the history it made, the first one first: by these it can be undone. */
      entries: z.array(count),
    }),
    progressStep,
  ),
} as const;
