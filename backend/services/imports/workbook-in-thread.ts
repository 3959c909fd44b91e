// Reads a workbook in a thread of its own, with a ceiling of memory and a limit of time.
import { Worker } from "node:worker_threads";
import { boundedBy, endOf } from "../bounded-thread.ts";
import type { SourceTable } from "./rows.ts";
import type { WorkbookFault } from "./workbook.ts";

export type WorkbookAnswer =
  | { readonly ok: true; readonly table: SourceTable }
  | { readonly ok: false; readonly fault: WorkbookFault | "too-much" | "too-long" };

/** What fifty thousand rows of thirty columns need, several times over. */
const MEMORY_MEGABYTES = 768;
const MOST_MS = 120_000;

/** Reads the first sheet. The bytes are handed over: the caller has them no more. */
export async function workbookInThread(bytes: Uint8Array<ArrayBuffer>, mostMs = MOST_MS): Promise<WorkbookAnswer> {
  const worker = new Worker(new URL("./workbook-thread.ts", import.meta.url), {
    ...boundedBy(MEMORY_MEGABYTES),
    workerData: bytes,
    transferList: [bytes.buffer],
  });
  const ended = await endOf<WorkbookAnswer>(worker, { mostMs });
  if (ended.ok) return ended.message;
  return { ok: false, fault: ended.why === "failed" ? "unreadable" : ended.why };
}
