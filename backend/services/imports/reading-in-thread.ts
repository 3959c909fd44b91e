// Reads a file from elsewhere in a thread of its own, with a ceiling of memory, a limit of time, and a way to stop it.
import { Worker } from "node:worker_threads";
import type { CancelSignal } from "../../../shared/api/call.ts";
import { boundedBy, endOf } from "../bounded-thread.ts";
import type { TableReading } from "./reading.ts";
import type { ReadingWork } from "./reading-thread.ts";
import { sourceProblem } from "./source-file.ts";

/** Rows, cases and their lines, beside the workbook's own thread. */
const MEMORY_MEGABYTES = 1536;
const MOST_MS = 300_000;

/** Throws CallError `cancelled` where the signal stops it. The bytes are handed over: the caller has them no more. */
export async function readingInThread(work: ReadingWork, signal: CancelSignal): Promise<TableReading> {
  const worker = new Worker(new URL("./reading-thread.ts", import.meta.url), {
    ...boundedBy(MEMORY_MEGABYTES),
    workerData: work,
    transferList: [work.bytes.buffer],
  });
  const ended = await endOf<TableReading>(worker, { mostMs: MOST_MS, signal });
  if (ended.ok) return ended.message;
  return { ok: false, problem: sourceProblem(ended.why === "failed" ? "unreadable" : ended.why) };
}
