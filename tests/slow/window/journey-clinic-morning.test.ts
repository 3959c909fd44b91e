// A morning at a clinic with three hundred cases: what is overdue, who is calling, what is due, a count of days, a file for the phone.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES, caseloadLines, COURTS, SOUGHT } from "./caseload.fixture.ts";
import { button, goTo, heading, saved } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

/** A Wednesday. */
const TODAY = "2025-06-11";
/** The published cases of the sample caseload. */
const SAMPLE = 18;

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow({ today: TODAY });
  page = await real.open("/today?sample");
  await heading(page, "今日").waitFor();
});
afterAll(() => real.close());

const rows = () => page.getByRole("grid", { name: "案件列表" }).locator("tbody tr[data-index]");
const listed = (words: string) => page.getByText(words, { exact: true }).waitFor();
const pick = async (filter: string, option: RegExp): Promise<void> => {
  await button(page, "加条件").click();
  await page.getByRole("combobox", { name: "加条件" }).fill(filter);
  await page.getByRole("option", { name: option }).click();
};

describe("a clinic morning", () => {
  it("imports the clinic's cases and reports the one line that is bad", async () => {
    await goTo(page, "/caseload/import");
    const lines = caseloadLines(TODAY).toSpliced(150, 0, '{"format":"redress.case/1","id":');
    const dialog = page.getByRole("dialog", { name: "导入案件" });
    await dialog.getByLabel("选择文件").setInputFiles({
      name: "诊所.ndjson",
      mimeType: "application/x-ndjson",
      buffer: Buffer.from(lines.join("\n")),
    });
    await button(dialog, "导入").click();
    await dialog.getByText(`导入 ${CASES} 件，替换 0 件，跳过 0 件（库中已有），拒绝 1 件。`).waitFor();
    await dialog.getByText("1 处", { exact: true }).waitFor();
    expect(await dialog.getByRole("row").nth(1).innerText()).toMatch(
      /没有写姓名\s.*不是 JSON.*\s诊所\.ndjson 第 151 行/u,
    );
    await button(dialog, "完成").click();
    await listed(`${CASES + SAMPLE} 件`);
  });

  it("says in one list what to do next, with true counts of what is older, and leads to the case", async () => {
    await goTo(page, "/today");
    const acts = page.getByRole("list", { name: "接下来要做" }).getByRole("listitem");
    await acts.nth(49).waitFor();
    expect(await acts.count()).toBe(50);
    expect(await acts.first().innerText()).toMatch(/06-16\s+周一\s+还剩 5 天/u);
    // The navigation's number is that of the whole list, and what is not among the first fifty is said to be there.
    const total = Number(await page.getByRole("link", { name: /^今日/u }).locator(".nav-count").innerText());
    await page.getByRole("heading", { name: `接下来要做 ${total}` }).waitFor();
    expect(total).toBeGreaterThanOrEqual(CASES / 3);
    await page.getByText(`以上是前 50 件，另有 ${total - 50} 件，见“期限”`).waitFor();
    await page.getByText(`法院逾期超过 30 天 ${CASES / 3} 项`).click();
    const passed = page.getByRole("link", { name: "纠正申请的审查期限" }).first();
    await page.getByRole("heading", { name: `已过期限 30 天以上 ${CASES / 3}` }).click();
    await passed.waitFor();
    await passed.click();
    const decided = page.getByRole("region", { name: "已定" });
    await decided.locator(".au-derivation > summary").first().click();
    const steps = decided.getByRole("table").first();
    await steps.getByText("期间届满日为 2025-03-28").waitFor();
    await goTo(page, "/today");
    await heading(page, "今日").waitFor();
  });

  it("finds who is calling by two characters, and filters, sorts and counts", async () => {
    await goTo(page, "/caseload");
    const search = page.getByRole("searchbox");
    await search.fill("上官");
    await listed(`1 件，共 ${CASES + SAMPLE} 件`);
    expect(await rows().first().innerText()).toContain(SOUGHT.caseNumber);
    await search.fill(SOUGHT.caseNumber);
    await listed(`1 件，共 ${CASES + SAMPLE} 件`);
    await search.fill("");

    await pick("违反的规则", /^C-03/u);
    await listed(`${CASES / 3} 件，共 ${CASES + SAMPLE} 件`);
    await pick("执行法院", new RegExp(`^${COURTS[1]} `, "u"));
    const header = page.getByRole("columnheader", { name: /执行案号/u });
    const byNumber = header.getByRole("button", { name: "执行案号" });
    await byNumber.click();
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
    const first = await rows().first().innerText();
    await byNumber.click();
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
    await expect.poll(() => rows().first().innerText()).not.toBe(first);
  });

  it("keeps a view and the columns", async () => {
    await button(page, "存成视图").click();
    await page.getByLabel("视图名称").fill("逾期未审查");
    await button(page, "保存").click();
    const view = page
      .getByRole("navigation", { name: "视图" })
      .getByRole("button", { name: `逾期未审查 ${CASES / 3}` });
    await view.waitFor();
    await page.keyboard.press("Escape");
    await page.getByLabel("视图名称").waitFor({ state: "detached" });
    await expect.poll(() => view.getAttribute("aria-current")).toBe("true");
    await button(page, "列").click();
    await page.getByRole("menuitemcheckbox", { name: "执行法院" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "执行法院" }).waitFor({ state: "detached" });
    await button(page, "清除筛选").first().click();
    await listed(`${CASES + SAMPLE} 件`);
    await page.reload();
    await listed(`${CASES + SAMPLE} 件`);
    expect(await page.getByRole("columnheader", { name: "执行法院" }).count()).toBe(0);
    await view.click();
    await listed(`${CASES / 3} 件，共 ${CASES + SAMPLE} 件`);
    await page.getByRole("columnheader", { name: "执行法院" }).waitFor();
  });

  it("works on several cases at once, in one step that one undo takes back, and exports the list", async () => {
    await rows().nth(0).getByRole("checkbox").check();
    await rows().nth(2).getByRole("checkbox").check();
    await listed("已选 2 件");
    await button(page, "添加标签").click();
    await page.getByRole("textbox", { name: "添加标签" }).fill("催办");
    await button(page, "确定").click();
    await pick("标签", /^催办 2/u);
    await listed(`2 件，共 ${CASES + SAMPLE} 件`);

    const download = await saved(page, async () => {
      await button(page, "导出").click();
      await page.getByRole("menuitem", { name: "列表，CSV 表格" }).click();
    });
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split(/\r?\n/u);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain("催办");

    await page.locator("main").focus();
    await page.keyboard.press("Control+z");
    await button(page.getByRole("dialog", { name: "撤销涉及多件案件的改动？" }), "全部撤销").click();
    await page.getByText("没有符合筛选条件的案件。").waitFor();
    await button(page, "清除筛选").first().click();
  });

  it("shows the deadlines as an agenda and a month, and gives a calendar file that a calendar reads", async () => {
    await goTo(page, "/deadlines");
    await page
      .getByRole("table", { name: "2025-06-16" })
      .getByRole("link", { name: "申请复议的期限" })
      .first()
      .waitFor();
    await button(page, "月历").click();
    await page.getByRole("button", { name: new RegExp(`^16 我方 ${CASES / 3}`, "u") }).click();
    await page.getByRole("table", { name: "2025-06-16" }).waitFor();
    await button(page, "我方").click();

    const download = await saved(page, () => button(page, "导出日历文件").click());
    expect(download.suggestedFilename()).toMatch(/\.ics$/u);
    const text = readFileSync(await download.path(), "utf8");
    expect(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
    expect(events).toHaveLength(CASES / 3);
    expect(events.every((event) => event.includes("DTSTART;VALUE=DATE:20250616"))).toBe(true);
    expect(new Set(events.map((event) => /^UID:(.+)$/mu.exec(event)?.[1])).size).toBe(CASES / 3);
  });

  it("counts days, and keeps the place when the language changes half-way", async () => {
    await goTo(page, "/law/calculator");
    await page.getByLabel("常用期限").selectOption({ label: "申请复议：决定书送达之日起十日" });
    await page.getByLabel(/^起算日/u).fill("2025年1月20日");
    await page.locator(".lw-ends").getByText("2025-02-05 周三").waitFor();
    await page
      .getByRole("img", { name: /^2025-01-20.*起算.*第 10 日 2025-01-30 休息，顺延.*2025-02-05.*届满/u })
      .waitFor();
    await page.getByLabel(/^起算日/u).focus();
    await page.keyboard.press("F2");
    await heading(page, "Deadline calculator").waitFor();
    expect(await page.getByLabel(/^From/u).inputValue()).toBe("2025年1月20日");
    await page
      .locator(".lw-ends")
      .getByText(/2025-02-05 Wed/u)
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.press("F2");
    await heading(page, "期限计算").waitFor();
  });

  it("goes to a case by its name from anywhere", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "查找与命令" }).fill("上官");
    await page.getByRole("option", { name: /上官某/u }).waitFor();
    await page.keyboard.press("Enter");
    await heading(page, `上官某 · ${COURTS[1]}`)
      .or(page.getByRole("heading", { name: /^上官某/u }))
      .first()
      .waitFor();
    expect(page.url()).toContain("#/case/clinic-7/overview");
  });

  it("and no page complained, no call failed", () => {
    expect(real.faults).toEqual([]);
  });
});
