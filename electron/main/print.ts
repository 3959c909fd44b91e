// Prints pages of the program in a window that nobody sees: no script, no preload, a session of its own with nothing but the page.
import { BrowserWindow, type Session, session } from "electron";
import { type Print, PrintFault } from "../../backend/services/printing/print.ts";
import { PRINT_ENDED, PRINT_FAILED, PRINT_TOO_LONG } from "../../backend/services/printing/words.ts";
import { guardSession } from "./guards.ts";
import { SCHEME, windowUrl } from "./origin.ts";
import { PAGE_SETTINGS } from "./page-settings.ts";

/** Milliseconds after which a page is given up. */
const MOST_MS = 120_000;

/** Prints with the Chromium that the application runs in, once the application is ready. */
export function printInWindow(mostMs = MOST_MS): Print {
  // One page at a time is there, and it is the whole site.
  let page = "";
  let pages: Session | undefined;
  const begin = (): Session => {
    // Kept in memory only.
    const own = session.fromPartition("redress-print");
    guardSession(own, false);
    const headers = { "content-type": "text/html; charset=utf-8" };
    own.protocol.handle(SCHEME, () => new Response(page, { headers }));
    return own;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (html, signal) => {
    const next = last.then(() => {
      pages ??= begin();
      page = html;
      return printed(pages, signal, mostMs);
    });
    last = next
      .catch(() => {})
      .finally(() => {
        page = "";
      });
    return next;
  };
}

async function printed(pages: Session, signal: Parameters<Print>[1], mostMs: number): Promise<Uint8Array<ArrayBuffer>> {
  if (signal.aborted) throw new PrintFault("ended", PRINT_ENDED);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: pages,
      ...PAGE_SETTINGS,
      devTools: false,
      javascript: false,
    },
  });
  let why: PrintFault | null = null;
  let giveUp = (): void => {};
  const givenUp = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(why ?? new PrintFault("print-failed", PRINT_FAILED));
  });
  const stop = (): void => {
    why = new PrintFault("ended", PRINT_ENDED);
    giveUp();
  };
  const late = setTimeout(() => {
    why = new PrintFault("print-failed", PRINT_TOO_LONG);
    giveUp();
  }, mostMs);
  signal.addEventListener("abort", stop);
  window.webContents.on("render-process-gone", () => giveUp());
  window.on("closed", () => giveUp());
  const made = window.loadURL(windowUrl()).then(() =>
    window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
  try {
    return Uint8Array.from(await Promise.race([made, givenUp]));
  } catch (error) {
    throw error instanceof PrintFault ? error : new PrintFault("print-failed", PRINT_FAILED);
  } finally {
    clearTimeout(late);
    signal.removeEventListener("abort", stop);
    givenUp.catch(() => {});
    made.catch(() => {});
    if (!window.isDestroyed()) window.destroy();
  }
}
