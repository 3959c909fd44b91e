// The source files that the checks of this folder read, and their code without comments.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The source files under the folders, without tests and what serves them. */
export function sources(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((name) => /\.tsx?$/u.test(name) && !/\.(?:test|fixture)\.tsx?$|\/testing\.ts$/u.test(name)),
  );
}

/** The code of a file without its comments. */
export const codeOf = (file: string): string =>
  readFileSync(root + file, "utf8")
    .replaceAll(/\/\*[\s\S]*?\*\//gu, "")
    .replaceAll(/(^|\s)\/\/.*$/gmu, "$1");

/** The lines of a file that hold code, without its imports. */
export const linesOf = (file: string): readonly string[] =>
  codeOf(file)
    .split("\n")
    .filter((line) => !/^\s*(?:import|\}) .*from "/u.test(line));
