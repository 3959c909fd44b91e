// What a process leaves behind where it crashes: on Linux, nothing of its memory.
import { writeFileSync } from "node:fs";

/** Which parts of the memory the kernel writes into a core dump, as bits; a process may say so of itself. */
const FILTER = "/proc/self/coredump_filter";
const NOTHING = "0";

/**
 * From now on a core dump of this process, and of those that it starts, holds no part of its memory: no key, passphrase or
 * client's word. Systems that do not let a process say so are as they were.
 */
export function keepMemoryOutOfDumps(): void {
  try {
    writeFileSync(FILTER, NOTHING);
  } catch {
    // Another system, or one that does not allow it.
  }
}
