// Runs the application in Electron until it ends, and tells a person's quitting from a death.
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { CLOSING_LIMIT, ENDED_WHILE_SAVING } from "../../backend/host/closing.ts";
import type { Text } from "../../shared/text.ts";
import { cannotRun, crashed, failed, missingLibrary, NO_DISPLAY, noSandbox } from "./words.ts";

/** How it ended: wanted, with the exit code to pass on; or dead, with the reason in words. */
export type Ended = { readonly kind: "wanted"; readonly code: number } | { readonly kind: "dead"; readonly why: Text };

/** How much of what it last said is looked at. */
const LAST = 16_384;
/** How long its last words are waited for after its end: helpers that outlive it may hold the pipe; milliseconds. */
const LAST_WORDS = 500;

interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Why it could not even be started. */
  readonly refused: string | undefined;
}

/** Starts the program and waits for its end; `stop` ends it. What it says on standard error is passed on. */
export async function runElectron(program: string, args: readonly string[], stop: AbortSignal): Promise<Ended> {
  // With this set, as terminals inside other Electron programs have it, Electron would be a mere Node.
  const { ELECTRON_RUN_AS_NODE: _node, ...env } = process.env;
  const child = spawn(program, [...args], { env, stdio: ["inherit", "inherit", "pipe"] });
  let said = "";
  const heard = new Promise<void>((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-LAST);
      process.stderr.write(text);
    });
    child.stderr.once("close", () => resolve());
  });
  const exit = new Promise<Exit>((resolve) => {
    child.once("error", (error) => {
      resolve({ code: null, signal: null, refused: "code" in error ? String(error.code) : error.name });
    });
    child.once("exit", (code, signal) => resolve({ code, signal, refused: undefined }));
  });
  let killing: NodeJS.Timeout | undefined;
  const end = (): void => {
    child.kill();
    // It ends itself after its limit; this is for one that hangs.
    killing = setTimeout(() => child.kill("SIGKILL"), CLOSING_LIMIT * 1.5);
  };
  stop.addEventListener("abort", end);
  if (stop.aborted) end();
  const how = await exit;
  stop.removeEventListener("abort", end);
  clearTimeout(killing);
  let waiting: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    waiting = setTimeout(resolve, LAST_WORDS);
  });
  await Promise.race([heard, enough]);
  clearTimeout(waiting);
  child.stderr.destroy();
  return judge(how, said, stop.aborted, dirname(program));
}

/** The exit code of an end in which the closing backup was cut off: not a success, and nothing to go on from. */
const CUT_OFF = 3;

/** What an end was. `asked` is whether this process had told it to end; `folder` is that of the runtime. */
function judge({ code, signal, refused }: Exit, said: string, asked: boolean, folder: string): Ended {
  if (said.includes(ENDED_WHILE_SAVING.zh) || said.includes(ENDED_WHILE_SAVING.en))
    return { kind: "wanted", code: CUT_OFF };
  if (code === 0) return { kind: "wanted", code: 0 };
  if (asked) return { kind: "wanted", code: signal === "SIGKILL" ? CUT_OFF : (code ?? 0) };
  return { kind: "dead", why: reason({ code, signal, refused }, said, folder) };
}

function reason({ code, signal, refused }: Exit, said: string, folder: string): Text {
  if (refused !== undefined) return cannotRun(refused);
  const library = /error while loading shared libraries: (?<name>[^\s:]+)/.exec(said)?.groups?.["name"];
  if (library !== undefined) return missingLibrary(library);
  if (/No usable sandbox|SUID sandbox helper/.test(said)) return noSandbox(folder);
  if (/Missing X server|cannot open display|platform failed to initialize/i.test(said)) return NO_DISPLAY;
  if (signal !== null) return crashed(signal);
  return code === 126 || code === 127 ? cannotRun(String(code)) : failed(code ?? 1);
}
