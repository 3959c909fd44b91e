// The program ends with its terminal: by Ctrl+C, by being told to, by the terminal's closing, by the end of the npm that runs it.
import { npmWatch } from "./npm-parent.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"] as const;

const EVERY_MS = 250;

/**
 * Resolves when this process is told to end, or when the npm is gone that runs it: a signal to `npx redress serve` ends npm, and
 * npm does not pass it on. A second signal has the system's own way of ending.
 */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const isGone = npmWatch();
    const watch = isGone === null ? undefined : setInterval(() => void (isGone() && told()), EVERY_MS);
    // Watching alone keeps no process alive.
    watch?.unref();
    const told = (): void => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, told);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, told);
  });
}
