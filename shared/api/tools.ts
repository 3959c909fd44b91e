// Calls that need no case: the deadline calculator, settings, holiday notices, the self-test.
import { z } from "zod";
import { call, longCall, nothing, progressStep } from "./call.ts";
import { count, day, json, text } from "./values.ts";

const basis = z.strictObject({
  instrument: z.string(),
  version: z.string(),
  article: z.string(),
  paragraph: z.number().nullable(),
});

export const period = {
  /** A period with its derivation. Fails with `bad-period` where the length is out of bounds. */
  explain: call(
    z.strictObject({
      from: day,
      unit: z.enum(["days", "workingDays", "months"]),
      length: z.number().int(),
      /** Whether a last day that is a day off moves on; has no meaning for working days. */
      roll: z.boolean(),
    }),
    z.strictObject({
      raw: day.nullable(),
      due: day.nullable(),
      status: z.enum(["ok", "no-calendar"]),
      steps: z.array(z.strictObject({ zh: z.string(), en: z.string(), date: day.nullable(), basis: basis.nullable() })),
    }),
  ),
  /** The days of a year as the calendar has them; `days` null where it has none. */
  year: call(
    z.strictObject({ year: z.number().int().min(1949).max(2049) }),
    z.strictObject({
      days: z
        .array(
          z.strictObject({
            day,
            kind: z.enum(["workday", "weekend", "holiday", "makeup-workday"]),
            name: text.nullable(),
          }),
        )
        .nullable(),
    }),
  ),
} as const;

/** A line of the clinic's own, as papers have it. */
const clinicLine = z.string().max(200);

export const settingsValues = z.strictObject({
  idleMinutes: z.number().int().min(0).max(240),
  untouchedDays: z.number().int().min(1).max(3650),
  /** Calendar days before a deadline at which calendar files ring. */
  alarmDays: z.array(z.number().int().min(0).max(60)).max(5),
  caseworker: z.string().max(100),
  backupsKept: z.number().int().min(1).max(100),
  /** What papers say of the clinic and its lawyer; `address` is also the address for service. */
  clinic: z.strictObject({
    name: clinicLine,
    address: clinicLine,
    phone: clinicLine,
    lawyer: clinicLine,
    firm: clinicLine,
    licence: clinicLine,
  }),
});
export type SettingsValues = z.infer<typeof settingsValues>;

/** What a change of the vault's desk came to: the entry it made, by which it can be undone. */
const written = z.strictObject({ revision: count, seq: count.nullable() });

export const settings = {
  get: call(nothing, settingsValues),
  /** `base`: the settings as the writer read them. Fails with `conflict` where they are others by now. */
  put: call(z.strictObject({ values: settingsValues, base: settingsValues }), written),
  /** What the window remembers for itself, such as columns and widths. */
  memory: call(nothing, z.strictObject({ values: z.record(z.string(), json) })),
  /** Remembers these beside what is remembered under other names, and forgets what is null. */
  remember: call(z.strictObject({ values: z.record(z.string(), json) }), nothing),
  notices: call(
    nothing,
    z.strictObject({
      shipped: z.strictObject({ from: day, until: day }),
      notices: z.array(z.strictObject({ year: count, title: z.string(), stamp: z.string() })),
    }),
  ),
  /**
   * Imports an official holiday notice as JSON or as its text; `base`: the stamps of the notices that the writer saw. Fails with
   * `bad-notice`, and with `conflict` where another notice of the same year came meanwhile.
   */
  importNotice: call(
    z.strictObject({ text: z.string().max(100_000), base: z.array(z.string()).max(200) }),
    z.strictObject({ year: count, until: day, ...written.shape }),
  ),
  removeNotice: call(z.strictObject({ year: count, base: z.string() }), written),
  /** Checks the program against its own vectors: periods, rules, vault, encryption. */
  selfTest: longCall(
    nothing,
    z.strictObject({ checks: z.array(z.strictObject({ what: text, ok: z.boolean(), detail: z.string() })) }),
    progressStep,
  ),
} as const;
