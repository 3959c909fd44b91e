// What is made into PDF files in a thread of its own, and what goes between the thread and the one that started it. Plain data.
import type { Draft } from "../../../../shared/filings/index.ts";
import type { Text } from "../../../../shared/text.ts";
import type { PrintFaultCode } from "../../printing/print.ts";
import type { Filing, FilingStep } from "../filing/filing.ts";
import type { Maker } from "../properties.ts";
import type { FilingInput } from "../filing/input.ts";

export type PdfWork =
  | { readonly kind: "paper"; readonly draft: Draft; readonly by: Maker }
  | { readonly kind: "filing"; readonly input: FilingInput };

export interface PdfAnswers {
  readonly paper: Uint8Array<ArrayBuffer>;
  readonly filing: Filing;
}

/** Why nothing came of it, in words. */
export interface PdfFault {
  readonly code: PrintFaultCode | "missing-signs";
  readonly text: Text;
}

export type FromPdfThread =
  /** It waits for this page to be printed. */
  | { readonly kind: "print"; readonly html: string }
  | { readonly kind: "step"; readonly step: FilingStep; readonly done: number; readonly total: number | null }
  | { readonly kind: "done"; readonly answer: PdfAnswers[PdfWork["kind"]] }
  | { readonly kind: "failed"; readonly fault: PdfFault };

export type ToPdfThread =
  | { readonly kind: "printed"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "unprinted"; readonly fault: PdfFault };
