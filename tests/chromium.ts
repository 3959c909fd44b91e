// The Chromium that tests drive: an installed one, else the one that npm brings along.
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { installedBrowser, sandboxFlags } from "../backend/services/printing/browser.ts";
import { STEP } from "./patience.ts";

/**
 * Starts a Chromium without a window, in whose pages every wait has the patience of one step. The caller closes it. `args` are further flags of Chromium. Throws where none is
 * installed and the one from npm cannot run here (it is built for Linux).
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const browser = await start([...args]);
  browser.on("context", (context) => context.setDefaultTimeout(STEP));
  return browser;
}

/** The program of that Chromium, for tests of what starts one itself. Throws as `launchChromium`. */
export async function chromiumProgram(): Promise<string> {
  const installed = installedBrowser();
  if (installed !== undefined) return installed;
  const { default: bundled } = await import("@sparticuz/chromium");
  return bundled.executablePath();
}

/** Puts that Chromium into a folder, as one that is found where the folder is on the path. */
export async function installChromium(folder: string): Promise<void> {
  const path = join(folder, "chromium");
  writeFileSync(path, `#!/bin/sh\nexec '${await chromiumProgram()}' "$@"\n`);
  chmodSync(path, 0o700);
}

async function start(args: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumProgram(),
    chromiumSandbox: installedBrowser() !== undefined && sandboxFlags().length === 0,
    // Without the flags of the package from npm: they are for servers, run all in one process and turn web security off.
    args,
    timeout: STEP,
  });
}
