// The main process of the desktop application: starts the backend, opens the window, closes the vault at the end.
import { userInfo } from "node:os";
import { join } from "node:path";
import { app, type BrowserWindow, session } from "electron";
import { startBackend } from "./backend/app/thread.ts";
import { dataFolder } from "./backend/host/data-folder.ts";
import { answerCalls } from "./main/calls.ts";
import { guardDownloads } from "./main/downloads.ts";
import { guardPages, guardSession } from "./main/guards.ts";
import { setMenu } from "./main/menu.ts";
import { registerScheme, serveFiles } from "./main/protocol.ts";
import { language, sayStopped } from "./main/stopped.ts";
import { openWindow } from "./main/window.ts";

/** Built, this file stands in `dist/app/` beside the window and the preload. */
const here = import.meta.dirname;
const developing = !app.isPackaged;

const log = (line: string): void => {
  process.stderr.write(`redress: ${line}\n`);
};

process.on("uncaughtException", () => {
  sayStopped();
  app.exit(1);
});

registerScheme();
app.enableSandbox();
// A second lock behind the session's: no name is ever looked up, and Chromium starts nothing of its own.
app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
app.commandLine.appendSwitch("disable-background-networking");
guardPages(app);

if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

function run(): void {
  setMenu(language(), process.platform);
  const backend = startBackend({
    dataFolder: dataFolder(),
    examples: join(here, "..", "..", "examples"),
    host: "electron",
    version: app.getVersion(),
    who: userInfo().username,
    log,
  });
  const calls = answerCalls(backend.dispatch, () => log("a message that is not from the window was refused"));
  // Kept in memory only: no cache and no storage on the disk.
  const pages = session.fromPartition("redress");
  const refused = guardSession(pages, developing);
  guardDownloads(pages);
  serveFiles(pages, join(here, "window"));

  const window: BrowserWindow = openWindow({
    session: pages,
    preload: join(here, "preload.cjs"),
    developing,
    place: process.argv.includes("--sample") ? "/today?sample" : "",
  });
  calls.watch(window.webContents);

  app.on("second-instance", () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on("window-all-closed", () => app.quit());
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    void backend.close().finally(() => {
      closed = true;
      if (refused.count > 0) log(`${refused.count} requests to a network were refused`);
      app.quit();
    });
  });
}
