// From an empty data folder to a filed request, and nothing of it lost: by lock, by restart, by kill, by a forgotten passphrase.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programWindow, type ProgramWindow } from "./program.fixture.ts";
import {
  beginEvent,
  button,
  createVault,
  heading,
  newCase,
  openVault,
  saved,
  saveEvent,
  tab,
} from "./steps.fixture.ts";

const PASSPHRASE = "纸船 梧桐 石桥 灯笼 河岸";
/** How every .docx begins. */
const ZIP = Buffer.from("PK\u0003\u0004");
const CASE = "王某 · 某市某区人民法院";

let program: ProgramWindow;
let page: Page;
let code = "";

beforeAll(async () => {
  program = await programWindow();
  page = await program.start();
});
afterAll(() => program.close());

describe("from nothing to a filed request", () => {
  it("creates a vault and a case", async () => {
    code = await createVault(page, "诊所", PASSPHRASE, "何某");
    await newCase(page, "王某", "某市某区人民法院");
    // Who works is asked at the first start, and stands beside what was done.
    await page.getByText(/^何某 今天 \d\d:\d\d/u).waitFor();
    await tab(page, "时间轴").click();
    await page.getByText("还没有任何事件。").waitFor();
  });

  it("logs what happened, dated in the words people use", async () => {
    const log = async (
      type: string,
      date: string,
      understood: string,
      facts: readonly (readonly [string, string])[],
    ) => {
      const editor = await beginEvent(page, type, type === "作出纳入决定" ? "失信决定书" : type);
      await editor.getByLabel("日期", { exact: true }).fill(date);
      await editor.getByText(`理解为：${understood}`).waitFor();
      for (const [group, choice] of facts)
        await editor.getByRole("group", { name: group }).getByText(choice, { exact: true }).click();
      await editor.locator(".ee-effects li").first().waitFor();
      await saveEvent(page, editor);
      await page.getByText(`已保存“${type}”。`).waitFor();
    };
    await log("作出纳入决定", "2024年3月5日", "2024-03-05 周二，工作日", []);
    await log("提出纠正申请", "二〇二四年四月二日", "2024-04-02 周二，工作日", [["书面申请", "是"]]);
    await log("收到纠正申请", "2024.4.2", "2024-04-02 周二，工作日", []);
    await log("纠正申请的决定", "2024年5月20日", "2024-05-20 周一，工作日", [["处理结果", "驳回"]]);
  });

  it("shows the breach, how it was counted and the article", async () => {
    await tab(page, /^审查/u).click();
    const finding = page
      .getByRole("region", { name: "已定" })
      .locator("li.au-finding.au-breach")
      .filter({ hasText: "纠正申请审查逾期" });
    // The heaviest breach stands open already.
    await finding.locator(".au-row[aria-expanded=true]").waitFor();
    await finding.locator("summary", { hasText: "推导" }).click();
    const steps = await finding.getByRole("table").first().getByRole("row").allInnerTexts();
    expect(steps.join("\n")).toMatch(/应当自收到之日起15日内审查[^]*第 15 日为 2024-04-17[^]*迟33日/u);
    expect(await finding.innerText()).toContain("执行法院应当自收到书面纠正申请之日起十五日内审查");

    await finding.getByRole("link", { name: "在法规中查看" }).first().click();
    await heading(page, "法规").waitFor();
    await page.getByText("自收到书面纠正申请之日起十五日内审查").first().waitFor();
    await page.goBack();
    await finding.locator("summary", { hasText: "推导" }).waitFor();
  });

  it("leads from the remedy to the paper, and logs that it was filed", async () => {
    await page.getByRole("link", { name: "开始" }).first().click();
    const route = page.locator(".ro-route").filter({ hasText: "申请执行监督" });
    await route.getByRole("link", { name: "起草文书" }).click();
    await heading(page, "执行监督申请书").first().waitFor();
    await page.locator(".do-middle").getByText("2024年5月20日").first().waitFor();
    const file = await saved(page, () => button(page, "下载 Word 文件").click());
    expect(file.suggestedFilename()).toMatch(/执行监督申请书\.docx$/u);
    expect(readFileSync(await file.path()).subarray(0, 4)).toEqual(ZIP);

    await button(page, "登记提交").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("提交方式").selectOption({ label: "邮寄" });
    await button(dialog, "登记提交").click();
    await dialog.waitFor({ state: "detached" });
    await isThere();
  });
});

/** Everything that was done so far is in the case. */
async function isThere(): Promise<void> {
  await tab(page, "时间轴").click();
  for (const event of ["作出纳入决定", "提出纠正申请", "收到纠正申请", "纠正申请的决定", "申请执行监督"]) {
    await page.getByRole("button", { name: new RegExp(`，${event}，`, "u") }).waitFor();
  }
  await tab(page, "证据").click();
  const piece = page.getByRole("article", { name: /执行监督申请书/u });
  await piece.getByText("SHA-256").waitFor();
  await button(piece, "核对哈希值").click();
  await piece.getByText("内容与登记的哈希值一致。").waitFor();
  await tab(page, "审查").click();
  await page.getByRole("region", { name: "已定" }).getByText("纠正申请审查逾期").waitFor();
}

/** Goes from Today to the case by the caseload. */
async function toCase(): Promise<void> {
  await page.getByRole("link", { name: /^案件/u }).first().click();
  // The page before names the client too, and more than once.
  await heading(page, "案件").waitFor();
  await page.getByRole("link", { name: "王某" }).click();
  await heading(page, CASE).waitFor();
}

describe("nothing is lost", () => {
  it("by a lock", async () => {
    await button(page, "锁定").click();
    await page.getByLabel("口令", { exact: true }).waitFor();
    expect(await page.getByText("王某").count()).toBe(0);
    // Unlocking leads back to the case.
    await page.getByLabel("口令", { exact: true }).fill(PASSPHRASE);
    await button(page, "打开").click();
    await heading(page, CASE).waitFor();
    await isThere();
  });

  it("by ending the program", async () => {
    await program.end("SIGINT");
    page = await program.start();
    await openVault(page, PASSPHRASE);
    await toCase();
    await isThere();
  });

  it("by killing it right after a change, nor by forgetting the passphrase", async () => {
    const editor = await (async () => {
      await tab(page, "时间轴").click();
      return beginEvent(page, "得知被纳入名单");
    })();
    await editor.getByLabel("日期", { exact: true }).fill("2024年3月20日");
    await saveEvent(page, editor);
    await page.getByText("已保存“得知被纳入名单”。").waitFor();
    await program.end("SIGKILL");

    page = await program.start();
    await button(page, "改用恢复码").click();
    await page.getByLabel("恢复码", { exact: true }).fill(code.toLowerCase());
    await button(page, "打开").click();
    await heading(page, "今日").waitFor();
    await toCase();
    await tab(page, "时间轴").click();
    await page.getByRole("button", { name: /，得知被纳入名单，/u }).waitFor();
    await isThere();
  });

  it("and no page complained", () => {
    expect(program.faults).toEqual([]);
  });
});
