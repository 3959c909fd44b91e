// The Chromium that tests drive: an installed one, else the one that npm brings along.
import { type Browser, chromium } from "playwright-core";
import { installedBrowser, sandboxFlags } from "../scripts/browser.ts";
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

async function start(args: string[]): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== undefined) {
    return chromium.launch({
      executablePath: installed,
      chromiumSandbox: sandboxFlags().length === 0,
      args,
      timeout: STEP,
    });
  }
  const { default: bundled } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    chromiumSandbox: false,
    // Without the package's own flags: they are for servers, run all in one process and turn web security off.
    args,
    timeout: STEP,
  });
}
