// Work on one case after the other over the caseload, on threads: a case on which a thread ends is told, and the others go on.
import type { CancelSignal } from "../../../shared/api/call.ts";
import { CallError, CANCELLED } from "../../../shared/api/failure.ts";
import type { OpenedVault } from "../session/opened.ts";
import { NOT_BEGUN } from "../words.ts";
import { poolSize, startTaskThread, type TaskThread } from "./task-pool.ts";
import type { CaseloadTask, TaskAnswers } from "./task.ts";
import { type HardStop, NotBegun, Starts, WorkStopped } from "./watched-thread.ts";

/** Tasks that a thread has before it: enough that it never waits for the next. */
const AHEAD = 8;

export interface SweepOptions<T extends CaseloadTask> {
  readonly tasks: readonly T[];
  /** Milliseconds after which a thread is ended on one case. */
  readonly endMs: number;
  readonly engine: string | null;
  /** Ends the work; the vault's own closing does too. */
  readonly signal: CancelSignal;
  readonly log: (line: string) => void;
  readonly take: (task: T, answer: TaskAnswers[T["kind"]]) => void;
  /** Told of a case that came to nothing. */
  readonly stopped: (task: T, why: HardStop) => void;
  /** Whether what is left is not wanted any more. */
  readonly enough?: () => boolean;
}

/** How a task ended that came to nothing; null where it was not the task. Throws what ends the sweep as a whole. */
function stopOf(error: unknown, log: (line: string) => void): HardStop | null {
  if (error instanceof NotBegun) return null;
  // Of one case alone: its rows are damaged, which opening and verifying the vault tell.
  if (error instanceof CallError && error.failure.code === "damaged") return "fault";
  if (!(error instanceof WorkStopped)) throw error;
  if (error.why === "fault") log(error.message);
  return error.why;
}

/**
 * Rejects with CallError: `cancelled` where the signal or the closing of the vault ended it, `not-begun` where no thread
 * starts, or what the vault says.
 */
export async function sweep<T extends CaseloadTask>(opened: OpenedVault, options: SweepOptions<T>): Promise<void> {
  const { tasks, endMs, engine, signal, log, take, stopped, enough = () => false } = options;
  const closing = opened.closing.signal;
  const todo = [...tasks].toReversed();
  const threads = new Set<TaskThread>();
  let cancelled = false;
  const endAll = async (): Promise<void> => void (await Promise.all([...threads].map((thread) => thread.end())));
  const cancel = (): void => {
    cancelled = true;
    void endAll();
  };

  /** Keeps one thread busy, and starts another in its place where it ended. */
  const lane = async (): Promise<void> => {
    let thread: TaskThread | undefined;
    const starts = new Starts();
    const one = async (): Promise<void> => {
      for (let task = todo.pop(); task !== undefined; task = todo.pop()) {
        if (cancelled) throw new CallError(CANCELLED);
        if (enough()) return;
        if (thread === undefined || thread.isOver) {
          if (thread !== undefined) threads.delete(thread);
          if (starts.isHopeless) throw new CallError(NOT_BEGUN);
          thread = startTaskThread(opened, engine, true);
          threads.add(thread);
          starts.add(thread);
        }
        try {
          // A thread answers with what the task's kind comes to.
          take(task, (await thread.run(task, endMs)) as TaskAnswers[T["kind"]]);
        } catch (error) {
          const why = stopOf(error, log);
          if (why === null) todo.push(task);
          else stopped(task, why);
        }
      }
    };
    await Promise.all(Array.from({ length: AHEAD }, one));
  };

  if (signal.aborted || closing.aborted) throw new CallError(CANCELLED);
  closing.addEventListener("abort", cancel);
  signal.addEventListener("abort", cancel);
  try {
    await Promise.all(Array.from({ length: Math.min(poolSize(), tasks.length) }, lane));
  } finally {
    closing.removeEventListener("abort", cancel);
    signal.removeEventListener("abort", cancel);
    await endAll();
  }
}
