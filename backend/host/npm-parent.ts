// The npm that runs this process (`npx redress serve`, `npm start`), and whether it is still there.
import { readFileSync } from "node:fs";

interface Process {
  readonly name: string;
  readonly parent: number;
  /** It has ended, and nobody has asked how. */
  readonly ended: boolean;
}

/** What Linux says of a process; null where it is gone, or the system says nothing. */
function processOf(pid: number): Process | null {
  try {
    // `pid (name) state parent …`; a name may hold brackets and spaces.
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state = "", parent = ""] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return {
      name: text.slice(text.indexOf("(") + 1, text.lastIndexOf(")")),
      parent: Number(parent),
      ended: state === "Z",
    };
  } catch {
    return null;
  }
}

const isNpm = (pid: number): boolean => {
  const found = processOf(pid);
  return found !== null && !found.ended && found.name.startsWith("npm");
};

/**
 * How to ask whether the npm that runs this process is gone; null where npm does not run it. Between the two there may be a shell,
 * which dies of a signal to npm, or does not; where the system does not show npm, the shell stands for it.
 */
export function npmWatch(): (() => boolean) | null {
  if (process.env["npm_command"] === undefined) return null;
  const parent = process.ppid;
  const npm = [parent, processOf(parent)?.parent ?? 0].find(isNpm);
  return () => process.ppid !== parent || (npm !== undefined && !isNpm(npm));
}
