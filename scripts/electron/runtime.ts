// Electron's runtime on this machine: where it lies, and whether it is whole.
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** The program inside the runtime's folder, named as Electron's own package names it. */
export function programName(platform: NodeJS.Platform = process.platform): string {
  if (platform === "darwin") return "Electron.app/Contents/MacOS/Electron";
  return platform === "win32" ? "electron.exe" : "electron";
}

/** The version of Electron that the package in `folder` is for. */
export function versionOf(folder: string): string {
  const about: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return typeof about === "object" && about !== null && "version" in about ? String(about.version) : "";
}

/**
 * The runtime's program in a folder of the package `electron`, or undefined where it is not all there. It is asked for as the
 * package itself asks: the version's file and `path.txt`, which is written last of all.
 */
export function wholeRuntime(folder: string): string | undefined {
  const program = join(folder, "dist", programName());
  try {
    const version = readFileSync(join(folder, "dist", "version"), "utf8")
      .trim()
      .replace(/^v/, "");
    if (version !== versionOf(folder)) return undefined;
    if (readFileSync(join(folder, "path.txt"), "utf8") !== programName()) return undefined;
    accessSync(program, constants.X_OK);
    return program;
  } catch {
    return undefined;
  }
}

/** The runtime that the person names instead, by `ELECTRON_OVERRIDE_DIST_PATH`; undefined where none is named. */
export function ownRuntime(env: Environment): { readonly program: string; readonly there: boolean } | undefined {
  const folder = env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "";
  if (folder === "") return undefined;
  const program = join(folder, programName());
  return { program, there: existsSync(program) };
}
