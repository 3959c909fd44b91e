// What the backend tells without being asked: changes, audits on their way, the lock, a new day.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { CallError } from "../../shared/api/failure.ts";
import { useApi } from "../base/api.tsx";
import { useLanguage } from "../base/lang.tsx";
import { usePreferences } from "../base/preferences.tsx";
import { draftTold, WRITER, writersTold } from "../base/draft-store.ts";
import { revisionChanged } from "../base/query.ts";
import { leaveFreely } from "../base/unsaved.ts";
import { hashAgain } from "./start.ts";

/** Milliseconds between two signs of life to the backend. */
const TOUCH_EVERY = 20_000;

export interface Told {
  /** Audits being worked out anew; null when none are. */
  readonly auditing: { readonly done: number; readonly total: number } | null;
  /** The backend is gone: nothing more will be told. */
  readonly lost: boolean;
}

let told: Told = { auditing: null, lost: false };
const listeners = new Set<() => void>();
/** Whether an intake is being typed, as far as this window was told; null before it was told of any. */
let intake: boolean | null = null;

function tell(next: Told): void {
  told = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was told last; only who shows it is drawn anew, not the screen. */
export const useTold = (): Told => useSyncExternalStore(subscribe, () => told);

/** Listens to the backend for as long as the component that uses it is there. */
export function useSessionEvents(): void {
  const api = useApi();
  const client = useQueryClient();
  const { lang } = useLanguage();
  const { theme } = usePreferences();
  // Starts the window anew after a lock, in the language of that moment and with nothing of a case in its address.
  const leave = useEffectEvent(() => {
    leaveFreely();
    location.hash = hashAgain(lang, theme);
    location.reload();
  });
  useEffect(() => {
    const stop = new AbortController();
    api.session
      .events(
        { writer: WRITER },
        {
          signal: stop.signal,
          onProgress: (event) => {
            if (event.kind === "changed") revisionChanged(client, event.revision);
            else if (event.kind === "day") void client.invalidateQueries();
            else if (event.kind === "locked") leave();
            else if (event.kind === "writers") writersTold(event.writers);
            else if (event.kind === "draft") {
              draftTold(event.form, event.writer, event.draft);
              const isThere = event.draft !== null;
              // An intake that was begun, or is gone, is a row of Today; what is typed in it is none.
              if (event.form === "new-case" && isThere !== intake) {
                intake = isThere;
                void client.invalidateQueries({ queryKey: ["today"] });
              }
            } else {
              const { done, total } = event;
              tell({ auditing: done < total ? { done, total } : null, lost: false });
              if (done >= total) void client.invalidateQueries();
            }
          },
        },
      )
      .catch((error: unknown) => {
        const cancelled = error instanceof CallError && error.failure.code === "cancelled";
        if (!stop.signal.aborted && !cancelled) tell({ auditing: null, lost: true });
      });
    return () => stop.abort();
    // The stream stays open through changes of language and theme.
  }, [api, client]);
  useTouch();
}

/** Puts off the idle lock while the person is there. */
function useTouch(): void {
  const api = useApi();
  useEffect(() => {
    let last = 0;
    const touch = (): void => {
      const now = performance.now();
      if (last !== 0 && now - last < TOUCH_EVERY) return;
      last = now;
      // A backend that is gone is told of by the event stream.
      api.session.touch({}).catch(() => undefined);
    };
    const kinds = ["keydown", "pointerdown", "wheel"] as const;
    for (const kind of kinds) addEventListener(kind, touch, { passive: true });
    return () => {
      for (const kind of kinds) removeEventListener(kind, touch);
    };
  }, [api]);
}
