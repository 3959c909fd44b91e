// Makes and opens field bundles in a thread of its own, with a ceiling of memory, a limit of time, and a way to stop it.
import { Worker } from "node:worker_threads";
import type { CancelSignal, ProgressStep } from "../../../shared/api/call.ts";
import { boundedBy, endOf } from "../bounded-thread.ts";
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

const handedOver = (work: BundleWork): ArrayBuffer[] => (work.kind === "open" ? [work.bytes.buffer] : []);

async function inThread<K extends BundleWork["kind"]>(
  work: Extract<BundleWork, { readonly kind: K }>,
  { signal, report = () => {}, mostMs = MOST_MS }: BundleTools = {},
): Promise<BundleAnswers[K]> {
  const worker = new Worker(new URL("./bundle-thread.ts", import.meta.url), {
    ...boundedBy(MEMORY_MEGABYTES),
    workerData: work,
    transferList: handedOver(work),
  });
  const isLast = (message: FromBundleThread): boolean => {
    if (message.kind === "step") report(message.step);
    return message.kind !== "step";
  };
  const ended = await endOf<FromBundleThread>(worker, { mostMs, isLast, ...(signal === undefined ? {} : { signal }) });
  if (!ended.ok) throw bundleError(ended.why);
  const { message } = ended;
  if (message.kind === "failed") throw new BundleError(message.code, message.text);
  if (message.kind === "step") throw bundleError("failed");
  // A thread answers with what the work's kind comes to.
  return message.answer as BundleAnswers[K];
}
