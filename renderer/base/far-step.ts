// The question before undo or redo does more than the screen has said: asked from anywhere, answered in one dialog.
import { useSyncExternalStore } from "react";
import type { Text } from "../../shared/text.ts";

export interface FarStep {
  readonly direction: "undo" | "redo";
  /** What the history calls the change. */
  readonly label: Text;
  /** Whose cases, the first few that have a name. */
  readonly clients: readonly string[];
  /** How many cases it touches. */
  readonly cases: number;
  /** A case itself would be gone after it. */
  readonly removes: boolean;
}

interface Question extends FarStep {
  readonly answer: (yes: boolean) => void;
}

let question: Question | null = null;
const listeners = new Set<() => void>();

function set(next: Question | null): void {
  question = next;
  for (const listener of listeners) listener();
}

/** Asks the person; a question that is still open counts as answered no. */
export function askFirst(step: FarStep): Promise<boolean> {
  question?.answer(false);
  return new Promise((resolve) => {
    set({
      ...step,
      answer(yes) {
        set(null);
        resolve(yes);
      },
    });
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useFarStep = (): Question | null => useSyncExternalStore(subscribe, () => question);
