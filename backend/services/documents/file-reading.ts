// What the program reads out of a stored file by itself: its words for the search, and the pages of a PDF file.
import type { CancelSignal } from "../../../shared/api/call.ts";
import { type PdfReading, readPdf } from "./pdf/read-pdf.ts";
import { isText } from "./text-of-file.ts";

const PDF = /\.pdf$/i;

/** Whether a file is read as PDF; as with every file, its name says so. */
export const isPdf = (name: string): boolean => PDF.test(name);

/** Whether a file of this name is read at all. */
export const isRead = (name: string): boolean => isPdf(name) || isText(name);

/** What was read; `text` undefined where reading it was not begun and is to be tried another time. */
export interface FileReading extends Omit<PdfReading, "text"> {
  readonly text: string | null | undefined;
}

/**
 * Reads a file by the kind its name says, each in a thread that can be ended; `textOf` reads text and Word files in one.
 * Never rejects; an aborted signal ends it with less known.
 */
export async function readingOf(
  name: string,
  bytes: Uint8Array,
  signal: CancelSignal,
  textOf: (name: string, bytes: Uint8Array) => Promise<string | null | undefined>,
): Promise<FileReading> {
  if (isPdf(name)) return readPdf(bytes, signal);
  return { pages: null, text: isText(name) ? await textOf(name, bytes) : null };
}
