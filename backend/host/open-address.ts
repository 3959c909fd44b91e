// Opens an address in the person's own browser.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How long a browser may take to read the way; milliseconds. */
const READ_BY = 60_000;

/** Whether this machine has a screen to open anything on. */
export function hasScreen(env = process.env, platform = process.platform): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return (env["DISPLAY"] ?? "") !== "" || (env["WAYLAND_DISPLAY"] ?? "") !== "";
}

/**
 * Asks the system to open an address, and does not wait: some systems answer only when the browser is closed. The address
 * travels in a file that this user alone can read: what a program is started with, every user of the machine can see.
 * Returns what takes the file away again.
 */
export function openAddress(address: string, platform = process.platform): () => void {
  const folder = mkdtempSync(join(tmpdir(), "redress-open-"));
  const file = join(folder, "redress.html");
  writeFileSync(file, pageTo(address), { mode: 0o600 });
  const remove = (): void => {
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  };
  const timer = setTimeout(remove, READ_BY).unref();
  const [command, args] = opener(platform, file);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  // Nothing that can open it: the person has the address in the terminal.
  child.once("error", () => {});
  child.unref();
  return remove;
}

function opener(platform: NodeJS.Platform, file: string): readonly [string, string[]] {
  if (platform === "win32") return ["rundll32", ["url.dll,FileProtocolHandler", file]];
  return [platform === "darwin" ? "open" : "xdg-open", [file]];
}

/** A page that leads on at once. The address is the program's own: letters, digits and what an address is made of. */
function pageTo(address: string): string {
  if (!/^http:\/\/127\.0\.0\.1:\d+\/[\w/#?-]*$/u.test(address)) throw new RangeError("not an address of this program");
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}"><title>Redress</title></head><body><a href="${address}">Redress</a></body></html>\n`;
}
