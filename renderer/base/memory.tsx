// What the window remembers in the vault for itself: columns, the language. Name by name, so that no window loses another's.
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { z } from "zod";
import type { json } from "../../shared/api/values.ts";
import { useApi } from "./api.tsx";

export type Json = z.output<typeof json>;
type Values = Readonly<Record<string, Json>>;

interface Memory {
  readonly values: Values;
  readonly remember: (key: string, value: Json) => void;
}

const Context = createContext<Memory | null>(null);
/** Milliseconds between a change and its way to the vault; a crash loses at most this much. */
const DELAY = 500;

/** `initial` is what `settings.memory` gave. */
export function MemoryProvider({ initial, children }: { readonly initial: Json; readonly children: ReactNode }) {
  const api = useApi();
  const [values, setValues] = useState<Values>(() => asValues(initial));
  const changed = useRef<Record<string, Json>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    // A failure here loses a column width, not a case: the next change of the case says what is wrong with the vault.
    api.settings.remember({ values: changed.current }).catch(() => undefined);
    changed.current = {};
  }, [api]);
  const remember = useCallback(
    (key: string, value: Json) => {
      changed.current = { ...changed.current, [key]: value };
      setValues((now) => ({ ...now, [key]: value }));
      timer.current ??= setTimeout(write, DELAY);
    },
    [write],
  );
  useEffect(() => {
    const now = (): void => {
      if (timer.current !== undefined) write();
    };
    addEventListener("pagehide", now);
    return () => {
      removeEventListener("pagehide", now);
      now();
    };
  }, [write]);
  const memory = useMemo(() => ({ values, remember }), [values, remember]);
  return <Context value={memory}>{children}</Context>;
}

/** `[value, remember]` of one key; the value is undefined where nothing was remembered. Its reader checks its shape. */
export function useMemory(key: string): readonly [Json | undefined, (value: Json) => void] {
  const memory = use(Context);
  if (memory === null) throw new Error("useMemory needs a MemoryProvider above it");
  const { values, remember } = memory;
  const set = useCallback((value: Json) => remember(key, value), [key, remember]);
  return [values[key], set];
}

/** What was remembered as an object of values; anything else is nothing. */
export const asValues = (value: Json): Values =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
