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

/** Undo or redo in the head of the case, by what it would take back or do again. */
const tool = (of: Page, does: "撤销" | "重做", what: string) =>
  of.locator(".cs-tools").getByRole("button", { name: new RegExp(`^${does}.*${what}`, "u") });

describe("a field day", () => {
  const question = () => page.getByRole("article").getByRole("heading", { level: 2 });
  const status = () => page.getByRole("status").filter({ hasText: /还有 \d+ 个问题/u });
  /** Waits until so many questions are open, and so many of them skipped. */
  const left = (open: number, skipped = 0) =>
    status()
      .filter({ hasText: skipped === 0 ? `还有 ${open} 个问题` : `还有 ${open} 个问题，其中 ${skipped} 个已跳过` })
      .waitFor();
  /** How many questions the case had at first. */
  let open = 0;
  /** Skips until a question is asked, whatever comes before it; gives how many that were. */
  async function skipTo(words: string): Promise<number> {
    for (let skipped = 0; ; skipped += 1) {
      const asked = await question().innerText();
      if (asked === words) return skipped;
      expect(skipped, `${words} is asked`).toBeLessThan(open);
      await button(page, "不知道，先跳过").click();
      await expect.poll(() => question().innerText()).not.toBe(asked);
    }
  }

  it("asks in plain Chinese, takes skipping and not knowing for answers, and says what each settled", async () => {
    await tab(page, "事实").click();
    open = Number(/\d+/u.exec(await status().innerText())?.[0]);
    expect(open).toBeGreaterThan(2);
    const first = await question().innerText();
    await button(page, "不知道，先跳过").click();
    await left(open, 1);
    expect(await question().innerText()).not.toBe(first);
    await button(page, "上一个问题").click();
    await expect.poll(() => question().innerText()).toBe(first);

    const skipped = await skipTo("法院发出报告财产令了吗？是哪一天？");
    await page.getByText("是", { exact: true }).click();
    await page.getByLabel("日期", { exact: true }).fill("不知道");
    await button(page, "记录回答").click();
    await page.getByText(/^已记录。另有 \d+ 项结论随之改变：/u).waitFor();
    await button(page, "撤销刚才的回答").click();
    await left(open, Math.max(skipped, 1));

    await skipTo("执行通知写明有纳入失信名单的风险了吗？");
    await button(page, "否").click();
    await page.getByText("已记录。判明 1 项：").waitFor();
    await page.getByRole("link", { name: "执行通知没有提示名单风险" }).first().click();
    await page.getByRole("region", { name: "已定" }).getByText("执行通知没有提示名单风险").waitFor();
  });

  it("takes changes back one by one, and does them again", async () => {
    await tab(page, "事实").click();
    await skipTo("义务是给付金钱还是履行行为？");
    await page.getByText("给付金钱", { exact: true }).click();
    await button(page, "记录回答").click();
    await page.getByText("已记录").waitFor();
    // In the head of the case; what was done is said above it, with a button of its own.
    const undo = (what: string) => tool(page, "撤销", what);
    const redo = (what = "") => tool(page, "重做", what);
    await undo("给付金钱").click();
    await undo("风险").click();
    await status()
      .filter({ hasText: `还有 ${open} 个问题` })
      .waitFor();
    await redo("风险").click();
    await status()
      .filter({ hasText: `还有 ${open - 1} 个问题` })
      .waitFor();
    await redo("给付金钱").click();
    await redo().and(page.locator(":disabled")).waitFor();
  });

  it("takes a photograph in, with its hash, and shows it again", async () => {
    await tab(page, "证据").click();
    const photo = await page.screenshot();
    const choosing = page.waitForEvent("filechooser");
    await button(page, "添加文件").click();
    await (await choosing).setFiles({ name: "公告栏.png", mimeType: "image/png", buffer: photo });
    const piece = page.getByRole("article", { name: /公告栏/u });
    await piece.getByText("SHA-256").click();
    const hash = await piece.locator(".ev-hash").innerText();
    expect(hash.replaceAll(/\s/gu, "")).toBe(createHash("sha256").update(photo).digest("hex"));
    // Beside its particulars, turned as it has to be read and still whole.
    const beside = piece.getByRole("img", { name: /公告栏/u });
    const frame = await piece.locator(".ev-frame").boundingBox();
    await button(piece, "向右转").click();
    const turned = await beside.boundingBox();
    expect(turned?.height).toBeGreaterThan(turned?.width ?? 0);
    expect(turned?.x).toBeGreaterThanOrEqual((frame?.x ?? 0) - 1);
    expect((turned?.y ?? 0) + (turned?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0) + 1);
    await button(piece, "查看").click();
    const picture = page.getByRole("dialog").getByRole("img", { name: /公告栏/u });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
    await page.keyboard.press("Escape");
    await picture.waitFor({ state: "detached" });

    await tool(page, "撤销", "公告栏").click();
    await page.getByText("还没有证据。").waitFor();
    await tool(page, "重做", "公告栏").click();
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
