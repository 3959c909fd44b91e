// Makes a PDF file in a thread of its own, which can be ended, and prints for it.
import { Worker } from "node:worker_threads";
import { type Print, PrintFault, type PrintFaultCode } from "../../printing/print.ts";
import { PRINT_ENDED, PRINT_FAILED, PRINT_TOO_LONG } from "../../printing/words.ts";
import type { FilingStep } from "../filing/filing.ts";
import { type FromPdfThread, type PdfAnswers, type PdfFault, type PdfWork, type ToPdfThread } from "./work.ts";

/** A PDF file did not come about. */
export class PdfStopped extends Error {
  readonly fault: PdfFault;

  constructor(fault: PdfFault) {
    super(fault.text.en);
    this.name = "PdfStopped";
    this.fault = fault;
  }
}

export interface PdfTools {
  readonly print: Print;
  readonly signal: AbortSignal;
  readonly report?: (step: FilingStep, done: number, total: number | null) => void;
  /** Milliseconds after which it is ended. */
  readonly mostMs?: number;
}

/** Of the thread's own objects; the bytes of the exhibits are kept beside them. */
const MEMORY_MEGABYTES = 1024;
/** Joining hundreds of megabytes of exhibits on a slow machine. */
const MOST_MS = 300_000;

const fault = (code: PrintFaultCode, text: PdfFault["text"]): PdfFault => ({ code, text });

/** Bytes of exhibits are handed over, not copied: the caller has them no more. */
function transfersOf(work: PdfWork): ArrayBuffer[] {
  if (work.kind !== "filing") return [];
  const buffers = work.input.exhibits.flatMap(({ bytes }) =>
    bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : [],
  );
  return [...new Set(buffers)];
}

/** Rejects with PdfStopped only; `ended` where the signal ends it, with the printing that goes on. */
export function pdfInThread<K extends PdfWork["kind"]>(
  work: Extract<PdfWork, { readonly kind: K }>,
  { print, signal, report = () => {}, mostMs = MOST_MS }: PdfTools,
): Promise<PdfAnswers[K]> {
  if (signal.aborted) return Promise.reject(new PdfStopped(fault("ended", PRINT_ENDED)));
  const worker = new Worker(new URL("./work-thread.ts", import.meta.url), {
    workerData: work,
    transferList: transfersOf(work),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    // What a library says of a file may quote it: it goes nowhere.
    stdout: true,
    stderr: true,
    env: {},
  });
  const printing = new AbortController();
  return new Promise<PdfAnswers[K]>((resolve, reject) => {
    const end = (how: () => void): void => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      printing.abort();
      void worker.terminate();
      how();
    };
    const fail = (why: PdfFault): void => end(() => reject(new PdfStopped(why)));
    const stop = (): void => fail(fault("ended", PRINT_ENDED));
    const late = setTimeout(() => fail(fault("print-failed", PRINT_TOO_LONG)), mostMs);
    signal.addEventListener("abort", stop);
    const answer = (message: ToPdfThread): void => worker.postMessage(message, []);
    worker.on("message", (message: FromPdfThread) => {
      if (message.kind === "step") report(message.step, message.done, message.total);
      else if (message.kind === "failed") fail(message.fault);
      // A thread answers with what the work's kind comes to.
      else if (message.kind === "done") end(() => resolve(message.answer as PdfAnswers[K]));
      else {
        print(message.html, printing.signal).then(
          (bytes) => answer({ kind: "printed", bytes }),
          (error: unknown) => answer({ kind: "unprinted", fault: faultOf(error) }),
        );
      }
    });
    // Out of memory, or a fault of a library.
    worker.on("error", () => fail(fault("print-failed", PRINT_FAILED)));
    worker.on("exit", () => fail(fault("print-failed", PRINT_FAILED)));
  });
}

const faultOf = (error: unknown): PdfFault =>
  error instanceof PrintFault ? fault(error.code, error.text) : fault("print-failed", PRINT_FAILED);
