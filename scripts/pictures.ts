// Pictures of every screen, in both languages, light and dark, wide and narrow, for eyes: `npm run pictures`.
// They go to dist/pictures; the sample caseload is shown, in a data folder of its own that is removed afterwards.
// `npm run pictures -- --look zh-light NAME…` draws only what is named; both may be left out, and `--look` said again.
// `npm run pictures -- --guides` makes those of the guides anew, in docs/pictures: of one case that is made up, and no other.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserContext, Page } from "playwright-core";
import { chinaDay } from "../backend/app/china-day.ts";
import { type Program, PROGRAM_FOLDER, startProgram } from "../backend/host/program.ts";
import { launchChromium } from "../tests/chromium.ts";
import { setup as setUpFont } from "../tests/font.setup.ts";
import { buildWindow } from "./build-window.ts";
import { pictureCase } from "./picture-case.ts";
import { DIALOGS } from "./picture-dialogs.ts";
import { MOMENTS, putDraftsAside, SCREENS, storeInPage } from "./picture-moments.ts";

/** What the guides show. */
const IN_GUIDES: readonly string[] = ["intake-story", "overview", "finding", "gap", "sanctions"];

const LOOKS = [
  { name: "zh-light", locale: "zh-CN", colorScheme: "light", width: 1366, height: 768 },
  { name: "en-light", locale: "en-GB", colorScheme: "light", width: 1366, height: 768 },
  { name: "zh-dark", locale: "zh-CN", colorScheme: "dark", width: 1366, height: 768 },
  { name: "en-dark", locale: "en-GB", colorScheme: "dark", width: 1366, height: 768 },
  { name: "zh-wide", locale: "zh-CN", colorScheme: "light", width: 1920, height: 1080 },
  { name: "en-wide", locale: "en-GB", colorScheme: "dark", width: 1920, height: 1080 },
  { name: "zh-narrow", locale: "zh-CN", colorScheme: "light", width: 400, height: 800 },
  { name: "en-narrow", locale: "en-GB", colorScheme: "dark", width: 400, height: 800 },
] as const;

const { values, positionals } = parseArgs({
  options: { guides: { type: "boolean" }, look: { type: "string", multiple: true } },
  allowPositionals: true,
});
const forGuides = values.guides === true;
const out = join(PROGRAM_FOLDER, ...(forGuides ? ["docs"] : ["dist"]), "pictures");
/** The screens to draw; all where none is named. */
const named = new Set(forGuides ? IN_GUIDES : positionals);
const isWanted = (name: string): boolean => named.size === 0 || named.has(name);
await buildWindow();
const dropFont = await setUpFont();
const browser = await launchChromium();

/** The page comes to rest: nothing is being read any more. */
async function settled(page: Page): Promise<void> {
  // The stream of events never ends, so the network is never idle: what shows is waited for instead.
  await page.waitForTimeout(700);
  // A screen that is still on its way is empty for a moment, before it says that it is being read.
  await page.waitForFunction(() => document.querySelector(".state-loading") === null, null, {
    timeout: 15_000,
  });
}

/** A quarter of the size, for what is kept with the sources. */
async function asWebp(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const page = await context.newPage();
  try {
    const webp = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.85).split(",")[1] ?? "";
    }, png.toString("base64"));
    return Buffer.from(webp, "base64");
  } finally {
    await page.close();
  }
}

async function pictures(program: Program, context: BrowserContext, look: string): Promise<void> {
  const page = await context.newPage();
  const folder = join(out, forGuides ? look.slice(0, 2) : look);
  mkdirSync(folder, { recursive: true });
  const picture = async (name: string): Promise<void> => {
    if (!isWanted(name)) return;
    const png = await page.screenshot();
    if (forGuides) writeFileSync(join(folder, `${name}.webp`), await asWebp(context, png));
    else writeFileSync(join(folder, `${name}.png`), png);
  };
  page.on("console", (message) => {
    if (message.type() === "error") console.error(`${look}: ${message.text()}`);
  });
  await page.goto(program.address());
  // The first paint takes the longest: before it there is nothing to be read, and nothing to see.
  await page.locator("h1, h2").first().waitFor();
  await settled(page);
  await picture("unlock");
  await page.goto(program.address("/today?sample"));
  await page.waitForSelector("nav", { state: "attached" });
  await page.evaluate(storeInPage, pictureCase(chinaDay(new Date().toISOString())));
  await page.reload();
  // Every case is audited before the first picture: a list of rows that are still being audited shows nothing.
  await page.locator(".td-list-head").waitFor();
  await page.locator(".td-stale").waitFor({ state: "detached", timeout: 180_000 });
  await settled(page);
  for (const [name, place] of SCREENS) {
    if (!isWanted(name)) continue;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await settled(page);
    await picture(name);
  }
  for (const [name, place, act] of [...MOMENTS, ...DIALOGS]) {
    if (!isWanted(name)) continue;
    // Loaded anew, so that nothing stays open from the one before.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.reload();
    await settled(page);
    await putDraftsAside(page);
    await act(page);
    await settled(page);
    await picture(name);
  }
  await page.close();
}

try {
  for (const { name, locale, colorScheme, width, height } of LOOKS) {
    if (forGuides ? !name.endsWith("-light") : values.look?.includes(name) === false) continue;
    // A vault remembers its language and theme: every look gets its own.
    const data = mkdtempSync(join(tmpdir(), "redress-pictures-"));
    process.env["REDRESS_DATA"] = data;
    const program = await startProgram({ log: (line) => console.error(line) });
    const context = await browser.newContext({ locale, colorScheme, viewport: { width, height } });
    try {
      await pictures(program, context, name);
    } finally {
      await context.close();
      await program.close();
      rmSync(data, { recursive: true, force: true });
    }
  }
  console.log(out);
} finally {
  await browser.close();
  dropFont();
}
