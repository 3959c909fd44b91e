// Drafts of what is being typed, kept in the vault meanwhile: a crash loses at most the last second of it.
import { useState } from "react";
import { asValues, type Json, useMemory } from "../../base/memory.tsx";

interface Drafts<T> {
  /** The draft that was there when the form opened; null where there was none. */
  readonly kept: T | null;
  readonly keep: (value: T) => void;
  readonly drop: () => void;
}

/**
 * The window's memory is written half a second after a change. `key` names the case and the thing edited; `read` checks
 * what comes back, for memory may be of another version.
 */
export function useDraft<T extends object>(key: string, read: (value: unknown) => T | null): Drafts<T> {
  const [stored, remember] = useMemory("drafts");
  const drafts = asValues(stored ?? {});
  const [kept] = useState(() => read(drafts[key]));
  return {
    kept,
    keep: (value) => remember({ ...drafts, [key]: JSON.parse(JSON.stringify(value)) as Json }),
    drop: () => {
      if (drafts[key] !== undefined) {
        remember(Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key)));
      }
    },
  };
}
