// A lock and the unlocking after it: the person is where they were, and while it is locked nothing tells where that is.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STEP } from "../../patience.ts";
import { apiOf, LABEL, plantCase } from "./calls.fixture.ts";
import { button, goTo, heading, remembered } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  page.setDefaultTimeout(STEP);
  await page.locator("nav a").first().waitFor();
  await plantCase(apiOf(page), "locked-case", "张某");
});
afterAll(() => real.close());

async function lock(): Promise<void> {
  await page.keyboard.press("Control+Shift+l");
  await button(page, "打开示例案件库").waitFor();
}

describe("unlocking", () => {
  it.each(["/case/locked-case/audit", "/deadlines", "/caseload", "/law"])("leads back to %s", async (place) => {
    await remembered(page, place, () => goTo(page, place));
    await lock();
    expect(page.url()).not.toContain("locked-case");
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(kept).not.toContain("locked-case");
    await button(page, "打开示例案件库").click();
    await page.locator("nav a").first().waitFor();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${place}`);
    if (place.startsWith("/case/")) await page.getByRole("heading", { level: 1, name: /张某/u }).waitFor();
  });

  it("leads to Today where the place is gone", async () => {
    const place = "/case/locked-case/timeline";
    await remembered(page, place, () => goTo(page, place));
    const api = apiOf(page);
    const { latest } = await api.cases.get({ id: "locked-case" });
    await api.cases.change({ changes: [{ kind: "case-delete", caseId: "locked-case", base: latest }], label: LABEL });
    await lock();
    await button(page, "打开示例案件库").click();
    await heading(page, "今日").waitFor();
  });

  it("leads to Today in a window that was elsewhere never", async () => {
    const other = await real.open("/");
    await heading(other, "今日").waitFor();
  });

  it("complained of nothing", () => {
    expect(real.faults).toEqual([]);
  });
});
