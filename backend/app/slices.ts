// Long work in slices: between two of them the thread answers other calls, and sees that a person cancelled.
import { setImmediate } from "node:timers/promises";
import type { CancelSignal } from "../../shared/api/call.ts";
import { CallError, CANCELLED } from "../../shared/api/failure.ts";

/** Throws `cancelled` where the person has cancelled. */
export function throwIfCancelled(signal: CancelSignal): void {
  if (signal.aborted) throw new CallError(CANCELLED);
}

/** Lets waiting calls run. Throws `cancelled` where the person has cancelled meanwhile. */
export async function breathe(signal: CancelSignal): Promise<void> {
  throwIfCancelled(signal);
  await setImmediate();
  throwIfCancelled(signal);
}

/** Resolves once the signal is aborted. */
export function untilCancelled(signal: CancelSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve());
  });
}
