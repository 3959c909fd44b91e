// Whether something built is still what its sources say: one hash over the text of all its inputs.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a build does not read. */
const LEFT_OUT = /\.(?:test|fixture)\.tsx?$|\.md$|tsconfig\.json$/;

/** The hash of every source file under the folders, by name and content, and of the installed versions. */
export function inputHash(root: string, folders: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  };
  add("package-lock.json");
  for (const folder of folders) {
    const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      );
    for (const path of found.toSorted()) add(path);
  }
  return hash.digest("hex");
}

/** The text of a stamp, or undefined where there is none. */
export function readStamp(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
