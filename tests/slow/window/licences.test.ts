// The licences of what is shipped: gathered whole, of kinds that may be shipped, and shown in the settings.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { APP, ROOT } from "../../../scripts/build-window.ts";
import type { Licence } from "../../../scripts/build/licences.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let list: readonly Licence[];

beforeAll(async () => {
  real = await startRealWindow();
  list = JSON.parse(readFileSync(join(APP, "window", "licences.json"), "utf8")) as readonly Licence[];
});
afterAll(() => real.close());

it("are those of all packages that run in the backend, and of what the window is made of", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const names = list.map(({ name }) => name);
  const alias = (name: string): string => (name === "better-sqlite3" ? "better-sqlite3-multiple-ciphers" : name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies).map(alias)));
  expect(names).toEqual(
    expect.arrayContaining(["react", "react-dom", "scheduler", "@mantine/core", "@tanstack/react-query"]),
  );
});

it("let everything be shipped with a program under MIT, and are there as texts but for those known to have none", () => {
  const allowed = ["MIT", "ISC", "0BSD", "BSD-3-Clause", "Apache-2.0", "(MIT AND Zlib)", "(MIT OR GPL-3.0)"];
  expect(list.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
  const without = list.filter(({ text }) => text.trim().length < 100).map(({ name }) => name);
  expect(without).toEqual(["react-remove-scroll-bar", "saxes"]);
});

it("are shown in the settings, each by its name with its text", async () => {
  const page = await real.open("/settings?sample");
  await page.locator("nav a").first().waitFor();
  await page.goto(page.url().replace(/#.*/, "#/settings"));
  await page.getByText("使用的软件及其许可").click();
  const item = page.locator("details details summary", { hasText: "pdfjs-dist" });
  await item.click();
  await page.getByText("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION").first().waitFor();
  await expect.poll(() => page.locator("details details").count()).toBe(list.length);
  expect(real.faults).toEqual([]);
});
