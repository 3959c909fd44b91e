// What prints a page: a browser of this machine, or the window's own Chromium. A page in, a PDF file out, nothing kept.
import type { CancelSignal } from "../../../shared/api/call.ts";
import type { Text } from "../../../shared/text.ts";

/**
 * Prints a whole page of HTML, which has nothing to load and no script, as the bytes of a tagged PDF file with an outline, in the
 * sizes that the page itself names. Rejects with PrintFault where nothing was printed; an aborted signal ends it as `ended`.
 */
export type Print = (html: string, signal: CancelSignal) => Promise<Uint8Array<ArrayBuffer>>;

/** `no-browser`: there is none. `old-browser`: page numbers would be missing. `ended`: nobody waits any more. */
export type PrintFaultCode = "no-browser" | "old-browser" | "print-failed" | "ended";

/** Why nothing was printed, in words. */
export class PrintFault extends Error {
  readonly code: PrintFaultCode;
  readonly text: Text;

  constructor(code: PrintFaultCode, text: Text) {
    super(text.en);
    this.name = "PrintFault";
    this.code = code;
    this.text = text;
  }
}
