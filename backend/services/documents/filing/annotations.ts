// What lies on a page of an exhibit beside its content: seals, signatures, fields that were filled in. It becomes part of the page.
import {
  concatTransformationMatrix,
  drawObject,
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from "@cantoo/pdf-lib";

/** An exhibit that would lose something on its way into the file. */
export class WouldLose extends Error {}

const name = PDFName.of;
const HIDDEN = 2;
const NO_VIEW = 32;
/** They show nothing of their own. */
const SILENT = new Set(["Link", "Popup"]);

const numbers = (array: PDFArray): number[] =>
  Array.from({ length: array.size() }, (_none, at) => array.lookup(at, PDFNumber).asNumber());

/** The appearance that is shown, which may be one of several states; null where there is none. */
function appearanceOf(annotation: PDFDict): PDFRef | null {
  const all = annotation.lookupMaybe(name("AP"), PDFDict);
  const normal = all?.get(name("N"));
  if (normal === undefined || all === undefined) return null;
  const found = all.context.lookup(normal);
  if (found instanceof PDFStream) return normal instanceof PDFRef ? normal : all.context.register(found);
  if (!(found instanceof PDFDict)) return null;
  const state = annotation.lookupMaybe(name("AS"), PDFName);
  const chosen = state === undefined ? undefined : found.get(state);
  return chosen instanceof PDFRef ? chosen : null;
}

/** Whether it would be seen although it brings no appearance: then it cannot be kept. */
function isSeen(annotation: PDFDict, kind: string): boolean {
  if (kind !== "Widget") return true;
  const field = annotation.get(name("V")) ?? annotation.lookupMaybe(name("Parent"), PDFDict)?.get(name("V"));
  const value: PDFObject | undefined = field === undefined ? undefined : annotation.context.lookup(field);
  // A box that is not ticked has a state without an appearance.
  const isOff = annotation.lookupMaybe(name("AP"), PDFDict) !== undefined;
  return value !== undefined && !isOff;
}

/** Draws what lies on the page into the page. Throws WouldLose where something of it cannot be drawn. */
function flatten(page: PDFPage): void {
  const annotations = page.node.lookupMaybe(name("Annots"), PDFArray);
  if (annotations === undefined) return;
  const { context } = page.doc;
  for (let at = 0; at < annotations.size(); at += 1) {
    const annotation = context.lookup(annotations.get(at));
    if (!(annotation instanceof PDFDict)) continue;
    const kind = annotation.lookupMaybe(name("Subtype"), PDFName)?.decodeText() ?? "";
    const flags = annotation.lookupMaybe(name("F"), PDFNumber)?.asNumber() ?? 0;
    if (SILENT.has(kind) || (flags & (HIDDEN | NO_VIEW)) !== 0) continue;
    const appearance = appearanceOf(annotation);
    if (appearance === null) {
      if (isSeen(annotation, kind)) throw new WouldLose(kind);
      continue;
    }
    const form = context.lookup(appearance, PDFStream);
    const box = numbers(form.dict.lookup(name("BBox"), PDFArray));
    const turned = form.dict.lookupMaybe(name("Matrix"), PDFArray);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = turned === undefined ? [] : numbers(turned);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
    const corners = [
      [x0, y0],
      [x1, y0],
      [x0, y1],
      [x1, y1],
    ] as const;
    const xs = corners.map(([x, y]) => a * x + c * y + e);
    const ys = corners.map(([x, y]) => b * x + d * y + f);
    const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
    const [r0 = 0, r1 = 0, r2 = 0, r3 = 0] = numbers(annotation.lookup(name("Rect"), PDFArray));
    if (width <= 0 || height <= 0) continue;
    const [sx, sy] = [Math.abs(r2 - r0) / width, Math.abs(r3 - r1) / height];
    // What some writers leave out, and what makes it a thing that can be drawn.
    form.dict.set(name("Type"), name("XObject"));
    form.dict.set(name("Subtype"), name("Form"));
    const key = page.node.newXObject("Seal", appearance);
    page.pushOperators(
      pushGraphicsState(),
      concatTransformationMatrix(sx, 0, 0, sy, Math.min(r0, r2) - left * sx, Math.min(r1, r3) - bottom * sy),
      drawObject(key),
      popGraphicsState(),
    );
  }
  page.node.delete(name("Annots"));
}

/** Makes the pages of an exhibit hold all that they show. Throws WouldLose. */
export function flattenPages(pdf: PDFDocument): void {
  const layers = pdf.catalog.lookupMaybe(name("OCProperties"), PDFDict)?.lookupMaybe(name("D"), PDFDict);
  const hidden = layers?.lookupMaybe(name("OFF"), PDFArray)?.size() ?? 0;
  if (hidden > 0) throw new WouldLose("layers");
  const form = pdf.catalog.lookupMaybe(name("AcroForm"), PDFDict);
  if (form?.has(name("XFA")) === true) throw new WouldLose("XFA");
  if (form?.lookupMaybe(name("NeedAppearances"), PDFBool)?.asBoolean() === true) throw new WouldLose("NeedAppearances");
  for (const page of pdf.getPages()) flatten(page);
}
