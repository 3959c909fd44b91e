// Shows a PDF file page by page: turning, zoom, printing, by button and by key.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type RefObject, useLayoutEffect, useState, useEffect, type KeyboardEvent, useRef } from "react";
import { useSay } from "../../../base/lang.tsx";
import { Loading } from "../../../base/state.tsx";
import { PIXELS_PER_POINT, widthOf } from "./draw-page.ts";
import { PdfPage } from "./pdf-page.tsx";
import { PdfTools } from "./pdf-tools.tsx";
import { PDF } from "./words.ts";
import { percentOf, step, type Zoom } from "./zoom.ts";
import { openPdf, type PdfFault } from "./pdf-file.ts";
import "./pdf.css";

export function PdfView({ bytes }: { readonly bytes: Uint8Array }) {
  const say = useSay();
  const file = usePdf(bytes);
  if (file === null) return <Loading what={PDF.opening} />;
  if (typeof file === "string") return <p role="alert">{say(PDF[file])}</p>;
  return <Pages document={file} />;
}

/** Room that the page leaves free beside it, in CSS pixels. */
const MARGIN = 16;

function Pages({ document }: { readonly document: PDFDocumentProxy }) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const [number, setNumber] = useState(1);
  const [zoom, setZoom] = useState<Zoom>("width");
  const pageWidth = usePageWidth(document, number);
  const percent = pageWidth === null || room === 0 ? null : percentOf(zoom, pageWidth, room - MARGIN);
  const last = document.numPages;
  const turnTo = (to: number): void => {
    setNumber(Math.min(last, Math.max(1, to)));
    place.current?.scrollTo({ top: 0 });
  };
  const zoomBy = (direction: "larger" | "smaller"): void => {
    if (percent !== null) setZoom(step(percent, direction));
  };
  useEffect(() => place.current?.focus(), []);

  const KEYS: Readonly<Record<string, () => void>> = {
    PageDown: () => turnTo(number + 1),
    PageUp: () => turnTo(number - 1),
    Home: () => turnTo(1),
    End: () => turnTo(last),
    "+": () => zoomBy("larger"),
    "=": () => zoomBy("larger"),
    "-": () => zoomBy("smaller"),
    "0": () => setZoom("width"),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const inField = event.target instanceof HTMLInputElement && !event.key.startsWith("Page");
    const act = KEYS[event.key];
    if (act === undefined || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    // The keys work wherever the focus is in the view; each has its button too.
    <div className="ev-pdf" onKeyDown={onKeyDown}>
      <PdfTools
        document={document}
        number={number}
        percent={percent}
        fitted={zoom === "width"}
        onTurn={turnTo}
        onZoom={zoomBy}
        onFit={() => setZoom("width")}
      />
      <div
        ref={place}
        className="ev-pdf-room"
        role="region"
        aria-label={say(PDF.pages)}
        tabIndex={0}
        aria-keyshortcuts="Home End"
      >
        {percent === null ? null : (
          <PdfPage document={document} number={number} scale={(percent / 100) * PIXELS_PER_POINT} />
        )}
      </div>
    </div>
  );
}

/** At 100 %; null until it is known. A page that cannot be read is as wide as A4, and says so itself. */
function usePageWidth(document: PDFDocumentProxy, number: number): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    widthOf(document, number)
      .catch(() => 794)
      .then((found) => {
        if (wanted) setWidth(found);
        return undefined;
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [document, number]);
  return width;
}

/** The file, open as long as it is shown; null while it is being opened. */
function usePdf(bytes: Uint8Array): PDFDocumentProxy | PdfFault | null {
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

/** How wide the place of a page is: CSS pixels inside the element, without its scroll bar; 0 before it is there. */
function useRoom(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
