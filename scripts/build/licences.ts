// The licences of everything that is shipped beside the project's own code, gathered from the packages into one file of the window.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** One package that is shipped. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package names it, by SPDX. */
  readonly licence: string;
  /** The text that the package brings; empty where it brings none. */
  readonly text: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const TEXTS = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The folder of the package that a module lies in; undefined for a module of the project's own. */
function packageOf(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll("\\", "/"))?.[0];
}

/** The folder of a package as another one finds it: in itself, else beside it, and so on up to the root. */
function found(name: string, from: string, root: string): string | undefined {
  for (let at = from; at.startsWith(root); at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
  }
  return undefined;
}

/** The packages that run in the backend, with all that they need. */
function runtimePackages(root: string): ReadonlySet<string> {
  const folders = new Set<string>();
  const add = (from: string): void => {
    for (const name of Object.keys(manifestIn(from).dependencies ?? {})) {
      const folder = found(name, from, root);
      if (folder === undefined || folders.has(folder)) continue;
      folders.add(folder);
      add(folder);
    }
  };
  add(root);
  return folders;
}

function licenceIn(folder: string): Licence {
  const { name = "", version = "", license = "" } = manifestIn(folder);
  const texts = readdirSync(folder)
    .filter((file) => TEXTS.test(file))
    .toSorted();
  return {
    name,
    version,
    licence: license,
    text: texts.map((file) => readFileSync(join(folder, file), "utf8")).join("\n"),
  };
}

/** Puts them into `licences.json` of the build, by name. */
export function licences(root: string): Plugin {
  return {
    name: "redress:licences",
    apply: "build",
    generateBundle() {
      const bundled = [...this.getModuleIds()].flatMap((id) => packageOf(id) ?? []);
      const all = [...new Set([...bundled, ...runtimePackages(root)])].map(licenceIn);
      // A package that is there twice in one version is one.
      const byName = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
      const source = JSON.stringify([...byName.keys()].toSorted().map((key) => byName.get(key)));
      this.emitFile({ type: "asset", fileName: "licences.json", source });
    },
  };
}
