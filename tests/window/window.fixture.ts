// The real window: built, served by the real browser host over the real backend with an empty data folder, in a real browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { startBackend } from "../../electron/backend/app/thread.ts";
import { serveWindow } from "../../electron/backend/host/serve-window.ts";
import { APP, buildWindow, ROOT } from "../../scripts/build-window.ts";
import { launchChromium } from "../chromium.ts";

export interface RealWindow {
  /** Opens one more page; it asks for `hash` such as `/today?lang=en`. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Everything any page complained about, and every fault of the backend. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Writes down what a page complains about. */
export function listen(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
}

export async function startRealWindow(): Promise<RealWindow> {
  await buildWindow();
  const dataFolder = mkdtempSync(join(tmpdir(), "redress-real-window-"));
  const faults: string[] = [];
  const backend = startBackend({
    dataFolder,
    examples: join(ROOT, "examples"),
    host: "browser",
    version: "0.1.0",
    who: "某人",
    log: (line) => faults.push(line),
  });
  const host = await serveWindow({ dispatch: backend.dispatch, windowFolder: join(APP, "window") });
  const browser: Browser = await launchChromium();
  return {
    faults,
    async open(hash = "/", options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN", ...options });
      const page = await context.newPage();
      listen(page, faults);
      await page.goto(`${host.address()}#${hash}`);
      return page;
    },
    async close() {
      await browser.close();
      await host.close();
      await backend.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
