// One page of a PDF file on the screen.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useRef, useState } from "react";
import { useSay } from "../../../base/lang.tsx";
import { drawPage, type Drawn } from "./draw-page.ts";
import { noWords, PDF, pageBroken, pageOf } from "./words.ts";

interface Props {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  /** CSS pixels a point. */
  readonly scale: number;
}

/** What came of drawing a page: of that one, and of no page that is turned to. */
interface Result {
  readonly of: number;
  readonly drawn: Drawn | "broken";
}

export function PdfPage({ document, number, scale }: Props) {
  const say = useSay();
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    const places = { canvas: canvas.current, words: words.current };
    if (places.canvas === null || places.words === null) return undefined;
    const shown = new AbortController();
    const set = (drawn: Result["drawn"]): undefined => {
      if (!shown.signal.aborted) setResult({ of: number, drawn });
    };
    setResult(null);
    drawPage(document, number, { canvas: places.canvas, words: places.words }, { scale, signal: shown.signal }).then(
      set,
      () => set("broken"),
    );
    return () => shown.abort();
  }, [document, number, scale]);
  // Null while it is being drawn.
  const state = result?.of === number ? result.drawn : null;
  const isBroken = state === "broken" || state?.whole === false;
  return (
    <>
      {isBroken ? (
        <p className="ev-warning" role="alert">
          {say(pageBroken(number))}
        </p>
      ) : null}
      {state !== null && state !== "broken" && !state.words ? <p className="ev-soft">{say(noWords(number))}</p> : null}
      <div
        className="ev-pdf-page"
        role="group"
        aria-label={say(pageOf(number, document.numPages))}
        aria-busy={state === null}
      >
        <canvas ref={canvas} role="img" aria-label={say(PDF.picture)} />
        <div ref={words} className="ev-pdf-words" />
      </div>
    </>
  );
}
