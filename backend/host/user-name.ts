// How the history names who works, until the settings name a caseworker.
import { userInfo } from "node:os";

/** The name of this system's user, or its number where the system has no name for it, as in many containers. */
export function userName(ask: () => { readonly username: string } = userInfo): string {
  try {
    return ask().username;
  } catch {
    return `uid ${process.getuid?.() ?? "?"}`;
  }
}
