// What reaches further than one case: undo of the sample and of many cases, limits that may be running, the month, the export.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, goTo, letPass, saved } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

/** Of some published cases the service of the last decision is not known: their six months may have run since. */
const TODAY = "2024-03-04";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow({ today: TODAY });
  page = await real.open("/today?sample");
  await page.locator("nav a").first().waitFor();
});
afterAll(() => real.close());

const shown = async (): Promise<number> => {
  await goTo(page, "/caseload");
  const words = page.locator(".cl-head [role=status]");
  await expect.poll(() => words.innerText()).toMatch(/^\d+ 件/u);
  return Number.parseInt(await words.innerText(), 10);
};

describe("the sample caseload", () => {
  it("stays when undo is pressed and nothing was done", async () => {
    const before = await shown();
    expect(before).toBeGreaterThan(10);
    await page.keyboard.press("Control+z");
    await letPass(page, 300);
    // What would have been asked of the backend is answered before a case that is asked for after it.
    await goTo(page, "/case/RC08-company/timeline");
    expect(await button(page, "撤销").isDisabled()).toBe(true);
    await goTo(page, "/caseload");
    expect(await shown()).toBe(before);
  });

  it("asks before a change of several cases is taken back, and says what it is", async () => {
    const before = await shown();
    const ticks = page.locator("tbody .cl-tick input");
    await ticks.nth(0).click();
    await ticks.nth(1).click();
    await button(page, "归档").click();
    await expect.poll(shown).toBe(before - 2);
    await page.keyboard.press("Control+z");
    const dialog = page.getByRole("dialog", { name: "撤销涉及多件案件的改动？" });
    await dialog.getByText("这一步是“归档 2 件案件”，涉及 2 件案件，将一并撤销。", { exact: false }).waitFor();
    await button(dialog, "取消").click();
    await dialog.waitFor({ state: "detached" });
    expect(await shown()).toBe(before - 2);
    await page.keyboard.press("Control+z");
    await button(dialog, "全部撤销").click();
    await expect.poll(shown).toBe(before);
  });

  it("is exported in part, with words for codes", async () => {
    await shown();
    const ticks = page.locator("tbody .cl-tick input");
    await ticks.nth(0).click();
    await ticks.nth(2).click();
    await button(page, "导出所选").click();
    const file = await saved(page, () => page.getByRole("menuitem", { name: "列表，CSV 表格" }).click());
    const lines = readFileSync(await file.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("阶段");
    expect(lines[1]).toMatch(/人民法院/u);
    expect(lines.slice(1).join()).not.toMatch(
      /\b(?:basic|intermediate|listed|correction|reconsideration|enforcement)\b/u,
    );
    await button(page, "取消选择").click();
  });
});

describe("limits that may be running", () => {
  it("stand on Today as old, and in the agenda with the first day they may have ended and the reason", async () => {
    await goTo(page, "/today");
    await page.getByText(/^30 天前就可能届满、不知道是否还在进行的我方期限 \d+ 项$/u).waitFor();
    await goTo(page, "/deadlines");
    const heading = page.getByRole("heading", { name: /^我方期限，30 天前就可能已过 \d+$/u });
    await heading.waitFor();
    const row = page.getByRole("table", { name: "我方期限，30 天前就可能已过" }).locator("tbody tr").first();
    // Closed, and below what runs.
    expect(await row.isVisible()).toBe(false);
    expect(await page.locator(".dl-group").last().getAttribute("class")).toContain("dl-longMaybe");
    await heading.click();
    await row.waitFor();
    expect(await row.innerText()).toMatch(
      /缺少事实，尚不能确定这一期限是否正在进行，最早可能已于 \d{4}-\d\d-\d\d 届满/u,
    );
    expect(await row.innerText()).toContain("可能已过");
    // No deadline stands in two groups.
    const links = await page
      .locator(".dl-list tbody th a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(new Set(links).size).toBe(links.length);
  });

  it("are counted in the month for whom the page is filtered", async () => {
    await goTo(page, "/deadlines");
    await button(page, "月历").click();
    await page.locator(".dl-month").waitFor();
    await button(page, "我方").click();
    await expect.poll(() => page.locator(".dl-month .dl-theirs").count()).toBe(0);
    await button(page, "法院和其他单位").click();
    await expect.poll(() => page.locator(".dl-month .dl-ours").count()).toBe(0);
  });
});

describe("an answer inside a finding", () => {
  it("leaves the keyboard at that finding", async () => {
    await goTo(page, "/case/RC34/audit");
    await button(page, "全部展开").click();
    const row = page
      .locator("[data-finding]")
      .filter({ has: page.locator(".au-missing", { hasText: "执行通知写明有纳入失信名单的风险了吗？" }) })
      .first();
    const id = await row.getAttribute("data-finding");
    await row.locator(".au-missing button").first().click();
    const form = row.locator(".fa-answer");
    await form.waitFor();
    await button(form, "是").click();
    await page.getByText(/^已保存 \d\d:\d\d$/u).waitFor();
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.closest("[data-finding]")?.getAttribute("data-finding"));
    await expect.poll(focused).toBe(id);
    // Once the new audit is drawn, and after the moment in which the screen would take a lost focus.
    await letPass(page, 500);
    expect(await focused()).toBe(id);
    expect(real.faults).toEqual([]);
  });
});
