// The recovery code in three printed parts: shown a page each, confirmed, and any two open the vault again.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBack } from "../../../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import { button, heading, isOpen } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const PASSPHRASE = "纸船 梧桐 石桥 灯笼 河岸";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open();
});

afterAll(() => real.close());

it("is shown in three parts that no part of the whole stands beside, each on a page of its own", async () => {
  await button(page, "新建案件库").click();
  await page.getByLabel("案件库名称").fill("三人诊所");
  await page.getByLabel("口令", { exact: true }).fill(PASSPHRASE);
  await page.getByLabel("再输入一次口令").fill(PASSPHRASE);
  await button(page, "新建").click();
  await heading(page, "恢复码：只显示这一次").waitFor();
  const whole = await page.locator(".un-groups li").allTextContents();
  await button(page, "改为三份，任意两份可开").click();
  await heading(page, "第 3 份，共 3 份").waitFor();
  const shown = await page.locator(".un-groups li").allTextContents();
  expect(shown).toHaveLength(30);
  expect(shown.filter((group) => whole.includes(group)).length).toBeLessThan(3);
  const { pages } = await readBack(Uint8Array.from(await page.pdf({ format: "A4", tagged: true })));
  expect(pages.map((text) => /第\s*(\d)\s*份，共\s*3\s*份/u.exec(text)?.[1])).toEqual(["1", "2", "3"]);
  expect(pages.join("")).not.toContain("已经记下");
});

it("lets nobody in who has not two of them, and opens again with any two", async () => {
  const parts = await Promise.all(
    (await page.locator(".un-part").all()).map(async (part) => part.locator(".un-groups li").allTextContents()),
  );
  await page.locator(".un-check input").first().fill("00000");
  await button(page, "已经记下，进入案件库").click();
  await page.getByText("与恢复码不符").waitFor();
  for (const asked of await page.locator(".un-check label").all()) {
    const [part = 0, group = 0] = ((await asked.textContent()) ?? "").match(/\d+/gu)?.map(Number) ?? [];
    await asked.locator("input").fill(parts[part - 1]?.[group - 1] ?? "");
  }
  await button(page, "已经记下，进入案件库").click();
  await heading(page, "今日").waitFor();
  await page.keyboard.press("Control+Shift+l");
  await page.getByLabel("口令", { exact: true }).waitFor();
  await button(page, "改用恢复码").click();
  const code = page.getByLabel("恢复码", { exact: true });
  await code.fill((parts[1] ?? []).join(" "));
  await button(page, "打开").click();
  await page.getByText("单独一份打不开").waitFor();
  await code.fill(`${(parts[1] ?? []).join(" ")} ${(parts[0] ?? []).join("-")}`);
  await button(page, "打开").click();
  await isOpen(page);
});
