// Reads a stored PDF file: how many pages it has and the text that it carries. Nothing is recognised in pictures.
import { Worker } from "node:worker_threads";
import type { CancelSignal } from "../../../../shared/api/call.ts";
import type { PdfMessage, PdfThreadData } from "./message.ts";

/** What is known of a PDF file; null is not known, which is never the same as none. */
export interface PdfReading {
  readonly pages: number | null;
  /** Null also where the file carries no text, as a scan does. */
  readonly text: string | null;
  /** It opens with a password only. */
  readonly locked?: true;
  /** Every page was read, and none carries text. */
  readonly wordless?: true;
}

const UNKNOWN: PdfReading = { pages: null, text: null };

interface Bounds {
  /** Milliseconds of the thread's own time after which the text read so far is taken. */
  readonly readingMs?: number;
  /** Milliseconds of its own time after which the thread is ended, whatever it does. */
  readonly mostMs?: number;
  /** Length of the text in UTF-16 units. */
  readonly mostText?: number;
}

/** Of the thread's own objects; the bytes of the file are kept beside them. */
const MEMORY_MEGABYTES = 512;
/** How many times its own time a thread may take on a machine that is busy with other things. */
const MOST_WAITING = 20;
/** Milliseconds between two looks at what the thread has spent. */
const LOOK_MS = 250;
/** As many as a piece of evidence may say it has. */
const MOST_PAGES = 9999;

/**
 * Reads the file in a thread of its own, which ends with it. Never rejects: of a file that is broken, locked with a
 * password, too slow or too large to read, less is known. An aborted signal ends it at once with nothing known.
 */
export async function readPdf(bytes: Uint8Array, signal: CancelSignal, bounds: Bounds = {}): Promise<PdfReading> {
  const { readingMs = 10_000, mostMs = 15_000, mostText = 200_000 } = bounds;
  if (signal.aborted) return UNKNOWN;
  const own = Uint8Array.from(bytes);
  const workerData: PdfThreadData = { bytes: own, readingMs, mostText };
  const worker = new Worker(new URL("./pdf-thread.ts", import.meta.url), {
    workerData,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    // What the library says of a file may quote it: it goes nowhere.
    stdout: true,
    stderr: true,
    env: {},
  });
  let known = UNKNOWN;
  return new Promise<PdfReading>((resolve) => {
    const end = (): void => {
      clearInterval(looking);
      clearTimeout(latest);
      signal.removeEventListener("abort", end);
      resolve(known);
      void worker.terminate();
    };
    // Its own time and not the clock's: while others have the processor, no file becomes less readable.
    const look = ({ user, system }: NodeJS.CpuUsage): void => {
      if (user + system > mostMs * 1000) end();
    };
    // A thread that is not running yet, or no more, has nothing to say.
    const looking = setInterval(() => void worker.cpuUsage().then(look, () => undefined), LOOK_MS);
    const latest = setTimeout(end, mostMs * MOST_WAITING);
    signal.addEventListener("abort", end);
    worker.on("message", (message: PdfMessage) => {
      if (message.kind === "pages") {
        known = { pages: message.pages > 0 && message.pages <= MOST_PAGES ? message.pages : null, text: null };
        return;
      }
      if (message.kind === "locked") known = { ...UNKNOWN, locked: true };
      if (message.kind === "text") {
        const text = searchable(message.text);
        known = { ...known, text, ...(text === null && message.whole ? { wordless: true } : {}) };
      }
      end();
    });
    // Out of memory, or a fault of the library: what is known by then is all that is.
    worker.on("error", end);
    worker.on("exit", end);
  });
}

/** Words that a line break or a gap cuts in two are whole again; null where nothing was written. */
function searchable(text: string): string | null {
  const whole = text.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim();
  return whole === "" ? null : whole;
}
