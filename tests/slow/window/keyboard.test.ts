// The window without a pointer: every step by key, and after each the focus is somewhere a person can see.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/");
});
afterAll(() => real.close());

/** What has the focus: its name or text, and whether a person sees that it has it. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { what: "nothing", seen: false };
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    const ringed = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
    // A part of the page that was moved to, a shape of the chart and a framed field show it in their own way.
    const own = element.matches("main, h2, [role=dialog], svg *, .palette-input") || style.boxShadow !== "none";
    return {
      what: `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40)}`,
      seen: inSight && (ringed || own),
    };
  });

/** Presses keys one after another; after each the focus must be somewhere in sight. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect
      .poll(async () => (await focused()).seen, { message: `${key} leaves the focus at ${(await focused()).what}` })
      .toBe(true);
  }
}

/** Tabs on until what has the focus is called so. */
async function tabTo(name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (name.test((await focused()).what)) return;
    await press(key);
  }
  throw new Error(`no Tab leads to ${name}; the last was ${(await focused()).what}`);
}

const at = async (name: RegExp): Promise<void> => {
  await expect.poll(async () => (await focused()).what).toMatch(name);
};

describe("the window by keyboard alone", () => {
  it("opens the sample caseload", async () => {
    await page.getByRole("button", { name: "打开示例案件库" }).waitFor();
    await page.keyboard.press("Tab");
    await tabTo(/打开示例案件库/u);
    await page.keyboard.press("Enter");
    await heading(page, "今日").waitFor();
  });

  it("shows the shortcuts and closes them where it was", async () => {
    await page.keyboard.press("Tab");
    await tabTo(/^a 今日/u);
    await press("?");
    await page.getByRole("dialog", { name: "快捷键" }).waitFor();
    await press("Escape");
    await page.getByRole("dialog", { name: "快捷键" }).waitFor({ state: "detached" });
    await at(/^a 今日/u);
  });

  it("offers no undo in the palette where there is nothing to undo", async () => {
    await press("Control+k");
    const options = page.getByRole("dialog", { name: "查找与命令" }).getByRole("option");
    await options.filter({ hasText: "锁定案件库" }).waitFor();
    expect(await options.filter({ hasText: /^(?:撤销|重做)/u }).count()).toBe(0);
    await press("Escape");
    await options.first().waitFor({ state: "detached" });
    await at(/^a 今日/u);
  });

  it("walks the caseload row by row and opens a case", async () => {
    await press("Alt+2");
    await heading(page, "案件").waitFor();
    await page.locator("tbody tr[data-index]").first().waitFor();
    await tabTo(/^tr /u);
    const first = (await focused()).what;
    await press("ArrowDown", "ArrowDown");
    await expect.poll(async () => (await focused()).what).not.toBe(first);
    await press("Home");
    await at(new RegExp(`^${first.replaceAll(/[()[\]]/gu, ".")}`, "u"));
    await press("End", " ");
    await page.getByText("已选 1 件").waitFor();
    await press(" ", "/");
    await at(/^input 姓名、案号、备注/u);
    await page.keyboard.type("天圆");
    await page.getByText("1 件，共 18 件").waitFor();
    await tabTo(/^tr /u);
    await press("Enter");
    await page.getByRole("heading", { name: /^天圆/u }).waitFor();
  });

  const tabs = "a 时间轴";
  it("goes through the pages of the case and along the timeline", async () => {
    await tabTo(new RegExp(`^${tabs}`, "u"));
    await press("Enter");
    await page.getByRole("button", { name: "添加事件" }).waitFor();
    await tabTo(/^g /u);
    const first = (await focused()).what;
    await press("ArrowRight", "ArrowRight", "End", "Home", "+", "-", "0");
    await at(new RegExp(`^${first.slice(0, 12)}`, "u"));
    let opened = false;
    for (let step = 0; step < 20 && !opened; step += 1) {
      if (/，(?:法院的行为|我方的行为|其他人的行为)。/u.test((await focused()).what)) {
        const mark = (await focused()).what;
        await press("Enter");
        await page.getByRole("dialog", { name: "修改事件" }).waitFor();
        await press("Escape");
        await page.getByRole("dialog", { name: "修改事件" }).waitFor({ state: "detached" });
        await at(new RegExp(`^${mark.slice(0, 12)}`, "u"));
        opened = true;
      } else await press("ArrowRight");
    }
    expect(opened).toBe(true);
  });

  it("opens a finding and answers what it asks", async () => {
    await tabTo(new RegExp(`^${tabs}`, "u"), "Shift+Tab");
    await tabTo(/^a 审查/u);
    await press("Enter");
    await tabTo(/^button 按结论列出全部/u);
    await press("Enter");
    await page
      .getByRole("heading", { name: /^违反|^存在争议|^待查明/u })
      .first()
      .waitFor();
    await tabTo(/^button ◌待查明 \d/u, "Shift+Tab");
    await press("Enter");
    await tabTo(/^button ◌待查明(?! )/u);
    await press("Enter");
    await expect.poll(() => page.locator(".au-row[aria-expanded=true]").count()).toBe(1);
    await tabTo(/^(?:button|summary) 回答/u);
    await press("Enter");
    await tabTo(/^input/u);
    await press(" ");
    await tabTo(/^button 记录回答/u);
    await press("Enter");
    await page.getByText("已保存").waitFor();
    await page.locator(".fa-answer").waitFor({ state: "detached" });
    await press("Tab");
  });

  it("changes the language, finds a command and locks", async () => {
    await press("F2");
    await page.getByRole("link", { name: "Timeline" }).waitFor();
    await press("F2", "Control+k");
    await page.keyboard.type("计算");
    await page.getByRole("option", { name: /期限计算/u }).waitFor();
    await press("Enter");
    await heading(page, "期限计算").waitFor();
    await page.keyboard.press("Control+Shift+L");
    await page.getByRole("button", { name: "打开示例案件库" }).waitFor();
  });

  it("without a complaint of the page or a fault of the backend", () => {
    expect(real.faults).toEqual([]);
  });
});
