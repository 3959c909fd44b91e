// The whole program in a folder of its own, built, in which `npm start` can be run with any runtime and any network.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { programName } from "../../../scripts/electron/runtime.ts";
import { buildWindow, ROOT } from "../../../scripts/build-window.ts";
import { type RunningProgram, startProgramProcess } from "../browser-host/programs.fixture.ts";
import { copyPackage, mirrored, VERSION } from "./electron-package.fixture.ts";

const COPIED = [
  "package.json",
  "package-lock.json",
  "scripts",
  "electron",
  "backend",
  "db",
  "shared",
  "renderer",
  "examples",
];

export interface ProgramCopy {
  readonly root: string;
  /** The folder of its package `electron`. */
  readonly electron: string;
  /** Puts a stand-in for the runtime into its place, as if it had been fetched; a shell script's text. */
  plant(program: string): void;
  /** Puts a stand-in for a browser on the path, the only one there. */
  browser(program: string): void;
  /** `npm start`, with a screen of that name and the mirror at that address. */
  start(args: readonly string[], mirror: string, env?: Readonly<Record<string, string>>): RunningProgram;
  remove(): void;
}

/** Copies the program, whose package `electron` is of a release with this archive. */
export async function copyProgram(released: Buffer): Promise<ProgramCopy> {
  await buildWindow({ desktop: true });
  const root = mkdtempSync(join(tmpdir(), "redress-program-"));
  for (const name of [...COPIED, "templates", "dist"]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true, filter: (path) => basename(path) !== "pictures" });
  }
  const [modules, electron, bin] = ["node_modules", "node_modules/electron", "bin"].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [modules, bin]) mkdirSync(folder);
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name !== "electron" && name !== ".cache") symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  copyPackage(electron, released);
  const script = (path: string, text: string): void => {
    writeFileSync(path, text);
    chmodSync(path, 0o755);
  };
  return {
    root,
    electron,
    plant(program) {
      mkdirSync(join(electron, "dist"), { recursive: true });
      script(join(electron, "dist", programName()), program);
      writeFileSync(join(electron, "dist", "version"), VERSION);
      writeFileSync(join(electron, "path.txt"), programName());
    },
    browser: (program) => script(join(bin, "chromium"), program),
    start(args, mirror, env = {}) {
      const others = Object.entries(mirrored(mirror, root)).filter(([, value]) => value !== undefined);
      return startProgramProcess([join(root, "scripts", "start.ts"), ...args], {
        ...(Object.fromEntries(others) as Record<string, string>),
        DISPLAY: ":99",
        LC_ALL: "C",
        PATH: `${bin}:/usr/bin:/bin`,
        STAND_IN_NOTES: join(root, "notes"),
        ...env,
      });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
