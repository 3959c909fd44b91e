// Answers the calls about one case.
import type { JSONType } from "zod";
import { CallError } from "../../../../shared/api/failure.ts";
import type { API } from "../../../../shared/api/index.ts";
import type { Handlers } from "../../../../shared/api/registrar.ts";
import type { CaseFile } from "../../../../shared/case/types.ts";
import type { HistoryEntry } from "../../../../db/index.ts";
import type { Session } from "../session/session.ts";
import { NO_CASE } from "../words.ts";
import { auditFor } from "./audits.ts";
import { applyChanges, move } from "./changes.ts";
import { namePart } from "./file-name.ts";
import { reportFile } from "./report.ts";

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

export function caseHandlers(session: Session): Handlers<typeof API>["cases"] {
  return {
    get({ id, asOf, all }) {
      const { vault, steps } = session.current;
      const file = caseFile(session, id);
      const { labels, ...work } = vault.work(id);
      return {
        revision: session.revision,
        case: file,
        work: labels === undefined ? work : { ...work, labels: [...labels] },
        marks: [...vault.marks(id)],
        notes: [...vault.notes(id)],
        audit: auditFor(session, file, { asOf, all }),
        ...steps,
      };
    },
    tryOut: ({ case: file, asOf, all }) => ({ audit: auditFor(session, file, { asOf, all }) }),
    change: ({ changes, label }) => applyChanges(session, changes, label),
    steps: () => ({ ...session.current.steps }),
    undo: () => move(session, "undo"),
    redo: () => move(session, "redo"),
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
    report({ id, asOf, lang, as }) {
      const file = caseFile(session, id);
      return reportFile(auditFor(session, file, { asOf }), file, session.current.calendar, lang, as);
    },
  };
}
