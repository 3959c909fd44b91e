// The main process of the desktop application: starts the backend, opens the window, closes the vault at the end.
import { join } from "node:path";
import { app, type BrowserWindow, session } from "electron";
import { startBackend } from "../backend/app/thread.ts";
import { closedOnceAsked } from "../backend/host/asked.ts";
import { dataFolder } from "../backend/host/data-folder.ts";
import { userName } from "../backend/host/user-name.ts";
import { answerCalls } from "./main/calls.ts";
import { guardDownloads } from "./main/downloads.ts";
import { Ending } from "./main/ending.ts";
import { guardPages, guardSession } from "./main/guards.ts";
import { setMenu } from "./main/menu.ts";
import { NO_STEPS } from "./main/menu-steps.ts";
import { printInWindow } from "./main/print.ts";
import { registerScheme, serveFiles } from "./main/protocol.ts";
import { language } from "./main/stopped.ts";
import { openWindow } from "./main/window.ts";
import { ALREADY_OPEN } from "./main/words.ts";

/** Built, this file stands in `dist/app/` beside the window and the preload. */
const here = import.meta.dirname;
const developing = !app.isPackaged;

const log = (line: string): void => {
  process.stderr.write(`redress: ${line}\n`);
};

const ending = new Ending(log);

registerScheme();
app.enableSandbox();
// A second lock behind the session's: no name is ever looked up, and Chromium starts nothing of its own.
app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
app.commandLine.appendSwitch("disable-background-networking");
guardPages(app);

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(run).catch(ending.fail);
} else {
  log(`${ALREADY_OPEN.zh}\n${ALREADY_OPEN.en}`);
  app.quit();
}

function run(): void {
  setMenu(language(), process.platform, NO_STEPS);
  const thread = startBackend({
    dataFolder: dataFolder(),
    examples: join(here, "..", "..", "examples"),
    host: "electron",
    version: app.getVersion(),
    who: userName(),
    log,
    print: printInWindow(),
  });
  const backend = closedOnceAsked(thread);
  const calls = answerCalls(backend.dispatch, {
    log,
    steps: (steps) => setMenu(language(), process.platform, steps),
  });
  // Kept in memory only: no cache and no storage on the disk.
  const pages = session.fromPartition("redress");
  const refused = guardSession(pages, developing);
  ending.close = () => {
    if (refused.count > 0) log(`${refused.count} requests to a network were refused`);
    return backend.close();
  };
  guardDownloads(pages);
  serveFiles(pages, join(here, "window"));

  let window: BrowserWindow | undefined = openWindow({
    session: pages,
    preload: join(here, "preload.cjs"),
    developing,
    place: process.argv.includes("--sample") ? "/today?sample" : "",
    broken: ending.fail,
  });
  calls.watch(window.webContents);
  // What is left of a closed window throws whatever it is asked.
  window.on("closed", () => {
    window = undefined;
  });

  app.on("second-instance", () => {
    if (window === undefined || ending.begun) {
      ending.sayStillSaving();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on("window-all-closed", () => app.quit());
}
