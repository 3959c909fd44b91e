// An exhibit as pages that can be laid into a filing, or why it cannot: nothing of it is lost unsaid.
import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  type PDFPage,
} from "@cantoo/pdf-lib";
import type { Text } from "../../../../shared/text.ts";
import { isPdf } from "../file-reading.ts";
import { flattenPages, WouldLose } from "./annotations.ts";
import { matrixOf, pictureFacts, TooManyPixels } from "./picture.ts";

/** Why an exhibit is not in the file, as the file itself says it in Chinese. */
export type LeftOutWhy = Text;

export type ExhibitPages =
  | { readonly kind: "pages"; readonly pages: readonly UprightPage[] }
  | { readonly kind: "left-out"; readonly why: LeftOutWhy };

/** A page as a reader sees it, turned upright. */
export interface UprightPage {
  readonly page: PDFPage;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** What is cut out of the page, and the matrix that sets it upright with its corner at the origin. */
  readonly box: { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number };
  readonly matrix: readonly [number, number, number, number, number, number];
}

const why = (zh: string, en: string): ExhibitPages => ({ kind: "left-out", why: { zh, en } });

const NO_FILE = why("没有保存文件", "no file is stored");
const LOCKED = why("文件设有打开密码", "the file is locked with a password");
const BROKEN = why("文件损坏或者不完整，无法读取", "the file is damaged or cut off and cannot be read");
const OTHER_KIND = why(
  "文件不是 PDF、JPG 或者 PNG，不能并入",
  "the file is no PDF, JPG or PNG, and cannot be laid into the file",
);
const LOSES = why(
  "文件含有不能原样并入的批注、表单或者图层",
  "the file has notes, form fields or layers that would not come through whole",
);
const TOO_MANY_PIXELS = why(
  "图片的像素过多，不能并入；请另存为 JPG 或者缩小",
  "the picture has too many pixels to be laid in; save it as JPG or make it smaller",
);
const TOO_LONG = why("文件页数过多，不能并入", "the file has too many pages to be laid into the file");

/** Of one exhibit. */
const MOST_PAGES = 2000;
/** Points that one pixel of a picture takes where there is room. */
const PIXEL = 0.75;

/** Reads one exhibit. Never rejects. */
export async function exhibitPages(fileName: string | null, bytes: Uint8Array | null): Promise<ExhibitPages> {
  if (bytes === null) return NO_FILE;
  try {
    const facts = pictureFacts(bytes);
    if (facts !== null) {
      const { format, orientation } = facts;
      const pdf = await PDFDocument.create();
      const image = await (format === "png" ? pdf.embedPng(bytes) : pdf.embedJpg(bytes));
      await image.embed();
      const isTurned = orientation >= 5;
      const width = (isTurned ? facts.height : facts.width) * PIXEL;
      const height = (isTurned ? facts.width : facts.height) * PIXEL;
      const page = pdf.addPage([width, height]);
      const key = page.node.newXObject("Picture", image.ref);
      page.pushOperators(concatTransformationMatrix(...matrixOf(orientation, width, height)), drawObject(key));
      return { kind: "pages", pages: [upright(page)] };
    }
    const isPdfFile = Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
    if (!isPdfFile) return fileName !== null && isPdf(fileName) ? BROKEN : OTHER_KIND;
    // Without its end a file may still be read, with pages missing.
    if (!Buffer.from(bytes.subarray(-2048)).includes("%%EOF")) return BROKEN;
    const pdf = await opened(bytes);
    if (pdf === null) return LOCKED;
    const all = pdf.getPages();
    if (all.length === 0) return BROKEN;
    if (all.length > MOST_PAGES) return TOO_LONG;
    flattenPages(pdf);
    const pages = all.map(upright);
    // Tried out: what cannot be read here is told here, and not after the index is printed.
    await layable(pages);
    return { kind: "pages", pages };
  } catch (error) {
    if (error instanceof TooManyPixels) return TOO_MANY_PIXELS;
    return error instanceof WouldLose ? LOSES : BROKEN;
  }
}

/** Null where it opens with a password only. One that may be read by everyone and is locked against changes is read. */
async function opened(bytes: Uint8Array): Promise<PDFDocument | null> {
  const how = { updateMetadata: false, throwOnInvalidObject: true };
  const plain = await PDFDocument.load(bytes, { ...how, ignoreEncryption: true });
  if (!plain.isEncrypted) return plain;
  return PDFDocument.load(bytes, { ...how, password: "" }).catch(() => null);
}

async function layable(pages: readonly UprightPage[]): Promise<void> {
  for (const embedded of await embeddedIn(await PDFDocument.create(), pages)) await embedded?.embed();
}

/** The pages as things that can be drawn in another file, null for an empty one; what they share is there once. */
export async function embeddedIn(
  pdf: PDFDocument,
  pages: readonly UprightPage[],
): Promise<readonly (PDFEmbeddedPage | null)[]> {
  const full = pages.filter(({ page }) => page.node.get(PDFName.of("Contents")) !== undefined);
  const embedded = await pdf.embedPages(
    full.map(({ page }) => page),
    full.map(({ box }) => box),
    full.map(({ matrix }) => [...matrix]),
  );
  const made = new Map(full.map((one, at) => [one, embedded[at]]));
  return pages.map((one) => made.get(one) ?? null);
}

/** All that a page is laid by; what else hangs on it (scripts, notes of programs) stays behind. */
const KEPT = new Set(["Type", "Parent", "Contents", "Resources", "MediaBox", "CropBox", "Rotate", "Group"]);

/** A page as it is shown: what its box leaves of it, turned as it says. */
function upright(page: PDFPage): UprightPage {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const left = Math.max(media.x, crop.x);
  const bottom = Math.max(media.y, crop.y);
  const right = Math.min(media.x + media.width, crop.x + crop.width);
  const top = Math.min(media.y + media.height, crop.y + crop.height);
  const [width, height] = [right - left, top - bottom];
  for (const key of page.node.keys()) if (!KEPT.has(key.decodeText())) page.node.delete(key);
  if (!(width > 0 && height > 0)) throw new Error("a page has no size");
  const box = { left, bottom, right, top };
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90:
      return { page, box, width: height, height: width, matrix: [0, -1, 1, 0, -bottom, right] };
    case 180:
      return { page, box, width, height, matrix: [-1, 0, 0, -1, right, top] };
    case 270:
      return { page, box, width: height, height: width, matrix: [0, 1, -1, 0, top, -left] };
    default:
      return { page, box, width, height, matrix: [1, 0, 0, 1, -left, -bottom] };
  }
}
