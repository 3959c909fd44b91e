// A filing as one PDF file: what the browser sets, printed twice so that the index has the numbers of its pages, and the exhibits
// laid into their sheets.
import { createHash } from "node:crypto";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  type PDFPage,
  PDFRef,
} from "@cantoo/pdf-lib";
import type { CancelSignal } from "../../../../shared/api/call.ts";
import { type Exhibit, mayBeBundled } from "../../../../shared/filings/index.ts";
import type { Text } from "../../../../shared/text.ts";
import { type Print, PrintFault } from "../../printing/print.ts";
import { PRINT_FAILED } from "../../printing/words.ts";
import type { FileProperties } from "../properties.ts";
import { pageHtml, wordsOf } from "../page/page.ts";
import { finished } from "../pdf-file/finish.ts";
import type { BundleExhibit } from "../bundle.ts";
import type { FilingInput } from "./input.ts";
import { embeddedIn, type ExhibitPages, exhibitPages, type UprightPage } from "./exhibit.ts";
import {
  documentId,
  exhibitId,
  filingBody,
  type FilingSheets,
  type PageNumbers,
  type SheetedExhibit,
} from "./sheets.ts";

export interface LeftOut {
  readonly exhibit: Exhibit;
  readonly why: Text;
}

export interface Filing {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Exhibits of which only a page that says so is in the file. */
  readonly leftOut: readonly LeftOut[];
}

/** What a step of the work is about, for progress. */
export type FilingStep = "read" | "print" | "lay";

export interface FilingTools {
  readonly print: Print;
  readonly signal: CancelSignal;
  readonly report: (step: FilingStep, done: number, total: number | null) => void;
}

const TITLE = "提交材料";
/** Where an exhibit lies on its sheet, in points from the edges: below its stamp, above the number of the page. */
const ROOM = { left: 34, right: 34, top: 56, bottom: 50 };
/** The index may grow by a page when its numbers are filled in, and then once more. */
const MOST_PRINTINGS = 4;

/** Rejects with PrintFault and MissingSigns as a paper does, and with PrintFault `ended` where the signal ends it. */
export async function filingPdf(input: FilingInput, { print, signal, report }: FilingTools): Promise<Filing> {
  const read: { readonly one: BundleExhibit; readonly pages: ExhibitPages }[] = [];
  for (const [at, one] of input.exhibits.entries()) {
    report("read", at, input.exhibits.length);
    read.push({ one, pages: await exhibitPages(one.fileName, one.bytes) });
  }
  const sheets: FilingSheets = {
    ...input,
    documents: input.documents.filter(({ forCourt, document }) => forCourt && mayBeBundled(document)),
    exhibits: read.map(({ one, pages }) => sheeted(one, pages)),
  };
  report("print", 0, null);
  const properties = { title: TITLE, ...input.by, day: input.documents[0]?.asOf ?? null, lang: "zh-CN" } as const;
  const { pdf, numbers } = await printed(sheets, properties, print, signal);
  const all = pdf.getPages();
  const total = read.reduce((sum, { pages }) => sum + (pages.kind === "pages" ? pages.pages.length : 0), 0);
  let done = 0;
  for (const [at, { pages }] of read.entries()) {
    if (pages.kind === "left-out") continue;
    const [first] = numbers.get(exhibitId(at)) ?? [0];
    const embedded = await embeddedIn(pdf, pages.pages);
    for (const [nth, upright] of pages.pages.entries()) {
      report("lay", done, total);
      const [sheet, drawn] = [all[first - 1 + nth], embedded[nth]];
      if (sheet === undefined) throw new PrintFault("print-failed", PRINT_FAILED);
      if (drawn !== undefined && drawn !== null) lay(drawn, sheet, upright);
      done += 1;
    }
  }
  const bytes = new Uint8Array(await pdf.save());
  const leftOut = read.flatMap(({ one, pages }) =>
    pages.kind === "left-out" ? [{ exhibit: one.exhibit, why: pages.why }] : [],
  );
  return { bytes, pages: all.length, leftOut };
}

function sheeted({ exhibit, bytes }: BundleExhibit, pages: ExhibitPages): SheetedExhibit {
  const sha256 = bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
  if (pages.kind === "left-out") return { exhibit, wide: null, why: pages.why.zh, sha256 };
  return { exhibit, wide: pages.pages.map(({ width, height }) => width > height), why: "", sha256 };
}

/** Prints until the index says the numbers that the pages have. */
async function printed(
  sheets: FilingSheets,
  properties: FileProperties,
  print: Print,
  signal: CancelSignal,
): Promise<{ readonly pdf: PDFDocument; readonly numbers: PageNumbers }> {
  let numbers: PageNumbers = new Map();
  for (let nth = 0; nth < MOST_PRINTINGS; nth += 1) {
    const body = filingBody(sheets, numbers);
    const html = pageHtml({ ...properties, body, styles: ["filing.css"] });
    const pdf = await finished(await print(html, signal), { ...properties, text: wordsOf(body) });
    const found = numbersIn(pdf, sheets);
    if (isSame(found, numbers)) return { pdf, numbers };
    numbers = found;
  }
  throw new PrintFault("print-failed", PRINT_FAILED);
}

const isSame = (a: PageNumbers, b: PageNumbers): boolean =>
  a.size === b.size && [...a].every(([id, [first, last]]) => b.get(id)?.[0] === first && b.get(id)?.[1] === last);

/** On which pages the parts are, by the places that the links of the index lead to. */
function numbersIn(pdf: PDFDocument, { documents, exhibits }: FilingSheets): PageNumbers {
  const places = pdf.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const pages = pdf.getPages();
  const byRef = new Map(pages.map(({ ref }, at) => [ref.toString(), at + 1]));
  const starts = [
    ...documents.map((_draft, at) => documentId(at)),
    ...exhibits.map((_exhibit, at) => exhibitId(at)),
  ].map((id) => {
    const ref = places?.lookupMaybe(PDFName.of(id), PDFArray)?.get(0);
    const page = ref instanceof PDFRef ? byRef.get(ref.toString()) : undefined;
    if (page === undefined) throw new PrintFault("print-failed", PRINT_FAILED);
    return [id, page] as const;
  });
  const numbers = new Map(
    starts.map(([id, first], at) => [id, [first, (starts[at + 1]?.[1] ?? pages.length + 1) - 1] as const]),
  );
  // A sheet for each page of an exhibit, no more and no fewer: else a page would lie under the stamp of another.
  for (const [at, { wide }] of exhibits.entries()) {
    const [first, last] = numbers.get(exhibitId(at)) ?? [0, 0];
    if (wide !== null && last - first + 1 !== wide.length) throw new PrintFault("print-failed", PRINT_FAILED);
  }
  return numbers;
}

/** Lays a page of an exhibit into its sheet: whole, as large as the room allows, and no larger than it is. */
function lay(drawn: PDFEmbeddedPage, sheet: PDFPage, upright: UprightPage): void {
  const room = {
    width: sheet.getWidth() - ROOM.left - ROOM.right,
    height: sheet.getHeight() - ROOM.top - ROOM.bottom,
  };
  const scale = Math.min(1, room.width / upright.width, room.height / upright.height);
  const x = ROOM.left + (room.width - upright.width * scale) / 2;
  const y = ROOM.bottom + room.height - upright.height * scale;
  sheet.drawPage(drawn, { x, y, xScale: scale, yScale: scale });
}
