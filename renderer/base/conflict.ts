// The question which of two versions stays, when something was changed elsewhere meanwhile: asked in one dialog, answered row by row.
import { useSyncExternalStore } from "react";
import type { ApiChange } from "../../shared/api/cases.ts";
import type { WriteConflict } from "../../shared/api/failure.ts";
import type { Json } from "./memory.tsx";

/** What the person decided of one row: what is to be written over `present`, or `keep` where what is there stays. */
export interface Decided {
  readonly at: number;
  readonly present: Json;
  readonly value: { readonly write: Json } | "keep";
}

interface Question {
  readonly conflicts: readonly WriteConflict[];
  /** Null: nothing is decided, and what was typed stays in its form. */
  readonly answer: (decided: readonly Decided[] | null) => void;
}

let question: Question | null = null;
const listeners = new Set<() => void>();

function set(next: Question | null): void {
  question = next;
  for (const listener of listeners) listener();
}

/** Shows both versions and waits for the person; a question that is still open is left undecided. */
export function askWhich(conflicts: readonly WriteConflict[]): Promise<readonly Decided[] | null> {
  question?.answer(null);
  return new Promise((resolve) => {
    set({
      conflicts,
      answer(decided) {
        set(null);
        resolve(decided);
      },
    });
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useConflict = (): Question | null => useSyncExternalStore(subscribe, () => question);

/** The field of a change that holds what it writes. */
const VALUE_OF: Partial<Readonly<Record<ApiChange["kind"], string>>> = {
  "case-put": "case",
  "head-put": "head",
  "event-put": "event",
  "evidence-put": "evidence",
  "sanction-put": "sanction",
  "work-set": "work",
  "mark-set": "mark",
  "note-put": "note",
};

/**
 * The changes as the person decided: what keeps what is there falls away, the rest starts from what is there. With a deletion that
 * is given up all that goes with it is, such as the links to what was to be deleted.
 */
export function withDecided(changes: readonly ApiChange[], decided: readonly Decided[]): readonly ApiChange[] {
  const isKept = (at: number): boolean => decided.findLast((one) => one.at === at)?.value === "keep";
  if (changes.some(({ kind }, at) => kind.endsWith("-delete") && isKept(at))) return [];
  return changes.flatMap((change, at): readonly ApiChange[] => {
    const made = decided.findLast((one) => one.at === at);
    if (made === undefined) return [change];
    const { present, value } = made;
    if (value === "keep") return [];
    const field = VALUE_OF[change.kind];
    // The contract checks them as it checks every change.
    const base = change.kind === "work-set" ? (present ?? {}) : present;
    return [{ ...change, ...(field === undefined ? {} : { [field]: value.write }), base } as ApiChange];
  });
}
