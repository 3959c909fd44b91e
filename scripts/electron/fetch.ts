// Has Electron's own install script fetch its runtime, in a folder aside, and moves it into its place when it is whole.
import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { programName, wholeRuntime } from "./runtime.ts";

/** Why there is no runtime. */
export type FetchProblem = "offline" | "missing" | "wrong" | "silent" | "slow" | "untrusted" | "unwritable" | "other";

/** How long the fetching may take, in milliseconds: without a sign of life, and at all; and how often it is looked at. */
export interface Limits {
  readonly silence: number;
  readonly total: number;
  readonly look: number;
}

const LIMITS: Limits = { silence: 20_000, total: 20 * 60_000, look: 250 };

export interface FetchOptions {
  /** The folder of the package `electron`. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly limits?: Limits;
  /** Ends it. */
  readonly signal?: AbortSignal;
  /** Told where the runtime is asked for. */
  readonly onHost?: (host: string) => void;
  /** Told in bytes how much is there, at each tenth or ten million; `total` is 0 where it is not known. */
  readonly onProgress?: (done: number, total: number) => void;
}

const OFFLINE = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "ENETDOWN"]);
const SILENT = new Set(["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);
const UNTRUSTED = /CERT|SIGNATURE|SELF_SIGNED/;

const ASK_ALOUD = new URL("./ask-aloud.ts", import.meta.url).href;
const ASIDE = ".fetching-";
/** How often progress is told where the whole is not known; bytes. */
const STEP = 10_000_000;

/**
 * Fetches the runtime; undefined when it is there. What was being fetched when this process was killed lies aside, is never
 * taken for a runtime, and is removed by the next call. It honours all settings that the script does: `ELECTRON_MIRROR`,
 * npm's `electron_mirror`, `electron_config_cache`, `force_no_cache`, and always checks the archive's digest.
 */
export async function fetchRuntime(options: FetchOptions): Promise<FetchProblem | undefined> {
  const { folder } = options;
  const aside = join(folder, `${ASIDE}${process.pid}`);
  try {
    removeLeftovers(folder);
    mkdirSync(join(aside, "tmp"), { recursive: true });
    for (const name of ["install.js", "package.json", "checksums.json"])
      copyFileSync(join(folder, name), join(aside, name));
  } catch {
    return "unwritable";
  }
  try {
    const problem = await runScript(aside, options);
    if (problem !== undefined) return problem;
    if (wholeRuntime(aside) === undefined) return "wrong";
    // Another start may have been quicker.
    if (wholeRuntime(folder) !== undefined) return undefined;
    for (const name of ["path.txt", "dist"]) rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(join(aside, "dist"), join(folder, "dist"));
    writeFileSync(join(folder, "path.txt"), programName());
    return undefined;
  } catch {
    return "unwritable";
  } finally {
    rmSync(aside, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Removes what fetchings left that were killed. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(ASIDE) && !runs(Number(name.slice(ASIDE.length)))) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function runScript(aside: string, options: FetchOptions): Promise<FetchProblem | undefined> {
  const { env, limits = LIMITS, signal, onHost, onProgress } = options;
  const tmp = join(aside, "tmp");
  const child = spawn(process.execPath, ["--import", ASK_ALOUD, join(aside, "install.js")], {
    // Below a folder of ours, so that what it holds can be seen growing and goes with it.
    env: { ...env, TMPDIR: tmp, TMP: tmp, TEMP: tmp, ELECTRON_GET_NO_PROGRESS: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  let host = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    const asked = told(said, "host");
    if (asked !== undefined && asked !== host) onHost?.(asked);
    host = asked ?? host;
  });
  let tenth = 0;
  const grown = (done: number): void => {
    const total = Number(told(said, "length") ?? 0);
    const now = Math.floor(done / (total > 0 ? total / 10 : STEP));
    if (now > tenth) onProgress?.(done, total);
    tenth = Math.max(tenth, now);
  };
  const { code, late } = await watched(child, aside, limits, signal, grown);
  if (late !== undefined) return late;
  return code === 0 ? undefined : problemOf(said);
}

/** The last value that the script was heard to say for a word. */
const told = (said: string, word: string): string | undefined =>
  [...said.matchAll(new RegExp(`^redress: ${word} (?<value>\\S+)$`, "gm"))].at(-1)?.groups?.["value"];

function problemOf(said: string): FetchProblem {
  const code = told(said, "code");
  if (code !== undefined) {
    if (OFFLINE.has(code)) return "offline";
    if (SILENT.has(code)) return "silent";
    return UNTRUSTED.test(code) ? "untrusted" : "other";
  }
  const status = told(said, "status");
  if (status === "404") return "missing";
  if (status !== undefined && status !== "200") return "other";
  return /sumchecker|checksum/i.test(said) ? "wrong" : "other";
}

/** Waits for the script's end, and ends it where it gives no sign of life, takes too long, or is not wanted any more. */
async function watched(
  child: ChildProcess,
  aside: string,
  limits: Limits,
  signal: AbortSignal | undefined,
  grown: (bytes: number) => void,
): Promise<{ readonly code: number | null; readonly late: "silent" | "slow" | undefined }> {
  const began = performance.now();
  let late: "silent" | "slow" | undefined;
  let alive = began;
  let before = 0;
  const look = setInterval(() => {
    const now = performance.now();
    const bytes = bytesIn(aside);
    if (bytes !== before) {
      alive = now;
      grown(bytesIn(join(aside, "tmp")));
    }
    before = bytes;
    if (now - began > limits.total) late = "slow";
    else if (now - alive > limits.silence) late = "silent";
    if (late !== undefined) child.kill("SIGKILL");
  }, limits.look);
  const end = (): void => {
    child.kill("SIGKILL");
  };
  signal?.addEventListener("abort", end);
  try {
    const code = await new Promise<number | null>((resolve) => {
      child.once("error", () => resolve(null));
      child.once("close", (ended) => resolve(ended));
    });
    return { code, late };
  } finally {
    clearInterval(look);
    signal?.removeEventListener("abort", end);
  }
}

/** How many bytes the files of a folder have; what goes while it is counted counts as nothing. */
function bytesIn(folder: string): number {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
    }
  } catch {
    return bytes;
  }
  return bytes;
}
