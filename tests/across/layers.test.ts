// The arrows between the parts hold in every file, and `shared` stays pure.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { circlesIn, importGraph } from "../circles.ts";
import { importFault, importsOf, impurities, layerOf } from "../layers.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
/** Every folder of the project but what is made or fetched. */
const TOPS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^\.|^(?:node_modules|dist|coverage)$/.test(entry.name))
  .map(({ name }) => name);

const files = TOPS.flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
    .map((name) => `${top}/${name.split(sep).join("/")}`),
).toSorted();

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

describe("the project", () => {
  it("is found by the walk", () => {
    expect(files).toContain("shared/text.ts");
    expect(files).toContain("tests/across/layers.test.ts");
  });

  it("imports only along the arrows", () => {
    const faults = files.flatMap((file) =>
      importsOf(read(file)).flatMap((specifier) => importFault(file, specifier) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it("has no circle of imports, those of types included", () => {
    expect(circlesIn(importGraph(new Map(files.map((file) => [file, read(file)]))))).toEqual([]);
  });

  it("keeps every file in a layer", () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  it.each(["shared/unplaced/x.ts", "shared/unplaced.ts", "tools/x.ts"])("misses a layer for %s", (file) => {
    expect(layerOf(file)).toBeUndefined();
  });

  it("keeps shared pure", () => {
    const sources = files.filter((file) => file.startsWith("shared/") && !file.endsWith(".test.ts"));
    expect(sources.flatMap((file) => impurities(file, read(file)))).toEqual([]);
  });
});

describe("the check of an import", () => {
  it.each([
    ["shared/calendar/period.ts", "./civil.ts"],
    ["shared/calendar/period.ts", "../text.ts"],
    ["shared/rules/c/c-03.ts", "../../engine/world.ts"],
    ["shared/audit/run.ts", "../rules/index.ts"],
    ["shared/case/schema.ts", "zod"],
    ["shared/case/schema.test.ts", "node:fs"],
    ["db/vault.ts", "better-sqlite3"],
    ["db/vault.ts", "../shared/case/schema.ts"],
    ["backend/cases.ts", "../db/vault.ts"],
    ["electron/main.ts", "../backend/index.ts"],
    ["renderer/main.tsx", "react-dom/client"],
    ["renderer/main.tsx", "../shared/api/contract.ts"],
    ["cli/main.ts", "../backend/index.ts"],
  ])("lets %s import %s", (file, specifier) => {
    expect(importFault(file, specifier)).toBeUndefined();
  });

  it.each([
    ["shared/calendar/period.ts", "../audit/world.ts"],
    ["shared/calendar/period.ts", "../law/index.ts"],
    ["shared/law/index.ts", "../case/types.ts"],
    ["shared/engine/judge.ts", "../audit/audit.ts"],
    ["shared/engine/judge.ts", "../rules/index.ts"],
    ["shared/rules/c/c-03.ts", "../../audit/audit.ts"],
    ["shared/case/schema.ts", "../rules/index.ts"],
    ["shared/audit/run.ts", "../api/contract.ts"],
    ["shared/audit/run.ts", "../../db/vault.ts"],
    ["shared/audit/run.ts", "node:fs"],
    ["shared/text.ts", "zod"],
    ["shared/unplaced/x.ts", "../text.ts"],
    ["db/vault.ts", "../backend/index.ts"],
    ["backend/cases.ts", "electron"],
    ["backend/cases.ts", "../electron/main.ts"],
    ["renderer/main.tsx", "../db/index.ts"],
    ["renderer/main.tsx", "electron"],
    ["renderer/base/lang.tsx", "../parts/x.tsx"],
    ["renderer/parts/x.tsx", "../screens/law/words.ts"],
    ["renderer/screens/law/x.tsx", "../audit/words.ts"],
    ["renderer/screens/law/x.tsx", "../../app/words.ts"],
    ["renderer/main.tsx", "node:fs"],
    ["cli/main.ts", "../electron/main.ts"],
    ["cli/main.ts", "../renderer/main.tsx"],
    ["cli/main.ts", "../tests/layers.ts"],
  ])("refuses %s importing %s", (file, specifier) => {
    expect(importFault(file, specifier)).toContain(file);
  });

  it("names the file, the import and what is allowed", () => {
    expect(importFault("shared/law/index.ts", "../case/types.ts")).toBe(
      'shared/law/index.ts imports "../case/types.ts", but shared/law may import only: shared/law, shared/text, shared/calendar',
    );
  });

  it("sees every form of import and no comment", () => {
    const source = [
      'import "./a.ts";',
      'import { b } from "./b.ts";',
      "import type { C } from './c.ts';",
      'export * from "./d.ts";',
      'const e = await import("./e.ts");',
      'import {\n  f,\n} from "./f.ts";',
      '// import "./no.ts";',
      '/* from "./no.ts" */ const url = "https://example.invalid"; import "./g.ts";',
    ].join("\n");
    expect(importsOf(source)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts", "./f.ts", "./g.ts"]);
  });
});

describe("the check of circles", () => {
  const circles = (...sources: readonly (readonly [file: string, source: string])[]) =>
    circlesIn(importGraph(new Map(sources)));

  it("finds two files that import each other, if only a type", () => {
    const rule = ["shared/engine/rule.ts", 'import type { Finding } from "./finding.ts";'] as const;
    const finding = ["shared/engine/finding.ts", 'import type { BasisRef } from "./rule.ts";'] as const;
    expect(circles(rule, finding, ["shared/audit/a.ts", 'import "../engine/rule.ts";'])).toEqual([
      ["shared/engine/finding.ts", "shared/engine/rule.ts"],
    ]);
  });

  it("finds a longer one, one through a re-export or a dynamic import, and a file that imports itself", () => {
    expect(
      circles(
        ["a.ts", 'import type { B } from "./b/b.ts";'],
        ["b/b.ts", 'export * from "../c.ts";\nimport { d } from "../d.ts";'],
        ["c.ts", 'const a = await import("./a.ts");'],
        ["d.ts", 'import type { D } from "./d.ts";'],
      ),
    ).toEqual([["d.ts"], ["a.ts", "b/b.ts", "c.ts"]]);
  });

  it("lets two ways to one file pass", () => {
    expect(
      circles(
        ["a.ts", 'import "./b.ts"; import "./c.ts";'],
        ["b.ts", 'import "./d.ts";'],
        ["c.ts", 'import "./d.ts"; import "./b.ts";'],
        ["d.ts", 'import "node:fs"; import "./gone.ts";'],
      ),
    ).toEqual([]);
  });
});

describe("the check of purity", () => {
  it.each([
    "const now = Date.now();",
    "const now = new Date();",
    "const now = new UTCDate();",
    "const day = new Date(0);",
    "const chance = Math.random();",
    'const format = new Intl.DateTimeFormat("zh");',
    "names.sort((a, b) => a.localeCompare(b));",
    "const shown = count.toLocaleString();",
  ])("refuses %s", (line) => {
    expect(impurities("shared/x.ts", `const a = 1;\n${line}\n`)).toHaveLength(1);
    expect(impurities("shared/x.ts", `const a = 1;\n${line}\n`)[0]).toContain("shared/x.ts:2 ");
  });

  it.each([
    "// Date.now() and Intl are not used here",
    "const day = new UTCDate(2024, 0, 1);",
    "const day = new Date(0); // read in UTC only",
    "// Read in UTC only.\nconst day = new Date(0);",
  ])("lets %s pass", (line) => {
    expect(impurities("shared/x.ts", line)).toEqual([]);
  });
});
