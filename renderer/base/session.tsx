// The running program as the window knows it: host, version, today in China, what is open.
import { createContext, type ReactNode, use } from "react";
import type { z } from "zod";
import type { sessionState } from "../../shared/api/session.ts";

export type SessionState = z.output<typeof sessionState>;

const Context = createContext<SessionState | null>(null);

export function SessionProvider({ state, children }: { readonly state: SessionState; readonly children: ReactNode }) {
  return <Context value={state}>{children}</Context>;
}

/** The session; `today` is the civil date in China. */
export function useSession(): SessionState {
  const state = use(Context);
  if (state === null) throw new Error("useSession needs a SessionProvider above it");
  return state;
}

/** The civil date in China; null where nothing is known of the program yet. */
export const useTodayInChina = (): string | null => use(Context)?.today ?? null;
