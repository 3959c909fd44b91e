// For work on the window: built anew whenever one of its sources changes, and every page that shows it told to load again.
import { rmSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { type WindowFiles, windowFiles } from "../../backend/host/window-files.ts";
import { WINDOW } from "./targets.ts";

export interface WatchedWindow {
  /** The files of the latest build that succeeded. */
  readonly files: WindowFiles;
  close(): Promise<void>;
}

/** The page asks for this and is answered when there is a newer build; a file of the page's own, as its policy demands. */
const NEWER = "newer.js";

const RELOAD = `for (;;) {
  try {
    if ((await fetch("./${NEWER}", { cache: "no-store" })).ok) location.reload();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
`;

/** Puts the asking for a newer build into the page, beside what ships. */
const reloading: Plugin = {
  name: "redress:reload",
  apply: "build",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "reload.js", source: RELOAD });
    this.emitFile({ type: "asset", fileName: NEWER, source: "" });
  },
  transformIndexHtml: () => [{ tag: "script", attrs: { type: "module", src: "./reload.js" }, injectTo: "body" }],
};

/**
 * Builds the window of the project in `root` into a folder of its own and goes on with every change, until it is closed.
 * Resolves with the first build; `onBuild` is told of each, with the words of the builder where one failed.
 */
export async function watchWindow(
  root: string,
  folder: string,
  onBuild: (failure: string | null) => void,
): Promise<WatchedWindow> {
  rmSync(folder, { recursive: true, force: true });
  const config = await WINDOW.config(root, folder);
  const { build } = await import("vite");
  const watcher = (await build({
    ...config,
    mode: "development",
    logLevel: "silent",
    plugins: [...(config.plugins ?? []), reloading],
    // What an open page still loads of the build before stays there.
    build: { ...config.build, emptyOutDir: false, minify: false, watch: {} },
  })) as Rolldown.RolldownWatcher;
  let files: WindowFiles | undefined;
  let waiting: (() => void)[] = [];
  let failed = false;
  await new Promise<void>((resolve) => {
    watcher.on("event", (event) => {
      if (event.code === "START") failed = false;
      if (event.code === "ERROR") {
        failed = true;
        onBuild(event.error.message);
      }
      if (event.code === "BUNDLE_END" || event.code === "ERROR") void event.result.close();
      // After a failure the window stays as it was last built.
      if (event.code !== "END" || failed) return;
      files = windowFiles(folder);
      onBuild(null);
      for (const tell of waiting.splice(0)) tell();
      resolve();
    });
  });
  return {
    files: async (path) => {
      if (path === `/${NEWER}`) await new Promise<void>((resolve) => waiting.push(resolve));
      if (files === undefined) throw new Error("the window has not been built");
      return files(path);
    },
    async close() {
      waiting = [];
      await watcher.close();
    },
  };
}
