// The real window: built, served by the real browser host over the real backend with an empty data folder, in a real browser.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Dispatch } from "../../../shared/api/registrar.ts";
import { createBackend } from "../../../backend/app/backend.ts";
import { startBackend } from "../../../backend/app/thread.ts";
import { printInBrowser } from "../../../backend/services/printing/in-browser.ts";
import { serveWindow } from "../../../backend/host/serve-window.ts";
import { APP, buildWindow, ROOT } from "../../../scripts/build-window.ts";
import { chromiumProgram, launchChromium } from "../../chromium.ts";

/** Every screen, as its path, with a case of the sample caseload. */
export const PLACES: readonly string[] = [
  "today",
  "caseload",
  "caseload/new",
  "caseload/import",
  "case/RC08-company/overview",
  "case/RC08-company/timeline",
  "case/RC08-company/facts",
  "case/RC08-company/audit",
  "case/RC08-company/routes",
  "case/RC08-company/documents",
  "case/RC08-company/evidence",
  "case/RC08-company/sanctions",
  "case/RC08-company/log",
  "case/RC08-company/history",
  "deadlines",
  "insights",
  "law",
  "law/rules",
  "law/unchecked",
  "law/calculator",
  "settings",
];

/** How a call is answered instead: with what it gives by itself, later or changed; thrown, with a failure. */
export type Answering = (answer: () => Promise<unknown>) => unknown;

export interface RealWindow {
  /** Opens one more page; it asks for `hash` such as `/today?lang=en`. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  /**
   * Answers calls of one name, from whatever page, in another way until the returned function ends it. It stands where calls
   * arrive: what a page asks cannot get past, as it can past a browser's own interception that has only just begun.
   */
  meet(name: string, how: Answering): () => void;
  /** Everything any page complained about, and every fault of the backend. */
  readonly faults: readonly string[];
  /** Where the program keeps its vaults. */
  readonly dataFolder: string;
  close(): Promise<void>;
}

/** Writes down what a page complains about. */
export function listen(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
}

interface Options {
  /** ISO day in China on which the program believes to begin; its backend then runs beside the test, not in a thread. */
  readonly today?: string;
  /** The clock that the program goes by, an instant in ISO 8601; it is looked at often, and beside the test too. */
  readonly now?: () => string;
}

export async function startRealWindow({ today, now }: Options = {}): Promise<RealWindow> {
  await buildWindow();
  const dataFolder = mkdtempSync(join(tmpdir(), "redress-real-window-"));
  const faults: string[] = [];
  const program = {
    dataFolder,
    examples: join(ROOT, "examples"),
    host: "browser",
    version: "0.1.0",
    who: "某人",
    log: (line: string) => void faults.push(line),
    print: printInBrowser({ browser: await chromiumProgram() }),
  } as const;
  const clock = now ?? (today === undefined ? undefined : clockFrom(today));
  const backend =
    clock === undefined
      ? startBackend(program)
      : createBackend({ ...program, now: clock, randomBytes, ...(now === undefined ? {} : { tick: 100 }) });
  const met = new Map<string, Answering>();
  const dispatch: Dispatch = async (name, input, context) => {
    const how = met.get(name);
    const answer = (): Promise<unknown> => backend.dispatch(name, input, context);
    return how === undefined ? answer() : how(answer);
  };
  const host = await serveWindow({ dispatch, windowFolder: join(APP, "window") });
  const browser: Browser = await launchChromium();
  let cookies: Awaited<ReturnType<BrowserContext["cookies"]>> = [];
  return {
    faults,
    dataFolder,
    meet(name, how) {
      met.set(name, how);
      return () => void met.delete(name);
    },
    async open(hash = "/", options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN", ...options });
      const page = await context.newPage();
      listen(page, faults);
      // Let in once; what is opened later is another window of the same browser.
      const base = cookies.length === 0 ? host.address() : `http://127.0.0.1:${host.port}/`;
      await context.addCookies(cookies);
      await page.goto(`${base}#${hash}`);
      cookies = await context.cookies();
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

/** A clock that goes from ten in the morning, China time, of a day. */
function clockFrom(today: string): () => string {
  const ahead = Date.parse(`${today}T02:00:00Z`) - Date.now();
  return () => new Date(Date.now() + ahead).toISOString();
}
