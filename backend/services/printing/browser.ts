// The Chromium, Chrome or Edge of this machine.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const ON_PATH = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

const ON_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

type Environment = Readonly<Record<string, string | undefined>>;

function places(env: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === "darwin") return ON_MAC;
  if (platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map((name) => env[name] ?? "");
    return roots.filter((root) => root !== "").flatMap((root) => ON_WINDOWS.map((path) => join(root, path)));
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
}

/** Its path, or undefined where none is installed. */
export function installedBrowser(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  return places(env, platform).find((path) => existsSync(path));
}

/** Chromium refuses its own sandbox to the superuser; everyone else keeps it. */
export const sandboxFlags = (): readonly string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);
