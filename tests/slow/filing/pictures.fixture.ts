// Pages of a PDF file as pixels, drawn by pdf.js in a real browser: what a reader sees of a page.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { ROOT } from "../../../scripts/build-window.ts";

const LIBRARY = join(ROOT, "node_modules", "pdfjs-dist");
const ORIGIN = "http://pages.invalid";

export type Colour = readonly [red: number, green: number, blue: number];

export interface Pages {
  /** The colour at a place of a page, counted from 1; `x` and `y` as parts of its width and height, from the top left. */
  colourAt(page: number, x: number, y: number): Promise<Colour>;
  close(): Promise<void>;
}

/** What the page does itself: its imports are the browser's own. */
const SCRIPT = `
const library = location.origin + "/legacy/build/pdf.mjs";
const { getDocument, GlobalWorkerOptions } = await import(library);
GlobalWorkerOptions.workerSrc = "/legacy/build/pdf.worker.mjs";
const document_ = getDocument({ url: "/file.pdf", cMapUrl: "/cmaps/", cMapPacked: true }).promise;
const drawn = new Map();
async function draw(number) {
  const page = await (await document_).getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const canvas = document.createElement("canvas");
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
globalThis.colourAt = async ([number, x, y]) => {
  if (!drawn.has(number)) drawn.set(number, draw(number));
  const canvas = await drawn.get(number);
  const place = [Math.floor(canvas.width * x), Math.floor(canvas.height * y), 1, 1];
  return [...canvas.getContext("2d").getImageData(...place).data].slice(0, 3);
};
document.body.dataset.ready = "yes";
`;

/** Draws the pages of a file when they are asked for. */
export async function pagesOf(browser: Browser, bytes: Uint8Array): Promise<Pages> {
  const page: Page = await browser.newPage();
  const body = `<!doctype html><body><script type="module">${SCRIPT}</script>`;
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/") return route.fulfill({ contentType: "text/html", body });
    if (path === "/file.pdf") return route.fulfill({ contentType: "application/pdf", body: Buffer.from(bytes) });
    const file = join(LIBRARY, path);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = file.endsWith(".mjs") ? "text/javascript" : "application/octet-stream";
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(`${ORIGIN}/`);
  await page.locator("body[data-ready]").waitFor({ state: "attached" });
  type Own = { readonly colourAt: (place: readonly [number, number, number]) => Promise<Colour> };
  return {
    colourAt: (number, x, y) =>
      page.evaluate((place) => (globalThis as unknown as Own).colourAt(place), [number, x, y] as const),
    close: () => page.close(),
  };
}
