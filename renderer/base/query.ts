// What components read from and write to the backend: cached reads that go stale with the vault's revision, and changes.
import {
  keepPreviousData,
  QueryClient,
  type QueryKey,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useCallback } from "react";
import type { ApiChange, CaseView } from "../../shared/api/cases.ts";
import { CallError, CANCELLED, type Failure, UNEXPECTED } from "../../shared/api/failure.ts";
import type { Api } from "../../shared/api/index.ts";
import type { Text } from "../../shared/text.ts";
import { useApi } from "./api.tsx";
import { askFirst } from "./far-step.ts";
import { saveDone, saveFailed, saveStarted } from "./save-state.ts";

/** The backend is on this machine: a call is never put off for want of a network, and a failure is shown, not repeated. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });

/** What an error is in words for the person; anything that is no CallError is a fault of the program. */
export const failureOf = (error: unknown): Failure => (error instanceof CallError ? error.failure : UNEXPECTED);

interface CallOptions {
  readonly enabled?: boolean;
  /** Keeps showing the answer to the former key until the new one is there. */
  readonly keep?: boolean;
}

/**
 * Reads from the backend: `useCall(["backups"], (api, signal) => api.vaults.backups({}, { signal }))`. The answer is kept
 * under the key until the vault changes; a call whose component goes away, or whose key changes, is cancelled.
 */
export function useCall<T>(
  key: QueryKey,
  run: (api: Api, signal: AbortSignal) => Promise<T>,
  { enabled = true, keep = false }: CallOptions = {},
): UseQueryResult<T> {
  const api = useApi();
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => run(api, signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

interface CaseOptions {
  /** ISO day; today's audit where none is given. */
  readonly asOf?: string;
  /** Findings that do not apply too. */
  readonly all?: boolean;
}

/** A case with its audit. */
export function useCase(id: string, { asOf, all }: CaseOptions = {}): UseQueryResult<CaseView> {
  return useCall(
    ["case", id, asOf ?? null, all ?? false],
    (api, signal) =>
      api.cases.get({ id, ...(asOf === undefined ? {} : { asOf }), ...(all === undefined ? {} : { all }) }, { signal }),
    { keep: true },
  );
}

/** The last revision this window made or was told of: an event of an older one brings nothing new. */
let known = -1;

/** Marks everything read so far as stale, unless the revision was known already. */
export function revisionChanged(client: QueryClient, revision: number): void {
  if (revision <= known) return;
  known = revision;
  void client.invalidateQueries();
}

/**
 * Runs one call that changes the vault: the saved state follows it, and what was read before goes stale. For calls that
 * write more than `cases.change` does, such as adding a file.
 */
export function useSaving(): (run: (api: Api) => Promise<{ readonly revision: number }>) => Promise<void> {
  const api = useApi();
  const client = useQueryClient();
  return useCallback(
    async (run) => {
      const attempt = async (): Promise<void> => {
        saveStarted();
        try {
          const { revision } = await run(api);
          saveDone(new Date().toISOString());
          revisionChanged(client, revision);
        } catch (error) {
          saveFailed(failureOf(error), () => void attempt().catch(() => undefined));
          throw error;
        }
      };
      await attempt();
    },
    [api, client],
  );
}

/**
 * `change(changes, label)` writes changes as one entry of the history, all or none. Rejects with CallError: what the
 * person typed must then stay where it is. The head of the window shows the failure and offers to try again.
 */
export function useChange(): (changes: readonly ApiChange[], label: Text) => Promise<void> {
  const save = useSaving();
  return useCallback((changes, label) => save((api) => api.cases.change({ changes: [...changes], label })), [save]);
}

/**
 * Takes the last entry of the history back, or does it again. One that touches several cases is done only when the person has
 * been told what it is and said yes; else the promise rejects with `cancelled`.
 */
export function useUndoRedo(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const api = useApi();
  const save = useSaving();
  const move = useCallback(
    async (direction: "undo" | "redo"): Promise<void> => {
      // Where even that cannot be read, the call itself says why.
      const step = await api.cases.steps({}).then(
        (steps) => steps[direction],
        () => null,
      );
      if (step !== null && step.cases > 1 && !(await askFirst({ direction, label: step.label, cases: step.cases }))) {
        throw new CallError(CANCELLED);
      }
      await save((calls) => calls.cases[direction]({}));
    },
    [api, save],
  );
  return { undo: useCallback(() => move("undo"), [move]), redo: useCallback(() => move("redo"), [move]) };
}
