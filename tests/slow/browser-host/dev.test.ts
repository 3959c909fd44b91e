// `npm run dev`: an open page shows a change of the window's sources by itself, under the policy that ships; and it ends.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { startBackend } from "../../../backend/app/thread.ts";
import { serveWindow } from "../../../backend/host/serve-window.ts";
import { watchWindow } from "../../../scripts/build/watch-window.ts";
import { ROOT } from "../../../scripts/build-window.ts";
import { launchChromium } from "../../chromium.ts";
import { listen } from "../window/window.fixture.ts";
import { startProgramProcess } from "./programs.fixture.ts";

const made: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), "redress-dev-"));
  made.push(path);
  return path;
};
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

it("shows a change in the page that is open, and keeps what was built where a change does not build", async () => {
  const root = folder();
  // What the window is built of: its styles are those of the printed papers too.
  for (const part of ["renderer", "shared", "templates"])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  for (const name of ["node_modules", "package.json", "tsconfig.base.json"])
    symlinkSync(join(ROOT, name), join(root, name));
  const builds: (string | null)[] = [];
  // One that does not build waits for a change: here nobody makes one.
  const unbuilt = Promise.withResolvers<never>();
  const watched = watchWindow(root, join(root, "built"), (failure) => {
    if (builds.push(failure) === 1 && failure !== null) unbuilt.reject(new Error(failure));
  });
  const window = await Promise.race([watched, unbuilt.promise]);
  const backend = startBackend({
    dataFolder: folder(),
    examples: join(ROOT, "examples"),
    host: "browser",
    version: "0.1.0",
    who: "某人",
    log: () => {},
  });
  const host = await serveWindow({
    dispatch: backend.dispatch,
    windowFolder: join(root, "built"),
    files: window.files,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    const faults: string[] = [];
    listen(page, faults);
    await page.goto(`${host.address()}#/today?sample`);
    await page.getByRole("heading", { name: "今日", exact: true }).waitFor();
    const words = join(root, "renderer", "parts", "frame", "words.ts");
    const before = readFileSync(words, "utf8");

    writeFileSync(words, `${before}\nexport const = ;\n`);
    await expect.poll(() => builds.at(-1)).toContain("words.ts");
    await page.getByRole("heading", { name: "今日", exact: true }).waitFor();

    writeFileSync(words, before.replaceAll("今日", "今天"));
    await page.getByRole("heading", { name: "今天", exact: true }).waitFor();
    expect(builds.at(-1)).toBeNull();
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await host.close();
    await backend.close();
    await window.close();
  }
});

it("gives an address of the sample, and ends by Ctrl+C", async () => {
  const program = startProgramProcess([join(ROOT, "scripts", "dev.ts")]);
  await program.said(/^http:\/\/127\.0\.0\.1:\d+\/enter\/[\w-]{43}#\/today\?sample$/mu);
  program.child.kill("SIGINT");
  expect(await program.ended).toBe(0);
  program.remove();
});
