// What components read from and write to the backend: cached reads that go stale with the vault's revision, and changes.
import {
  hashKey,
  keepPreviousData,
  QueryClient,
  type QueryKey,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useCallback } from "react";
import type { ApiChange, CaseView } from "../../shared/api/cases.ts";
import { CallError, type Failure, UNEXPECTED } from "../../shared/api/failure.ts";
import type { Api } from "../../shared/api/index.ts";
import type { Text } from "../../shared/text.ts";
import { useApi } from "./api.tsx";
import { askWhich, type Decided, withDecided } from "./conflict.ts";
import { saveDone, saveFailed, saveStarted, saveStopped } from "./save-state.ts";

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
/** Changes on their way that bring what is new themselves: what is told meanwhile is read again only when they are there. */
let bringing = 0;
let told = -1;

/** Marks everything read so far as stale, unless the revision was known already. */
export function revisionChanged(client: QueryClient, revision: number): void {
  told = Math.max(told, revision);
  if (bringing > 0 || told <= known) return;
  known = told;
  void client.invalidateQueries();
}

type CaseKey = readonly ["case", string, string | null, boolean];

/** The case on the screen, as its query names it; undefined where there is none. */
function caseOnScreen(client: QueryClient): CaseKey | undefined {
  const [query] = client.getQueryCache().findAll({ queryKey: ["case"], type: "active" });
  return query?.queryKey as CaseKey | undefined;
}

/** A case as it is on the screen; undefined where it is not there, or not read yet. */
export function viewOf(client: QueryClient, caseId: string): CaseView | undefined {
  const key = caseOnScreen(client);
  const state = key?.[1] === caseId ? client.getQueryState<CaseView>(key) : undefined;
  // Of a case that is gone the last answer is kept, and shown to nobody.
  return state?.status === "success" ? state.data : undefined;
}

/** What a change is asked to bring along: the case on the screen, so that one save is one call. */
export function viewOnScreen(client: QueryClient): { readonly view?: { id: string; asOf?: string; all?: boolean } } {
  const key = caseOnScreen(client);
  if (key === undefined) return {};
  const [, id, asOf, all] = key;
  return { view: { id, all, ...(asOf === null ? {} : { asOf }) } };
}

/** What a call that changes the vault came to. */
interface Came {
  readonly revision: number;
  readonly view?: CaseView | null;
  /** False where nothing was stored, as of a template that has to be agreed to first. */
  readonly stored?: boolean;
}

/** Runs a call that changes the vault; then what was read before is stale, but for a view that came with the answer. */
export async function bring<T extends Came>(client: QueryClient, run: () => Promise<T>): Promise<T> {
  bringing += 1;
  const key = caseOnScreen(client);
  let came: T | undefined;
  try {
    came = await run();
    return came;
  } finally {
    bringing -= 1;
    const { view, revision = -1 } = came ?? {};
    if (key !== undefined && view?.case.id === key[1] && revision >= told && revision > known) {
      known = revision;
      client.setQueryData(key, view);
      void client.invalidateQueries({ predicate: ({ queryKey }) => hashKey(queryKey) !== hashKey(key) });
    }
    revisionChanged(client, revision);
  }
}

/**
 * Runs one call that changes the vault: the saved state follows it, and what was read before goes stale. Where something was
 * changed elsewhere meanwhile the person is shown both versions, and the call runs again with what was decided. Rejects with
 * CallError; undecided it is `conflict`. Undecided, and where the input is wrong, the form that asked says so, and no other place.
 */
export function useSaving(): <T extends Came>(
  run: (api: Api, decided: readonly Decided[]) => Promise<T>,
) => Promise<T> {
  const api = useApi();
  const client = useQueryClient();
  return useCallback(
    async (run) => {
      const of = caseOnScreen(client)?.[1] ?? null;
      const attempt = async (decided: readonly Decided[]): ReturnType<typeof run> => {
        saveStarted();
        try {
          const came = await bring(client, () => run(api, decided));
          if (came.stored === false) saveStopped();
          else saveDone(new Date().toISOString());
          return came;
        } catch (error) {
          const failure = failureOf(error);
          const { conflicts, problems } = failure;
          // Asked which version stays, or told what is wrong with the input, the person has it before them: trying the same
          // again from elsewhere would write what may have been discarded since.
          if (conflicts !== undefined || problems !== undefined) saveStopped();
          else saveFailed(failure, { of, retry: () => void attempt(decided).catch(() => undefined) });
          if (conflicts === undefined) throw error;
          const now = await askWhich(conflicts);
          if (now === null) throw error;
          return attempt([...decided, ...now]);
        }
      };
      return attempt([]);
    },
    [api, client],
  );
}

/** Nothing was left to write: what is there stays. */
export const nothingWritten = (): { readonly revision: number; readonly seq: null; readonly stored: false } => ({
  revision: known,
  seq: null,
  stored: false,
});

/**
 * `change(changes, label)` writes changes as one entry of the history, all or none, and gives its number. `stored` false: the person
 * was shown what is there and left it so. Rejects with CallError: what the person typed must then stay where it is. The head of the
 * window shows the failure and offers to try again.
 */
export function useChange(): (
  changes: readonly ApiChange[],
  label: Text,
) => Promise<{ readonly revision: number; readonly seq: number | null; readonly stored?: false }> {
  const save = useSaving();
  const client = useQueryClient();
  return useCallback(
    (changes, label) =>
      save(async (api, decided) => {
        const left = withDecided(changes, decided);
        if (left.length === 0) return nothingWritten();
        return api.cases.change({ changes: [...left], label, ...viewOnScreen(client) });
      }),
    [save, client],
  );
}
