// The part of pdf.js that reads a file: it comes without types of its own, and is handed on as it is.
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
