// Opens an address in the person's own browser.
import { spawn } from "node:child_process";

/** Whether this machine has a screen to open anything on. */
export function hasScreen(env = process.env, platform = process.platform): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return (env["DISPLAY"] ?? "") !== "" || (env["WAYLAND_DISPLAY"] ?? "") !== "";
}

/** Asks the system to open an address, and does not wait: some systems answer only when the browser is closed. */
export function openAddress(address: string, platform = process.platform): void {
  const [command, args] = opener(platform, address);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  // Nothing that can open it: the person has the address in the terminal.
  child.once("error", () => {});
  child.unref();
}

function opener(platform: NodeJS.Platform, address: string): readonly [string, string[]] {
  if (platform === "win32") return ["rundll32", ["url.dll,FileProtocolHandler", address]];
  return [platform === "darwin" ? "open" : "xdg-open", [address]];
}
