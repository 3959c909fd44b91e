// The application in a process of its own on the stand-in, as `electron FOLDER` runs it: with exit codes, lines, and signals.
//
// Like Electron's main process it goes on after an exception that nobody catches, and only warns of a rejected promise;
// the one who starts it passes Node's flag for the latter. It takes one line of JSON a command on its standard input and
// writes one line of JSON for each thing a person would see.
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { launchChromium } from "../../../chromium.ts";
import type { ApplicationOptions } from "./application.ts";
import { standInForElectron } from "./index.ts";

/** What the process is started with, as JSON in its first argument. */
export interface ProgramOptions extends ApplicationOptions {
  /** The folder with `main.js`. */
  readonly app: string;
}

export type Command = "close" | "quit" | "second-instance" | "die" | "throw" | "reject";

const { app, ...options } = JSON.parse(process.argv[2] ?? "") as ProgramOptions;
const tell = (seen: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify(seen)}\n`);
};

const browser = await launchChromium();
const electron = standInForElectron(browser, options);
electron.tell = (kind, text) => tell({ kind, text });

process.on("uncaughtException", (error) => {
  if (process.listenerCount("uncaughtException") === 1) tell({ kind: "javascript-error-box", text: error.message });
});

const commands: Readonly<Record<Command, () => void>> = {
  close: () => void electron.windows[0]?.close(),
  quit: () => electron.app.quit(),
  "second-instance": () => electron.app.emit("second-instance", {}, [], "/"),
  die: () => electron.windows[0]?.webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 }),
  throw: () => {
    setImmediate(() => {
      throw new Error("王某 owes");
    });
  },
  reject: () => void Promise.reject(new Error("王某 owes")),
};
createInterface({ input: process.stdin }).on("line", (line) => commands[line as Command]());

void electron.shown.then(() => tell({ kind: "shown" }));
void electron.app.ended.then(async (code) => {
  await browser.close();
  process.exit(code);
});
// Electron reads its arguments from the same place as the application does.
process.argv.splice(2, 1);
await import(pathToFileURL(join(app, "main.js")).href);
