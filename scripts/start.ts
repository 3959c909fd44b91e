// `npm start`: the application on the sample caseload, in Electron, else in a browser's window, else at an address.
// `--own` begins at the unlock screen instead of the sample; `--browser` goes without Electron; `--fetch` fetches its
// runtime also where that failed not long ago; `--help` says so and starts nothing.
import { join } from "node:path";
import { closeInTime } from "../backend/host/closing.ts";
import { hasScreen } from "../backend/host/open-address.ts";
import { type Program, PROGRAM_FOLDER, startProgram, windowIsBuilt } from "../backend/host/program.ts";
import { toldToStop } from "../backend/host/stop.ts";
import type { Text } from "../shared/text.ts";
import { openAppWindow } from "./app-window.ts";
import { installedBrowser, sandboxFlags } from "../backend/services/printing/browser.ts";
import { findElectron, type Found } from "./electron/find.ts";
import { runElectron } from "./electron/run.ts";
import {
  AT_ADDRESS,
  BROWSER_DIED,
  BUILDING,
  CANNOT_BUILD,
  HELP,
  IN_APP_WINDOW,
  NO_BROWSER,
  NO_SCREEN,
} from "./start-words.ts";

/** As a shell has it for what Ctrl+C ended before it began. */
const STOPPED = 130;

const lang = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? "zh" : "en";
const wanted = (flag: string): boolean => process.argv.includes(flag);
const place = wanted("--own") ? "" : "/today?sample";

const line = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
const say = (text: Text): void => line(text[lang]);

const stopping = new AbortController();
const stop = toldToStop().finally(() => stopping.abort());

async function build(desktop: boolean): Promise<boolean> {
  try {
    const { buildWindow } = await import("./build-window.ts");
    await buildWindow({ desktop, onBuild: (name) => (name === "window" ? say(BUILDING) : undefined) });
    return true;
  } catch {
    // What was built before is still there; without the builder it is all there is.
    return !desktop && windowIsBuilt();
  }
}

/** Electron's program; or why the application opens elsewhere, which a person who chose that need not be told. */
async function electron(): Promise<Found | { readonly why: null }> {
  if (wanted("--browser")) return { why: null };
  if (!hasScreen()) return { why: NO_SCREEN };
  const folder = join(PROGRAM_FOLDER, "node_modules", "electron");
  return findElectron({ folder, env: process.env, signal: stopping.signal, force: wanted("--fetch"), say });
}

async function runInBrowser(): Promise<number> {
  const program = await startProgram({ log: line });
  if (!(await openedAndClosed(program))) {
    say(AT_ADDRESS);
    process.stdout.write(`${program.address(place)}\n`);
    await stop;
  }
  await closeInTime(program.close, say);
  return 0;
}

/** Whether the program had a window of a browser until the person had enough of it. */
async function openedAndClosed(program: Program): Promise<boolean> {
  if (!hasScreen()) return false;
  const browser = installedBrowser();
  if (browser === undefined) {
    say(NO_BROWSER);
    return false;
  }
  say(IN_APP_WINDOW);
  const window = openAppWindow(browser, program.address(place), lang);
  await Promise.race([stop, window.closed]);
  window.close();
  const wasClosed = await window.closed;
  if (wasClosed || stopping.signal.aborted) return true;
  say(BROWSER_DIED);
  return false;
}

async function start(): Promise<number> {
  const found = await electron();
  if (stopping.signal.aborted) return STOPPED;
  const program = "program" in found ? found.program : undefined;
  if (!(await build(program !== undefined))) {
    say(CANNOT_BUILD);
    return 1;
  }
  if (stopping.signal.aborted) return STOPPED;
  if (program !== undefined) {
    const args = [PROGRAM_FOLDER, ...sandboxFlags(), ...(place === "" ? [] : ["--sample"])];
    const ended = await runElectron(program, args, stopping.signal);
    if (ended.kind === "wanted") return ended.code;
    say(ended.why);
  } else if ("why" in found && found.why !== null) {
    say(found.why);
  }
  return runInBrowser();
}

if (wanted("--help") || wanted("-h")) process.stdout.write(HELP[lang]);
else process.exitCode = await start();
