// An application window of an installed browser: one address, no tabs, a profile of its own that leaves with it.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sandboxFlags } from "../backend/services/printing/browser.ts";

const FLAGS = [
  "--no-first-run",
  "--no-default-browser-check",
  // Without the bar about a flag that is not supported.
  "--test-type",
  "--disable-sync",
  "--disable-extensions",
  "--disable-component-update",
  "--disable-background-networking",
  "--window-size=1280,860",
];

/** How long a browser may take to end; milliseconds. */
const PATIENCE = 5_000;

export interface AppWindow {
  /** Resolves when it is gone, to whether it was closed; it was not where it could not be opened, or crashed. */
  readonly closed: Promise<boolean>;
  /** Ends it, also where it hangs. */
  close(): void;
}

/** Opens an address in a window of its own. */
export function openAppWindow(browser: string, address: string, lang: "zh" | "en"): AppWindow {
  const profile = mkdtempSync(join(tmpdir(), "redress-browser-"));
  const own = [`--app=${address}`, `--user-data-dir=${profile}`, `--lang=${lang === "zh" ? "zh-CN" : "en-US"}`];
  const child: ChildProcess = spawn(browser, [...own, ...FLAGS, ...sandboxFlags()], { stdio: "ignore" });
  let killing: NodeJS.Timeout | undefined;
  const closed = new Promise<boolean>((resolve) => {
    const leave = (wasClosed: boolean): void => {
      clearTimeout(killing);
      // Its helpers may still be writing for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      resolve(wasClosed);
    };
    child.once("error", () => leave(false));
    child.once("exit", (code) => leave(code === 0));
  });
  return {
    closed,
    close: () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      killing ??= setTimeout(() => child.kill("SIGKILL"), PATIENCE);
    },
  };
}
