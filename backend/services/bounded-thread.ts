// A thread that works on what came from elsewhere: a ceiling of memory, a limit of time, a way to stop it, and one last word.
import type { Worker, WorkerOptions } from "node:worker_threads";
import type { CancelSignal } from "../../shared/api/call.ts";
import { CallError, CANCELLED } from "../../shared/api/failure.ts";

/** What such a thread is started with; `megabytes` is for its own objects, beside the bytes it is given. */
export const boundedBy = (megabytes: number): WorkerOptions => ({
  resourceLimits: { maxOldGenerationSizeMb: megabytes },
  // What a library says of a file may quote it: it goes nowhere.
  stdout: true,
  stderr: true,
  env: {},
});

/** How it ended: with its last message, out of time, out of memory, or by a fault of its own. */
export type Ended<M> =
  | { readonly ok: true; readonly message: M }
  | { readonly ok: false; readonly why: "too-long" | "too-much" | "failed" };

interface Waiting<M> {
  readonly mostMs: number;
  readonly signal?: CancelSignal;
  /** Whether a message is the last; any other says how far it is. */
  readonly isLast?: (message: M) => boolean;
}

const NEVER: CancelSignal = { aborted: false, addEventListener() {}, removeEventListener() {} };
const OUT_OF_MEMORY: ReadonlySet<unknown> = new Set(["ERR_WORKER_OUT_OF_MEMORY", "ERR_MEMORY_ALLOCATION_FAILED"]);

/** Waits for a thread's end, and ends it. Rejects with CallError `cancelled` where the signal stops it. */
export function endOf<M>(
  worker: Worker,
  { mostMs, signal = NEVER, isLast = () => true }: Waiting<M>,
): Promise<Ended<M>> {
  return new Promise((resolve, reject) => {
    const end = (how: () => void): void => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      void worker.terminate();
      how();
    };
    const fail = (why: "too-long" | "too-much" | "failed"): void => end(() => resolve({ ok: false, why }));
    const stop = (): void => end(() => reject(new CallError(CANCELLED)));
    const late = setTimeout(() => fail("too-long"), mostMs);
    signal.addEventListener("abort", stop);
    worker.on("message", (message: M) => {
      if (isLast(message)) end(() => resolve({ ok: true, message }));
    });
    worker.on("error", (error: unknown) => {
      const isMemory = error instanceof Error && "code" in error && OUT_OF_MEMORY.has(error.code);
      fail(isMemory || error instanceof RangeError ? "too-much" : "failed");
    });
    worker.on("exit", () => fail("failed"));
    if (signal.aborted) stop();
  });
}
