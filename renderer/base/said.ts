// One sentence about what was just done or could not be, above the screen, with at most one thing to do about it.
import { useSyncExternalStore } from "react";
import type { Text } from "../../shared/text.ts";

export interface Said {
  readonly text: Text;
  /** It went wrong: read out at once. */
  readonly failed: boolean;
  readonly action: { readonly words: Text; readonly run: () => void } | null;
}

let said: Said | null = null;
const listeners = new Set<() => void>();

/** Says this in place of what was said before; null says nothing more. */
export function tellPerson(next: Said | null): void {
  said = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSaid = (): Said | null => useSyncExternalStore(subscribe, () => said);
