// Threads beside the backend's own that read the open vault: audits over the caseload, verification, backups.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { CallError, CANCELLED } from "../../../../shared/api/failure.ts";
import type { CancelSignal } from "../../../../shared/api/call.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Task, TaskAnswers, TaskReply, TaskThreadData } from "./task.ts";

interface Waiting {
  readonly resolve: (answer: TaskAnswers[Task["kind"]]) => void;
  readonly reject: (error: Error) => void;
}

interface Member {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/** Threads for tasks, until they are ended. */
export interface TaskPool {
  readonly size: number;
  /** Rejects with CallError where the vault says why, with `cancelled` once the pool is ended, else with a fault of the program. */
  run<K extends Task["kind"]>(task: Extract<Task, { readonly kind: K }>): Promise<TaskAnswers[K]>;
  end(): Promise<void>;
}

/** The backend's own thread, which stores what they find, wants a core; beyond four, the disk is the bound. */
const MOST_THREADS = 4;

/** Threads for audits across the caseload; on two cores one is faster than two, measured by the bench. */
export const poolSize = (): number => Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS));

function member(opened: OpenedVault): Member {
  const { folder, vault } = opened;
  const key = Uint8Array.from(vault.copyKey());
  const workerData: TaskThreadData = { role: "tasks", folder, key };
  // Handing the key over leaves no copy of it here.
  const worker = new Worker(new URL("../worker.ts", import.meta.url), { workerData, transferList: [key.buffer] });
  worker.unref();
  const waiting: Waiting[] = [];
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (reply: TaskReply) => {
    const next = waiting.shift();
    if (reply.ok) next?.resolve(reply.answer);
    else next?.reject(reply.failure === null ? new Error(reply.fault) : new CallError(reply.failure));
  });
  worker.on("error", (error) => failAll(error instanceof Error ? error : new Error("a task thread failed")));
  opened.addReaders(new Promise<void>((resolve) => worker.on("exit", () => resolve())));
  worker.on("exit", () => failAll(new CallError(CANCELLED)));
  return { worker, waiting };
}

/** Starts threads on the open vault. They are ended by `end`, by `signal`, or when the vault is about to be closed. */
export function startTasks(opened: OpenedVault, size: number, signal?: CancelSignal): TaskPool {
  const members = Array.from({ length: size }, () => member(opened));
  const closing = opened.closing.signal;
  const end = async (): Promise<void> => {
    closing.removeEventListener("abort", stop);
    signal?.removeEventListener("abort", stop);
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  };
  const stop = (): void => void end();
  closing.addEventListener("abort", stop);
  signal?.addEventListener("abort", stop);
  return {
    size,
    run<K extends Task["kind"]>(task: Extract<Task, { readonly kind: K }>) {
      const free = members.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      return new Promise<TaskAnswers[K]>((resolve, reject) => {
        // Each thread answers in the order it was asked, so that the answer is that of this task.
        free.waiting.push({ resolve: (answer) => resolve(answer as TaskAnswers[K]), reject });
        free.worker.postMessage(task, []);
      });
    },
    end,
  };
}

/** One task on a thread of its own. `cancelled` where the person cancels, or the vault is closed, meanwhile. */
export async function runTask<K extends Task["kind"]>(
  opened: OpenedVault,
  task: Extract<Task, { readonly kind: K }>,
  signal: CancelSignal,
): Promise<TaskAnswers[K]> {
  if (signal.aborted) throw new CallError(CANCELLED);
  const pool = startTasks(opened, 1, signal);
  try {
    return await pool.run(task);
  } finally {
    await pool.end();
  }
}
