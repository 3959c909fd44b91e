// Finds the circles among the imports of a project, those of types included.
import { posix } from "node:path";
import { importsOf } from "./layers.ts";

/** The files that each file imports, by paths from the project's root; what is no file of the project is left out. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The graph of source texts, each by its path with forward slashes. */
export function importGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...sources].map(([file, source]) => {
      const targets = importsOf(source)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => posix.join(posix.dirname(file), specifier));
      return [file, targets.filter((target) => sources.has(target))];
    }),
  );
}

/**
 * The sets of files that all import each other, at once or through others, each in the order of the paths; a file that
 * imports itself is one. (Tarjan's algorithm, with a stack of its own: a chain of imports may be long.)
 */
export function circlesIn(graph: ImportGraph): readonly (readonly string[])[] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const lower = (file: string, to: number): unknown => low.set(file, Math.min(low.get(file) ?? to, to));
  const enter = (file: string): { readonly file: string; at: number } => {
    index.set(file, index.size);
    lower(file, index.size - 1);
    open.push(file);
    isOpen.add(file);
    return { file, at: 0 };
  };
  const close = (file: string): void => {
    if (low.get(file) !== index.get(file)) return;
    const set = open.splice(open.indexOf(file));
    for (const one of set) isOpen.delete(one);
    if (set.length > 1 || (graph.get(file) ?? []).includes(file)) found.push(set.toSorted());
  };
  for (const start of graph.keys()) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = graph.get(top.file)?.[top.at++];
      if (next === undefined) {
        close(top.file);
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) lower(above.file, low.get(top.file) ?? 0);
      } else if (!index.has(next)) path.push(enter(next));
      else if (isOpen.has(next)) lower(top.file, index.get(next) ?? 0);
    }
  }
  return found;
}
