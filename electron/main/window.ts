// The window: a page that can do nothing but show itself and send calls.
import { join } from "node:path";
import { app, BrowserWindow, dialog, screen, type Session } from "electron";
import { windowUrl } from "./origin.ts";
import { language } from "./stopped.ts";
import { PAGE_SETTINGS } from "./page-settings.ts";
import { keepWindowState, readWindowState } from "./window-state.ts";
import { UNSAVED } from "./words.ts";

export interface WindowOptions {
  readonly session: Session;
  readonly preload: string;
  readonly developing: boolean;
  /** Where in the window to begin. */
  readonly place: string;
  /** Told when the page cannot be kept alive. */
  readonly broken: (error: Error) => void;
}

/** Makes the window and shows it when its first page is there. */
export function openWindow({ session, preload, developing, place, broken }: WindowOptions): BrowserWindow {
  const statePath = join(app.getPath("userData"), "window.json");
  const window = new BrowserWindow({
    ...readWindowState(
      statePath,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: 360,
    minHeight: 480,
    show: false,
    title: "Redress",
    webPreferences: {
      session,
      preload,
      ...PAGE_SETTINGS,
      devTools: developing,
    },
  });
  keepWindowState(window, statePath);
  window.once("ready-to-show", () => window.show());
  keepLoaded(window, place, broken);
  askBeforeLosing(window);
  return window;
}

/** The page says no to its closing while something in it is not stored: then the person decides, and not the program alone. */
function askBeforeLosing(window: BrowserWindow): void {
  window.webContents.on("will-prevent-unload", (event) => {
    const lang = language();
    const [stay, leave] = [0, 1];
    const chosen = dialog.showMessageBoxSync(window, {
      type: "warning",
      message: UNSAVED.title[lang],
      detail: UNSAVED.body[lang],
      buttons: [UNSAVED.stay[lang], UNSAVED.leave[lang]],
      defaultId: stay,
      cancelId: stay,
      noLink: true,
    });
    if (chosen === leave) event.preventDefault();
  });
}

/** How soon after one death of the page another means that loading it anew does not help; milliseconds. */
const AGAIN = 10_000;

/**
 * Loads the page, and loads it anew when it has died or did not come: it held nothing that is not in the vault. Where that
 * does not help, `broken` is told.
 */
function keepLoaded(window: BrowserWindow, place: string, broken: (error: Error) => void): void {
  let last = Number.NEGATIVE_INFINITY;
  const load = (url: string): void => {
    window.loadURL(url).catch((error: unknown) => {
      // A page that the person left, or that died, was told of elsewhere.
      const { code = "" } = error as { readonly code?: string };
      if (code !== "ERR_ABORTED" && !window.isDestroyed() && !window.webContents.isCrashed()) again("did not load");
    });
  };
  const again = (what: string): void => {
    if (window.isDestroyed()) return;
    const now = performance.now();
    if (now - last <= AGAIN) {
      broken(new Error(`the page ${what} twice`));
      return;
    }
    last = now;
    load(windowUrl());
  };
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") again("died");
  });
  load(windowUrl(place));
}
