// The inside of a thread that makes one PDF file and ends: joining and reading takes long, and a page is printed elsewhere meanwhile.
import { parentPort, workerData } from "node:worker_threads";
import { type Print, PrintFault, type PrintFaultCode } from "../../printing/print.ts";
import { filingPdf } from "../filing/filing.ts";
import { MissingSigns } from "./finish.ts";
import { paperPdf } from "./paper.ts";
import type { FromPdfThread, PdfWork, ToPdfThread } from "./work.ts";

if (parentPort === null) throw new Error("this module runs as a worker thread only");
const port = parentPort;
const post = (message: FromPdfThread): void => port.postMessage(message, []);

// Sent by this program and by nothing else.
const work = workerData as PdfWork;
// Whoever wants it ended ends the thread.
const { signal } = new AbortController();

const print: Print = (html) =>
  new Promise((resolve, reject) => {
    port.once("message", (message: ToPdfThread) => {
      if (message.kind === "printed") resolve(message.bytes);
      else reject(new PrintFault(message.fault.code as PrintFaultCode, message.fault.text));
    });
    post({ kind: "print", html });
  });

try {
  const answer =
    work.kind === "paper"
      ? await paperPdf(work.draft, work.by, print, signal)
      : await filingPdf(work.input, {
          print,
          signal,
          report: (step, done, total) => post({ kind: "step", step, done, total }),
        });
  post({ kind: "done", answer });
} catch (error) {
  if (error instanceof MissingSigns) post({ kind: "failed", fault: { code: "missing-signs", text: error.text } });
  else if (error instanceof PrintFault) post({ kind: "failed", fault: { code: error.code, text: error.text } });
  else throw error;
}
