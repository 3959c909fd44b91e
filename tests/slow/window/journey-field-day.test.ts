// A day away from the office, with no network: questions answered, a photograph taken in, a change taken back, a battery that dies.
import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programWindow, type ProgramWindow } from "./program.fixture.ts";
import { beginEvent, button, goTo, heading, remembered, saveEvent, tab } from "./steps.fixture.ts";

let program: ProgramWindow;
let page: Page;

beforeAll(async () => {
  program = await programWindow();
  page = await program.start();
  await openCase();
});
afterAll(() => program.close());

/** Opens the sample caseload at one of its cases, of which few facts are missing. */
async function openCase(): Promise<void> {
  await button(page, "打开示例案件库").click();
  await heading(page, "今日").waitFor();
  await goTo(page, "/case/RC34/timeline");
  await tab(page, "时间轴").waitFor();
}

describe("a field day", () => {
  const question = () => page.getByRole("article").getByRole("heading", { level: 2 });
  const count = (words: string) => page.getByRole("status").filter({ hasText: words });

  it("asks in plain Chinese, takes skipping and not knowing for answers, and says what each settled", async () => {
    await tab(page, "事实").click();
    await count("还有 3 个问题").waitFor();
    const first = await question().innerText();
    await button(page, "暂不清楚，先跳过").click();
    await count("还有 3 个问题，其中 1 个已跳过").waitFor();
    expect(await question().innerText()).not.toBe(first);
    await button(page, "上一个问题").click();
    await expect.poll(() => question().innerText()).toBe(first);
    await button(page, "暂不清楚，先跳过").click();

    await expect.poll(() => question().innerText()).toBe("法院发出报告财产令了吗？是哪一天？");
    await page.getByText("发生了", { exact: true }).click();
    await page.getByLabel("日期", { exact: true }).fill("不知道");
    await button(page, "记录回答").click();
    await page.getByText("已记录。另有 3 项结论随之改变：").waitFor();
    await button(page, "撤销刚才的回答").click();
    await count("还有 3 个问题，其中 1 个已跳过").waitFor();

    await button(page, "暂不清楚，先跳过").click();
    await expect.poll(() => question().innerText()).toBe("执行通知写明有纳入失信名单的风险了吗？");
    await button(page, "否").click();
    await page.getByText("已记录。判明 1 项：").waitFor();
    await page.getByRole("link", { name: "执行通知应当载明纳入名单的风险提示" }).first().click();
    await page.getByRole("region", { name: "违反" }).getByText("执行通知应当载明纳入名单的风险提示").waitFor();
  });

  it("takes changes back one by one, and does them again", async () => {
    await tab(page, "事实").click();
    await page.getByText("给付金钱", { exact: true }).click();
    await button(page, "记录回答").click();
    await page.getByText("已记录").waitFor();
    // In the head of the case; what was done is said above it, with a button of its own.
    const undo = page.locator(".cs-tools").getByRole("button", { name: /^撤销/u });
    const redo = page.locator(".cs-tools").getByRole("button", { name: /^重做/u });
    await undo.filter({ hasText: "给付金钱" }).click();
    await undo.filter({ hasText: "风险" }).click();
    await count("还有 3 个问题").waitFor();
    await redo.filter({ hasText: "风险" }).click();
    await count("还有 2 个问题").waitFor();
    await redo.filter({ hasText: "给付金钱" }).click();
    await redo.and(page.locator(":disabled")).waitFor();
  });

  it("takes a photograph in, with its hash, and shows it again", async () => {
    await tab(page, "证据").click();
    const photo = await page.screenshot();
    const choosing = page.waitForEvent("filechooser");
    await button(page, "添加文件").click();
    await (await choosing).setFiles({ name: "公告栏.png", mimeType: "image/png", buffer: photo });
    const piece = page.getByRole("article", { name: /公告栏/u });
    const hash = await piece.locator(".ev-hash").innerText();
    expect(hash.replaceAll(/\s/gu, "")).toBe(createHash("sha256").update(photo).digest("hex"));
    await button(piece, "查看").click();
    const picture = page.getByRole("dialog").getByRole("img", { name: /公告栏/u });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
    await page.keyboard.press("Escape");
    await picture.waitFor({ state: "detached" });

    const tools = page.locator(".cs-tools");
    await tools.getByRole("button", { name: /^撤销/u }).filter({ hasText: "公告栏" }).click();
    await page.getByText("还没有证据。").waitFor();
    await tools.getByRole("button", { name: /^重做/u }).filter({ hasText: "公告栏" }).click();
    await piece.waitFor();
  });

  const TYPED = "在法院公告栏看到决定书，没有签收。";

  it("offers back what was being typed when the window was reloaded", async () => {
    await tab(page, "时间轴").click();
    const editor = await beginEvent(page, "得知被纳入名单");
    await editor.getByLabel("备注").pressSequentially(TYPED);
    await page.reload();
    await button(page, "添加事件").click();
    const again = page.getByRole("dialog", { name: "添加事件" });
    await again.getByText(/尚未保存的内容。$/u).waitFor();
    expect(await again.getByLabel("备注").inputValue()).toBe(TYPED);
    expect(await again.getByRole("combobox", { name: "事件类型" }).inputValue()).toBe("得知被纳入名单");
  });

  it("loses at most the last second of it when the battery dies, and nothing that was saved", async () => {
    const editor = () => page.getByRole("dialog", { name: "添加事件" });
    await remembered(page, "当天下着雨", () => editor().getByLabel("备注").fill(`${TYPED}当天下着雨。`));
    await editor().getByLabel("备注").pressSequentially("还有");
    await program.end("SIGKILL");

    page = await program.start();
    await openCase();
    await button(page, "添加事件").click();
    await editor()
      .getByText(/尚未保存的内容。$/u)
      .waitFor();
    expect(await editor().getByLabel("备注").inputValue()).toMatch(new RegExp(`^${TYPED}当天下着雨。`, "u"));
    await editor().getByLabel("日期", { exact: true }).fill("2020年7月1日至10日");
    await saveEvent(page, editor());
    await page.getByRole("button", { name: /，得知被纳入名单，/u }).waitFor();
    await button(page, "添加事件").click();
    await editor().getByText("先选择").first().waitFor();
    expect(
      await editor()
        .getByText(/尚未保存的内容。$/u)
        .count(),
    ).toBe(0);
    // The first closes the list of types, the second the editor.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await editor().waitFor({ state: "detached" });
    await tab(page, "证据").click();
    await page.getByRole("article", { name: /公告栏/u }).waitFor();
  });

  it("asked nothing of any network, and no page complained", () => {
    expect(program.outside).toEqual([]);
    expect(program.faults).toEqual([]);
  });
});
