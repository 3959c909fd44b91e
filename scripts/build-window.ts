// Builds what the hosts show and run, into dist/app/, and only what is stale. `--desktop` adds Electron's scripts.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputHash, readStamp } from "./build/stamp.ts";
import { DESKTOP, type Target, WINDOW } from "./build/targets.ts";

export const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
/** Where everything built lies. */
export const APP = join(ROOT, "dist", "app");

export interface BuildOptions {
  /** Also the scripts of the desktop application. */
  readonly desktop?: boolean;
  /** Told what is about to be built; nothing is told where nothing is stale. */
  readonly onBuild?: (name: Target["name"]) => void;
}

/** Builds what is stale. Throws what the bundler throws; what stood before then stands still. */
export async function buildWindow({ desktop = false, onBuild }: BuildOptions = {}): Promise<void> {
  mkdirSync(APP, { recursive: true });
  for (const target of desktop ? [WINDOW, ...DESKTOP] : [WINDOW]) {
    const hash = inputHash(ROOT, target.inputs);
    const stamp = join(ROOT, "dist", `${target.name}.stamp`);
    if (readStamp(stamp) === hash && existsSync(builtAt(target))) continue;
    onBuild?.(target.name);
    await buildTarget(target, APP);
    writeFileSync(stamp, hash);
  }
}

const builtAt = (target: Target): string =>
  target.name === "window" ? join(APP, "window", target.proof) : join(APP, target.proof);

/**
 * Builds one target into an application folder: first into a folder of its own beside it, so that a failed or
 * interrupted build takes nothing away.
 */
export async function buildTarget(target: Target, app: string): Promise<void> {
  const fresh = join(app, `.${target.name}-${process.pid}`);
  const { NODE_ENV } = process.env;
  // Vite believes this more than its own mode, and the runner of the tests sets it: their window must be the one that ships.
  process.env["NODE_ENV"] = "production";
  try {
    const { build } = await import("vite");
    await build(await target.config(ROOT, fresh));
    const built = target.name === "window" ? ["window"] : readdirSync(fresh);
    for (const name of built) replace(target.name === "window" ? fresh : join(fresh, name), join(app, name));
  } finally {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Puts something in the place of what is there, which is gone for no longer than a name takes to change. */
function replace(from: string, to: string): void {
  const old = `${to}.old-${process.pid}`;
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  try {
    const desktop = process.argv.includes("--desktop");
    await buildWindow({ desktop, onBuild: (name) => say(`building dist/app/${name}`) });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
