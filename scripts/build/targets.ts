// What is built, and how: the window for both hosts, and the three scripts of the desktop application.
import { builtinModules } from "node:module";
import { join } from "node:path";
import type { InlineConfig } from "vite";

/** A thing to build: one folder or one file under `dist/app/`. */
export interface Target {
  readonly name: "window" | "main" | "preload" | "smoke";
  /** The folders whose files decide whether it is stale. */
  readonly inputs: readonly string[];
  /** What stands under `dist/app/` when it is there. */
  readonly proof: string;
  /** The builder's own modules are loaded here alone: a start with nothing to build must not wait for them. */
  readonly config: (root: string, outDir: string) => Promise<InlineConfig>;
}

const COMMON = { configFile: false, logLevel: "warn", publicDir: false } as const;

/** Chromium of Electron 45 and every browser of its age; older ones are told so by the host. */
const BROWSERS = "chrome130";

const windowConfig = async (root: string, outDir: string): Promise<InlineConfig> => ({
  ...COMMON,
  root: join(root, "renderer"),
  base: "./",
  mode: "production",
  plugins: [
    (await import("@vitejs/plugin-react")).default(),
    (await import("./pdf-files.ts")).pdfFiles(root),
    (await import("./licences.ts")).licences(root),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: BROWSERS,
    sourcemap: false,
    // The page's policy knows no data: fonts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
  },
});

/** The names of all calls: the preload passes on nothing else. */
async function callNames(): Promise<readonly string[]> {
  const { API } = await import("../../shared/api/index.ts");
  return Object.entries(API).flatMap(([area, verbs]) => Object.keys(verbs).map((verb) => `${area}.${verb}`));
}

/** A script for Electron's Node: one file, everything inside but what the runtime or a native module brings. */
const scriptConfig =
  (entry: string, format: "es" | "cjs", fileName: string) =>
  async (root: string, outDir: string): Promise<InlineConfig> => ({
    ...COMMON,
    root,
    mode: "production",
    plugins: [(await import("./places.ts")).bundledPlaces(root)],
    define: { CALL_NAMES: JSON.stringify(await callNames()) },
    ssr: { noExternal: true, external: ["electron", "better-sqlite3", ...builtinModules] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: "node24",
      sourcemap: false,
      minify: false,
      rollupOptions: {
        input: join(root, entry),
        output: { format, entryFileNames: fileName, chunkFileNames: "[name].js" },
      },
    },
  });

export const WINDOW: Target = {
  name: "window",
  inputs: ["renderer", "shared", "templates", "scripts/build"],
  proof: "index.html",
  config: windowConfig,
};

const DESKTOP_INPUTS = ["electron", "backend", "db", "shared", "scripts/build"];

/** What Electron needs beside the window. */
export const DESKTOP: readonly Target[] = [
  { name: "main", inputs: DESKTOP_INPUTS, proof: "main.js", config: scriptConfig("electron/main.ts", "es", "main.js") },
  {
    name: "preload",
    inputs: DESKTOP_INPUTS,
    proof: "preload.cjs",
    config: scriptConfig("electron/preload.ts", "cjs", "preload.cjs"),
  },
];

/** What the smoke test starts in the place of the main process; no part of the application. */
export const SMOKE: Target = {
  name: "smoke",
  inputs: ["scripts/smoke"],
  proof: "smoke.js",
  config: scriptConfig("scripts/smoke/driver.ts", "es", "smoke.js"),
};
