// A page in a real Chromium as Electron's WebContents: its frames, its navigation, its requests, its messages.
import { EventEmitter } from "node:events";
import type { Dialog, Download, Frame, Page, Request, Route } from "playwright-core";
import { decode, encode } from "../../../../shared/api/wire.ts";
import { inside, outside } from "./address.ts";
import { preventable } from "./event.ts";
import { RECEIVE } from "./preload-world.ts";
import type { Session } from "./session.ts";

type OpenHandler = (details: { readonly url: string }) => { readonly action: "deny" | "allow" };

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));

/** A frame as the main process sees it. */
export class WebFrame {
  readonly frame: Frame;
  readonly parent: WebFrame | null;

  constructor(frame: Frame, parent: WebFrame | null) {
    this.frame = frame;
    this.parent = parent;
  }

  get url(): string {
    this.#assertThere();
    return outside(this.frame.url());
  }

  isDestroyed(): boolean {
    return this.frame.isDetached() || this.frame.page().isClosed();
  }

  #assertThere(): void {
    if (this.isDestroyed()) throw new Error("Render frame was disposed before WebFrameMain could be accessed");
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.#assertThere();
    const message = [RECEIVE, channel, encode(args, toBase64)] as const;
    this.frame
      .evaluate(([receive, to, text]) => {
        (globalThis as unknown as Record<string, (channel: string, text: string) => void>)[receive]?.(to, text);
      }, message)
      // The page went away meanwhile, as pages do.
      .catch(() => {});
  }
}

let contentsCount = 0;

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session: Session;
  /** Requests that neither our files answered nor the session cancelled. */
  readonly reached: string[] = [];
  /** Windows that the page tried to open, and what became of each. */
  readonly opened: { readonly url: string; readonly action: "deny" | "allow" }[] = [];
  /** How it was asked to print. */
  readonly printed: Readonly<Record<string, boolean>>[] = [];
  rtcPolicy = "default";
  #page: Page | null = null;
  #main: WebFrame | null = null;
  /** Navigation that the program itself asked for; Electron does not ask about it. */
  #asked: string | null = null;
  #openHandler: OpenHandler | null = null;
  #crashed = false;

  constructor(session: Session) {
    super();
    contentsCount += 1;
    this.id = contentsCount;
    this.session = session;
  }

  get page(): Page {
    if (this.#page === null) throw new Error("no page is loaded yet");
    return this.#page;
  }

  get mainFrame(): WebFrame {
    if (this.#main === null) throw new Error("no page is loaded yet");
    return this.#main;
  }

  isCrashed(): boolean {
    return this.#crashed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.rtcPolicy = policy;
  }

  /** Takes the page over. */
  attach(page: Page): void {
    this.#page = page;
    this.#main = new WebFrame(page.mainFrame(), null);
    page.on("close", () => this.emit("destroyed"));
    page.on("dialog", (dialog) => void this.#unload(dialog));
    page.on("crash", () => {
      this.#crashed = true;
      this.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
    });
    page.on("download", (download) => void this.#download(download));
  }

  /** The page prevents its own unloading, which the main process may prevent in turn. */
  async #unload(dialog: Dialog): Promise<void> {
    const event = preventable({});
    this.emit("will-prevent-unload", event);
    if (event.defaultPrevented) return dialog.accept();
    await dialog.dismiss();
    this.emit("stayed");
  }

  /** What the page prints as a file, by the names that Electron has for how. */
  async printToPDF(how: Readonly<Record<string, boolean>>): Promise<Uint8Array> {
    this.printed.push(how);
    const { preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline } = how;
    return this.page.pdf({
      preferCSSPageSize: preferCSSPageSize === true,
      printBackground: printBackground === true,
      tagged: generateTaggedPDF === true,
      outline: generateDocumentOutline === true,
    });
  }

  /** What an expression comes to in the page, its promise awaited. */
  executeJavaScript(code: string): Promise<unknown> {
    return this.page.evaluate(code);
  }

  /** The stand-in's pages have no process that the application could know. */
  getOSProcessId(): number {
    return 0;
  }

  /** A key as the menu presses it: what goes down comes up again. */
  sendInputEvent({ type, keyCode, modifiers }: { type: string; keyCode: string; modifiers: readonly string[] }): void {
    const held = modifiers.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}+`).join("");
    if (type === "keyDown") void this.page.keyboard.press(`${held}${keyCode.toLowerCase()}`);
  }

  async load(url: string): Promise<void> {
    this.#asked = inside(url);
    try {
      await this.page.goto(this.#asked);
    } catch (error) {
      throw loadError(error);
    }
    this.#crashed = false;
    this.emit("did-finish-load");
  }

  /** A message of a page: `source` is the frame it came from. */
  message(source: Frame, ipc: EventEmitter, channel: string, text: string): void {
    const senderFrame = source === this.mainFrame.frame ? this.mainFrame : new WebFrame(source, this.mainFrame);
    const args = decode(text, fromBase64);
    ipc.emit(channel, { sender: this, senderFrame }, ...(Array.isArray(args) ? (args as unknown[]) : []));
  }

  /** A new window of the page's making, which its first request has already asked for, if there is one. */
  async popup(page: Page): Promise<void> {
    const refused = page.url().startsWith("chrome-error:");
    const isEmpty = page.url() === "about:blank" || page.url() === "";
    if (refused || (isEmpty && !this.#mayOpen("about:blank"))) await page.close();
  }

  /** Every request of the page and of what it opens, before it leaves Chromium. */
  async route(route: Route): Promise<void> {
    const request = route.request();
    const url = outside(request.url());
    const frame = frameOf(request);
    if (request.isNavigationRequest() && frame?.page() !== this.page && !this.#mayOpen(url)) {
      return route.abort();
    }
    // To a page that would navigate, "no content" leaves everything as it is, as a prevented navigation does.
    if (request.isNavigationRequest() && !this.#mayNavigate(frame, url)) return route.fulfill({ status: 204 });
    const type = request.isNavigationRequest() ? "mainFrame" : request.resourceType();
    if (await this.session.cancels(url, type)) return route.abort("blockedbyclient");
    const handler = this.session.handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) {
      this.reached.push(url);
      this.session.completed?.({ url });
      return route.fulfill({ body: "reached", headers: { "access-control-allow-origin": "*" } });
    }
    const answer = await handler(new globalThis.Request(url, { method: request.method() }));
    const body = Buffer.from(await answer.arrayBuffer());
    this.session.completed?.({ url });
    return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
  }

  #mayOpen(url: string): boolean {
    const action = this.#openHandler?.({ url }).action ?? "allow";
    this.opened.push({ url, action });
    return action === "allow";
  }

  #mayNavigate(frame: Frame | undefined, url: string): boolean {
    const isMainFrame = frame === this.mainFrame.frame;
    if (isMainFrame && this.#asked !== null) {
      this.#asked = null;
    } else {
      const event = preventable({ url, isMainFrame });
      this.emit("will-frame-navigate", event);
      if (isMainFrame) this.emit("will-navigate", event);
      if (event.defaultPrevented) return false;
    }
    this.emit("did-start-navigation", { url, isMainFrame, isSameDocument: false });
    return true;
  }

  async #download(download: Download): Promise<void> {
    const event = preventable({});
    let place: string | null = null;
    const item = {
      getURL: () => outside(download.url()),
      getFilename: () => download.suggestedFilename(),
      setSavePath: (path: string) => {
        place = path;
      },
    };
    this.session.emit("will-download", event, item, this);
    if (event.defaultPrevented) await download.cancel().catch(() => {});
    else if (place === null) throw new Error("Electron would ask the person itself, and nobody would see the name");
    else await download.saveAs(place);
    this.emit("stand-in-download", { prevented: event.defaultPrevented, place });
  }
}

/** As Electron rejects a load: with Chromium's name of the reason as the code. */
function loadError(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  const code = /net::(?<code>ERR_\w+)/.exec(text)?.groups?.["code"] ?? "ERR_FAILED";
  return Object.assign(new Error(`${code} loading the page`), { code });
}

/** The frame of a request; a window that is only just being opened has none yet. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}
