// Pictures of every screen, in both languages, light and dark, wide and narrow, for eyes: `npm run pictures`.
// They go to dist/pictures; the sample caseload is shown, in a data folder of its own that is removed afterwards.
// `npm run pictures -- --look zh-light NAME…` draws only what is named; both may be left out, and `--look` said again.
// `npm run pictures -- --guides` makes those of the guides anew, in docs/pictures: of one case that is made up, and no other.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { chinaDay } from "../backend/app/china-day.ts";
import { type Program, PROGRAM_FOLDER, startProgram } from "../backend/host/program.ts";
import { launchChromium } from "../tests/chromium.ts";
import { setup as setUpFont } from "../tests/font.setup.ts";
import { buildWindow } from "./build-window.ts";
import { pictureCase } from "./picture-case.ts";

/** The case that the pictures of one case show: made up, so that every mark has something to stand at. */
const CASE = "picture";
const SCREENS: readonly (readonly [name: string, place: string])[] = [
  ["today", "/today"],
  ["caseload", "/caseload"],
  ["overview", `/case/${CASE}/overview`],
  ["timeline", `/case/${CASE}/timeline`],
  ["facts", `/case/${CASE}/facts`],
  ["audit", `/case/${CASE}/audit`],
  ["routes", `/case/${CASE}/routes`],
  ["documents", `/case/${CASE}/documents/reconsideration-request`],
  ["evidence", `/case/${CASE}/evidence`],
  ["sanctions", `/case/${CASE}/sanctions`],
  ["log", `/case/${CASE}/log`],
  ["history", `/case/${CASE}/history`],
  ["deadlines", "/deadlines"],
  ["law", "/law/spc-defaulters@2017"],
  ["calculator", "/law/calculator"],
  ["settings", "/settings"],
  // A published case whose listing was deleted.
  ["board", "/case/RC14/sanctions"],
];

/** What opens over or within a screen: its place, and what is done there. */
const MOMENTS: readonly (readonly [name: string, place: string, act: (page: Page) => Promise<unknown>])[] = [
  ["intake", "/caseload/new", () => Promise.resolve()],
  ["insights", "/insights", (page) => page.locator(".is-pair").waitFor({ timeout: 120_000 })],
  ["intake-story", "/caseload/new", (page) => tellStory(page)],
  [
    "intake-paste",
    "/caseload/new",
    (page) =>
      page
        .locator(".in-day input")
        .first()
        .evaluate((field) => {
          const data = new DataTransfer();
          data.setData("text/plain", "2024-03-27\t法院签收快递\n4/18\t执行局回复，不同意\n五一后\t再去问");
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }),
  ],
  [
    "import-table",
    "/caseload/import",
    async (page) => {
      const dialog = page.getByRole("dialog");
      await dialog.locator('input[type="file"]').setInputFiles({
        name: "登记.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(
          "谁,执行法院,案号,立案日期,来访渠道\n甲某,某县人民法院,（2023）京0105执3号,2023年5月12日,热线\n乙某,某县人民法院,（2023）京0105执4号,去年夏天,来访\n",
        ),
      });
      await dialog.locator(".button-primary").click();
      await dialog.locator(".cl-table").waitFor();
      await dialog.evaluate((element) => element.scrollTo(0, 0));
    },
  ],
  [
    "persons",
    "/caseload/new",
    async (page) => {
      await page.locator(".in-more > summary").click();
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
  [
    "day-month",
    `/case/${CASE}/log`,
    async (page) => {
      await page.getByRole("button", { name: /^(?:记一次联系|Record a contact)$/u }).click();
      await page.locator(".date-field input").first().press("ArrowDown");
      await page.locator(".ms").waitFor();
    },
  ],
  [
    "draw-papers",
    "/caseload",
    async (page) => {
      await page.locator(".cl-tick input").last().check();
      await page.getByRole("button", { name: /^(?:起草文书|Draw up papers)$/u }).click();
      await page.getByRole("dialog").locator(".button-primary").click();
      await page.locator(".cl-drawn").waitFor();
    },
  ],
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
  [
    "sentence",
    `/case/${CASE}/documents/correction-request`,
    async (page) => {
      await page.getByRole("button", { name: /^(?:看依据、改句子|Sources and wording)$/u }).click();
      await page.locator(".do-sentence").nth(6).click();
    },
  ],
  ["gap", `/case/${CASE}/documents/reconsideration-request`, (page) => page.locator(".do-gap-input").first().focus()],
  ["picture", `/case/${CASE}/evidence/v3`, (page) => attachPicture(page)],
  ["month", "/deadlines", (page) => page.locator(".dl-switch button").nth(1).click()],
  ["compare", "/law/spc-defaulters@2017", (page) => page.locator(".lw-versions select").selectOption({ index: 1 })],
  ["rules", "/law/rules", () => Promise.resolve()],
  ["pack", `/case/${CASE}/documents/reconsideration-request`, (page) => openPacking(page)],
  [
    "packed",
    `/case/${CASE}/documents/reconsideration-request`,
    async (page) => {
      const dialog = await openPacking(page);
      const chosen = page.waitForEvent("download");
      await dialog.getByRole("button", { name: /^(?:打包|Pack)$/u }).click();
      await chosen;
      await dialog.locator("[role=status], ul li").first().waitFor();
    },
  ],
  [
    "remarks",
    `/case/${CASE}/evidence`,
    async (page) => {
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles([
          { name: "通知书.wps", mimeType: "application/octet-stream", buffer: Buffer.from("旧格式") },
          { name: "决定书.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
        ]);
      await page.locator(".ev-uploads li").nth(1).waitFor();
    },
  ],
  ["settings-below", "/settings", (page) => page.locator("h2").last().scrollIntoViewIfNeeded()],
  [
    "licences",
    "/settings",
    async (page) => {
      const summary = page.locator("summary", { hasText: /使用的软件及其许可|Software that is shipped/u });
      await summary.click();
      const item = page.locator("details details summary").first();
      await item.click();
      await item.scrollIntoViewIfNeeded();
    },
  ],
  ["clock", "/today", (page) => turnClockBack(page)],
  ["palette", "/today", (page) => page.keyboard.press("Control+k")],
  ["keys", "/today", (page) => page.keyboard.press("?")],
];

/** A picture that lies on its side, stored with the piece that is shown, and its form opened. */
async function attachPicture(page: Page): Promise<void> {
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 900, height: 620 });
    const pen = canvas.getContext("2d");
    if (pen === null) return "";
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, 900, 620);
    pen.fillStyle = "#222";
    pen.translate(60, 560);
    pen.rotate(-Math.PI / 2);
    pen.font = "28px sans-serif";
    for (const [at, words] of [
      "失信被执行人名单查询",
      "姓名：王某",
      "执行法院：某市某区人民法院",
      "查询结果：1 条",
    ].entries())
      pen.fillText(words, 0, 60 + at * 70);
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  });
  const chosen = page.waitForEvent("filechooser");
  await page.locator(".ev-file button").first().click();
  await (await chosen).setFiles({ name: "名单查询.png", mimeType: "image/png", buffer: Buffer.from(drawn, "base64") });
  await page.locator(".ev-picture").waitFor();
  await page.locator(".ev-shown button").last().click();
  await page.locator(".ev-piece header button").click();
}

/** The dialog that packs the papers, as the button of a paper opens it. */
async function openPacking(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^(?:打包提交材料|Pack the bundle)$/u }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  return dialog;
}

/** The page is told that the clock stands before the last change of the vault. */
async function turnClockBack(page: Page): Promise<void> {
  await page.route("**/api/session.state", async (route) => {
    const answer = await route.fetch();
    const clock = { now: "2026-11-30T08:12:00.000Z", last: "2026-12-01T02:40:00.000Z" };
    const told = JSON.stringify(await answer.json()).replace('"clock":null', `"clock":${JSON.stringify(clock)}`);
    await route.fulfill({ response: answer, body: told });
  });
  await page.reload();
  await page.locator(".notice-lost").waitFor();
  await page.unroute("**/api/session.state");
}

/** The usual story typed into an intake. */
async function tellStory(page: Page): Promise<void> {
  const cells = page.locator(".in-cell > .in-input");
  await cells.first().fill("赵某");
  await page.locator("[aria-describedby=in-court-said]").fill("北京市朝阳区人民法院");
  await page.locator("[aria-describedby=in-number-said]").fill("(2023)京0105执1234号");
  const days = ["2024-03-05", "3-20", "3-25", "3-27", "4-18", "4-22"];
  for (const [at, day] of days.entries()) await page.locator(".in-day input").nth(at).fill(day);
  for (const [at, answer] of [
    [0, 2],
    [2, 1],
    [4, 2],
    [5, 1],
  ] as const) {
    await page
      .locator(".in-row.in-story")
      .nth(at)
      .locator(`.in-question > .in-choice > label:nth-child(${answer})`)
      .click();
  }
  await page.locator(".in-paper").nth(1).fill("购票失败短信");
  await page.waitForFunction(() => document.querySelector(".in-sentence") !== null);
}

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
  await settled(page);
  await picture("unlock");
  await page.goto(program.address("/today?sample"));
  await page.waitForSelector("nav", { state: "attached" });
  await page.evaluate(store, pictureCase(chinaDay(new Date().toISOString())));
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
  for (const [name, place, act] of MOMENTS) {
    if (!isWanted(name)) continue;
    // Loaded anew, so that nothing stays open from the one before.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.reload();
    await settled(page);
    // What was typed for a picture before is not told of in this one.
    const told = page.locator(".notices .notice > .button");
    if ((await told.count()) > 0) await told.first().click();
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
