// The digest of the sources that an audit runs through: every file that the audit reaches by its imports. Written into
// shared/audit/source-digest.ts with --write, as no part of the program reads its own sources; a test notices when it is stale.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { importsOf } from "../tests/layers.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const START = "shared/audit/audit.ts";
/** The file that holds the digest; it cannot hold its own. */
const TARGET = "shared/audit/source-digest.ts";

/** Paths from the root, with slashes, and the text of each file. */
export type Sources = ReadonlyMap<string, string>;

/** The files that the audit reaches by its imports, itself included. */
export function auditSources(): Sources {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    if (path === TARGET || found.has(path)) return;
    const text = readFileSync(join(ROOT, path), "utf8").replaceAll("\r\n", "\n");
    found.set(path, text);
    for (const specifier of importsOf(text).filter((one) => one.startsWith("."))) {
      visit(
        relative(ROOT, join(ROOT, dirname(path), specifier))
          .split(sep)
          .join("/"),
      );
    }
  };
  visit(START);
  return found;
}

/** One digest over all paths and texts, whatever the order of the files. */
export function digestOf(sources: Sources): string {
  const hash = createHash("sha256");
  for (const path of [...sources.keys()].toSorted()) hash.update(JSON.stringify([path, sources.get(path)]));
  return `sha256:${hash.digest("hex")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const digest = digestOf(auditSources());
  if (process.argv.includes("--write")) {
    const words = "// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.\n";
    writeFileSync(join(ROOT, TARGET), `${words}export const SOURCE_DIGEST = "${digest}";\n`);
  } else process.stdout.write(`${digest}\n`);
}
