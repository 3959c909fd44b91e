// The real main process and preload, built and running in the stand-in, with a data folder of their own.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { APP, buildWindow, ROOT } from "../../../scripts/build-window.ts";
import { windowFolder } from "../browser-host/window-folder.fixture.ts";
import { launchChromium } from "../../chromium.ts";
import type { BrowserWindow } from "./stand-in/browser-window.ts";
import { type StandIn, standInForElectron } from "./stand-in/index.ts";
import type { Session } from "./stand-in/session.ts";
import type { WebContents } from "./stand-in/web-contents.ts";

export interface RunningApplication {
  readonly electron: StandIn;
  readonly window: BrowserWindow;
  readonly contents: WebContents;
  readonly session: Session;
  readonly page: Page;
  readonly userData: string;
  readonly data: string;
  /** Ends the application and removes everything it made. */
  stop(): Promise<void>;
}

export interface Start {
  /** A built window; without it a very small one with this script. */
  readonly window?: string;
  readonly script?: string;
  readonly packaged?: boolean;
  readonly locale?: string;
  readonly arguments?: readonly string[];
  /** What `window.json` holds at the start. */
  readonly windowState?: string;
}

/** Node's own import; the test runner's would change what it imports. */
const UNCHANGED = "data:text/javascript,export const load = (url) => import(url)";

/** The built application in a folder of its own, as it lies on a disk. */
export interface BuiltApplication {
  readonly app: string;
  readonly userData: string;
  readonly data: string;
  remove(): void;
}

/** Builds the main process and the preload, with `window` or with a very small window that has this script. */
export async function buildApplication({ window, script }: Start = {}): Promise<BuiltApplication> {
  const root = mkdtempSync(join(tmpdir(), "redress-app-"));
  const app = join(root, "dist", "app");
  const [userData, data] = [join(root, "profile"), join(root, "data")];
  for (const folder of [app, userData]) mkdirSync(folder, { recursive: true });
  for (const name of ["node_modules", "examples", "templates"]) symlinkSync(join(ROOT, name), join(root, name));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  // Nothing is stale after the first of all tests.
  await buildWindow({ desktop: true });
  cpSync(APP, app, { recursive: true, filter: (source) => !source.startsWith(join(APP, "window")) });
  const own = windowFolder(script);
  cpSync(window ?? own.folder, join(app, "window"), { recursive: true });
  own.remove();
  return { app, userData, data, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Builds the application and starts it in this thread. One a test file: a module runs once in a thread. */
export async function startApplication(start: Start = {}): Promise<RunningApplication> {
  const built = await buildApplication(start);
  const { app, userData, data } = built;
  if (start.windowState !== undefined) writeFileSync(join(userData, "window.json"), start.windowState);
  const browser = await launchChromium();
  const { packaged = false, locale = "zh-CN" } = start;
  const electron = standInForElectron(browser, { packaged, locale, userData, first: true });
  const before = { argv: process.argv, data: process.env["REDRESS_DATA"] };
  process.argv = [...before.argv.slice(0, 2), ...(start.arguments ?? [])];
  process.env["REDRESS_DATA"] = data;
  const { load } = (await import(/* @vite-ignore */ UNCHANGED)) as { readonly load: (url: string) => Promise<unknown> };
  await load(pathToFileURL(join(app, "main.js")).href);
  const window = await electron.shown;
  const { webContents: contents } = window;
  return {
    electron,
    window,
    contents,
    session: contents.session,
    page: contents.page,
    userData,
    data,
    async stop() {
      electron.app.quit();
      await electron.app.ended;
      await browser.close();
      electron.remove();
      process.argv = before.argv;
      if (before.data === undefined) delete process.env["REDRESS_DATA"];
      else process.env["REDRESS_DATA"] = before.data;
      built.remove();
    },
  };
}
