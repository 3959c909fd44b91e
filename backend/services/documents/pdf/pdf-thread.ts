// The inside of a thread that reads one PDF file and ends: how many pages it has, and the text that it carries.
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  VerbosityLevel,
  version,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { PdfMessage, PdfThreadData } from "./message.ts";

if (parentPort === null) throw new Error("this module runs as a worker thread only");
const port = parentPort;
const post = (message: PdfMessage): void => port.postMessage(message, []);

// This thread is the library's own as a whole: it needs no further one, and finds its other half here.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** Tables that give the characters of Chinese fonts that are not embedded: files of the built window, which shows them too. */
const CMAPS = join(import.meta.dirname, "../../../../dist/app/window", `pdf-${version}`, "cmaps", "/");

// Sent by this program and by nothing else.
const { bytes, readingMs, mostText } = workerData as PdfThreadData;

/** Milliseconds that this thread has been at work. */
function ownMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function textOf(document: PDFDocumentProxy): Promise<{ readonly text: string; readonly whole: boolean }> {
  const end = ownMs() + readingMs;
  let text = "";
  let n = 1;
  for (; n <= document.numPages && text.length < mostText && ownMs() < end; n += 1) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    for (const item of items) if ("str" in item) text += item.hasEOL ? `${item.str}\n` : item.str;
    text += "\n";
    page.cleanup();
  }
  return { text: text.slice(0, mostText), whole: n > document.numPages };
}

try {
  const document = await getDocument({
    data: bytes,
    cMapUrl: CMAPS,
    verbosity: VerbosityLevel.ERRORS,
    // Only words are read: no font is loaded, no picture decoded.
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  }).promise;
  post({ kind: "pages", pages: document.numPages });
  post({ kind: "text", ...(await textOf(document)) });
} catch (error) {
  post({ kind: error instanceof PasswordException ? "locked" : "broken" });
}
