// Starts the program once on a runtime, with a profile and a data folder of its own, and gathers what came of it.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { vaultFolder } from "../../backend/app/vaults/known.ts";
import { listBackups } from "../../db/backup/backup.ts";
import { vaultPaths } from "../../db/layout.ts";
import type { CheckName, Outcome, Told } from "./checks.ts";

/** How to start the program. */
export interface Start {
  readonly program: string;
  readonly args: readonly string[];
}

export interface Ran {
  readonly about: string;
  readonly outcomes: Partial<Record<CheckName, Outcome>>;
  /** Why what has no outcome has none. */
  readonly otherwise: string;
  /** Whether it ran out of an archive. */
  readonly asar: boolean;
}

/** Milliseconds for all of it, and between two looks at what was told. */
const MOST = 12 * 60_000;
const LOOK = 100;
/** How much of what it last said on standard error is kept for the page. */
const LAST = 400;
/** The piece of evidence that was stored last is in the backup that quitting made. */
const LEAST_BACKUP = 4 * 2 ** 20;

interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** Starts a process; resolves when it has ended, which `limit` milliseconds bring about in any case. Never rejects. */
export function runToEnd({ program, args }: Start, env: NodeJS.ProcessEnv, limit: number): Promise<Exit> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-16_384);
    });
    const late = setTimeout(() => child.kill("SIGKILL"), limit);
    const end = (code: number | null, signal: NodeJS.Signals | null): void => {
      clearTimeout(late);
      child.stderr.destroy();
      resolve({ code, signal, said });
    };
    child.once("error", (error) => {
      said += error.message;
      end(null, null);
    });
    child.once("exit", end);
  });
}

/** A server on this machine that nobody may reach. */
async function forbiddenServer(): Promise<{ address: string; hits: () => number; close: () => void }> {
  let hits = 0;
  const server = createServer((_request, response) => response.end("reached"));
  server.on("connection", () => {
    hits += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, hits: () => hits, close: () => server.close() };
}

const toldIn = (path: string): readonly Told[] =>
  readFileSync(path, "utf8")
    .split("\n")
    // A line that is still being written is read the next time.
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Told);

export async function runRound(start: Start): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), "redress-smoke-"));
  const [profile, data, out] = ["profile", "data", "told"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const one of [profile, data]) mkdirSync(one);
  writeFileSync(out, "");
  const server = await forbiddenServer();
  const { ELECTRON_RUN_AS_NODE: _node, ...inherited } = process.env;
  const env = {
    ...inherited,
    REDRESS_DATA: data,
    REDRESS_SMOKE_PROFILE: profile,
    REDRESS_SMOKE_SERVER: server.address,
    REDRESS_SMOKE_SECRET: randomBytes(18).toString("base64url"),
    REDRESS_SMOKE_OUT: out,
  };
  try {
    const over = new AbortController();
    const first = runToEnd(start, env, MOST).finally(() => over.abort());
    const told = (): readonly Told[] => toldIn(out);
    while (!over.signal.aborted && !told().some(({ kind }) => kind === "second")) await pause(LOOK);
    const second = over.signal.aborted
      ? null
      : await runToEnd(start, { ...env, REDRESS_SMOKE_OUT: join(folder, "second") }, 60_000);
    const exit = await first;
    return gather(told(), exit, { second, hits: server.hits(), data });
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

interface Seen {
  readonly second: Exit | null;
  readonly hits: number;
  readonly data: string;
}

function gather(told: readonly Told[], exit: Exit, { second, hits, data }: Seen): Ran {
  const outcomes: Partial<Record<CheckName, Outcome>> = {};
  for (const one of told) if (one.kind === "check") outcomes[one.name] = { ok: one.ok, detail: one.detail };
  const about = told.find((one) => one.kind === "about");
  const ended = exit.signal ?? `code ${exit.code ?? "none"}`;
  const lastWords = exit.said.trim().slice(-LAST).replaceAll(/\s+/g, " ");
  outcomes.runtime =
    about === undefined
      ? { ok: false, detail: `it ended (${ended}) before its page was there: ${lastWords}` }
      : {
          ok: about.electron !== "",
          detail: about.electron === "" ? "this is not Electron's runtime" : about.electron,
        };
  if (outcomes.network !== undefined) {
    const { ok, detail } = outcomes.network;
    outcomes.network = { ok: ok === true && hits === 0, detail: `${detail}, ${hits} arrived at a server here` };
  }
  if (outcomes.second !== undefined && second !== null) {
    const { ok, detail } = outcomes.second;
    outcomes.second = {
      ok: ok === true && second.code === 0,
      detail: `${detail}, the second ended with ${second.code}`,
    };
  }
  if (told.some(({ kind }) => kind === "quitting")) outcomes.quit = quitting(exit, data, ended);
  const broken = told.find((one) => one.kind === "broken");
  return {
    about: about?.detail ?? "",
    outcomes,
    otherwise: broken?.detail ?? `the program ended before (${ended})`,
    asar: about?.asar === true,
  };
}

function quitting({ code }: Exit, data: string, ended: string): Outcome {
  const paths = vaultPaths(vaultFolder(data, "smoke"));
  const sizes = listBackups(paths)
    .filter(({ verified }) => verified)
    .map(({ info }) => info?.bytes ?? 0);
  const isWhole = Math.max(0, ...sizes) > LEAST_BACKUP;
  const locked = existsSync(paths.lock);
  return {
    ok: code === 0 && isWhole && !locked,
    detail: `${ended}, ${sizes.length} backups, the last change ${isWhole ? "is" : "is not"} in one, ${locked ? "a lock is left" : "no lock"}`,
  };
}
