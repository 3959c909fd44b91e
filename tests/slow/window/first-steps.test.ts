// A person's first hour: a vault, its recovery code, a case, undo, search, both languages, the lock, import and export.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../../scripts/build-window.ts";
import { remembered } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const PASSPHRASE = "纸船 梧桐 石桥 灯笼 河岸";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open();
});

afterAll(() => real.close());

const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });

/** Goes to a place by its hash, as a link would. */
const goTo = (hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

describe("the window, from nothing", () => {
  it("creates a vault, and lets nobody in who has not written the recovery code down", async () => {
    await button("新建案件库").click();
    await page.getByLabel("案件库名称").fill("诊所一号");
    await page.getByLabel("口令", { exact: true }).fill(PASSPHRASE);
    await page.getByLabel("再输入一次口令").fill("别的");
    await page.getByText("两次输入的口令不一致。").waitFor();
    expect(await button("新建").isDisabled()).toBe(true);
    await page.getByLabel("再输入一次口令").fill(PASSPHRASE);
    await button("新建").click();
    await heading("恢复码：只显示这一次").waitFor();
    const groups = await page.locator(".un-groups li").allTextContents();
    expect(groups).toHaveLength(8);
    const asked = page.locator(".un-check label");
    for (const at of [0, 1]) {
      const group = Number(/\d+/u.exec((await asked.nth(at).textContent()) ?? "")?.[0]);
      await asked.nth(at).locator("input").fill("00000");
      await button("已经记下，进入案件库").click();
      await page.getByText("与恢复码不符").waitFor();
      await asked
        .nth(at)
        .locator("input")
        .fill((groups[group - 1] ?? "").toLowerCase());
    }
    await button("已经记下，进入案件库").click();
    await heading("今日").waitFor();
    await page.getByText("案件库里还没有案件。").waitFor();
  });

  it("makes a case by keyboard, says that it is saved, finds it by two characters, and takes it back", async () => {
    await page.keyboard.press("Alt+n");
    await page.getByLabel("姓名", { exact: true }).fill("欧阳某");
    await page.getByLabel("证件号码", { exact: true }).first().fill("11010519800101001X");
    await page.locator(".said-doubt").filter({ hasText: "校验" }).waitFor();
    await page.getByLabel("证件号码", { exact: true }).first().fill("");
    await page.getByLabel("法院", { exact: true }).fill("某市某区人民法院");
    await button("看这个案子").click();
    await heading("欧阳某 · 某市某区人民法院").waitFor();
    await page.getByText(/^已保存 \d\d:\d\d$/u).waitFor();

    await goTo("/today");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "查找与命令" }).fill("欧阳");
    await page.getByRole("option", { name: /欧阳某/u }).waitFor();
    await page.keyboard.press("Enter");
    await heading("欧阳某 · 某市某区人民法院").waitFor();

    await page.getByRole("button", { name: /^撤销/u }).first().waitFor();
    await page.locator("main").focus();
    // It is the case itself that would go: that is asked first.
    await page.keyboard.press("Control+z");
    await page.getByRole("dialog").getByRole("button", { name: "撤销", exact: true }).click();
    await page.getByText("没有这个案件").first().waitFor();
    await page.keyboard.press("Control+Shift+Z");
    await page.getByRole("dialog", { name: /^重做：欧阳某/u }).waitFor();
    await page.keyboard.press("Enter");
    await heading("欧阳某 · 某市某区人民法院").waitFor();
  });

  it("speaks English at a key, still after a lock, and leaves nothing of a case in its address", async () => {
    await remembered(page, '"en"', () => page.keyboard.press("F2"));
    await page.getByRole("link", { name: "Timeline" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await button("Lock").click();
    await page.getByLabel("Passphrase").waitFor();
    expect(page.url()).toMatch(/#\/\?lang=en&theme=system$/u);
    await page.getByLabel("Passphrase").fill("wrong");
    await button("Open").click();
    await page.getByRole("alert").filter({ hasText: "passphrase" }).waitFor();
    await page.getByLabel("Passphrase").fill(PASSPHRASE);
    await button("Open").click();
    // Back at the case, where it was locked.
    await page.getByRole("link", { name: "Timeline" }).waitFor();
    await page.keyboard.press("F2");
    await page.getByRole("link", { name: "时间轴" }).waitFor();
  });

  it("imports what is good, lists what is not, filters, archives and exports", async () => {
    await goTo("/caseload/import");
    const good = readFileSync(join(ROOT, "examples/rc08-company.json"));
    await page.getByLabel("选择文件").setInputFiles([
      { name: "好.json", mimeType: "application/json", buffer: good },
      { name: "坏.json", mimeType: "application/json", buffer: Buffer.from('{"format":"redress.case/1","id":"x"}') },
    ]);
    await page.getByRole("dialog").getByRole("button", { name: "导入", exact: true }).click();
    await page.getByText(/导入 1 件/u).waitFor();
    await page.getByRole("cell", { name: "坏.json" }).first().waitFor();
    await button("完成").click();
    await page.getByText("2 件", { exact: true }).waitFor();

    await page.getByRole("searchbox").fill("天圆");
    await page.getByText("1 件，共 2 件").waitFor();
    const grid = page.getByRole("grid", { name: "案件列表" });
    expect(await grid.getAttribute("aria-rowcount")).toBe("2");
    await grid.locator("tbody tr[data-index]").first().focus();
    await page.keyboard.press(" ");
    await page.getByText("已选 1 件").waitFor();
    await button("归档").click();
    await page.getByText("没有符合筛选条件的案件。").waitFor();
    await button("清除筛选").first().click();
    await page.getByText("1 件，共 2 件").waitFor();

    const downloading = page.waitForEvent("download");
    await button("导出").click();
    const box = page.getByRole("menuitemcheckbox", { name: "导出时含个人信息" });
    await expect.poll(() => box.getAttribute("aria-checked")).toBe("false");
    await box.click();
    await page.getByRole("menuitem", { name: "列表，CSV 表格" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.csv$/u);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv).toContain("欧阳某");
    expect(csv).not.toContain("天圆");
  });

  it("did so without a complaint of the page or a fault of the backend", () => {
    expect(real.faults).toEqual([]);
  });
});
