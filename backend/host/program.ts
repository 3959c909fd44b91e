// The whole program for a browser on this machine: its backend and its host, started together and ended in order.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBackend } from "../app/thread.ts";
import { closedOnceAsked } from "./asked.ts";
import { dataFolder } from "./data-folder.ts";
import { serveWindow } from "./serve-window.ts";
import { userName } from "./user-name.ts";
import type { WindowFiles } from "./window-files.ts";

/** The program's own folder. */
export const PROGRAM_FOLDER = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** The folder of the built window. */
const WINDOW_FOLDER = join(PROGRAM_FOLDER, "dist", "app", "window");

/** Where the command line keeps compiled modules too: in the program's folder, where no other user can plant code. */
const COMPILED = join(PROGRAM_FOLDER, "node_modules", ".cache", "redress");

/** Whether the window has been built, of whatever state of the sources. */
export const windowIsBuilt = (): boolean => existsSync(join(WINDOW_FOLDER, "index.html"));

export interface Program {
  readonly port: number;
  /** An address that lets one browser in, once; `place` is what follows "#". */
  address(place?: string): string;
  /** Ends calls and connections, then closes the vault. */
  readonly close: () => Promise<void>;
}

/** Starts the program on loopback. Rejects with Node's own error where the port is taken. */
export async function startProgram(options: {
  readonly port?: number;
  /** What serves the window's files, where it is not the built window. */
  readonly files?: WindowFiles;
  /** Takes a line about a fault of the program. It never holds client data. */
  readonly log: (line: string) => void;
}): Promise<Program> {
  const { port, files, log } = options;
  const thread = startBackend({
    dataFolder: dataFolder(),
    examples: join(PROGRAM_FOLDER, "examples"),
    host: "browser",
    version: version(),
    who: userName(),
    log,
    ...(existsSync(join(PROGRAM_FOLDER, "node_modules")) ? { compiled: COMPILED } : {}),
  });
  const backend = closedOnceAsked(thread);
  const { dispatch } = backend;
  const host = await serveWindow({
    dispatch,
    windowFolder: WINDOW_FOLDER,
    ...(port === undefined ? {} : { port }),
    ...(files === undefined ? {} : { files }),
  }).catch(async (error: unknown) => {
    // The backend has been started: it would keep the process alive.
    await thread.close();
    throw error;
  });
  return {
    port: host.port,
    address: (place = "") => (place === "" ? host.address() : `${host.address()}#${place}`),
    close: async () => {
      await host.close();
      await backend.close();
    },
  };
}

function version(): string {
  const about: unknown = JSON.parse(readFileSync(join(PROGRAM_FOLDER, "package.json"), "utf8"));
  return typeof about === "object" && about !== null && "version" in about ? String(about.version) : "0";
}
