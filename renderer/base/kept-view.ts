// How this window looked at its screens: search text, filters, order, how far it was scrolled. Kept while the window goes from
// screen to screen, and in the vault for when it is reloaded or unlocked; nothing of it stays outside while the vault is locked.
import { useCallback, useState } from "react";
import type { Json } from "./memory.tsx";

type Views = Readonly<Record<string, Json>>;

let views: Views = {};
const listeners = new Set<() => void>();

/** Names that are kept; what was looked at longest ago is forgotten first. */
const KEPT = 60;

export const allViews = (): Views => views;

/** Told of every change. */
export function onViews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes up what was kept of this window. */
export function takeViews(kept: Views): void {
  views = kept;
}

export const viewOf = (name: string): Json | undefined => views[name];

export function keepView(name: string, value: Json): void {
  const { [name]: _before, ...others } = views;
  views = Object.fromEntries([...Object.entries(others).slice(1 - KEPT), [name, value]]);
  for (const listener of listeners) listener();
}

/** Reads a text that was kept. */
export const asText = (kept: Json): string | null => (typeof kept === "string" ? kept : null);

/** Reads one of these words that was kept. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (kept: Json): T | null =>
    words.find((word) => word === kept) ?? null;

/** A state that is found again: `read` checks what was kept, and gives null where it is none of this version. */
export function useKeptView<T extends Json>(
  name: string,
  start: T,
  read: (kept: Json) => T | null,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = viewOf(name);
    return (kept === undefined ? null : read(kept)) ?? start;
  });
  const set = useCallback(
    (next: T) => {
      setValue(next);
      keepView(name, next);
    },
    [name],
  );
  return [value, set];
}
