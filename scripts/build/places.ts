// In a bundle a module stands elsewhere than its source: what it says of its own place is made true again.
import { basename, dirname, relative, resolve } from "node:path";
import type { Plugin } from "vite";

const WORKER = /new URL\(\s*"(?<path>\.{1,2}\/[^"]+\.ts)",\s*import\.meta\.url\s*\)/g;
const FOLDER = /\bimport\.meta\.dirname\b/g;

/**
 * For builds that are started by Node, all in the one flat folder `dist/app/`. A worker thread, started by
 * `new URL("./x.ts", import.meta.url)`, becomes a bundled file of its own; `import.meta.dirname` of the backend still
 * names the folder of the source, from which templates and the like are found in the program's folder.
 */
export function bundledPlaces(root: string): Plugin {
  // The file is named as its source is, and two sources of one name are refused.
  const made = new Map<string, string>();
  return {
    name: "redress:bundled-places",
    apply: "build",
    transform(code, id) {
      if (!code.includes("import.meta.")) return null;
      const place = relative(root, dirname(id)).replaceAll("\\", "/");
      const inBackend = /^(?:backend|db|shared)(?:\/|$)/.test(place);
      return code
        .replace(FOLDER, (whole) => (inBackend ? `(${whole} + "/../../${place}")` : whole))
        .replace(WORKER, (_whole, path: string) => {
          const source = resolve(dirname(id), path);
          const fileName = basename(path).replace(/\.ts$/, ".js");
          const before = made.get(fileName);
          if (before === undefined) this.emitFile({ type: "chunk", id: source, fileName });
          else if (before !== source) this.error(`${before} and ${source} would be one file, ${fileName}; rename one`);
          made.set(fileName, source);
          return `new URL("./${fileName}", import.meta.url)`;
        });
    },
  };
}
