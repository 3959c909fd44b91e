// Whether standard output was closed before the program began (`>&-`). Seen on Linux only.
import { constants, readdirSync, readFileSync, readlinkSync } from "node:fs";

const SHELLS: ReadonlySet<string> = new Set(["sh", "ash", "bash", "dash", "ksh", "zsh", "fish", "busybox"]);

/** Where a process writes: to what only a closed output or a starting program leaves there, elsewhere, or nowhere at all. */
type Output = "null-both-ways" | "other" | "none";

function outputOf(pid: number | "self"): Output {
  if (!readdirSync(`/proc/${pid}/fd`).includes("1")) return "none";
  if (readlinkSync(`/proc/${pid}/fd/1`) !== "/dev/null") return "other";
  const info = readFileSync(`/proc/${pid}/fdinfo/1`, "utf8");
  const flags = /^flags:\s*(?<octal>[0-7]+)$/mu.exec(info)?.groups?.["octal"] ?? "0";
  return (Number.parseInt(flags, 8) & constants.O_RDWR) === 0 ? "other" : "null-both-ways";
}

/** The process that started another. The name of a program, which stands before it, may hold spaces and brackets. */
function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? "0");
}

/**
 * Node puts the null device, open both ways, in the place of an output that was closed, and every write succeeds. A program that
 * throws the output away opens it the same way for the process that it starts; a shell opens it for writing alone, so that below a
 * shell which writes elsewhere it can only stand for a closed one. Without /proc nothing can be told: it counts as open.
 */
export function isOutputClosed(): boolean {
  if (process.platform !== "linux") return false;
  try {
    if (outputOf("self") !== "null-both-ways") return false;
    for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
      const output = outputOf(pid);
      if (output === "none") return true;
      if (output === "other") return SHELLS.has(readFileSync(`/proc/${pid}/comm`, "utf8").trim());
    }
  } catch {
    // Another user's process, or one that has ended.
  }
  return false;
}
