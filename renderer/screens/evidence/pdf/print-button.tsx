// Prints a PDF file: its pages as pictures on a sheet of the window that only the printer sees.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useCallback, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useSay } from "../../../base/lang.tsx";
import { drawPicture } from "./draw-page.ts";
import { PDF, preparing, tooManyToPrint } from "./words.ts";

/** Dots a point: 200 an inch, as fax and court scanners have. */
const SCALE = 200 / 72;
/** The pictures of all pages are held at once; each takes up to some megabytes. */
const MOST_PAGES = 200;

type State =
  | { readonly kind: "idle" | "failed" }
  | { readonly kind: "drawing"; readonly done: number }
  | { readonly kind: "ready"; readonly urls: readonly string[] };

const IDLE: State = { kind: "idle" };

/** The pictures of all pages as addresses, which the caller gives back. Rejects where a page cannot be drawn, or was aborted. */
async function picturesOf(
  document: PDFDocumentProxy,
  urls: string[],
  signal: AbortSignal,
  report: (done: number) => void,
): Promise<void> {
  const canvas = globalThis.document.createElement("canvas");
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const whole = await drawPicture(page, canvas, { scale: SCALE, signal, dense: 1, intent: "print" });
    if (!whole) throw new Error("a page would be printed without a part of it");
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    signal.throwIfAborted();
    if (blob === null) throw new Error("the picture of a page could not be made");
    urls.push(URL.createObjectURL(blob));
    report(number);
  }
}

export function PrintButton({ document }: { readonly document: PDFDocumentProxy }) {
  const say = useSay();
  const [state, setState] = useState<State>(IDLE);
  const [printing, setPrinting] = useState<AbortController | null>(null);
  useEffect(() => {
    if (printing === null) return undefined;
    const { signal } = printing;
    const urls: string[] = [];
    picturesOf(document, urls, signal, (done) => {
      if (!signal.aborted) setState({ kind: "drawing", done });
    }).then(
      () => {
        if (!signal.aborted) setState({ kind: "ready", urls });
        return undefined;
      },
      () => {
        if (!signal.aborted) setState({ kind: "failed" });
      },
    );
    return () => {
      printing.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [document, printing]);
  const stop = useCallback((): void => {
    setPrinting(null);
    setState(IDLE);
  }, []);
  const start = (): void => {
    setState({ kind: "drawing", done: 0 });
    setPrinting(new AbortController());
  };
  const all = document.numPages;
  if (all > MOST_PAGES) return <span className="ev-soft">{say(tooManyToPrint(MOST_PAGES))}</span>;
  const busy = state.kind === "drawing" || state.kind === "ready";
  // One button for both, so that it keeps the focus.
  return (
    <>
      <button type="button" className="button" onClick={busy ? stop : start}>
        {say(busy ? PDF.stop : PDF.print)}
      </button>
      <span role="status">{busy ? say(preparing(state.kind === "drawing" ? state.done : all, all)) : ""}</span>
      {state.kind === "failed" ? (
        <span className="ev-warning" role="alert">
          {say(PDF.printFailed)}
        </span>
      ) : null}
      {state.kind === "ready" ? <Sheet urls={state.urls} onPrinted={stop} /> : null}
    </>
  );
}

function Sheet({ urls, onPrinted }: { readonly urls: readonly string[]; readonly onPrinted: () => void }) {
  const [missing, setMissing] = useState(urls.length);
  useEffect(() => {
    if (missing > 0) return undefined;
    addEventListener("afterprint", onPrinted);
    print();
    return () => removeEventListener("afterprint", onPrinted);
    // Once, when the last picture is there.
  }, [missing, onPrinted]);
  const there = (): void => setMissing((count) => count - 1);
  return createPortal(
    <div className="ev-print">
      {urls.map((url) => (
        <img key={url} src={url} alt="" onLoad={there} onError={there} />
      ))}
    </div>,
    document.body,
  );
}
