// Changes of the vault by the person: applied, undone, done again; each answers with what it touched and what may follow.
import type { ApiChange } from "../../../../shared/api/cases.ts";
import { CallError } from "../../../../shared/api/failure.ts";
import type { Text } from "../../../../shared/text.ts";
import type { Change, RowChange } from "../../../../db/index.ts";
import type { Steps } from "../session/opened.ts";
import type { Session } from "../session/session.ts";
import { NOTHING_TO_UNDO } from "../words.ts";

/** What a change came to. */
export interface After extends Steps {
  readonly revision: number;
  readonly cases: string[];
}

/** The case a change is about; null for what belongs to none. */
function caseOf(change: ApiChange): string {
  switch (change.kind) {
    case "case-put":
      return change.case.id;
    case "head-put":
      return change.head.id;
    default:
      return change.caseId;
  }
}

function after(session: Session, cases: readonly string[]): After {
  return { revision: session.revision, cases: [...cases], ...session.current.steps };
}

/** Applies changes as one entry of the history. What changes nothing raises no revision. */
export function applyChanges(session: Session, changes: readonly ApiChange[], label: Text): After {
  const cases = [...new Set(changes.map(caseOf))];
  // The contract's changes are the vault's own; optional fields that are there as `undefined` are the only difference.
  const entry = session.current.vault.apply(changes as readonly Change[], { label });
  if (entry !== null) session.changed(cases);
  return after(session, cases);
}

/** What an entry touched: its cases, and whether all audits rest on something else now. */
function touched(changes: readonly RowChange[]): { readonly cases: readonly string[]; readonly all: boolean } {
  const cases = new Set<string>();
  for (const change of changes) if (change.case !== null) cases.add(change.case);
  return { cases: [...cases], all: changes.some(({ entity }) => entity === "notice") };
}

/** Takes the latest change back, or does it again. Throws CallError `nothing-to-undo`, VaultError `nothing-to-redo`. */
export function move(session: Session, direction: "undo" | "redo"): After {
  const { vault, steps } = session.current;
  if (direction === "undo" && steps.undo === null) throw new CallError(NOTHING_TO_UNDO);
  const entry = direction === "undo" ? vault.undoable() : vault.redoable();
  const made = direction === "undo" ? vault.undo() : vault.redo();
  const { cases, all } = touched(entry?.changes ?? []);
  if (made !== null) session.changed(all ? null : cases);
  return after(session, cases);
}
