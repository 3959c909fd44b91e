// The thread in which a bundle is made or opened: it may be ended, and dies alone where a bundle takes too much.
import { parentPort, workerData } from "node:worker_threads";
import { BundleError } from "./bundle-error.ts";
import type { BundleWork, FromBundleThread } from "./bundle-work.ts";
import { open, type OpenedBundle, seal, type Step } from "./container.ts";
import { STEPS } from "./words.ts";

if (parentPort === null) throw new Error("this module runs as a worker thread only");
const port = parentPort;
const post = (message: FromBundleThread, hand: ArrayBuffer[] = []): void => port.postMessage(message, hand);

const SAY_EVERY = 4 * 1024 * 1024;
let said = { step: "", at: 0 };
const step: Step = (name, done, total) => {
  if (name === said.step && done < total && done - said.at < SAY_EVERY) return;
  said = { step: name, at: done };
  post({ kind: "step", step: { done, total, what: STEPS[name] } });
};

/** Handed over, not copied. */
function buffersOf(answer: Uint8Array<ArrayBuffer> | OpenedBundle): ArrayBuffer[] {
  const all = answer instanceof Uint8Array ? [answer] : [...answer.parts.values()];
  return [...new Set(all.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : [])))];
}

// Sent by this program and by nothing else.
const work = workerData as BundleWork;
try {
  const answer =
    work.kind === "seal" ? await seal(work.parts, work.about, work.to, step) : await open(work.bytes, work.by, step);
  post({ kind: "done", answer }, buffersOf(answer));
} catch (error) {
  if (!(error instanceof BundleError)) throw error;
  post({ kind: "failed", code: error.code, text: error.text });
}
