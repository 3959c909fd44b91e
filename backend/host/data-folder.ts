// Where the vaults lie: one place for every host, so that the desktop application and the browser show the same ones.
import { homedir } from "node:os";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** The program's data folder of this user, or the one that `REDRESS_DATA` names. Nothing is made here. */
export function dataFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const set = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  const own = set("REDRESS_DATA");
  if (own !== undefined) return own;
  if (platform === "win32") return join(set("LOCALAPPDATA") ?? join(home, "AppData", "Local"), "Redress");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Redress");
  return join(set("XDG_DATA_HOME") ?? join(home, ".local", "share"), "redress");
}
