// Restoring and salvaging on a thread of their own: they take long, and a person may cancel them at any moment.
import { rmSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { CancelSignal } from "../../../shared/api/call.ts";
import { CallError, CANCELLED, type Failure } from "../../../shared/api/failure.ts";
import type { Secret } from "../../../db/index.ts";
import type { SalvageReport } from "../../../db/backup/salvage-report.ts";
import { releaseOwnLock } from "../vaults/own-locks.ts";

export type RescueWork =
  | { readonly kind: "restore"; readonly source: string; readonly secret: Secret; readonly target: string }
  | {
      readonly kind: "salvage";
      readonly source: string;
      readonly secret: Secret;
      readonly target: string;
      readonly takeOver: boolean;
    };

export interface RescueThreadData {
  readonly role: "rescue";
  readonly work: RescueWork;
  /** The instant the work begins at, and whom the history names. */
  readonly now: string;
  readonly who: string;
}

/** The cases of the new vault, and of a salvage what is not in it. */
export interface Rescued {
  readonly cases: number;
  readonly report: SalvageReport | null;
}

export type RescueReply =
  | { readonly ok: true; readonly rescued: Rescued }
  | { readonly ok: false; readonly failure: Failure | null; readonly fault: string };

/**
 * Does the work into a target that is not there yet. Cancelled, or failed, it leaves no target, and no lock on the source.
 * Rejects with CallError where the vault says why, else with a fault of the program.
 */
export async function runRescue(data: RescueThreadData, signal: CancelSignal): Promise<Rescued> {
  if (signal.aborted) throw new CallError(CANCELLED);
  const worker = new Worker(new URL("../worker.ts", import.meta.url), { workerData: data });
  const stop = (): void => void worker.terminate();
  signal.addEventListener("abort", stop);
  try {
    return await new Promise<Rescued>((resolve, reject) => {
      worker.on("message", (reply: RescueReply) => {
        if (reply.ok) resolve(reply.rescued);
        else reject(reply.failure === null ? new Error(reply.fault) : new CallError(reply.failure));
      });
      worker.on("error", (error) => reject(error instanceof Error ? error : new Error("a rescue thread failed")));
      worker.on("exit", () => reject(new CallError(CANCELLED)));
    });
  } catch (error) {
    await worker.terminate();
    rmSync(data.work.target, { recursive: true, force: true });
    if (data.work.kind === "salvage") releaseOwnLock(data.work.source);
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
