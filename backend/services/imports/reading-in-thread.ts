// Reads a file from elsewhere in a thread of its own, with a ceiling of memory, a limit of time, and a way to stop it.
import { Worker } from "node:worker_threads";
import { CallError, CANCELLED } from "../../../shared/api/failure.ts";
import type { CancelSignal } from "../../../shared/api/call.ts";
import type { TableReading } from "./reading.ts";
import type { ReadingWork } from "./reading-thread.ts";
import { sourceProblem } from "./source-file.ts";

/** Rows, cases and their lines, beside the workbook's own thread. */
const MEMORY_MEGABYTES = 1536;
const MOST_MS = 300_000;

/** Throws CallError `cancelled` where the signal stops it. The bytes are handed over: the caller has them no more. */
export function readingInThread(work: ReadingWork, signal: CancelSignal): Promise<TableReading> {
  if (signal.aborted) return Promise.reject(new CallError(CANCELLED));
  const worker = new Worker(new URL("./reading-thread.ts", import.meta.url), {
    workerData: work,
    transferList: [work.bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    // What a library says of a file may quote it: it goes nowhere.
    stdout: true,
    stderr: true,
    env: {},
  });
  return new Promise((resolve, reject) => {
    const end = (how: () => void): void => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      void worker.terminate();
      how();
    };
    const fail = (why: "too-long" | "too-much" | "unreadable"): void =>
      end(() => resolve({ ok: false, problem: sourceProblem(why) }));
    const stop = (): void => end(() => reject(new CallError(CANCELLED)));
    const late = setTimeout(() => fail("too-long"), MOST_MS);
    signal.addEventListener("abort", stop);
    worker.on("message", (answer: TableReading) => end(() => resolve(answer)));
    worker.on("error", (error: unknown) => {
      const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      fail(isMemory ? "too-much" : "unreadable");
    });
    worker.on("exit", () => fail("unreadable"));
  });
}
