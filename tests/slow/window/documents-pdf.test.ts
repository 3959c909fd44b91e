// Papers saved as PDF in the window: without a dialog, the page that the window itself prints, and a filing as one file.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finished } from "../../../backend/services/documents/pdf-file/finish.ts";
import { NO_MAKER } from "../../../backend/services/documents/properties.ts";
import { readBack } from "../../../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import { button, goTo, heading, saved } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  await heading(page, "今日").waitFor();
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.dataset["dialog"] = "opened";
    };
  });
});
afterAll(() => real.close());

const open = async (document: string): Promise<void> => {
  await goTo(page, `/case/RC34/documents/${document}`);
  // Until then the paper is that of the document before.
  await page.locator(`.do-list a[aria-current][href$="/documents/${document}"]`).waitFor();
  await page.locator(".do-paper").waitFor();
};

/** The text of each page of a file, with its margins. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { pages, margins } = await readBack(bytes);
  return pages.map((text, at) => `${margins[at] ?? ""}|${text}`);
}

describe("a paper saved as PDF", () => {
  it.each(["reconsideration-request", "procuratorate-application", "evidence-list", "client-leaflet", "audit-report"])(
    "%s is, page by page, what the window prints, and no dialog opens",
    async (name) => {
      await open(name);
      const download = await saved(page, () => button(page, "存为 PDF").click());
      expect(download.suggestedFilename()).toMatch(/^崔某-.+\.pdf$/u);
      const file = await pagesOf(readFileSync(await download.path()));
      const own = await page.pdf({ preferCSSPageSize: true, tagged: true });
      // The words of the foot, where papers have them.
      const isPlain = (await page.locator(".do-paper-plain").count()) > 0;
      // As it is on paper, where a gap is its mark and no field.
      await page.emulateMedia({ media: "print" });
      const text = `${await page.locator(".do-paper").innerText()}${isPlain ? "" : "第页共"}`;
      await page.emulateMedia({ media: null });
      const printed = await finished(own, { ...NO_MAKER, title: name, day: null, lang: "zh-CN", text });
      expect(file).toEqual(await pagesOf(await printed.save()));
      expect(await page.evaluate(() => document.body.dataset["dialog"])).toBeUndefined();
    },
  );
});

describe("a filing as one PDF", () => {
  it("is made beside the zip, of what is for the court, and tells what is missing and left to fill in", async () => {
    await open("reconsideration-request");
    await button(page, "打包提交材料").click();
    const dialog = page.getByRole("dialog", { name: "打包提交材料" });
    await dialog.getByText("一份 PDF 里有封面", { exact: false }).waitFor();
    await dialog.getByRole("checkbox", { name: /接下来的步骤|当事人须知/u }).check();
    const download = await saved(page, () => button(dialog, "合成一份 PDF").click());
    expect(download.suggestedFilename()).toMatch(/^崔某-提交材料\.pdf$/u);
    const { pages, outline } = await readBack(readFileSync(await download.path()));
    expect(outline.filter((title) => !title.startsWith(" "))).toEqual([
      "提交材料",
      "目录",
      "复议申请书",
      "证据目录",
      "送达地址确认书",
    ]);
    expect(pages.join("")).not.toContain("接下来的步骤");
    const said = dialog.getByText(new RegExp(`^共 ${pages.length} 页；其中还有待填 \\d+ 处`, "u"));
    await said.waitFor();
    // What came of it is in sight above the buttons, below a list that is longer than the dialog.
    const bottomOf = async (one: Locator): Promise<number> => {
      const box = await one.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const buttons = await button(dialog, "合成一份 PDF").boundingBox();
    await expect.poll(() => bottomOf(said)).toBeLessThanOrEqual(buttons?.y ?? 0);
  });

  it("is offered only where something chosen is for the court", async () => {
    const dialog = page.getByRole("dialog", { name: "打包提交材料" });
    const checked = dialog.getByRole("checkbox", { checked: true });
    while ((await checked.count()) > 0) await checked.first().uncheck();
    await dialog.getByRole("checkbox", { name: /接下来的步骤|当事人须知/u }).check();
    expect(await button(dialog, "合成一份 PDF").isDisabled()).toBe(true);
    expect(await button(dialog, "打包").isDisabled()).toBe(false);
    await page.keyboard.press("Escape");
  });

  it("says before it runs which papers have gaps, how many, and leads to the first", async () => {
    await open("reconsideration-request");
    await button(page, "打包提交材料").click();
    const dialog = page.getByRole("dialog", { name: "打包提交材料" });
    await dialog.getByText("选中的文书还没有填完", { exact: false }).waitFor();
    const chosen = dialog.locator(".do-bundle-row", { hasText: /^复议申请书/u });
    expect(await chosen.innerText()).toMatch(/待填 \d+ 处/u);
    // What is not chosen is not packed, and leads nowhere.
    expect(await chosen.getByRole("link").count()).toBe(1);
    await dialog.getByRole("checkbox", { name: /^复议申请书/u }).uncheck();
    expect(await chosen.getByRole("link").count()).toBe(0);
    // What packs is in sight below the longest list.
    const [box, inside] = [await button(dialog, "打包").boundingBox(), await dialog.boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((inside?.y ?? 0) + (inside?.height ?? 0));
    await dialog.getByRole("checkbox", { name: /^复议申请书/u }).check();
    const packed = await saved(page, () => button(dialog, "打包").click());
    expect(packed.suggestedFilename()).toMatch(/\.zip$/u);
    await dialog.getByText(/^已打包；提交法院的文书里还有待填 \d+ 处/u).waitFor();
    // A gap that has a form of its own is answered there: the way to it stands in the list.
    const isFirstGap = () =>
      page.evaluate(() => {
        const first = document.querySelector(".do-paper :is(.do-gap-input, .do-gap-link)");
        const there = first?.matches(".do-gap-link") === true ? document.querySelector(".do-blanks a") : first;
        return there !== null && document.activeElement === there;
      });
    // On the paper that is open, and on another.
    await dialog.getByRole("link", { name: "填写：复议申请书" }).click();
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(isFirstGap).toBe(true);
    await button(page, "打包提交材料").click();
    await dialog.getByRole("link", { name: "填写：送达地址确认书" }).click();
    await page.locator('.do-list a[aria-current][href$="/documents/service-address"]').waitFor();
    await expect.poll(isFirstGap).toBe(true);
  });

  it("complains of nothing", () => {
    expect(real.faults).toEqual([]);
  });
});
