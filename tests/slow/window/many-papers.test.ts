// Twelve cases chosen in the list, twelve papers in one file, one report of what is missing; by keyboard and narrow too.
import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseloadLines } from "./caseload.fixture.ts";
import { button, createVault, goTo, saved } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const TODAY = "2024-03-04";
const TWELVE = 12;

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow({ today: TODAY });
  page = await real.open("/");
  await createVault(page, "案件库", "松树 台阶 邮差 七月 lantern");
  await goTo(page, "/caseload/import");
  const lines = caseloadLines(TODAY, TWELVE);
  const buffer = Buffer.from(`${lines.join("\n")}\n`);
  await page.locator("input[type=file]").setInputFiles({ name: "cases.ndjson", mimeType: "text/plain", buffer });
  await button(page, "导入").last().click();
  await button(page, "完成").click();
  await page
    .locator("tbody .cl-tick input")
    .nth(TWELVE - 1)
    .waitFor();
});
afterAll(() => real.close());

const all = (): Promise<void> => page.getByRole("checkbox", { name: "全选" }).check();
const zipOf = async (file: Download): Promise<PizZip> => new PizZip(readFileSync(await file.path()));
const papersIn = (zip: PizZip): readonly string[] => Object.keys(zip.files).filter((name) => name.endsWith(".docx"));
const dialog = () => page.getByRole("dialog", { name: "起草文书" });
const openDialog = async (): Promise<void> => {
  await button(page, "起草文书").click();
  await dialog().waitFor();
};

describe("papers for many cases", () => {
  it("draws up the paper that each of twelve needs next, and reports by case what is missing", async () => {
    await all();
    await openDialog();
    const file = await saved(page, () => button(dialog(), "起草并保存").click());
    expect(file.suggestedFilename()).toBe(`批量起草-${TODAY}.zip`);
    const zip = await zipOf(file);
    const papers = papersIn(zip);
    // Four each: one that is only listed, one whose request the court has not answered, one that was rejected and served.
    expect(papers.length).toBeGreaterThanOrEqual(TWELVE / 3);
    expect(papers.filter((name) => name.endsWith("/复议申请书.docx"))).toHaveLength(4);
    expect(new Set(papers.map((name) => name.split("/")[0])).size).toBe(papers.length);
    const csv = (zip.file("报告.csv")?.asText() ?? "").trimEnd().split("\r\n");
    expect(csv).toHaveLength(TWELVE + 1);
    // Each case has a paper and what is missing in it, or a reason.
    const rows = await dialog().locator(".cl-drawn li").allInnerTexts();
    expect(rows).toHaveLength(TWELVE);
    for (const row of rows) expect(row).toMatch(/待填 \d+ 处|没有待填的内容|[\u4E00-\u9FFF]{4}/u);
    const html = zip.file("报告.html")?.asText();
    expect(html).toContain("送达地址");
    const status = await dialog().getByRole("status").first().innerText();
    expect(status).toMatch(
      new RegExp(`^12 件：起草 ${papers.length} 份，未起草 ${TWELVE - papers.length} 件，待填 [1-9]\\d* 处。$`, "u"),
    );
    await button(dialog(), "关闭").last().click();
  });

  it("says of a kind of paper which cases do not get it, and why", async () => {
    await openDialog();
    await dialog().getByLabel("哪种文书").selectOption("reconsideration-request");
    const file = await saved(page, () => button(dialog(), "起草并保存").click());
    expect(papersIn(await zipOf(file))).toHaveLength(4);
    const why = await dialog().locator(".cl-why").allInnerTexts();
    expect(why).toHaveLength(8);
    for (const one of why) expect(one).toMatch(/^“申请复议”/u);
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await page.getByText("已选 12 件").first().waitFor();
  });

  it("is stopped on its way, and leaves no file", async () => {
    await openDialog();
    let came = false;
    const onDownload = (): void => {
      came = true;
    };
    page.on("download", onDownload);
    await button(dialog(), "起草并保存").click();
    await button(dialog(), "取消").click();
    await expect.poll(() => button(dialog(), "起草并保存").isEnabled()).toBe(true);
    page.off("download", onDownload);
    expect(came).toBe(false);
    expect(await dialog().locator(".cl-drawn").count()).toBe(0);
    await page.keyboard.press("Escape");
  });

  it("is done by keyboard alone, in a narrow window", async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    const open = button(page, "起草文书");
    await open.focus();
    await page.keyboard.press("Enter");
    await dialog().waitFor();
    await dialog().getByLabel("哪种文书").focus();
    await page.keyboard.press("Tab");
    const file = await saved(page, () => page.keyboard.press("Enter"));
    expect(file.suggestedFilename()).toMatch(/\.zip$/u);
    await dialog().locator(".cl-drawn li").first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("起草文书");
    expect(real.faults).toEqual([]);
  });
});
