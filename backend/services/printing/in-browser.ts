// Prints a page with the Chromium, Chrome or Edge of this machine: started for the one page, with no network and no profile of the
// person's, and gone with everything it wrote when the page is there.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import type { CancelSignal } from "../../../shared/api/call.ts";
import { installedBrowser, sandboxFlags } from "./browser.ts";
import { DevTools } from "./devtools.ts";
import { type Print, PrintFault } from "./print.ts";
import { NO_BROWSER, oldBrowser, PRINT_ENDED, PRINT_FAILED, PRINT_TOO_LONG } from "./words.ts";

export interface BrowserPrinting {
  /** The program of the browser; by default the one that is found on this machine. */
  readonly browser?: string | undefined;
  /** Milliseconds after which it is ended. */
  readonly mostMs?: number;
  /** Where its folder is made. */
  readonly folder?: string;
}

/** What a page's margins say, its number among them, is printed from this version on. */
const LEAST_VERSION = 131;

const FLAGS = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-component-update",
  "--disable-background-networking",
  "--disable-domain-reliability",
  "--disable-breakpad",
  "--disable-gpu",
  "--no-pings",
  "--mute-audio",
  // Keys of the person's own are not asked for.
  "--password-store=basic",
  "--use-mock-keychain",
  // No name is looked up, and what has an address already is sent where nobody is, this machine's own included.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--proxy-server=http://127.0.0.1:9",
  "--proxy-bypass-list=<-loopback>",
];

/** Prints with a browser of this machine. */
export function printInBrowser(options: BrowserPrinting = {}): Print {
  const { mostMs = 120_000, folder = tmpdir() } = options;
  return async (html, signal) => {
    if (signal.aborted) throw new PrintFault("ended", PRINT_ENDED);
    const program = "browser" in options ? options.browser : installedBrowser();
    if (program === undefined) throw new PrintFault("no-browser", NO_BROWSER);
    // Nobody else may look into it; on Windows the folder of temporary files is the person's own.
    const profile = mkdtempSync(join(folder, "redress-print-"));
    const removeAtExit = (): void => rmSync(profile, { recursive: true, force: true });
    process.once("exit", removeAtExit);
    try {
      return await printedBy(program, profile, { html, signal, mostMs });
    } finally {
      process.off("exit", removeAtExit);
      // Its helpers may still be writing for a moment.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  };
}

interface Job {
  readonly html: string;
  readonly signal: CancelSignal;
  readonly mostMs: number;
}

/** Printed by a browser that has ended, with all its helpers, when this does. */
async function printedBy(
  program: string,
  profile: string,
  { html, signal, mostMs }: Job,
): Promise<Uint8Array<ArrayBuffer>> {
  let why: PrintFault | null = null;
  const child = start(program, profile);
  const gone = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("close", () => resolve());
  });
  const [, , , to, from] = child.stdio;
  const tools = new DevTools(to as Writable, from as Readable);
  const end = (fault: PrintFault): void => {
    why ??= fault;
    tools.end();
    kill(child);
  };
  const stop = (): void => end(new PrintFault("ended", PRINT_ENDED));
  const late = setTimeout(() => end(new PrintFault("print-failed", PRINT_TOO_LONG)), mostMs);
  void gone.then(() => tools.end());
  signal.addEventListener("abort", stop);
  try {
    return await printed(tools, html);
  } catch (error) {
    throw why ?? (error instanceof PrintFault ? error : new PrintFault("print-failed", PRINT_FAILED));
  } finally {
    clearTimeout(late);
    signal.removeEventListener("abort", stop);
    kill(child);
    await gone;
  }
}

function start(program: string, profile: string): ChildProcess {
  return spawn(program, [...FLAGS, ...sandboxFlags(), `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    cwd: profile,
    // What it puts into a folder of temporary files goes with its own.
    env: { ...process.env, TMPDIR: profile, TEMP: profile, TMP: profile },
    // A group of its own, so that its helpers end with it.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
}

/** Ends it with all its helpers. */
function kill(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}

async function printed(tools: DevTools, html: string): Promise<Uint8Array<ArrayBuffer>> {
  const { product } = (await tools.send("Browser.getVersion")) as { readonly product: string };
  if (!(Number(/\/(?<major>\d+)/.exec(product)?.groups?.["major"]) >= LEAST_VERSION)) {
    throw new PrintFault("old-browser", oldBrowser(product, LEAST_VERSION));
  }
  // A context of its own is kept in memory alone: the page is in no cache and no history.
  const { browserContextId } = (await tools.send("Target.createBrowserContext")) as {
    readonly browserContextId: string;
  };
  const { targetId } = (await tools.send("Target.createTarget", { url: "about:blank", browserContextId })) as {
    readonly targetId: string;
  };
  const { sessionId } = (await tools.send("Target.attachToTarget", { targetId, flatten: true })) as {
    readonly sessionId: string;
  };
  const page = (method: string, params: object = {}): Promise<unknown> => tools.send(method, params, sessionId);
  await page("Emulation.setScriptExecutionDisabled", { value: true });
  await page("Network.enable");
  const nothing = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
  await page("Network.emulateNetworkConditions", nothing);
  const { frameTree } = (await page("Page.getFrameTree")) as { readonly frameTree: { readonly frame: { id: string } } };
  await page("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  const { data } = (await page("Page.printToPDF", {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })) as { readonly data: string };
  return Uint8Array.from(Buffer.from(data, "base64"));
}
