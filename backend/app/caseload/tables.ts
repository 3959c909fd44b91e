// Reads tables and records of public lists for the window, in threads that can be ended; nothing of them is stored here.
import type { CancelSignal, ProgressStep } from "../../../shared/api/call.ts";
import type { TableKind, Target } from "../../../shared/imports/targets.ts";
import type { Text } from "../../../shared/text.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { readingInThread } from "../../services/imports/reading-in-thread.ts";
import type { Session } from "../session/session.ts";
import { breathe } from "../slices.ts";
import { STEPS } from "../words.ts";
import type { Upload } from "./case-lines.ts";

interface TablesRequest {
  readonly files: readonly Upload[];
  readonly kind: TableKind | null;
  readonly columns: Readonly<Record<string, Target | null>>;
  readonly lang: keyof Text;
}

/** Of what the vault may have already this many are told one by one. */
const MOST_LIKE = 20;
/** Cases read between two looks at other calls. */
const SLICE = 200;

/** What of the lines of a table the vault has already, or may have. */
async function alreadyOf(session: Session, lines: Uint8Array, signal: CancelSignal) {
  const cases: { id: string; name: string; idNumber: string; caseNumber: string }[] = [];
  for (const text of Buffer.from(lines).toString("utf8").split("\n")) {
    if (text === "") continue;
    const { id, client, enforcement } = JSON.parse(text) as CaseFile;
    cases.push({
      id,
      name: client.name ?? "",
      idNumber: client.idDocument?.number ?? "",
      caseNumber: enforcement.caseNumber ?? "",
    });
    if (cases.length % SLICE === 0) await breathe(signal);
  }
  const already = session.current.vault.queries.already(cases);
  const like = already.flatMap(({ like: found }, at) => {
    const one = cases[at];
    if (found === null || one === undefined) return [];
    const { caseId, clientName, caseNumber, why } = found;
    return [
      {
        name: one.name || null,
        caseNumber: one.caseNumber || null,
        known: { caseId, clientName, caseNumber },
        why: [...why],
      },
    ];
  });
  return {
    there: already.filter(({ isThere }) => isThere).length,
    likeCount: like.length,
    like: like.slice(0, MOST_LIKE),
  };
}

export async function readTables(
  session: Session,
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
    readings.push({
      file: name,
      reading: reading.ok
        ? { ...reading, already: await alreadyOf(session, reading.lines, signal) }
        : { ok: false as const, ...reading.problem },
    });
  }
  report({ done: total, total, what: STEPS.tables });
  return { readings };
}
