// The programs that a person starts, as they start them: in a process of their own, with a data folder of their own.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly data: string;
  /** What it has written so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves when it has written something that fits, rejects when it has ended without. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with its exit code when it has ended. */
  readonly ended: Promise<number | null>;
  remove(): void;
}

/** Starts a script of the project on this Node. */
export function startProgramProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningProgram {
  const data = mkdtempSync(join(tmpdir(), "redress-data-"));
  const inherited = { ...process.env };
  for (const name of ["DISPLAY", "WAYLAND_DISPLAY", "NODE_OPTIONS", "ELECTRON_OVERRIDE_DIST_PATH"])
    delete inherited[name];
  const child = spawn(process.execPath, [...args], {
    env: { ...inherited, LC_ALL: "C", REDRESS_DATA: data, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    data,
    out: () => out,
    err: () => err,
    ended,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(out + err);
          if (found !== null) resolve(found);
        };
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        look();
        void ended.then(() => reject(new Error(`ended without saying ${pattern}: ${out}${err}`)));
      }),
    remove: () => {
      child.kill("SIGKILL");
      rmSync(data, { recursive: true, force: true });
    },
  };
}
