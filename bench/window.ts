// The window over a large vault in a real Chromium that draws in software: start, scrolling, typing.
import type { Browser, Page } from "playwright-core";
import { chinaDay } from "../backend/app/china-day.ts";
import { launchChromium } from "../tests/chromium.ts";
import { auditAll } from "./audits.ts";
import { clientName } from "./caseload.ts";
import { BENCH_DAY } from "./cases.ts";
import { framesDuring, keyTimesDuring } from "./frames.ts";
import { aim, median, quantile, row, timeRow } from "./measure.ts";
import { BENCH_HOST, BENCH_PASSPHRASE, type BenchPlace } from "./place.ts";
import { startProgram } from "./program.ts";

const START_MS = 1500;
const LEAST_FPS = 55;
const MOST_FRAME_MS = 50;
/** Milliseconds between two keys of a quick typist; what a key does is to be seen before the next one. */
const KEY_GAP_MS = 60;
const VIEWPORT = { width: 1280, height: 800 } as const;
const PASSPHRASE = "input[type=password]";
const SCROLLER = ".cl-scroll";

const launch = (): Promise<Browser> => launchChromium(["--disable-gpu"]);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: "zh-CN" });
  await page.goto(address);
  return page;
}

/** Starts the program and shows its lock screen, in a browser that starts after it or in one that runs already. */
async function startOnce(place: BenchPlace, running: Browser | null): Promise<readonly [program: number, all: number]> {
  const from = performance.now();
  const program = await startProgram(place.dataFolder);
  const browser = running ?? (await launch());
  try {
    const page = await openPage(browser, program.address);
    await page.waitForSelector(`${PASSPHRASE}:focus`);
    const all = performance.now() - from;
    await page.close();
    return [program.took, all];
  } finally {
    if (running === null) await browser.close();
    await program.end();
  }
}

async function benchStart(place: BenchPlace, runs: number): Promise<void> {
  const running = await launch();
  const cold: (readonly [number, number])[] = [];
  const warm: (readonly [number, number])[] = [];
  try {
    // The first start brings everything into the disk's cache, and builds the window where it is stale.
    if (runs > 1) await startOnce(place, running);
    for (let run = 0; run < runs; run++) {
      cold.push(await startOnce(place, null));
      warm.push(await startOnce(place, running));
    }
  } finally {
    await running.close();
  }
  const words = (times: readonly (readonly [number, number])[]): string =>
    `median ${Math.round(median(times.map(([, all]) => all)))} ms, worst ${Math.round(Math.max(...times.map(([, all]) => all)))} ms, ${times.length} runs`;
  const met = median(cold.map(([, all]) => all)) < START_MS;
  row("start to usable lock screen", `${words(cold)} ${aim(met, `under ${START_MS} ms`)}`);
  row("  of which the program to its address", `median ${Math.round(median(cold.map(([own]) => own)))} ms`);
  row("  in a browser that runs already", words(warm));
}

function frameRow(what: string, frames: readonly number[], withAim: boolean): void {
  const fps = 1000 / median(frames);
  const worst = Math.max(...frames);
  const slow = frames.filter((ms) => ms > MOST_FRAME_MS).length;
  const figures = `median ${fps.toFixed(1)} frames/s, worst frame ${worst.toFixed(1)} ms, p95 ${quantile(frames, 0.95).toFixed(1)} ms, ${slow} of ${frames.length} over ${MOST_FRAME_MS} ms`;
  const met = fps >= LEAST_FPS && slow === 0;
  row(what, withAim ? `${figures} ${aim(met, `${LEAST_FPS} frames/s, none over ${MOST_FRAME_MS} ms`)}` : figures);
}

/** Turns the wheel over the middle of the page. */
async function wheel(page: Page, ms: number): Promise<void> {
  await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2);
  for (const end = performance.now() + ms; performance.now() < end;) {
    await page.mouse.wheel(0, 240);
    await pause(30);
  }
}

async function pageKeys(page: Page, ms: number): Promise<void> {
  await page.locator(`${SCROLLER} .cl-row`).nth(12).focus();
  for (const end = performance.now() + ms; performance.now() < end;) {
    await page.keyboard.press("PageDown");
    await pause(60);
  }
}

/** Drags the list's bar about, as far as the page can tell. */
async function jumps(page: Page, ms: number): Promise<void> {
  let at = 0;
  for (const end = performance.now() + ms; performance.now() < end;) {
    at = (at + 0.381_966) % 1;
    await page.locator(SCROLLER).evaluate((element, share) => {
      element.scrollTop = share * (element.scrollHeight - element.clientHeight);
    }, at);
    await pause(100);
  }
}

/** The ceiling: a page with nothing but room to scroll, in the same browser. */
async function emptyPage(browser: Browser, ms: number): Promise<void> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.setContent("<div style='height: 3600000px'></div>");
  frameRow("  an empty page, by wheel", await framesDuring(page, () => wheel(page, ms)), false);
  await page.close();
}

async function scrolling(page: Page, ms: number): Promise<void> {
  const atTop = await page.locator(SCROLLER).evaluate((element) => element.scrollTop);
  const gestures = [
    ["wheel", wheel],
    ["page keys", pageKeys],
    ["jumps anywhere", jumps],
  ] as const;
  for (const [name, gesture] of gestures) {
    frameRow(`  the caseload, by ${name}`, await framesDuring(page, () => gesture(page, ms)), true);
    const at = await page.locator(SCROLLER).evaluate((element) => element.scrollTop);
    if (at === atTop) throw new Error(`${name} did not scroll`);
    await pause(300);
  }
}

/** From a jump to anywhere to the contents of every row in view: what the frames of scrolling do not tell. */
async function filling(page: Page, runs: number): Promise<void> {
  const times: number[] = [];
  for (let run = 1; run <= runs; run++) {
    const jump = page.locator(SCROLLER).evaluate(
      (element, share) => {
        const from = performance.now();
        const { top, bottom } = element.getBoundingClientRect();
        const inView = (one: Element): boolean => {
          const box = one.getBoundingClientRect();
          return box.bottom > top && box.top < bottom;
        };
        element.scrollTop = share * (element.scrollHeight - element.clientHeight);
        return new Promise<number>((resolve) => {
          const look = (): void => {
            const shown = [...element.querySelectorAll(".cl-row")].filter(inView);
            // Of a row whose contents are on their way there is only its place.
            const missing = shown.find((one) => one.querySelector(".cl-name") === null);
            if (shown.length > 0 && missing === undefined) resolve(performance.now() - from);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
      },
      (run * 0.381_966) % 1,
    );
    times.push(await jump);
    await pause(100);
  }
  timeRow("  from a jump to all its rows filled", times);
}

async function typing(page: Page, rounds: number): Promise<void> {
  const field = page.locator(".cl-search");
  await field.click();
  const keys = [...Array.from("01052026"), ...Array.from({ length: 8 }, () => "Backspace")];
  const times = await keyTimesDuring(page, async () => {
    for (let round = 0; round < rounds; round++) {
      for (const key of keys) {
        const from = performance.now();
        await page.keyboard.press(key);
        await pause(Math.max(0, KEY_GAP_MS - (performance.now() - from)));
      }
    }
    await pause(500);
  });
  if (times.length !== rounds * keys.length) throw new Error(`${times.length} of ${rounds * keys.length} keys seen`);
  timeRow("typing in search, key to painted", times);
  const late = times.filter((ms) => ms > KEY_GAP_MS).length;
  row("  painted after the next key", `${late} of ${times.length} ${aim(late === 0, `none, ${KEY_GAP_MS} ms apart`)}`);
}

/** From two characters put into the field to the list that holds them. */
async function finding(page: Page, runs: number): Promise<void> {
  const field = page.locator(".cl-search");
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await field.fill("");
    await page.locator(`${SCROLLER} mark`).first().waitFor({ state: "detached" });
    await pause(400);
    const from = performance.now();
    await field.pressSequentially(clientName(run * 37).slice(-2));
    await page.locator(`${SCROLLER} mark`).first().waitFor();
    times.push(performance.now() - from);
  }
  timeRow("  two characters to rows that show them", times);
}

/** Measures a filled place; audits of today are stored first, so that none runs meanwhile. */
export async function benchWindow(place: BenchPlace, quick: boolean): Promise<void> {
  const ms = quick ? 300 : 5000;
  const cases = await auditAll(place, chinaDay(BENCH_HOST.now()) - BENCH_DAY, (vault) => vault.caseCount());
  await benchStart(place, quick ? 1 : 5);
  const browser = await launch();
  const program = await startProgram(place.dataFolder);
  try {
    row("scrolling", `${cases} cases, Chromium ${browser.version()}, software rendering, ${ms / 1000} s each`);
    await emptyPage(browser, ms);
    const page = await openPage(browser, program.address);
    await page.fill(PASSPHRASE, BENCH_PASSPHRASE);
    await page.keyboard.press("Enter");
    await page.waitForSelector("nav", { state: "attached" });
    await page.evaluate(() => {
      location.hash = "#/caseload";
    });
    await page.locator(".cl-name").first().waitFor();
    await pause(quick ? 200 : 2000);
    await scrolling(page, ms);
    await filling(page, quick ? 3 : 40);
    await typing(page, quick ? 1 : 6);
    await finding(page, quick ? 2 : 20);
  } finally {
    await browser.close();
    await program.end();
  }
}
