// Which file of the native SQLite module this machine loads, found without asking Node for a report of the process.
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How much of a program's beginning names the loader it was linked for. */
const BEGINNING = 4096;

/** Whether a Linux program was linked for musl: its ELF header names `/lib/ld-musl-….so.1` as its loader. */
export function linkedForMusl(program: string): boolean {
  const beginning = Buffer.alloc(BEGINNING);
  try {
    const file = openSync(program, "r");
    try {
      readSync(file, beginning, 0, BEGINNING, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  return beginning.includes("/ld-musl-");
}

/** The name that the module's own prebuilt files have for a system. */
export function prebuiltName(platform: NodeJS.Platform, arch: string, musl: boolean): string {
  return `${platform === "linux" && musl ? "linuxmusl" : platform}-${arch}.node`;
}

/**
 * The absolute path of the module's file for this machine, for the option `nativeBinding`. Left to itself the module
 * calls `process.report.getReport()` on Linux to tell glibc from musl, which is reported to abort Electron in a worker
 * thread, where no error can be caught. The path need not exist: loading it then says so.
 */
export function nativeModule(): string {
  const folder = dirname(createRequire(import.meta.url).resolve("better-sqlite3/package.json"));
  const musl = process.platform === "linux" && linkedForMusl(process.execPath);
  const prebuilt = join(folder, "prebuilds", prebuiltName(process.platform, process.arch, musl));
  // Where the module brings nothing for a system, a person may have compiled it.
  const compiled = join(folder, "build", "Release", "better_sqlite3.node");
  return !existsSync(prebuilt) && existsSync(compiled) ? compiled : prebuilt;
}
