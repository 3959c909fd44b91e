// The program as `npm start` runs it without a screen: the browser host, in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const START = fileURLToPath(new URL("../scripts/start.ts", import.meta.url));

export interface RunningProgram {
  /** The address that lets one browser in. */
  readonly address: string;
  /** Milliseconds from the start of the process to the address. */
  readonly took: number;
  /** Ends the program and waits until its vault is closed. */
  readonly end: () => Promise<void>;
}

/** Starts the program at the unlock screen on a data folder. Throws where it ends before it gives an address. */
export async function startProgram(dataFolder: string): Promise<RunningProgram> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  // A folder without Electron's runtime: the browser host is measured.
  const env = { ...rest, REDRESS_DATA: dataFolder, ELECTRON_OVERRIDE_DIST_PATH: dataFolder };
  const from = performance.now();
  const child = spawn(process.execPath, [START, "--own"], { env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(child, "exit");
  for await (const address of createInterface({ input: child.stdout })) {
    const took = performance.now() - from;
    return {
      address,
      took,
      end: async () => {
        child.kill("SIGTERM");
        await ended;
      },
    };
  }
  throw new Error("the program gave no address");
}
