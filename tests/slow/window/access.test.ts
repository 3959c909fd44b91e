// Every screen of the window against the rules of WCAG 2.2 A and AA that a machine can check, light and dark, wide and narrow.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "./axe.fixture.ts";
import { PLACES, type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;

beforeAll(async () => {
  real = await startRealWindow();
  // Prepares the sample caseload once.
  const page = await real.open("/today?sample");
  await page.getByRole("heading", { name: "今日", exact: true }).waitFor();
  await page.context().close();
});

afterAll(() => real.close());

async function show(page: Page, screen: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, screen);
  await page.locator("main h1, main h2, [role=dialog] h2").first().waitFor();
  // Words of a state that is passing are no part of a screen.
  await page.locator(".state-loading").first().waitFor({ state: "detached" });
}

/** Dates that a line breaks at a hyphen, each with the words around it. */
const brokenDates = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      for (const { index, 0: date } of text.matchAll(/\d{4}-\d\d(?:-\d\d)?/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + date.length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)),
        );
        if (lines.size > 1) found.push(`${node.parentElement?.className ?? ""}: ${text.slice(0, 80)}`);
      }
    }
    return found;
  });

describe.each([
  ["light", "zh", 1280, "none"],
  ["dark", "en", 400, "none"],
  // 1280 points at 200 %, with the colours of the system in place of ours.
  ["light", "zh", 640, "active"],
] as const)("the window, %s, %s, %d wide, forced colours %s", (colorScheme, lang, width, forcedColors) => {
  it("keeps to the rules on every screen, never scrolls sideways as a whole, and breaks no date", async () => {
    const page = await real.open(`/today?lang=${lang}`, {
      colorScheme,
      forcedColors,
      viewport: { width, height: 800 },
    });
    await page.locator("nav a").first().waitFor({ state: "attached" });
    const faults: string[] = [];
    for (const screen of PLACES) {
      await show(page, screen);
      for (const fault of await faultsOf(page)) faults.push(`${screen} ${fault}`);
      for (const broken of await brokenDates(page)) faults.push(`${screen} breaks a date: ${broken}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) faults.push(`${screen} is ${wide} px too wide`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
