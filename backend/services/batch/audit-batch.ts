// Chooses how a batch of audits is worked through: small input in this thread, large input on worker threads.
import { availableParallelism } from "node:os";
import { answerBlock } from "./answer.ts";
import { auditJob, type BatchSettings } from "./audit-job.ts";
import { type Pool, startPool } from "./pool.ts";
import { type Emit, runBatch } from "./run.ts";

/** The most worker threads that are started. */
export const MAX_JOBS = 64;
const MOST_BY_DEFAULT = 8;
/** Input up to this many bytes is done before a thread has started. */
const SMALL = 512 * 1024;

/** As many threads as the machine runs at a time, within reason. */
export function defaultJobs(): number {
  return Math.min(availableParallelism(), MOST_BY_DEFAULT);
}

/**
 * Audits every line of `source` and gives `emit` the answers in order. `size`: the bytes to come, where known.
 * The answers are the same bytes whatever `jobs` is; 1 does all in this thread.
 */
export async function runAuditBatch(
  source: AsyncIterable<Uint8Array>,
  settings: BatchSettings,
  jobs: number,
  size: number | null,
  emit: Emit,
): Promise<void> {
  const start = (): Pool | null => (jobs > 1 ? startPool(settings, jobs) : null);
  let pool = size !== null && size > SMALL ? start() : null;
  let seen = 0;
  const job = auditJob(settings);
  try {
    await runBatch(
      source,
      {
        // Two blocks a thread keep every thread busy; in this thread one at a time is all there is.
        width: jobs > 1 ? jobs * 2 : 1,
        answer(block) {
          seen += block.bytes.length;
          if (pool === null && seen > SMALL) pool = start();
          return pool === null ? answerBlock(block, job) : pool.answer(block);
        },
      },
      emit,
    );
  } finally {
    await pool?.close();
  }
}
