// The bounds of what the backend takes at once.

export const LIMITS = {
  /** A stored file, in megabytes of 2^20 bytes. */
  evidenceMegabytes: 200,
  /** Cases an import writes in one transaction. */
  importBatch: 1000,
  /** Refusals an import tells one by one; the rest only counts. */
  refusals: 1000,
  /** Stale audits up to this number are worked out in the backend's own thread: a pool would take longer to start. */
  inlineAudits: 64,
} as const;
