// A functional stand-in for the `electron` module, backed by a real Chromium: the real main and preload run in it.
//
// It has only what the main process uses: an import of anything else (shell, clipboard, remote …) fails at once. Not the
// same as Electron: pages are isolated from the preload by a closure, not by a world of their own; `window.open` returns
// a window that is closed at once, not null; fuses and safeStorage are not here, and dialogs are lists of what they said.
import { EventEmitter } from "node:events";
import { registerHooks } from "node:module";
import type { Browser } from "playwright-core";
import { Application, type ApplicationOptions } from "./application.ts";
import { destroyable } from "./destroyable.ts";
import { BrowserWindow, type Surroundings, type WindowOptions } from "./browser-window.ts";
import { Session } from "./session.ts";

interface Scheme {
  readonly scheme: string;
  readonly privileges: Readonly<Record<string, boolean>>;
}

interface MessageBox {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly cancelId: number;
}

interface SaveDialog {
  readonly defaultPath: string;
  readonly properties: readonly string[];
}

/** A box that nothing waits for. */
interface Notice {
  readonly message: string;
  readonly signal?: AbortSignal;
}

export interface StandIn {
  readonly app: Application;
  readonly ipc: EventEmitter;
  readonly windows: readonly BrowserWindow[];
  /** The first window, when its first page is there. */
  readonly shown: Promise<BrowserWindow>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly schemes: readonly Scheme[];
  readonly errorBoxes: readonly (readonly [string, string])[];
  readonly messageBoxes: readonly MessageBox[];
  /** The buttons that the person presses in message boxes to come, first first; after them the one that cancels. */
  readonly answers: number[];
  /** What save dialogs offered. */
  readonly saveDialogs: readonly SaveDialog[];
  /** The places that the person chooses in save dialogs to come, first first; after them none. */
  readonly places: string[];
  /** The template of the application's menu. */
  menu(): unknown;
  /** Told of what a person sees at once: boxes as they appear and go, windows called up. */
  tell: (kind: "error-box" | "notice" | "notice-gone" | "called-up", text: string) => void;
  /** Takes the module away again. */
  remove(): void;
}

const KEY = "redressElectronStandIn";
const ADDRESS = "stand-in:electron";

/** Makes `import … from "electron"` give the stand-in, in this thread. */
export function standInForElectron(browser: Browser, options: ApplicationOptions): StandIn {
  const app = new Application(options);
  const ipc = new EventEmitter();
  const windows: BrowserWindow[] = [];
  const sessions = new Map<string, Session>();
  const schemes: Scheme[] = [];
  const errorBoxes: (readonly [string, string])[] = [];
  const messageBoxes: MessageBox[] = [];
  const answers: number[] = [];
  const saveDialogs: SaveDialog[] = [];
  const places: string[] = [];
  let menu: unknown = null;
  let loaded: (window: BrowserWindow) => void = () => {};
  const shown = new Promise<BrowserWindow>((resolve) => {
    loaded = resolve;
  });

  function newWindow(given: WindowOptions) {
    const window = new BrowserWindow(given, around);
    window.calledUp = () => standIn.tell("called-up", "");
    const isGone = (): boolean => window.gone;
    return destroyable(window, isGone, { webContents: destroyable(window.webContents, isGone) });
  }
  // What it makes is a window to whoever asks.
  newWindow.prototype = BrowserWindow.prototype;
  newWindow.fromWebContents = (contents: unknown) =>
    windows.find(({ gone, webContents }) => !gone && webContents === contents) ?? null;

  const open = (): BrowserWindow[] => windows.filter((window) => !window.gone);
  app.closeWindows = async () => {
    await Promise.all(open().map((window) => window.close()));
    return open().length === 0;
  };
  const around: Surroundings = {
    browser,
    ipc,
    windows,
    announce: (contents) => app.emit("web-contents-created", {}, contents),
    loaded: (window) => loaded(window),
    allClosed: () => {
      if (open().length === 0) app.emit("window-all-closed");
    },
  };
  const electron = {
    app,
    BrowserWindow: newWindow,
    ipcMain: ipc,
    protocol: {
      registerSchemesAsPrivileged: (given: readonly Scheme[]) => {
        if (app.ready) throw new Error("too late: the application is ready");
        schemes.push(...given);
      },
    },
    session: {
      fromPartition: (name: string) => {
        const session = sessions.get(name) ?? new Session(name);
        sessions.set(name, session);
        return session;
      },
    },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1600, height: 1000 } }] },
    dialog: {
      showErrorBox: (title: string, body: string) => {
        errorBoxes.push([title, body]);
        standIn.tell("error-box", `${title}: ${body}`);
      },
      // Stays until the person presses a button, which nobody does here, or its signal takes it away.
      showMessageBox: (notice: Notice) =>
        new Promise((resolve) => {
          standIn.tell("notice", notice.message);
          notice.signal?.addEventListener("abort", () => {
            standIn.tell("notice-gone", notice.message);
            resolve({ response: 0 });
          });
        }),
      showMessageBoxSync: (_window: unknown, box: MessageBox) => {
        messageBoxes.push(box);
        return answers.shift() ?? box.cancelId;
      },
      showSaveDialogSync: (_window: unknown, offer: SaveDialog) => {
        saveDialogs.push(offer);
        return places.shift();
      },
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (template: unknown) => {
        menu = template;
      },
    },
  };
  Object.assign(globalThis, { [KEY]: electron });
  const source = Object.keys(electron)
    .map((name) => `export const ${name} = globalThis.${KEY}.${name};`)
    .join("\n");
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "electron" ? { url: ADDRESS, format: "module", shortCircuit: true } : next(specifier, context),
    load: (url, context, next) =>
      url === ADDRESS ? { format: "module", source, shortCircuit: true } : next(url, context),
  });
  const standIn: StandIn = {
    app,
    ipc,
    windows,
    shown,
    sessions,
    schemes,
    errorBoxes,
    messageBoxes,
    answers,
    saveDialogs,
    places,
    menu: () => menu,
    tell: () => {},
    remove: () => hooks.deregister(),
  };
  return standIn;
}
