// Reads tables and records of public lists for the window, in threads that can be ended; nothing of them is stored here.
import type { CancelSignal, ProgressStep } from "../../../shared/api/call.ts";
import type { TableKind, Target } from "../../../shared/imports/targets.ts";
import type { Text } from "../../../shared/text.ts";
import { readingInThread } from "../../services/imports/reading-in-thread.ts";
import { STEPS } from "../words.ts";
import type { Upload } from "./case-lines.ts";

interface TablesRequest {
  readonly files: readonly Upload[];
  readonly kind: TableKind | null;
  readonly columns: Readonly<Record<string, Target | null>>;
  readonly lang: keyof Text;
}

export async function readTables(
  { files, kind, columns, lang }: TablesRequest,
  signal: CancelSignal,
  report: (step: ProgressStep) => void,
) {
  const wish = { kind, columns: new Map(Object.entries(columns)) };
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const readings = [];
  let done = 0;
  for (const { name, bytes } of files) {
    report({ done, total, what: STEPS.tables });
    done += bytes.length;
    const reading = await readingInThread({ bytes: new Uint8Array(bytes), wish, lang }, signal);
    readings.push({ file: name, reading: reading.ok ? reading : { ok: false as const, ...reading.problem } });
  }
  report({ done: total, total, what: STEPS.tables });
  return { readings };
}
