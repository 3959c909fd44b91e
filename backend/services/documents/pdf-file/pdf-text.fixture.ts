// Reads a PDF file back with another library than made it: what its pages say, how they are tagged, its outline and properties.
import { join } from "node:path";
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { type Block, sentencesIn, textOf } from "../../../../shared/filings/index.ts";

Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

export interface ReadPdf {
  /** What stands in the text of each page: without blanks and without its margins. */
  readonly pages: readonly string[];
  /** What stands on each page that its tags do not name as a part of the text, such as its margins; without blanks. */
  readonly margins: readonly string[];
  /** Of the text of each page, what stands furthest to the right: how far it is from the edge of the page, in points. */
  readonly roomAtRight: readonly number[];
  readonly language: string | null;
  readonly title: string;
  readonly creator: string;
  readonly author: string | null;
  readonly created: string;
  readonly isMarked: boolean;
  /** The titles of the outline, each below indented by two blanks. */
  readonly outline: readonly string[];
  /** The kinds of elements that the tags of each page name. */
  readonly tags: readonly (readonly string[])[];
}

/** Text without blanks, by which pages and papers are compared. */
export const bare = (text: string): string => text.replaceAll(/\s/gu, "");

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

const titles = (items: readonly Outline[], indent = ""): readonly string[] =>
  items.flatMap(({ title, items: below }) => [`${indent}${title}`, ...titles(below, `${indent}  `)]);

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

const roles = ({ role, children = [] }: Tag): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(roles),
];

async function textsOf(pdf: PDFDocumentProxy, number: number): Promise<{ text: string; margin: string; room: number }> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: boolean[] = [];
  let text = "";
  let margin = "";
  const [, , edge = 0] = page.view;
  let right = 0;
  for (const item of items) {
    if ("str" in item) {
      if (open.includes(true)) {
        text += item.str;
        // Blanks at the end of a line hang over.
        const [, , , , x = 0] = item.transform as readonly number[];
        if (item.str.trim() !== "") right = Math.max(right, x + item.width);
      } else margin += item.str;
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.type === "beginMarkedContentProps" && item.id !== null);
  }
  return { text: bare(text), margin: bare(margin), room: edge - right };
}

export async function readBack(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: join(import.meta.dirname, "../../../../node_modules/pdfjs-dist/cmaps", "/"),
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
  });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_none, at) => at + 1);
  const texts = await Promise.all(numbers.map((number) => textsOf(pdf, number)));
  const trees = await Promise.all(numbers.map(async (number) => (await pdf.getPage(number)).getStructTree()));
  const { info } = (await pdf.getMetadata()) as { readonly info: Readonly<Record<string, unknown>> };
  const marks = (await pdf.getMarkInfo()) as ReadonlyMap<string, unknown> | null;
  const outline = (await pdf.getOutline()) as readonly Outline[] | null;
  await task.destroy();
  return {
    pages: texts.map(({ text }) => text),
    margins: texts.map(({ margin }) => margin),
    roomAtRight: texts.map(({ room }) => room),
    language: typeof info["Language"] === "string" ? info["Language"] : null,
    title: String(info["Title"]),
    creator: String(info["Creator"]),
    author: typeof info["Author"] === "string" ? info["Author"] : null,
    created: String(info["CreationDate"]),
    isMarked: marks?.get("Marked") === true,
    outline: titles(outline ?? []),
    tags: trees.map((tree) => (tree === null ? [] : roles(tree as Tag))),
  };
}

/** What a paper says, paragraph by paragraph and without blanks, as its draft has it. */
export const paragraphsOf = (blocks: readonly Block[]): readonly string[] => {
  const whole = textOf({ blocks }).split("\n\n");
  if (whole.length !== blocks.length) throw new Error("a paragraph holds an empty line");
  return blocks.map((block, at) =>
    bare(
      block.kind === "table"
        ? sentencesIn([block])
            .map((one) => textOf({ blocks: [asParagraph(one)] }))
            .join("")
        : (whole[at] ?? ""),
    ),
  );
};

const asParagraph = (sentence: Extract<Block, { readonly kind: "title" }>["sentence"]): Block => ({
  kind: "title",
  id: "cell",
  sentence,
});
