// What opens over or within a screen against the rules that its screens keep: every dialog, form and answer that has a picture.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pictureCase } from "../../../scripts/picture-case.ts";
import { MOMENTS, putDraftsAside, storeInPage } from "../../../scripts/picture-moments.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { faultsOf } from "./axe.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const TODAY = "2026-12-01";

let real: RealWindow;

beforeAll(async () => {
  real = await startRealWindow({ today: TODAY });
  const page = await real.open("/today?sample");
  await page.getByRole("heading", { name: "今日", exact: true }).waitFor();
  await page.evaluate(storeInPage, pictureCase(parseDay(TODAY) ?? 0));
  await page.context().close();
});
afterAll(() => real.close());

const nothingIsRead = (page: Page): Promise<void> =>
  page.locator(".state-loading").first().waitFor({ state: "detached" });

describe.each([
  ["light", "zh", 1280],
  ["dark", "en", 400],
] as const)("what opens in the window, %s, %s, %d wide", (colorScheme, lang, width) => {
  let page: Page;
  beforeAll(async () => {
    page = await real.open(`/today?lang=${lang}`, { colorScheme, viewport: { width, height: 800 } });
    await page.locator("nav a").first().waitFor({ state: "attached" });
  });
  afterAll(() => page.context().close());

  it.each(MOMENTS)("%s keeps to the rules and is not too wide", async (_name, place, act) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, place);
    // Loaded anew, so that nothing stays open from the one before.
    await page.reload();
    await page.locator("main h1, main h2, [role=dialog] h2").first().waitFor();
    await nothingIsRead(page);
    await putDraftsAside(page);
    await act(page);
    await nothingIsRead(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
