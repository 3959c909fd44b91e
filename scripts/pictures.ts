// Pictures of every screen, in both languages, light and dark, wide and narrow, for eyes: `npm run pictures`.
// They go to dist/pictures; the sample caseload is shown, in a data folder of its own that is removed afterwards.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { type Program, PROGRAM_FOLDER, startProgram } from "../electron/backend/host/program.ts";
import { launchChromium } from "../tests/chromium.ts";
import { buildWindow } from "./build-window.ts";

/** The case that the pictures of one case show, and its documents. */
const CASE = "RC11";
const SCREENS: readonly (readonly [name: string, place: string])[] = [
  ["today", "/today"],
  ["caseload", "/caseload"],
  ["timeline", `/case/${CASE}/timeline`],
  ["facts", `/case/${CASE}/facts`],
  ["audit", `/case/${CASE}/audit`],
  ["routes", `/case/${CASE}/routes`],
  ["documents", `/case/${CASE}/documents/correction-request`],
  ["evidence", `/case/${CASE}/evidence`],
  ["sanctions", `/case/${CASE}/sanctions`],
  ["history", `/case/${CASE}/history`],
  ["deadlines", "/deadlines"],
  ["insights", "/insights"],
  ["law", "/law/spc-defaulters@2017"],
  ["calculator", "/law/calculator"],
  ["settings", "/settings"],
];

const LOOKS = [
  { name: "zh-light", locale: "zh-CN", colorScheme: "light", width: 1280, height: 800 },
  { name: "en-light", locale: "en-GB", colorScheme: "light", width: 1280, height: 800 },
  { name: "zh-dark", locale: "zh-CN", colorScheme: "dark", width: 1280, height: 800 },
  { name: "en-dark", locale: "en-GB", colorScheme: "dark", width: 1280, height: 800 },
  { name: "zh-narrow", locale: "zh-CN", colorScheme: "light", width: 400, height: 800 },
] as const;

const out = join(PROGRAM_FOLDER, "dist", "pictures");
const only = process.argv[2];
await buildWindow();
const browser = await launchChromium();

/** The page comes to rest: nothing is being read any more. */
async function settled(page: Page): Promise<void> {
  // The stream of events never ends, so the network is never idle: what shows is waited for instead.
  await page.waitForTimeout(700);
  await page.waitForFunction(() => document.querySelector(".state-loading:not(:empty)") === null, null, {
    timeout: 15_000,
  });
}

async function pictures(program: Program, context: BrowserContext, look: string): Promise<void> {
  const page = await context.newPage();
  const folder = join(out, look);
  mkdirSync(folder, { recursive: true });
  const picture = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  page.on("console", (message) => {
    if (message.type() === "error") console.error(`${look}: ${message.text()}`);
  });
  await page.goto(program.address());
  await settled(page);
  await picture("unlock");
  await page.goto(program.address("/today?sample"));
  await page.waitForSelector("nav", { state: "attached" });
  for (const [name, place] of SCREENS) {
    if (only !== undefined && only !== name) continue;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await settled(page);
    await picture(name);
  }
  await page.close();
}

try {
  for (const { name, locale, colorScheme, width, height } of LOOKS) {
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
}
