// Draws one page of a PDF file: as a picture on a canvas, and its words above it for selection and for screen readers.
import { type PDFDocumentProxy, type PDFPageProxy, TextLayer } from "pdfjs-dist/legacy/build/pdf.mjs";

/** CSS pixels a point of the page at 100 %. */
export const PIXELS_PER_POINT = 96 / 72;

/** A canvas larger than this is drawn coarser: browsers leave larger ones empty. In pixels. */
const MOST_PIXELS = 16_000_000;

interface Places {
  readonly canvas: HTMLCanvasElement;
  readonly words: HTMLElement;
}

export interface Drawing {
  readonly scale: number;
  readonly signal: AbortSignal;
}

/** The width of a page in CSS pixels at 100 %. */
export async function widthOf(document: PDFDocumentProxy, number: number): Promise<number> {
  const page = await document.getPage(number);
  return page.getViewport({ scale: PIXELS_PER_POINT }).width;
}

/** Pages with a picture that could not be read. It is tried once: later drawings of the page leave it out unasked. */
const torn = new WeakSet<PDFPageProxy>();

/** Pictures that the library could not read: it leaves them out and goes on. Those of more than one page are kept apart. */
function unread({ objs, commonObjs }: PDFPageProxy): number {
  const all = [objs, commonObjs].flatMap((kept) => [...(kept as Iterable<readonly [string, unknown]>)]);
  return all.filter(([, picture]) => picture === null).length;
}

/**
 * Draws the picture. `dense`: pixels of the canvas for one of the viewport. Resolves to whether nothing was left out that
 * should be on it; rejects where it cannot be drawn, or was aborted.
 */
export async function drawPicture(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  { scale, signal, dense, intent }: Drawing & { readonly dense: number; readonly intent: "display" | "print" },
): Promise<boolean> {
  const viewport = page.getViewport({ scale });
  const fits = Math.min(dense, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
  canvas.width = Math.max(1, Math.floor(viewport.width * fits));
  canvas.height = Math.max(1, Math.floor(viewport.height * fits));
  const before = unread(page);
  const task = page.render({ canvas, viewport, transform: [fits, 0, 0, fits, 0, 0], intent });
  const stop = (): void => task.cancel();
  signal.addEventListener("abort", stop);
  try {
    await task.promise;
    if (unread(page) > before) torn.add(page);
    return !torn.has(page);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** What came of drawing a page. */
export interface Drawn {
  /** Whether it carries words. */
  readonly words: boolean;
  /** Whether nothing was left out that could not be read. */
  readonly whole: boolean;
}

/** Draws a page into its places. Rejects where it cannot be drawn, or was aborted. */
export async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  { canvas, words }: Places,
  { scale, signal }: Drawing,
): Promise<Drawn> {
  const page = await document.getPage(number);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale });
  canvas.style.width = `${viewport.width}px`;
  canvas.style.height = `${viewport.height}px`;
  words.replaceChildren();
  words.style.setProperty("--total-scale-factor", String(scale));
  const whole = await drawPicture(page, canvas, { scale, signal, dense: devicePixelRatio, intent: "display" });
  const content = await page.getTextContent();
  signal.throwIfAborted();
  await new TextLayer({ textContentSource: content, container: words, viewport }).render();
  return { words: content.items.some((item) => "str" in item && item.str.trim() !== ""), whole };
}
