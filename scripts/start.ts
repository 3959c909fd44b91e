// `npm start`: the application on the sample caseload, in Electron where its runtime is there, else in a browser's window.
// `--own` begins at the unlock screen instead of the sample.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasScreen } from "../electron/backend/host/open-address.ts";
import { PROGRAM_FOLDER, startProgram, windowIsBuilt } from "../electron/backend/host/program.ts";
import { toldToStop } from "../electron/backend/host/stop.ts";
import type { Text } from "../shared/text.ts";
import { openAppWindow } from "./app-window.ts";
import { installedBrowser, sandboxFlags } from "./browser.ts";
import { AT_ADDRESS, BUILDING, CANNOT_BUILD, IN_APP_WINDOW } from "./start-words.ts";

const lang = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? "zh" : "en";

const line = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
const say = (text: Text): void => line(text[lang]);

/** Electron's program, or undefined where its runtime was never fetched. Asking the package itself would fetch it. */
function electronRuntime(): string | undefined {
  const own = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  const folder = join(PROGRAM_FOLDER, "node_modules", "electron");
  const pathFile = join(folder, "path.txt");
  const name = existsSync(pathFile)
    ? readFileSync(pathFile, "utf8").trim()
    : process.platform === "win32"
      ? "electron.exe"
      : "electron";
  const path = join(own === undefined || own === "" ? join(folder, "dist") : own, name);
  return existsSync(path) ? path : undefined;
}

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

function runElectron(runtime: string, sample: boolean): Promise<number> {
  const args = [PROGRAM_FOLDER, ...sandboxFlags(), ...(sample ? ["--sample"] : [])];
  const child = spawn(runtime, args, { stdio: "inherit" });
  void toldToStop().then(() => child.kill());
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 0));
  });
}

async function runInBrowser(sample: boolean): Promise<number> {
  const stop = toldToStop();
  const program = await startProgram({ log: line });
  const address = program.address(sample ? "/today?sample" : "");
  const browser = hasScreen() ? installedBrowser() : undefined;
  if (browser === undefined) {
    say(AT_ADDRESS);
    process.stdout.write(`${address}\n`);
    await stop;
  } else {
    say(IN_APP_WINDOW);
    const window = openAppWindow(browser, address, lang);
    await Promise.race([stop, window.closed]);
    window.close();
    await window.closed;
  }
  await program.close();
  return 0;
}

const sample = !process.argv.includes("--own");
const runtime = electronRuntime();
if (!(await build(runtime !== undefined))) {
  say(CANNOT_BUILD);
  process.exitCode = 1;
} else {
  process.exitCode = runtime === undefined ? await runInBrowser(sample) : await runElectron(runtime, sample);
}
