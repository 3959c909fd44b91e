// That fetching the runtime took long and failed is kept for a day, so that not every start waits for the same network.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FetchProblem } from "./fetch.ts";
import { versionOf } from "./runtime.ts";

/** How long a failure is believed; milliseconds. */
const DAY = 24 * 60 * 60_000;

/** In the package's own folder: installing it anew forgets it. */
const pathIn = (folder: string): string => join(folder, "redress-last-try.json");

/** All that decides where the runtime comes from. As a digest, since an address of a proxy may hold a password. */
function circumstances(folder: string, env: NodeJS.ProcessEnv): string {
  const settings = Object.entries(env)
    .filter(([name]) => /electron|proxy/i.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([versionOf(folder), settings]))
    .digest("hex");
}

/** What went wrong less than a day ago in the same circumstances, if anything did. */
export function lastProblem(folder: string, env: NodeJS.ProcessEnv, now: number): FetchProblem | undefined {
  try {
    const kept = JSON.parse(readFileSync(pathIn(folder), "utf8")) as {
      readonly problem: FetchProblem;
      readonly at: number;
      readonly circumstances: string;
    };
    const age = now - kept.at;
    return age >= 0 && age < DAY && kept.circumstances === circumstances(folder, env) ? kept.problem : undefined;
  } catch {
    return undefined;
  }
}

export function keepProblem(folder: string, env: NodeJS.ProcessEnv, now: number, problem: FetchProblem): void {
  try {
    writeFileSync(pathIn(folder), JSON.stringify({ problem, at: now, circumstances: circumstances(folder, env) }));
  } catch {
    // Then the next start tries again.
  }
}

export function forgetProblem(folder: string): void {
  rmSync(pathIn(folder), { force: true });
}
