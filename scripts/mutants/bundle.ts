// Builds all tests and what they test into one file with every mutant of the sample asleep in it. The sources stay as they are.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";
import { type Planted, plant } from "./plant.ts";
import { children, parse } from "./syntax.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Whose noticing counts: beside the code and generated from the law; what else crosses parts; the stored reports. */
export const TIERS = ["beside", "across", "stored"] as const;
export type Tier = (typeof TIERS)[number];

export interface TestFile {
  readonly path: string;
  readonly tier: Tier;
  /** Beside only the sources whose path begins so; it crosses parts for all others. */
  readonly of: string;
}

/** The parts whose mutants are drawn and those that word what they find; the papers, which are many, for their own grounds. */
const PLACES: readonly (readonly [tier: Tier, pattern: string, of: string])[] = [
  ["beside", "shared/{rules,law,engine,calendar,audit,remedies,filings/grounds,plain}/**/*.test.ts", ""],
  ["beside", "tests/across/law/**/*.test.ts", ""],
  ["beside", "shared/filings/**/*.test.ts", "shared/filings/"],
  ["across", "shared/{case,report,api}/**/*.test.ts", ""],
  ["across", "tests/across/{audit,inputs}/**/*.test.ts", ""],
  ["stored", "tests/across/examples.test.ts", ""],
];

const slashed = (path: string): string => path.split(sep).join("/");

/** The test files that run for these sources: the quick ones beside the code and generated from the law, or all quick ones. */
export function testFiles(sources: readonly string[], all: boolean): readonly TestFile[] {
  const found = new Set<string>();
  const fresh = (path: string): boolean => !found.has(path) && found.add(path) !== undefined;
  const wanted = PLACES.filter(
    ([tier, , of]) => all || (tier === "beside" && sources.some((source) => source.startsWith(of))),
  );
  return wanted.flatMap(([tier, pattern, of]) =>
    globSync(pattern, { cwd: ROOT })
      .map(slashed)
      .filter((path) => !path.includes(".slow.") && fresh(path))
      .toSorted()
      .map((path) => ({ path, tier, of })),
  );
}

const SUITE = pathToFileURL(join(ROOT, "scripts/mutants/suite.ts")).href;

/** The test file as a function that the suite calls: its imports stay outside. */
function asFunction(path: string, source: string): string {
  const imports = children(parse(path, source), "body").filter(({ type }) => type === "ImportDeclaration");
  let body = "";
  let at = 0;
  for (const { start, end } of imports) {
    body += source.slice(at, start);
    at = end;
  }
  body += source.slice(at);
  const head = imports.map(({ start, end }) => source.slice(start, end)).join("\n");
  const name = JSON.stringify(path);
  return `import { file as __file } from "vitest";\n${head}\n__file(${name}, async () => {\n${body.replaceAll(/^export /gmu, "")}\n});\n`;
}

function planting(mutants: readonly Planted[], tests: ReadonlySet<string>): Plugin {
  const entry = "\0mutants";
  return {
    name: "mutants",
    enforce: "pre",
    resolveId(id) {
      if (id === entry) return id;
      if (id === "vitest") return { id: SUITE, external: true };
      if (id.startsWith(".") || id.startsWith("/")) return null;
      return { id: import.meta.resolve(id), external: true };
    },
    load(id) {
      if (id === entry) return [...tests].map((path) => `import ${JSON.stringify(join(ROOT, path))};`).join("\n");
      if (!id.endsWith(".ts") || !id.startsWith(ROOT)) return null;
      const path = slashed(relative(ROOT, id));
      const source = readFileSync(id, "utf8");
      const planted = plant(
        source,
        mutants.filter(({ file }) => file === path),
      );
      const text = tests.has(path) ? asFunction(path, planted) : planted;
      return text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href));
    },
  };
}

/** Writes the bundle to `out` (a path ending in .mjs). */
export async function bundle(mutants: readonly Planted[], tests: readonly TestFile[], out: string): Promise<void> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: [planting(mutants, new Set(tests.map(({ path }) => path)))],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: "esnext",
      rollupOptions: { input: "\0mutants", output: { format: "es", codeSplitting: false }, treeshake: false },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [first] = outputs.flatMap((one) => ("output" in one ? one.output : []));
  if (first === undefined || first.type !== "chunk") throw new Error("the bundle of the tests came out empty");
  writeFileSync(out, first.code);
}
