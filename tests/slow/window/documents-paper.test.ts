// A document as it leaves the house: the printed page, and the way between list and paper in a narrow window.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, goTo, heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  await heading(page, "今日").waitFor();
});
afterAll(() => real.close());

const open = async (document: string): Promise<void> => {
  await goTo(page, `/case/RC34/documents/${document}`);
  // Until then the paper is that of the document before.
  await page.locator(`.do-list a[aria-current][href$="/documents/${document}"]`).waitFor();
  await page.locator(".do-paper").waitFor();
};

/** The sizes of the pages of a PDF file, in points. */
async function pageSizes(): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)(?:\.\d+)? (\d+)(?:\.\d+)?\]/gu)].map(([, w, h]) => `${w}x${h}`);
}

describe("a document on paper", () => {
  it.each(["procuratorate-application", "audit-report"])(
    "%s is printed on A4, page by page, and alone",
    async (name) => {
      await open(name);
      const sizes = await pageSizes();
      expect(sizes.length).toBeGreaterThan(1);
      expect(new Set(sizes)).toEqual(new Set(["594x841"]));
      await page.emulateMedia({ media: "print" });
      for (const aside of [".cs-head", ".do-list", ".do-side", ".do-bar"]) {
        expect(await page.locator(aside).first().isVisible()).toBe(false);
      }
      expect(await page.locator(".do-paper").isVisible()).toBe(true);
      await page.emulateMedia({ media: null });
    },
  );

  it("is set in the type of court papers, and its gaps stay marked", async () => {
    await open("procuratorate-application");
    await page.emulateMedia({ media: "print" });
    const style = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style(".do-paper", "font-family")).toMatch(/^FangSong/u);
    // 16 points on 28.
    expect(Number.parseFloat(await style(".do-paper", "font-size"))).toBeCloseTo((16 * 96) / 72, 1);
    expect(Number.parseFloat(await style(".do-text", "line-height"))).toBeCloseTo((28 * 96) / 72, 1);
    expect(await style(".do-heading-1", "font-family")).toMatch(/^SimHei/u);
    expect(await style(".do-sentence mark", "border-bottom-style")).toBe("solid");
    await page.emulateMedia({ media: null });
  });
});

describe("a narrow window", () => {
  it("brings the chosen document into view, and the list back", async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await goTo(page, "/case/RC34/documents");
    await page.getByRole("link", { name: /^复议申请书/u }).click();
    const title = page.getByRole("heading", { name: "复议申请书" }).first();
    await expect.poll(async () => (await title.boundingBox())?.y ?? 800).toBeLessThan(200);
    await button(page, "回到文书清单").click();
    const link = page.getByRole("link", { name: /^复议申请书/u });
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect
      .poll(async () => (await page.getByRole("navigation", { name: "文书" }).boundingBox())?.y ?? -1)
      .toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("offers grounds where they are argued, and none beside a paper that stays in the house", async () => {
    const grounds = page.getByRole("group", { name: "理由" });
    await open("correction-request");
    await grounds.waitFor();
    for (const name of ["lawyer-note", "client-leaflet", "audit-report"]) {
      await open(name);
      expect(await grounds.count()).toBe(0);
    }
  });

  it("says of a template that is refused why, beside it and in no head, wherever in the list it is", async () => {
    await open("correction-request");
    await button(page, "模板").click();
    const rows = page.getByRole("dialog", { name: "模板" }).locator(".do-templates > li");
    const file = { name: "模板.docx", mimeType: "application/octet-stream", buffer: Buffer.from("no Word file") };
    for (const row of [rows.first(), rows.last()]) {
      await row.scrollIntoViewIfNeeded();
      await row.locator("input[type=file]").setInputFiles(file);
      await row.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").count()).toBe(1);
      const dialog = await page.getByRole("dialog", { name: "模板" }).boundingBox();
      const told = await row.getByRole("alert").boundingBox();
      expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual((dialog?.y ?? 0) + (dialog?.height ?? 0));
    }
    await page.keyboard.press("Escape");
  });

  it("complains of nothing", () => {
    expect(real.faults).toEqual([]);
  });
});
