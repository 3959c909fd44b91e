// Whether what was done is saved: always true, and said in the head of the window.
import { useSyncExternalStore } from "react";
import type { Failure } from "../../shared/api/failure.ts";

export type SaveState =
  | { readonly kind: "nothing" }
  | { readonly kind: "saving" }
  /** `at`: ISO instant. */
  | { readonly kind: "saved"; readonly at: string }
  | ({ readonly kind: "failed"; readonly failure: Failure } & FailedSave);

interface FailedSave {
  /** The case on whose screen it was done; null on other screens. */
  readonly of: string | null;
  readonly retry: () => void;
}

/** Changes still on their way: the state is `saved` only when all have arrived. */
let pending = 0;
let state: SaveState = { kind: "nothing" };
/** When something was saved last; ISO instant. */
let last: string | null = null;
const listeners = new Set<() => void>();

function set(next: SaveState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function saveStarted(): void {
  pending++;
  set({ kind: "saving" });
}

export function saveDone(at: string): void {
  pending--;
  last = at;
  if (pending === 0 && state.kind === "saving") set({ kind: "saved", at });
}

/** What was on its way needed no saving after all, or was not stored: what was saved before is all that is. */
export function saveStopped(): void {
  pending--;
  if (pending === 0 && state.kind === "saving") set(last === null ? { kind: "nothing" } : { kind: "saved", at: last });
}

/** A failure stays until the next change is saved: it is never overwritten by another change's success on the way. */
export function saveFailed(failure: Failure, { of, retry }: FailedSave): void {
  pending--;
  set({ kind: "failed", failure, of, retry });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSaveState = (): SaveState => useSyncExternalStore(subscribe, () => state);
/** The state now, for what must ask before the window closes. */
export const saveState = (): SaveState => state;
