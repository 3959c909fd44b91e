// `redress serve` as a person starts it, in a process of its own, with a browser before it: it can be ended, killed and begun again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { ROOT } from "../../../scripts/build-window.ts";
import { type RunningProgram, startProgramProcess } from "../browser-host/programs.fixture.ts";
import { launchChromium } from "../../chromium.ts";
import { listen } from "./window.fixture.ts";

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/enter\/[\w-]{43}/u;

export interface ProgramWindow {
  /** Starts the program over the same data folder and opens its address in a browser that knows nothing. */
  start(options?: BrowserContextOptions): Promise<Page>;
  /** Ends the program: as Ctrl+C does, or at once as a crash or a lost battery does. */
  end(signal: "SIGINT" | "SIGKILL"): Promise<void>;
  /** Everything a page complained about, but for calls that a kill cut off. */
  readonly faults: readonly string[];
  /** What a page wanted from elsewhere than the program, and did not get. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

/** The program over an empty data folder, not started yet. */
export async function programWindow(): Promise<ProgramWindow> {
  const data = mkdtempSync(join(tmpdir(), "redress-journey-"));
  const browser: Browser = await launchChromium();
  const faults: string[] = [];
  const outside: string[] = [];
  let program: RunningProgram | undefined;
  let page: Page | undefined;
  return {
    faults,
    outside,
    async start(options = {}) {
      program = startProgramProcess([join(ROOT, "cli", "bin", "redress.mjs"), "serve", "--no-open"], {
        REDRESS_DATA: data,
      });
      const [address] = await program.said(ADDRESS);
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN", ...options });
      await context.route(
        ({ protocol, hostname }) => /^(?:https?|wss?):$/u.test(protocol) && hostname !== "127.0.0.1",
        (route) => {
          outside.push(route.request().url());
          return route.abort();
        },
      );
      page = await context.newPage();
      listen(page, faults);
      await page.goto(address);
      return page;
    },
    async end(signal) {
      const complaints = faults.length;
      program?.child.kill(signal);
      await program?.ended;
      // The page goes after the program: on its way out it would save what a crash takes.
      await page?.context().close();
      faults.length = complaints;
      program?.remove();
    },
    async close() {
      await browser.close();
      program?.remove();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
