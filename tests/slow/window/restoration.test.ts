// The board of restoration as a person at the keyboard meets it: arrows over the grid, Enter into a cell, one look after another,
// what a reappearance opens, and letters in one go.
import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaseFile } from "../../../shared/case/types.ts";
import { STEP } from "../../patience.ts";
import { apiOf } from "./calls.fixture.ts";
import { button, goTo, saved } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const FILE: CaseFile = {
  format: "redress.case/1",
  id: "J1",
  client: { kind: "natural-person", name: "孙某", role: "debtor" },
  enforcement: { court: { name: "某市某区人民法院", level: "basic" }, obligation: { kind: "payment" } },
  events: [
    { id: "e1", type: "listing-decided", date: "2023-05-10", items: [1], termYears: null },
    { id: "e2", type: "listing-deleted", date: "2024-01-15" },
  ],
  sanctions: [
    { id: "s1", kind: "loan", body: "某某银行" },
    { id: "s2", kind: "rail" },
  ],
};

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow({ today: "2024-05-01" });
  page = await real.open("/today?sample");
  page.setDefaultTimeout(STEP);
  await page.locator("nav a").first().waitFor();
  const label = { zh: "放入", en: "Put in" };
  await apiOf(page).cases.change({ changes: [{ kind: "case-put", case: FILE, base: null }], label });
  await goTo(page, "/case/J1/sanctions");
  await page.getByRole("grid").waitFor();
});
afterAll(() => real.close());

const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const view = async () => apiOf(page).cases.get({ id: "J1" });
const row = (key: string) => page.locator(`[data-body="${key}"]`);

describe("the board", () => {
  it("has one row a body, the checks on days of its own, and nothing where nobody looked", async () => {
    expect(await page.locator(".bo-number").innerText()).toBe("0 / 3");
    expect(await page.locator(".bo-name").allInnerTexts()).toEqual(["失信被执行人名单", "乘坐火车受限", "贷款受限"]);
    expect(await page.locator("thead .bo-from").allInnerTexts()).toEqual([
      "2024-01-15",
      "2024-02-14",
      "2024-04-14",
      "2024-07-13",
    ]);
    expect(await row("list").locator(".bo-look").allInnerTexts()).toEqual(["没有查", "没有查", "没有查", "未到"]);
    await page.getByText("30、90、180 日是我们自己定的复查日，不是法定期限。").waitFor();
  });

  it("is one stop of the Tab key, and is walked over with the arrows", async () => {
    expect(await page.locator('.bo-table [data-row][tabindex="0"]').count()).toBe(1);
    await page.locator('.bo-table [data-row][tabindex="0"]').focus();
    await press("ArrowDown", "ArrowRight");
    expect(await focused()).toContain("乘坐火车受限: 删除当日起");
    await press("ArrowDown", "End");
    expect(await focused()).toBe("贷款受限，某某银行: 180 日 未到");
    await press("ArrowUp", "Home");
    expect(await focused()).toContain("乘坐火车受限");
    await press("Control+Home", "ArrowUp");
    expect(await focused()).toBe("失信被执行人名单");
    expect(await page.locator('.bo-table [data-row][tabindex="0"]').count()).toBe(1);
  });

  it("opens a cell with Enter and writes the look down as a note, from the keyboard alone", async () => {
    await press("ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight");
    expect(await focused()).toBe("贷款受限，某某银行: 90 日 没有查");
    await press("Enter");
    const form = page.getByRole("dialog", { name: "贷款受限，某某银行 · 记下看到的情况" });
    await form.waitFor();
    await form.getByRole("radio", { name: "仍在" }).focus();
    await press("Space");
    await form.getByLabel("谁看的").fill("陈某");
    await press("Enter");
    await form.waitFor({ state: "detached" });
    await expect.poll(() => row("sanction:s1").locator(".bo-look").nth(2).innerText()).toBe("仍在 05-01");
    // The keyboard is where it was.
    await expect.poll(focused).toBe("贷款受限，某某银行: 90 日 仍在 05-01");
    const { notes } = await view();
    expect(notes).toMatchObject([
      { kind: "check", about: "sanction:s1", date: "2024-05-01", seen: "still", by: "陈某" },
    ]);
    expect(await page.locator(".bo-still .bo-seen").evaluateAll((all) => all.map((one) => one.textContent))).toEqual([
      "仍在",
    ]);
  });

  it("asks for the day of a look into a column that is over, and takes none that is ahead", async () => {
    await press("ArrowLeft", "Enter");
    const form = page.getByRole("dialog");
    await form.getByRole("radio", { name: "已恢复" }).check();
    await form.getByText("请写明确切的一天。").waitFor();
    expect(await button(form, "保存").isDisabled()).toBe(true);
    await form.getByLabel("哪一天看的").fill("2024-05-02");
    await form.getByText("这一天还没有到。").waitFor();
    expect(await button(form, "保存").isDisabled()).toBe(true);
    await press("Escape");
    await form.waitFor({ state: "detached" });
  });

  it("goes from body to body in the check whose day has come, and says what a look writes beside itself", async () => {
    await button(page, "补做 90 日复查，还有 2 家").click();
    const list = page.getByRole("dialog", { name: /^失信被执行人名单/u });
    await list.getByRole("radio", { name: "已恢复" }).check();
    await button(list, "保存，记下一家").click();
    const rail = page.getByRole("dialog", { name: /^乘坐火车受限/u });
    await rail.getByRole("radio", { name: "已恢复" }).check();
    await rail.getByText("同时把这项影响的结束写为“2024-05-01 或者之前”。").waitFor();
    await button(rail, "保存").click();
    await rail.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".bo-number").innerText()).toBe("2 / 3");
    expect(await page.getByRole("button", { name: /复查，还有/u }).count()).toBe(0);
    const { case: file } = await view();
    expect(file.events.at(-1)).toMatchObject({ type: "listing-checked", date: "2024-05-01", visible: "no" });
    expect(file.sanctions?.find(({ id }) => id === "s2")?.to).toBe("../2024-05-01");
  });

  it("opens the finding where the list shows the same entry again", async () => {
    await button(row("list"), "再记一次").click();
    const form = page.getByRole("dialog");
    await form.getByRole("radio", { name: "仍在" }).check();
    await form.getByRole("radio", { name: "是", exact: true }).check();
    await form.getByText("名单删除后又显示：保存后审查会列出这一项。").waitFor();
    await button(form, "保存").click();
    await form.waitFor({ state: "detached" });
    await row("list").getByRole("link", { name: "见审查结论" }).click();
    const { findings } = (await view()).audit;
    const shown = findings.filter(({ rule, status }) => rule === "X-15" && status === "breach");
    expect(shown).toHaveLength(1);
    await expect.poll(() => decodeURIComponent(page.url())).toContain(shown[0]?.id ?? "none");
    await goTo(page, "/case/J1/sanctions");
    await page.getByRole("grid").waitFor();
    expect(await page.locator(".bo-number").innerText()).toBe("1 / 3");
  });

  it("draws up the letters to whoever was not seen to restore it, and records them as sent in one change", async () => {
    await button(page, "给各单位去函").click();
    const dialog = page.getByRole("dialog", { name: "给各单位去函" });
    await expect.poll(() => dialog.getByRole("checkbox").count()).toBe(1);
    const file = await saved(page, () => button(dialog, "生成去函（压缩包）").click());
    const names = Object.keys(new PizZip(readFileSync(await file.path())).files);
    expect(names).toEqual(["01-某某银行-解除失信惩戒措施申请书.docx"]);
    await button(dialog, "登记已寄出").click();
    await dialog.waitFor({ state: "detached" });
    await row("sanction:s1").getByText("2024-05-01 去函").waitFor();
    expect((await view()).case.events.at(-1)).toMatchObject({ type: "agency-asked", regarding: "s1" });
  });

  it("has no fault of access, as a grid, as a form, and on a narrow screen in blocks", async () => {
    const faults = async (): Promise<readonly string[]> =>
      (await new AxeBuilder({ page }).withTags(LEVELS).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`,
      );
    expect(await faults()).toEqual([]);
    await row("sanction:s2").locator(".bo-look").nth(2).click();
    await page.getByRole("dialog").waitFor();
    expect(await faults()).toEqual([]);
    await press("Escape");
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await faults()).toEqual([]);
    // The latest look stands first under the name.
    const of = row("sanction:s2");
    const [name, look, who] = await Promise.all(
      [".bo-name", ".bo-latest", ".bo-who"].map(async (what) => (await of.locator(what).boundingBox())?.y ?? 0),
    );
    expect((name ?? 0) < (look ?? 0) && (look ?? 0) < (who ?? 0)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(real.faults).toEqual([]);
  });
});
