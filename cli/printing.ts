// Printing for a command: the browser that is found, ended with the command, and what goes wrong with it in one line.
import { MissingSigns } from "../backend/services/documents/pdf-file/finish.ts";
import { paperPdf } from "../backend/services/documents/pdf-file/paper.ts";
import { NO_MAKER } from "../backend/services/documents/properties.ts";
import { printInBrowser } from "../backend/services/printing/in-browser.ts";
import { type Print, PrintFault } from "../backend/services/printing/print.ts";
import type { Draft } from "../shared/filings/index.ts";
import { UsageError } from "./io.ts";

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs work that prints. Ctrl+C ends it with its browser and leaves nothing of that behind. Throws UsageError where nothing was
 * printed, with the exit code of a shell where a signal was why.
 */
export async function printing<T>(work: (print: Print, signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController();
  let exit: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    exit = signal === "SIGINT" ? SIGNALS.SIGINT : SIGNALS.SIGTERM;
    control.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    return await work(printInBrowser(), control.signal);
  } catch (error) {
    if (!(error instanceof PrintFault || error instanceof MissingSigns)) throw error;
    throw new UsageError(error.text.zh, error.text.en, exit);
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

/** A paper as the bytes of a PDF file. Throws UsageError. */
export const paperAsPdf = (draft: Draft): Promise<Uint8Array> =>
  printing((print, signal) => paperPdf(draft, NO_MAKER, print, signal));
