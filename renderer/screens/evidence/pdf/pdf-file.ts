// Opens a PDF file in a worker of its own, which may ask for nothing; what it needs of the window's files is fetched here.
import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
  version,
} from "pdfjs-dist/legacy/build/pdf.mjs";

/** Why a file is not shown. */
export type PdfFault = "locked" | "broken";

/** Files of the library, as the build puts them into the window. */
const placeOf = (name: string): string => new URL(`pdf-${version}/${name}`, document.baseURI).href;

/** A picture with more pixels than this is left out: a scan at 600 dpi in A3 has 70 million. */
const MOST_PIXELS = 100_000_000;

/** How long a worker may take to end by itself, in milliseconds. */
const ENDING_MS = 2000;

/** Resolves to the open file, or to why it does not open. It is open until the signal is aborted. */
export async function openPdf(bytes: Uint8Array, signal: AbortSignal): Promise<PDFDocumentProxy | PdfFault> {
  const port = new Worker(placeOf("worker/pdf.worker.js"), { type: "module" });
  const task = getDocument({
    data: Uint8Array.from(bytes),
    worker: PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS }),
    cMapUrl: placeOf("cmaps/"),
    standardFontDataUrl: placeOf("standard_fonts/"),
    wasmUrl: placeOf("wasm/"),
    useWorkerFetch: false,
    maxImageSize: MOST_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = (): void => {
    const end = (): void => port.terminate();
    // The library first takes its fonts out of the page; a worker that a file keeps busy is not waited for.
    setTimeout(end, ENDING_MS);
    task.destroy().then(end, end);
  };
  signal.addEventListener("abort", close);
  // The library waits forever for a worker that cannot start.
  const failed = new Promise<PdfFault>((resolve) => {
    port.addEventListener("error", () => resolve("broken"));
  });
  const opened = task.promise.catch((error: unknown): PdfFault =>
    error instanceof PasswordException ? "locked" : "broken",
  );
  return Promise.race([opened, failed]);
}
