// Opens a form from elsewhere in the window: who links to it names it, and the screen that has it opens it, there already or not.
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { type Route, routeOf } from "./route.ts";

/** The name of a form in the store of drafts, from its parts: `["case", id, "event", event]`. */
export const formName = (parts: readonly string[]): string => parts.map(encodeURIComponent).join("/");

/** The parts of a form's name. */
export const formParts = (name: string): readonly string[] => name.split("/").map(decodeURIComponent);

interface Wanted {
  readonly form: string;
  readonly place: Route;
}

let wanted: Wanted | null = null;
const listeners = new Set<() => void>();

function set(next: Wanted | null): void {
  wanted = next;
  for (const listener of listeners) listener();
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at]);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Wants a form opened at a place, to which the window is about to go, or where it is. Whoever goes elsewhere wants it no more. */
export function wantForm(form: string, place: string): void {
  const there = routeOf(place);
  set({ form, place: there });
  const onMove = (): void => {
    if (same(routeOf(location.hash), there)) return;
    removeEventListener("hashchange", onMove);
    if (wanted?.form === form) set(null);
  };
  addEventListener("hashchange", onMove);
}

/**
 * Opens a form when it is wanted: `open` gets the parts of its name after `prefix`. A null prefix opens none. Of several that
 * have it the innermost takes it.
 */
export function useWantedForm(prefix: readonly string[] | null, open: (rest: readonly string[]) => void): void {
  const now = useSyncExternalStore(
    subscribe,
    () => wanted,
    () => null,
  );
  const look = useEffectEvent((asked: Wanted) => {
    if (prefix === null || wanted !== asked) return;
    const parts = formParts(asked.form);
    if (!same(parts.slice(0, prefix.length), prefix)) return;
    set(null);
    open(parts.slice(prefix.length));
  });
  const key = prefix === null ? "" : formName(prefix);
  useEffect(() => {
    if (now !== null) look(now);
  }, [now, key]);
}
