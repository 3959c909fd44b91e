// Reads a workbook in a thread of its own, with a ceiling of memory and a limit of time.
import { Worker } from "node:worker_threads";
import type { SourceTable } from "./rows.ts";
import type { WorkbookFault } from "./workbook.ts";

export type WorkbookAnswer =
  | { readonly ok: true; readonly table: SourceTable }
  | { readonly ok: false; readonly fault: WorkbookFault | "too-much" | "too-long" };

/** What fifty thousand rows of thirty columns need, several times over. */
const MEMORY_MEGABYTES = 768;
const MOST_MS = 120_000;

/** Reads the first sheet. The bytes are handed over: the caller has them no more. */
export function workbookInThread(bytes: Uint8Array<ArrayBuffer>, mostMs = MOST_MS): Promise<WorkbookAnswer> {
  const worker = new Worker(new URL("./workbook-thread.ts", import.meta.url), {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    // What a library says of a file may quote it: it goes nowhere.
    stdout: true,
    stderr: true,
    env: {},
  });
  return new Promise((resolve) => {
    const end = (answer: WorkbookAnswer): void => {
      clearTimeout(late);
      void worker.terminate();
      resolve(answer);
    };
    const late = setTimeout(() => end({ ok: false, fault: "too-long" }), mostMs);
    worker.on("message", (answer: WorkbookAnswer) => end(answer));
    // Out of memory, or a fault of the library.
    worker.on("error", (error: unknown) => {
      const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end({ ok: false, fault: isMemory ? "too-much" : "unreadable" });
    });
    worker.on("exit", () => end({ ok: false, fault: "unreadable" }));
  });
}
