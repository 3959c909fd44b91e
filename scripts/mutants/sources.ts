// The sources whose mutants are drawn.
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { ROOT } from "./bundle.ts";
import { mutantsOf } from "./find.ts";
import type { Mutant, MutantKind } from "./kinds.ts";

export const FOLDERS = [
  "shared/rules",
  "shared/law",
  "shared/engine",
  "shared/calendar",
  "shared/audit",
  "shared/remedies",
  "shared/filings/grounds",
] as const;

/** Written by a script, or only there for tests, such as the periods with their expected ends. */
const LEFT_OUT = /\.(?:test|fixture)\.ts$|\/testing\.ts$|shared\/calendar\/(?:data|vectors)\.ts$|\/source-digest\.ts$/u;

/** The paths of the sources that begin with one of these, in their order. */
export function sourcesIn(folders: readonly string[]): readonly string[] {
  return FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: ROOT }))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !LEFT_OUT.test(path) && folders.some((folder) => path.startsWith(folder)))
    .toSorted();
}

/** Every mutant of these kinds in these sources. */
export function mutantsIn(folders: readonly string[], kinds: ReadonlySet<MutantKind>): readonly Mutant[] {
  return sourcesIn(folders)
    .flatMap((path) => mutantsOf(path, readFileSync(join(ROOT, path), "utf8")))
    .filter(({ kind }) => kinds.has(kind));
}
