// A PDF file in the window: shown page by page by real pdf.js in a real browser under the window's own policy, and printed.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GREY_JPX, BLACK_JBIG2, lockedPdf, pdfOf } from "../../../backend/services/documents/pdf/pdf.fixture.ts";
import { readPdf } from "../../../backend/services/documents/pdf/read-pdf.ts";
import { button } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const EVIDENCE = "/case/RC08-company/evidence?sample";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open(EVIDENCE);
  await button(page, "添加文件").waitFor();
});
afterAll(() => real.close());

/** Adds a file as evidence and looks at it. */
async function look(name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('.ev-top input[type="file"]').setInputFiles({
    name: `${name}.pdf`,
    mimeType: "application/pdf",
    buffer: Buffer.from(bytes),
  });
  await page.locator(".ev-list").getByRole("button", { name }).click();
  await button(page, "查看").click();
}

const shown = (number: number, all: number) => page.getByRole("group", { name: `第${number}页，共${all}页` });
const drawn = (number: number, all: number) =>
  expect.poll(() => shown(number, all).getAttribute("aria-busy")).toBe("false");
const close = () => page.getByRole("dialog").getByRole("button", { name: "取消" }).click();

/** The darkest and the lightest of the page's picture, 0 to 255, and how much of it is not white. */
const inkOf = () =>
  page.locator(".ev-pdf-page canvas").evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let [darkest, lightest, ink] = [255, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const level = data[at] ?? 255;
      darkest = Math.min(darkest, level);
      lightest = Math.max(lightest, level);
      if (level < 250) ink += 1;
    }
    return { darkest, lightest, ink: ink / (data.length / 4) };
  });

describe("a PDF file", () => {
  it("is shown with its Chinese text, which can be read aloud and selected, and its pages are counted", async () => {
    await look(
      "失信决定书",
      pdfOf([{ lines: ["某区人民法院", "失信决定书"] }, { lines: ["第二页"] }, { lines: ["末页"] }]),
    );
    await drawn(1, 3);
    expect(await shown(1, 3).innerText()).toContain("失信决定书");
    const { darkest, ink } = await inkOf();
    expect(darkest).toBeLessThan(100);
    expect(ink).toBeGreaterThan(0.001);
    expect(ink).toBeLessThan(0.1);
    // The words lie above their picture: six characters of 16 points, 72 from the left of 595.
    const paper = await page.locator(".ev-pdf-page").boundingBox();
    const words = await page.locator(".ev-pdf-words span").first().boundingBox();
    const point = (paper?.width ?? 0) / 595;
    expect((words?.x ?? 0) - (paper?.x ?? 0)).toBeCloseTo(72 * point, -1);
    expect(words?.width).toBeCloseTo(96 * point, -1);
    const { violations } = await new AxeBuilder({ page }).include(".ev-pdf").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  it("is turned by key, by button and by number, and stays within its pages", async () => {
    await page.keyboard.press("PageDown");
    await drawn(2, 3);
    expect(await shown(2, 3).innerText()).toContain("第二页");
    await page.keyboard.press("End");
    await drawn(3, 3);
    await page.keyboard.press("PageDown");
    expect(await button(page, "下一页").isDisabled()).toBe(true);
    await page.keyboard.press("Home");
    await drawn(1, 3);
    await button(page, "下一页").click();
    await drawn(2, 3);
    const number = page.getByRole("textbox", { name: "页码" });
    await number.fill("3");
    await number.press("Enter");
    await drawn(3, 3);
    await number.fill("9");
    await number.press("Enter");
    await expect.poll(() => number.inputValue()).toBe("3");
    // The keys go on working wherever the focus is left.
    await page.keyboard.press("PageUp");
    await drawn(2, 3);
    await button(page, "下一页").click();
    await drawn(3, 3);
    await page.keyboard.press("PageUp");
    await drawn(2, 3);
  });

  it("is zoomed, and fits the width again", async () => {
    const width = async () => (await page.locator(".ev-pdf-page canvas").boundingBox())?.width ?? 0;
    const fitted = await width();
    const room = (await page.locator(".ev-pdf-room").boundingBox())?.width ?? 0;
    expect(fitted).toBeGreaterThan(room * 0.9);
    expect(fitted).toBeLessThan(room);
    await page.locator(".ev-pdf-room").focus();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press("-");
    await expect.poll(width).toBeLessThan(fitted * 0.9);
    const percent = Number.parseInt(await page.locator(".ev-pdf-percent").innerText(), 10);
    // A4 is 595 points wide, a point four thirds of a pixel.
    await expect.poll(width).toBeCloseTo((595 * 4 * percent) / 300, 0);
    await page.keyboard.press("0");
    await expect.poll(width).toBeCloseTo(fitted, 0);
  });

  it("is printed page by page and nothing beside it", async () => {
    await page.evaluate(() => {
      globalThis.print = () => {
        const pictures = [...document.querySelectorAll<HTMLImageElement>(".ev-print img")];
        document.body.dataset["printed"] = pictures.map((each) => `${each.naturalWidth}x${each.naturalHeight}`).join();
      };
    });
    await button(page, "打印").click();
    await expect
      .poll(() => page.evaluate(() => document.body.dataset["printed"]))
      .toBe(["1652x2338", "1652x2338", "1652x2338"].join());
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#root").isVisible()).toBe(false);
    expect(await page.locator(".ev-print img").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    expect((await readPdf(await page.pdf({ format: "A4" }), new AbortController().signal)).pages).toBe(3);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await button(page, "打印").waitFor();
    expect(await page.locator(".ev-print").count()).toBe(0);
    await close();
    expect(await page.locator(".ev-file dd").allInnerTexts()).toContain("3");
  });

  it("that is a scan shows its pictures, whichever way they are packed, and says that it has no words", async () => {
    await look("扫描件", pdfOf([{ picture: GREY_JPX }, { picture: BLACK_JBIG2 }]));
    await page.getByText("第1页没有文字层").waitFor();
    expect(await inkOf()).toMatchObject({ darkest: 128, lightest: 128, ink: 1 });
    await page.keyboard.press("PageDown");
    await page.getByText("第2页没有文字层").waitFor();
    expect(await inkOf()).toMatchObject({ darkest: 0, lightest: 0, ink: 1 });
    await close();
  });

  it("with a picture that cannot be read says that a page is not whole, and does not print it", async () => {
    const torn = { ...GREY_JPX, bytes: GREY_JPX.bytes.slice(0, 60) };
    await look("缺损件", pdfOf([{ picture: torn }, { lines: ["附页"] }]));
    await page.getByText("第1页不能完整显示").waitFor();
    await button(page, "打印").click();
    await page.getByText("未能打印：有一页不能完整显示。").waitFor();
    await page.keyboard.press("PageDown");
    await drawn(2, 2);
    expect(await page.getByText("第2页不能完整显示").count()).toBe(0);
    await page.keyboard.press("PageUp");
    await page.getByText("第1页不能完整显示").waitFor();
    await close();
  });

  it("that is locked or broken is not shown, in words that say what to do", async () => {
    await look("有密码", lockedPdf());
    await page.getByText("文件设有密码，本程序不能显示").waitFor();
    await close();
    await look("损坏", new TextEncoder().encode("不是 PDF"));
    await page.getByText("不能显示：文件损坏，或者不是 PDF。").waitFor();
    await close();
  });

  it("is read by a worker that may ask for nothing, the only script that is started by its address", async () => {
    const policyOf = (path: string) =>
      page.evaluate(async (at) => (await fetch(at)).headers.get("content-security-policy"), path);
    const [worker = ""] = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.endsWith("/worker/pdf.worker.js")),
    );
    expect(await policyOf(worker)).toBe("default-src 'none'; script-src 'wasm-unsafe-eval'");
    const other = await page.evaluate(() => document.querySelector<HTMLScriptElement>("script[src]")?.src ?? "");
    expect(await policyOf(other)).toBe("default-src 'none'");
    const elsewhere = ["https://example.com/pdf-1.0/worker/pdf.worker.js", other, "data:text/javascript,1"];
    for (const address of elsewhere) {
      const started = await page.evaluate((at) => {
        try {
          new Worker(at).terminate();
          return "started";
        } catch (error) {
          return error instanceof TypeError ? error.message : String(error);
        }
      }, address);
      expect(started).toContain("no script that may be started");
    }
  });

  it("is found by its words", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "查找与命令" }).fill("某区人民法院失信决定书");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
  });

  it("and no page complained, no call failed", () => {
    expect(real.faults).toEqual([]);
  });
});
