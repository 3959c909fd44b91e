// A PDF file, open as long as it is shown.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useState } from "react";
import { openPdf, type PdfFault } from "./pdf-file.ts";

/** Null while it is being opened. */
export function usePdf(bytes: Uint8Array): PDFDocumentProxy | PdfFault | null {
  const [file, setFile] = useState<PDFDocumentProxy | PdfFault | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    openPdf(bytes, shown.signal).then(
      (opened) => {
        if (!shown.signal.aborted) setFile(opened);
        return undefined;
      },
      () => setFile("broken"),
    );
    return () => shown.abort();
  }, [bytes]);
  return file;
}
