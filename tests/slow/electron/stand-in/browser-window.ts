// A window: a page of its own in a real Chromium, with the preload in it and its session's rules around it.
import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { preloadScript, SEND } from "./preload-world.ts";
import type { Session } from "./session.ts";
import { WebContents } from "./web-contents.ts";

/** What Chromium can grant and Electron asks about, by both their names. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  geolocation: "geolocation",
  notifications: "notifications",
  midi: "midi",
  camera: "media",
  microphone: "media",
  "clipboard-read": "clipboard-read",
  "clipboard-write": "clipboard-sanitized-write",
};

export interface WindowOptions {
  readonly show?: boolean;
  readonly webPreferences: Readonly<Record<string, unknown>> & { readonly session: Session; readonly preload?: string };
  readonly [option: string]: unknown;
}

/** What a window needs of the program it stands in. */
export interface Surroundings {
  readonly browser: Browser;
  readonly ipc: EventEmitter;
  readonly windows: BrowserWindow[];
  readonly announce: (contents: WebContents) => void;
  readonly loaded: (window: BrowserWindow) => void;
  readonly allClosed: () => void;
}

export class BrowserWindow extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents: WebContents;
  shown: boolean;
  focused = 0;
  minimized = false;
  /** Whether it has been closed: what the application still holds of it throws. */
  gone = false;
  calledUp: () => void = () => {};
  bounds = { x: 20, y: 30, width: 1000, height: 700 };
  #page: Promise<void> | null = null;
  readonly #around: Surroundings;

  constructor(options: WindowOptions, around: Surroundings) {
    super();
    this.options = options;
    this.#around = around;
    this.shown = options.show !== false;
    this.webContents = new WebContents(options.webPreferences.session);
    around.windows.push(this);
    around.announce(this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    this.#page ??= this.#open();
    await this.#page;
    await this.webContents.load(url);
    this.emit("ready-to-show");
    this.#around.loaded(this);
  }

  async #open(): Promise<void> {
    const { session, preload, javascript } = this.options.webPreferences;
    const javaScriptEnabled = javascript !== false;
    const context = await this.#around.browser.newContext({ viewport: null, acceptDownloads: true, javaScriptEnabled });
    await context.grantPermissions(
      Object.entries(PERMISSIONS)
        .filter(([, asked]) => session.grants(asked))
        .map(([name]) => name),
    );
    const contents = this.webContents;
    if (preload !== undefined) {
      await context.exposeBinding(SEND, ({ frame }, channel: string, text: string) => {
        contents.message(frame, this.#around.ipc, channel, text);
      });
      await context.addInitScript({ content: preloadScript(readFileSync(preload, "utf8")) });
    }
    await context.route("**/*", (route) => contents.route(route).catch(ifGone));
    const page = await context.newPage();
    contents.attach(page);
    context.on("page", (popup) => void contents.popup(popup).catch(ifGone));
    page.on("close", () => {
      this.gone = true;
      this.emit("closed");
      context.close().catch(ifGone);
      this.#around.allClosed();
    });
  }

  show(): void {
    this.shown = true;
  }

  focus(): void {
    this.focused += 1;
    this.calledUp();
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  restore(): void {
    this.minimized = false;
  }

  getNormalBounds(): Readonly<Record<string, number>> {
    return this.bounds;
  }

  /** Closes it and asks nobody. */
  destroy(): void {
    if (this.gone) return;
    void this.#page?.then(() => this.webContents.page.close()).catch(ifGone);
  }

  async close(): Promise<void> {
    this.emit("close", {});
    const { webContents } = this;
    // The page is asked first, and may say no.
    const settled = new Promise<void>((resolve) => {
      webContents.once("destroyed", () => resolve());
      webContents.once("stayed", () => resolve());
    });
    await webContents.page.close({ runBeforeUnload: true });
    await settled;
  }
}

/** A page may go while it is being answered; any other fault is one. */
function ifGone(error: unknown): void {
  if (!(error instanceof Error && /closed|detached|already handled/i.test(error.message))) throw error;
}
