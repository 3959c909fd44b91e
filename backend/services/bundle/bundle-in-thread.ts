// Makes and opens field bundles in a thread of its own, with a ceiling of memory, a limit of time, and a way to stop it.
import { Worker } from "node:worker_threads";
import type { CancelSignal, ProgressStep } from "../../../shared/api/call.ts";
import { CallError, CANCELLED } from "../../../shared/api/failure.ts";
import type { AgeBy, AgeTo } from "./age-file.ts";
import { BundleError } from "./bundle-error.ts";
import type { BundleAnswers, BundleWork, FromBundleThread } from "./bundle-work.ts";
import type { BundlePart, OpenedBundle } from "./container.ts";
import type { BundleAbout } from "./manifest.ts";
import { bundleError } from "./words.ts";

export interface BundleTools {
  readonly signal?: CancelSignal;
  readonly report?: (step: ProgressStep) => void;
  /** Milliseconds after which it is ended. */
  readonly mostMs?: number;
}

/** Of the thread's own objects; the bytes of the parts are kept beside them. */
const MEMORY_MEGABYTES = 1024;
/** Two gibibytes on a slow machine. */
const MOST_MS = 900_000;

/**
 * One binary age file with the parts and their list. The parts are copied into the thread and stay the caller's.
 * Rejects with BundleError, and with CallError `cancelled` where the signal stops it.
 */
export function sealBundle(
  parts: readonly BundlePart[],
  about: BundleAbout,
  to: AgeTo,
  tools?: BundleTools,
): Promise<Uint8Array<ArrayBuffer>> {
  return inThread({ kind: "seal", parts, about, to }, tools);
}

/**
 * What a bundle holds, every part checked against its list. The bytes are handed over: the caller has them no more.
 * Rejects with BundleError, and with CallError `cancelled` where the signal stops it.
 */
export function openBundle(bytes: Uint8Array<ArrayBuffer>, by: AgeBy, tools?: BundleTools): Promise<OpenedBundle> {
  return inThread({ kind: "open", bytes, by }, tools);
}

const NEVER: CancelSignal = { aborted: false, addEventListener() {}, removeEventListener() {} };

const handedOver = (work: BundleWork): ArrayBuffer[] => (work.kind === "open" ? [work.bytes.buffer] : []);

function inThread<K extends BundleWork["kind"]>(
  work: Extract<BundleWork, { readonly kind: K }>,
  { signal = NEVER, report = () => {}, mostMs = MOST_MS }: BundleTools = {},
): Promise<BundleAnswers[K]> {
  if (signal.aborted) return Promise.reject(new CallError(CANCELLED));
  const worker = new Worker(new URL("./bundle-thread.ts", import.meta.url), {
    workerData: work,
    transferList: handedOver(work),
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
    const fail = (error: Error): void => end(() => reject(error));
    const stop = (): void => fail(new CallError(CANCELLED));
    const late = setTimeout(() => fail(bundleError("too-long")), mostMs);
    signal.addEventListener("abort", stop);
    worker.on("message", (message: FromBundleThread) => {
      if (message.kind === "step") report(message.step);
      else if (message.kind === "failed") fail(new BundleError(message.code, message.text));
      // A thread answers with what the work's kind comes to.
      else end(() => resolve(message.answer as BundleAnswers[K]));
    });
    worker.on("error", (error: unknown) => {
      const code = error instanceof Error && "code" in error ? error.code : "";
      const isMemory = code === "ERR_WORKER_OUT_OF_MEMORY" || code === "ERR_MEMORY_ALLOCATION_FAILED";
      fail(bundleError(isMemory || error instanceof RangeError ? "too-much" : "failed"));
    });
    worker.on("exit", () => fail(bundleError("failed")));
  });
}
