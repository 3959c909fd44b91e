// Pictures of every screen, in both languages, light and dark, wide and narrow, for eyes: `npm run pictures`.
// They go to dist/pictures; the sample caseload is shown, in a data folder of its own that is removed afterwards.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { chinaDay } from "../backend/app/china-day.ts";
import { type Program, PROGRAM_FOLDER, startProgram } from "../backend/host/program.ts";
import { launchChromium } from "../tests/chromium.ts";
import { buildWindow } from "./build-window.ts";
import { pictureCase } from "./picture-case.ts";

/** The case that the pictures of one case show: made up, so that every mark has something to stand at. */
const CASE = "picture";
const SCREENS: readonly (readonly [name: string, place: string])[] = [
  ["today", "/today"],
  ["caseload", "/caseload"],
  ["timeline", `/case/${CASE}/timeline`],
  ["facts", `/case/${CASE}/facts`],
  ["audit", `/case/${CASE}/audit`],
  ["routes", `/case/${CASE}/routes`],
  ["documents", `/case/${CASE}/documents/reconsideration-request`],
  ["evidence", `/case/${CASE}/evidence`],
  ["sanctions", `/case/${CASE}/sanctions`],
  ["history", `/case/${CASE}/history`],
  ["deadlines", "/deadlines"],
  ["insights", "/insights"],
  ["law", "/law/spc-defaulters@2017"],
  ["calculator", "/law/calculator"],
  ["settings", "/settings"],
];

/** What opens over or within a screen: its place, and what is done there. */
const MOMENTS: readonly (readonly [name: string, place: string, act: (page: Page) => Promise<unknown>])[] = [
  ["new-case", "/caseload/new", () => Promise.resolve()],
  [
    "persons",
    "/caseload/new",
    async (page) => {
      await page.locator(".ch-more > summary").click();
      for (const name of ["李某某", "王某"]) {
        await page.locator(".ch-parties > button").click();
        await page.locator(".ch-party input").first().waitFor();
        await page.locator(".ch-party").last().locator("input").first().fill(name);
      }
      await page.locator(".ch-party").last().locator("select").first().selectOption("agent");
      await page.locator(".ch-party summary").last().click();
      await page.locator(".ch-party").last().scrollIntoViewIfNeeded();
    },
  ],
  ["import", "/caseload/import", () => Promise.resolve()],
  ["search", "/caseload", (page) => page.fill(".cl-search", "某区")],
  ["add-event", `/case/${CASE}/timeline`, (page) => page.click(".tl-bar-top .button-primary")],
  [
    "add-loss",
    `/case/${CASE}/timeline`,
    async (page) => {
      await page.click(".tl-bar-top .button-primary");
      await page.getByRole("combobox").first().fill("loss");
      await page.getByRole("option").first().click();
    },
  ],
  [
    "bar",
    `/case/${CASE}/timeline`,
    (page) => page.locator(".tl-view [role=img], .tl-view [role=button]").nth(3).focus(),
  ],
  ["finding", `/case/${CASE}/audit`, (page) => page.locator(".au-row").nth(1).click()],
  ["sentence", `/case/${CASE}/documents/correction-request`, (page) => page.locator(".do-sentence").nth(6).click()],
  ["month", "/deadlines", (page) => page.locator(".dl-switch button").nth(1).click()],
  ["compare", "/law/spc-defaulters@2017", (page) => page.locator(".lw-versions select").selectOption({ index: 1 })],
  ["rules", "/law/rules", () => Promise.resolve()],
  ["palette", "/today", (page) => page.keyboard.press("Control+k")],
  ["keys", "/today", (page) => page.keyboard.press("?")],
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

/** Runs in the page: stores a case file as the import dialog would. */
async function store(json: string): Promise<void> {
  const bytes = btoa(String.fromCharCode(...new TextEncoder().encode(json)));
  const files = [{ name: "picture.json", bytes: { $bytes: bytes } }];
  const answer = await fetch("/api/caseload.import", {
    method: "POST",
    headers: { "content-type": "application/json", "x-redress": "1" },
    body: JSON.stringify({ files, replace: true }),
  });
  const text = await answer.text();
  if (!text.includes('"imported":1')) throw new Error(`the case of the pictures was not stored: ${text}`);
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
  await page.evaluate(store, pictureCase(chinaDay(new Date().toISOString())));
  await settled(page);
  for (const [name, place] of SCREENS) {
    if (only !== undefined && only !== name) continue;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await settled(page);
    await picture(name);
  }
  for (const [name, place, act] of MOMENTS) {
    if (only !== undefined && only !== name) continue;
    // Loaded anew, so that nothing stays open from the one before.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.reload();
    await settled(page);
    await act(page);
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
