// Finds Electron's runtime, fetching it where it is not there; or says in words why there is none and what can be done.
import type { Text } from "../../shared/text.ts";
import { type FetchOptions, type FetchProblem, fetchRuntime } from "./fetch.ts";
import { forgetProblem, keepProblem, lastProblem } from "./last-try.ts";
import { ownRuntime, wholeRuntime } from "./runtime.ts";
import { FETCHING, noRuntime, notAtOwnPlace, PROGRESS } from "./words.ts";

export type Found = { readonly program: string } | { readonly why: Text };

export interface FindOptions extends Pick<FetchOptions, "folder" | "env" | "limits" | "signal"> {
  readonly say: (text: Text) => void;
  /** Fetches also where a try failed not long ago. */
  readonly force: boolean;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/** A failure that took longer than this is not repeated at every start; milliseconds. */
const LONG = 5_000;

export async function findElectron(options: FindOptions): Promise<Found> {
  const { folder, env, say, force, now = Date.now } = options;
  const own = ownRuntime(env);
  if (own !== undefined) return own.there ? { program: own.program } : { why: notAtOwnPlace(own.program) };
  const before = wholeRuntime(folder);
  if (before !== undefined) return { program: before };
  const last = force ? undefined : lastProblem(folder, env, now());
  if (last !== undefined) return { why: noRuntime(last, true) };

  const began = now();
  const problem = await fetchRuntime({
    ...options,
    onHost: (host) => say(FETCHING(host)),
    onProgress: (done, total) => say(PROGRESS(done, total)),
  });
  const program = problem === undefined ? wholeRuntime(folder) : undefined;
  if (program !== undefined) {
    forgetProblem(folder);
    return { program };
  }
  const what: FetchProblem = problem ?? "wrong";
  const given = options.signal?.aborted === true;
  if (!given && (what === "wrong" || what === "silent" || what === "slow" || now() - began > LONG)) {
    keepProblem(folder, env, now(), what);
  }
  return { why: noRuntime(what, false) };
}
