// Changes of the vault by the person: applied, undone, done again; each answers with what it touched, and by which number.
import type { After, ApiChange, Step } from "../../../shared/api/cases.ts";
import { CallError } from "../../../shared/api/failure.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { Text } from "../../../shared/text.ts";
import type { Change, Direction, HistoryEntry, RowChange, StepChoice } from "../../../db/index.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session } from "../session/session.ts";
import { SAMPLE_STAYS } from "../words.ts";

/** What a change came to, without the fresh view of a case. */
type Came = Omit<After, "view">;

/** The case a change is about. */
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

/** Applies changes as one entry of the history. What changes nothing raises no revision. */
export function applyChanges(session: Session, changes: readonly ApiChange[], label: Text): Came {
  const cases = [...new Set(changes.map(caseOf))];
  // The contract's changes are the vault's own; optional fields that are there as `undefined` are the only difference.
  const seq = session.current.vault.apply(changes as readonly Change[], { label });
  if (seq !== null) session.changed(cases);
  return { revision: session.revision, seq, cases };
}

/** Applies a change of the vault's desk; `cases` null where all audits rest on it. */
export function applyToDesk(
  session: Session,
  changes: readonly Change[],
  label: Text,
  cases: readonly string[] | null = [],
): Omit<Came, "cases"> {
  const seq = session.current.vault.apply(changes, { label });
  if (seq !== null) session.changed(cases);
  return { revision: session.revision, seq };
}

/** What an entry touched: its cases, and whether all audits rest on something else now. */
function touched(changes: readonly RowChange[]): { readonly cases: readonly string[]; readonly all: boolean } {
  const cases = new Set<string>();
  for (const change of changes) if (change.case !== null) cases.add(change.case);
  return { cases: [...cases], all: changes.some(({ entity }) => entity === "notice") };
}

const entryOf = ({ vault }: OpenedVault, seq: number): HistoryEntry | undefined =>
  vault.history({ before: seq + 1, limit: 1 }).find((entry) => entry.seq === seq);

/** What a move would do, or null where there is nothing; whether anything later rests on a step that was named shows when it is done. */
function stepFor(opened: OpenedVault, direction: Direction, { caseId, seq }: StepChoice): Step | null {
  const { vault } = opened;
  const next = (id: string) => (direction === "undo" ? vault.undoable(id) : vault.redoable(id));
  const entry = seq === undefined ? (caseId === undefined ? undefined : next(caseId)) : entryOf(opened, seq);
  if (entry?.kind !== "do" || opened.isSampleEntry(entry.seq)) return null;
  if (vault.isUndone(entry.seq) !== (direction === "redo")) return null;
  const { cases } = touched(entry.changes);
  const [only = null] = cases;
  return {
    seq: entry.seq,
    label: entry.label,
    who: entry.who,
    when: entry.when,
    caseId: cases.length === 1 ? only : null,
    removes: entry.changes.some(
      ({ entity, before, after }) => entity === "case" && (direction === "undo" ? before : after) === null,
    ),
    ...whoseOf(opened, entry),
  };
}

/** Clients that are named of an entry; of more their number is said. */
const NAMED = 3;

/** Whose cases an entry touches: the first few by name, and how many. */
export function whoseOf(opened: OpenedVault, entry: HistoryEntry): { clients: string[]; cases: number } {
  const { cases } = touched(entry.changes);
  const clients = cases.slice(0, NAMED).flatMap((id) => clientOf(opened, id, entry) ?? []);
  return { clients, cases: cases.length };
}

/** The client of a case as it is, or of a case that is gone as the entry has it. */
function clientOf({ vault }: OpenedVault, caseId: string, { changes }: HistoryEntry): string | null {
  const file = vault.case(caseId);
  if (file !== undefined) return file.client.name ?? file.reference ?? null;
  const row = changes.find(({ entity, id }) => entity === "case" && id === caseId);
  const head = row?.after ?? row?.before;
  if (!isObject(head)) return null;
  const { client, reference } = head;
  const name = isObject(client) ? client["name"] : undefined;
  return typeof name === "string" ? name : typeof reference === "string" ? reference : null;
}

export const stepsOf = (opened: OpenedVault, choice: StepChoice): { undo: Step | null; redo: Step | null } => ({
  undo: stepFor(opened, "undo", choice),
  redo: stepFor(opened, "redo", choice),
});

/**
 * Takes a change back, or does it again: the latest of a case, or exactly one. Throws CallError `nothing-to-undo` for the making
 * of the sample vault, and as the vault does.
 */
export function move(session: Session, direction: Direction, choice: StepChoice): Came {
  const opened = session.current;
  const { vault } = opened;
  if (choice.seq !== undefined && opened.isSampleEntry(choice.seq)) throw new CallError(SAMPLE_STAYS);
  const seq = vault[direction](choice);
  const made = seq === null ? undefined : entryOf(opened, seq);
  const { cases, all } = touched(made?.changes ?? []);
  if (seq !== null) session.changed(all ? null : cases);
  return { revision: session.revision, seq, cases: [...cases] };
}
