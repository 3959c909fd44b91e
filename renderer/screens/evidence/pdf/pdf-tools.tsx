// The tools above a PDF page: turning, zoom, printing.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useSay } from "../../../base/lang.tsx";
import { PageField } from "./page-field.tsx";
import { PrintButton } from "./print-button.tsx";
import { ofPages, pageOf, PDF, zoomWords } from "./words.ts";

interface Props {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  /** Null until it is known. */
  readonly percent: number | null;
  readonly fitted: boolean;
  readonly onTurn: (to: number) => void;
  readonly onZoom: (direction: "larger" | "smaller") => void;
  readonly onFit: () => void;
}

/** Names of keys, the same in both languages. */
const key = (name: string) => ({ title: name, "aria-keyshortcuts": name });

// A button that can do nothing is not taken out of reach: it would take the focus, and the keys, along.
export function PdfTools({ document, number, percent, fitted, onTurn, onZoom, onFit }: Props) {
  const say = useSay();
  const last = document.numPages;
  return (
    <div className="ev-pdf-tools" role="toolbar" aria-label={say(PDF.tools)}>
      <button
        {...key("PageUp")}
        type="button"
        className="button"
        aria-disabled={number === 1}
        onClick={() => onTurn(number - 1)}
      >
        {say(PDF.previous)}
      </button>
      <PageField number={number} last={last} onTurn={onTurn} />
      <span>{say(ofPages(last))}</span>
      <button
        {...key("PageDown")}
        type="button"
        className="button"
        aria-disabled={number === last}
        onClick={() => onTurn(number + 1)}
      >
        {say(PDF.next)}
      </button>
      <span className="ev-pdf-said" role="status">
        {say(pageOf(number, last))}
      </span>
      <button {...key("-")} type="button" className="button" onClick={() => onZoom("smaller")}>
        {say(PDF.smaller)}
      </button>
      <span className="ev-pdf-percent">{percent === null ? "" : say(zoomWords(percent))}</span>
      <button {...key("+")} type="button" className="button" onClick={() => onZoom("larger")}>
        {say(PDF.larger)}
      </button>
      <button {...key("0")} type="button" className="button" aria-pressed={fitted} onClick={onFit}>
        {say(PDF.width)}
      </button>
      <PrintButton document={document} />
    </div>
  );
}
