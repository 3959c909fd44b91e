// Answers the calls about one case.
import type { JSONType } from "zod";
import { CallError } from "../../../../shared/api/failure.ts";
import type { API } from "../../../../shared/api/index.ts";
import type { Handlers } from "../../../../shared/api/registrar.ts";
import type { CaseFile } from "../../../../shared/case/types.ts";
import type { HistoryEntry } from "../../../../db/index.ts";
import type { Session } from "../session/session.ts";
import { NO_CASE } from "../words.ts";
import { LIMITS } from "../limits.ts";
import type { AuditKeeper } from "../work/audit-keeper.ts";
import type { CaseAudits } from "./audits.ts";
import { type After, applyChanges, move } from "./changes.ts";
import { namePart } from "./file-name.ts";

/** The case. Throws CallError `no-case`. */
function caseFile(session: Session, id: string): CaseFile {
  const file = session.current.vault.case(id);
  if (file === undefined) throw new CallError(NO_CASE);
  return file;
}

/** The case as export gives it: two-space JSON with a final newline. */
const caseDocument = (file: CaseFile): string => `${JSON.stringify(file, null, 2)}\n`;

function entryAnswer({ seq, kind, when, who, label, hash, changes }: HistoryEntry) {
  return {
    seq,
    kind,
    when,
    who,
    label,
    hash,
    // What the history holds was read from JSON.
    changes: changes.map((change) => ({
      ...change,
      before: change.before as JSONType,
      after: change.after as JSONType,
    })),
  };
}

/** Milliseconds a change waits for its audit, so that lists read after it are fresh; it is on the disk before. */
const FRESH_MS = 500;

export function caseHandlers(session: Session, audits: CaseAudits, keeper: AuditKeeper): Handlers<typeof API>["cases"] {
  const fresh = async (after: After): Promise<After> => {
    await keeper.freshWithin(FRESH_MS);
    return { ...after, revision: session.revision };
  };
  return {
    async get({ id, asOf, all, longer = false }) {
      const opened = session.current;
      const { vault, steps } = opened;
      const file = caseFile(session, id);
      const { labels, ...work } = vault.work(id);
      const view = {
        revision: session.revision,
        case: file,
        work: labels === undefined ? work : { ...work, labels: [...labels] },
        marks: [...vault.marks(id)],
        notes: [...vault.notes(id)],
        ...steps,
      };
      const audited = await audits.audited(file, { asOf, all }, longer);
      if (longer) keeper.keep(opened, audited);
      return { ...view, ...audited };
    },
    tryOut: ({ case: file, asOf, all }, { signal }) => audits.triedOut(file, { asOf, all }, signal),
    change: ({ changes, label }) => fresh(applyChanges(session, changes, label)),
    steps: () => ({ ...session.current.steps }),
    undo: () => fresh(move(session, "undo")),
    redo: () => fresh(move(session, "redo")),
    history({ id, before, limit }) {
      const { vault } = session.current;
      const page = {
        limit,
        ...(before === undefined ? {} : { before }),
        ...(id === undefined ? {} : { caseId: id }),
      };
      return { entries: vault.history(page).map(entryAnswer), ...vault.head() };
    },
    file({ id }) {
      const file = caseFile(session, id);
      return { fileName: `${namePart(file.reference ?? file.id)}.json`, text: caseDocument(file) };
    },
    async report({ id, asOf, lang, as }, { signal }) {
      const source = await audits.source(id, { asOf });
      return audits.run<"report">({ kind: "report", source, lang, as }, LIMITS.papers, signal);
    },
  };
}
