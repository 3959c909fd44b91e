// An application window of an installed browser: one address, no tabs, a profile of its own that leaves with it.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sandboxFlags } from "./browser.ts";

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

export interface AppWindow {
  /** Resolves when the window has been closed, or could not be opened. */
  readonly closed: Promise<void>;
  close(): void;
}

/** Opens an address in a window of its own. */
export function openAppWindow(browser: string, address: string, lang: "zh" | "en"): AppWindow {
  const profile = mkdtempSync(join(tmpdir(), "redress-browser-"));
  const own = [`--app=${address}`, `--user-data-dir=${profile}`, `--lang=${lang === "zh" ? "zh-CN" : "en-US"}`];
  const child: ChildProcess = spawn(browser, [...own, ...FLAGS, ...sandboxFlags()], { stdio: "ignore" });
  const closed = new Promise<void>((resolve) => {
    const leave = (): void => {
      // Its helpers may still be writing for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      resolve();
    };
    child.once("error", leave);
    child.once("exit", leave);
  });
  return { closed, close: () => child.kill() };
}
