// Calls about the program as it runs: what is open, what this host can do, and what happens without being asked.
import { z } from "zod";
import { call, longCall, nothing } from "./call.ts";
import { formDraft, writer } from "./drafts.ts";
import { day, instant, text } from "./values.ts";

/** A vault the program knows of. */
const knownVault = z.strictObject({
  /** Its folder's name under the program's data folder; it names the vault in calls. */
  name: z.string().min(1),
  sample: z.boolean(),
  /** The folder as the person would look for it. */
  folder: z.string(),
  lastOpened: instant.nullable(),
});

export const openVault = z.strictObject({
  name: z.string(),
  sample: z.boolean(),
  /** Grows by one with every change: what the window holds of an older revision is stale. */
  revision: z.number().int().nonnegative(),
  /** Words for the person about this opening: a lock taken over, a synced folder, an interrupted save. */
  notices: z.array(text),
});

export const sessionState = z.strictObject({
  host: z.enum(["electron", "browser"]),
  version: z.string(),
  /** Today's civil date in China; the day of the last change where the clock is behind it. */
  today: day,
  /** The clock where it stands before the last change of the open vault, until that is confirmed or put right; else null. */
  clock: z.strictObject({ now: instant, last: instant }).nullable(),
  /** The last day of the calendar the program has, imported notices included. */
  calendarUntil: day,
  vaults: z.array(knownVault),
  open: openVault.nullable(),
  /** Minutes without a key or click after which the vault locks; 0 never. */
  idleMinutes: z.number().int().nonnegative(),
});

/** What the backend tells without being asked. */
export const sessionEvent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("changed"), revision: z.number().int().nonnegative() }),
  /** Audits across the caseload are being worked out anew. */
  z.strictObject({ kind: z.literal("auditing"), done: z.number().int(), total: z.number().int() }),
  z.strictObject({ kind: z.literal("locked"), why: z.enum(["asked", "idle", "closing"]) }),
  /** What is being typed in some window, or null where that draft is gone. */
  z.strictObject({ kind: z.literal("draft"), form: z.string(), writer: z.string(), draft: formDraft.nullable() }),
  /** The windows that are there now, by the names under which they keep drafts. */
  z.strictObject({ kind: z.literal("writers"), writers: z.array(z.string()) }),
  /** The day in China has changed. */
  z.strictObject({ kind: z.literal("day"), today: day }),
]);

export const session = {
  state: call(nothing, sessionState),
  /** Stays open and tells events as its progress, until cancelled. `writer`: the window that listens, as it names itself in drafts. */
  events: longCall(z.strictObject({ writer: writer.optional() }), nothing, sessionEvent),
  /** The person says that the clock is right although the vault's last change is later; the history records it. */
  confirmClock: call(nothing, nothing),
  /** The person is there: puts off the idle lock. */
  touch: call(nothing, nothing),
} as const;
