// The bounds of what the backend takes at once.

/** Milliseconds that the end of the backend is waited for; whoever waits for it from outside waits longer (`closing.ts`). */
export interface ClosingPatience {
  /** Until it begins: longer, and its thread is at something that does not end. */
  readonly begins: number;
  /** From then on: the backup of a large vault takes its time, and one that is cut off is no backup. */
  readonly takes: number;
  /** Once all is saved, until the thread is gone. */
  readonly goes: number;
  /** Once the thread was ended from outside, until it is gone. */
  readonly ends: number;
}

/** What work on one case may take. */
export interface Budget {
  /** Milliseconds after which the work is told to stop, and gives what it has by then. */
  readonly stopMs: number;
  /** Milliseconds after which its thread is ended, whatever it does. */
  readonly endMs: number;
}

export const LIMITS = {
  /** A stored file, in megabytes of 2^20 bytes. */
  evidenceMegabytes: 200,
  /** Cases an import writes in one transaction. */
  importBatch: 1000,
  /** Refusals an import tells one by one; the rest only counts. */
  refusals: 1000,
  /** Stale audits up to this number are worked out in the thread that is there anyway: a pool would take longer to start. */
  inlineAudits: 64,
  /** The audit of one case. A file of a real matter takes some hundredths of a second. */
  audit: { stopMs: 5000, endMs: 8000 } satisfies Budget as Budget,
  /** The same where a person asked to work longer on it. */
  longer: { stopMs: 60_000, endMs: 70_000 } satisfies Budget as Budget,
  /** Papers of one case, with its audit where that is not at hand any more. */
  papers: { stopMs: 5000, endMs: 20_000 } satisfies Budget as Budget,
  /** Packing a bundle: hundreds of megabytes of exhibits. */
  bundle: { stopMs: 5000, endMs: 180_000 } satisfies Budget as Budget,
  /** The text of one file, or one trial of a template. */
  file: { stopMs: 10_000, endMs: 10_000 } satisfies Budget as Budget,
  /** Of the objects of a thread that works on cases, in megabytes of 2^20 bytes. */
  threadMegabytes: 512,
  /** Milliseconds a thread may take to start. */
  startMs: 120_000,
  closing: { begins: 10_000, takes: 120_000, goes: 10_000, ends: 2_000 } satisfies ClosingPatience as ClosingPatience,
  /** Milliseconds until audits in the background are tried again, where no thread could start. */
  againMs: 30_000,
} as const;
