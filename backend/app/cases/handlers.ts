// Answers the calls about one case.
import type { JSONType } from "zod";
import { CallError } from "../../../shared/api/failure.ts";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { exported } from "../../../shared/case/particulars.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { HistoryEntry, StepChoice } from "../../../db/index.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session } from "../session/session.ts";
import { NO_CASE } from "../words.ts";
import { LIMITS } from "../limits.ts";
import type { AuditKeeper } from "../work/audit-keeper.ts";
import type { CaseAudits } from "./audits.ts";
import { applyChanges, move, stepsOf, whoseOf } from "./changes.ts";
import { namePart } from "../../services/name-part.ts";

/** The case. Throws CallError `no-case`. */
function caseFile(session: Session, id: string): CaseFile {
  const file = session.current.vault.case(id);
  if (file === undefined) throw new CallError(NO_CASE);
  return file;
}

/** The case as export gives it: two-space JSON with a final newline. */
const caseDocument = (file: CaseFile): string => `${JSON.stringify(file, null, 2)}\n`;

function entryAnswer(opened: OpenedVault, entry: HistoryEntry) {
  const { seq, kind, when, who, label, hash, changes } = entry;
  return {
    undone: opened.vault.isUndone(seq),
    ...whoseOf(opened, entry),
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

/** Which case a call asks for, and which audit of it. */
interface Wanted {
  readonly id: string;
  readonly asOf?: string | undefined;
  readonly all?: boolean | undefined;
  /** Works longer on an audit that ended before its end. */
  readonly longer?: boolean | undefined;
}

/** The choice of a call without what it left out. */
function choiceOf({
  caseId,
  seq,
}: {
  readonly caseId?: string | undefined;
  readonly seq?: number | undefined;
}): StepChoice {
  const exact = seq === undefined ? {} : { seq };
  // The contract has one of the two.
  return caseId === undefined ? ({ ...exact } as StepChoice) : { caseId, ...exact };
}

/** Milliseconds a change waits for its audit, so that lists read after it are fresh; it is on the disk before. */
const FRESH_MS = 500;

export function caseHandlers(session: Session, audits: CaseAudits, keeper: AuditKeeper): Handlers<typeof API>["cases"] {
  const viewOf = async ({ id, asOf, all, longer = false }: Wanted) => {
    const opened = session.current;
    const { vault } = opened;
    const file = caseFile(session, id);
    const { labels, ...work } = vault.work(id);
    const view = {
      revision: session.revision,
      case: file,
      work: labels === undefined ? work : { ...work, labels: [...labels] },
      marks: [...vault.marks(id)],
      notes: [...vault.notes(id)],
      ...stepsOf(opened, { caseId: id }),
      latest: vault.history({ caseId: id, limit: 1 })[0]?.seq ?? 0,
    };
    const keep = keeper.keeping(opened, id);
    const audited = await audits.audited(file, { asOf, all }, longer);
    if (longer) keep(audited);
    return { ...view, ...audited };
  };
  /**
   * With the fresh case where it was asked for: one save is one call. There is none of a case that the change took away, nor
   * where the vault was closed meanwhile or the audit failed: what was saved is saved, and is never told as a failure.
   */
  const withView = async <T extends { readonly revision: number }>(came: T, wanted: Wanted | undefined) => {
    const { opened } = session;
    await keeper.freshWithin(FRESH_MS);
    if (opened === undefined || session.opened !== opened) return { ...came, view: null };
    const has = wanted !== undefined && opened.vault.hasCase(wanted.id);
    const view = has ? await viewOf(wanted).catch(() => null) : null;
    return session.opened === opened ? { ...came, revision: session.revision, view } : { ...came, view: null };
  };
  return {
    get: viewOf,
    async tryOut({ case: file, asOf, all }, { signal }) {
      const { audit, stopped } = await audits.triedOut(file, { asOf, all }, signal);
      return { audit, stopped };
    },
    change: ({ changes, label, view }) => withView(applyChanges(session, changes, label), view),
    steps: (choice) => stepsOf(session.current, choiceOf(choice)),
    undo: ({ view, ...choice }) => withView(move(session, "undo", choiceOf(choice)), view),
    redo: ({ view, ...choice }) => withView(move(session, "redo", choiceOf(choice)), view),
    history({ id, before, limit }) {
      const opened = session.current;
      const { vault } = opened;
      const page = {
        limit,
        ...(before === undefined ? {} : { before }),
        ...(id === undefined ? {} : { caseId: id }),
      };
      return {
        entries: vault.history(page).map((entry) => entryAnswer(opened, entry)),
        ...vault.head(),
      };
    },
    file({ id, particulars = false }) {
      const file = exported(caseFile(session, id), particulars);
      return { fileName: `${namePart(file.reference ?? file.id)}.json`, text: caseDocument(file) };
    },
    async report({ id, asOf, lang, as }, { signal }) {
      const source = await audits.source(id, { asOf });
      return audits.run<"report">({ kind: "report", source, lang, as }, LIMITS.papers, signal);
    },
  };
}
