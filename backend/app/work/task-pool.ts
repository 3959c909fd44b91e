// Threads beside the backend's own that read the open vault: audits over the caseload, verification, backups.
import { availableParallelism } from "node:os";
import { CallError, CANCELLED } from "../../../shared/api/failure.ts";
import type { CancelSignal } from "../../../shared/api/call.ts";
import { LIMITS } from "../limits.ts";
import type { OpenedVault } from "../session/opened.ts";
import { NOT_BEGUN } from "../words.ts";
import type { Task, TaskAnswers, TaskThreadData } from "./task.ts";
import { NotBegun, WatchedThread } from "./watched-thread.ts";

/** The backend's own thread, which stores what they find, wants a core; beyond four, the disk is the bound. */
const MOST_THREADS = 4;

/** Threads for audits across the caseload; on two cores one is faster than two, measured by the bench. */
export const poolSize = (): number => Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS));

export type TaskThread = WatchedThread<Task, TaskAnswers[Task["kind"]]>;

/** Starts a thread on the open vault. The vault waits for its end where it must, but does not end it. */
export function startTaskThread(opened: OpenedVault, engine: string | null, bounded: boolean): TaskThread {
  const { folder, vault } = opened;
  const key = Uint8Array.from(vault.copyKey());
  const workerData: TaskThreadData = { role: "tasks", folder, key, engine };
  // Handing the key over leaves no copy of it here.
  const thread: TaskThread = new WatchedThread({
    workerData,
    transferList: [key.buffer],
    megabytes: bounded ? LIMITS.threadMegabytes : null,
  });
  opened.addReaders(thread.ended);
  return thread;
}

/**
 * One task on a thread of its own. `cancelled` where the person cancels, or the vault is closed, meanwhile; `not-begun`
 * where the thread does not start.
 */
export async function runTask<K extends "verify" | "backup">(
  opened: OpenedVault,
  task: Extract<Task, { readonly kind: K }>,
  signal: CancelSignal,
): Promise<TaskAnswers[K]> {
  if (signal.aborted) throw new CallError(CANCELLED);
  const thread = startTaskThread(opened, null, false);
  const closing = opened.closing.signal;
  const stop = (): void => void thread.end();
  closing.addEventListener("abort", stop);
  signal.addEventListener("abort", stop);
  try {
    // A thread answers with what the task's kind comes to.
    return (await thread.run(task, null)) as TaskAnswers[K];
  } catch (error) {
    throw error instanceof NotBegun ? new CallError(NOT_BEGUN) : error;
  } finally {
    closing.removeEventListener("abort", stop);
    signal.removeEventListener("abort", stop);
    await thread.end();
  }
}
