// Imports case files: many in one transaction, what is bad refused by line, and everything between two transactions is saved.
import type { CancelSignal, ProgressStep } from "../../../shared/api/call.ts";
import type { Session } from "../session/session.ts";
import { breathe } from "../slices.ts";
import { STEPS } from "../words.ts";
import { CaseBatch, type Imported } from "./case-batch.ts";
import { casesIn, type Upload } from "./case-lines.ts";
import { type Refusal, refuse } from "./refusal.ts";

interface ImportResult extends Imported {
  /** Cases that were refused, each with one problem or more. */
  bad: number;
  /** Their problems, as far as the limit goes. */
  readonly refused: Refusal[];
}

interface ImportRequest {
  readonly files: readonly Upload[];
  /** Whether a case whose id is there already is replaced; otherwise it is skipped. */
  readonly replace: boolean;
}

/** Cases read between two looks at other calls, and milliseconds after which there is one sooner: cases may be large. */
const SLICE = 50;
const SLICE_MS = 50;

/** Reads and stores. Cancelled, it keeps what earlier transactions stored, and throws CallError `cancelled`. */
export async function importCases(
  session: Session,
  { files, replace }: ImportRequest,
  signal: CancelSignal,
  report: (step: ProgressStep) => void,
): Promise<ImportResult> {
  const result: ImportResult = { imported: 0, replaced: 0, skipped: 0, bad: 0, refused: [], entries: [] };
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  // The vault that is open now: another may be opened while this runs, and must get nothing of it.
  const opened = session.current;
  const batch = new CaseBatch(opened.vault, result, replace);
  let before = 0;
  let count = 0;
  let looked = performance.now();
  try {
    for (const file of files) {
      for (const { read, at } of casesIn(file)) {
        if (read.ok) batch.add(read.case);
        else {
          result.bad += 1;
          refuse(result.refused, read);
        }
        count += 1;
        if (count % SLICE !== 0 && performance.now() - looked < SLICE_MS) continue;
        report({ done: before + at, total, what: STEPS.import });
        await breathe(signal);
        looked = performance.now();
      }
      before += file.bytes.length;
    }
    batch.save();
    report({ done: total, total, what: STEPS.import });
    return result;
  } finally {
    // What was stored is shown, however the import ended; lists wait for their audits in the background.
    if (session.opened === opened && result.imported + result.replaced > 0) session.changed(null);
  }
}
