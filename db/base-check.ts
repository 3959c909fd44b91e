// Whether what a change would write over is still what it started from: else it is a conflict, told with both sides.
import { canonicalize } from "../shared/case/canonical.ts";
import { isObject } from "../shared/case/json.ts";
import type { Change, JsonValue } from "./change.ts";
import type { Conflict } from "./error.ts";
import type { RowEntity } from "./entities.ts";
import { LIST_NAMES, WORK_ID } from "./expand.ts";
import type { HistoryEntry } from "./history-entry.ts";
import type { Projection } from "./projection.ts";

/** What the check reads of a vault. */
export interface Present {
  readonly state: Projection;
  /** The case in its one form, in which the window had it; undefined where there is none. */
  readonly file: (caseId: string) => unknown;
  /** The latest entry that touched a row, or with no row a case. */
  readonly latest: (
    caseId: string | null,
    row?: { readonly entity: string; readonly id: string },
  ) => HistoryEntry | undefined;
}

/** The row a change writes, with what it would hold: null where it would be gone. */
interface Written {
  readonly entity: RowEntity | "case";
  readonly caseId: string | null;
  readonly id: string;
  readonly mine: unknown;
}

/** Null for a change of a whole case, and for the bytes of a file. */
function writtenBy(change: Change): Written | null {
  switch (change.kind) {
    case "case-put":
      return { entity: "case", caseId: change.case.id, id: change.case.id, mine: change.case };
    case "head-put":
      return { entity: "case", caseId: change.head.id, id: change.head.id, mine: change.head };
    case "event-put":
      return { entity: "event", caseId: change.caseId, id: change.event.id, mine: change.event };
    case "evidence-put":
      return { entity: "evidence", caseId: change.caseId, id: change.evidence.id, mine: change.evidence };
    case "sanction-put":
      return { entity: "sanction", caseId: change.caseId, id: change.sanction.id, mine: change.sanction };
    case "work-set":
      return { entity: "work", caseId: change.caseId, id: WORK_ID, mine: change.work };
    case "mark-set":
      return { entity: "mark", caseId: change.caseId, id: change.mark.id, mine: change.mark };
    case "note-put":
      return { entity: "note", caseId: change.caseId, id: change.note.id, mine: change.note };
    case "draft-put":
      return { entity: "draft", caseId: change.caseId, id: change.draft.id, mine: change.draft };
    case "event-delete":
    case "evidence-delete":
    case "sanction-delete":
    case "mark-delete":
    case "note-delete":
    case "draft-delete":
      return { entity: entityOf(change.kind), caseId: change.caseId, id: change.id, mine: null };
    case "case-delete":
    case "blob-put":
    // A merge sees everything both sides have: nothing is written over unseen.
    case "merge-put":
    case "merge-decide":
      return null;
    default:
      return {
        entity: entityOf(change.kind),
        caseId: null,
        id: change.id,
        mine: "value" in change ? change.value : null,
      };
  }
}

const entityOf = (kind: string): RowEntity => kind.slice(0, kind.indexOf("-")) as RowEntity;

/** Work that says nothing, and no work, are the same. */
const plain = (entity: string, value: unknown): unknown =>
  entity === "work" && isObject(value) && Object.keys(value).length === 0 ? null : (value ?? null);

const sameValue = (entity: string, a: unknown, b: unknown): boolean =>
  canonicalize(plain(entity, a)) === canonicalize(plain(entity, b));

const withoutLists = (head: unknown): unknown =>
  isObject(head) ? Object.fromEntries(Object.entries(head).filter(([name]) => !LIST_NAMES.has(name))) : head;

/** What stands in the row now, as the history holds it. */
function storedIn({ state }: Present, { entity, caseId, id }: Written): unknown {
  if (entity === "case") {
    const head = state.head(id);
    return head === undefined ? null : withoutLists(JSON.parse(head));
  }
  const row = state.row(entity, caseId, id);
  return row === undefined ? null : (JSON.parse(row.json) as unknown);
}

const LISTS: Partial<Readonly<Record<string, string>>> = {
  event: "events",
  evidence: "evidence",
  sanction: "sanctions",
};

/** The same as whoever read the case was given it: dates and numbers are written in one form there. */
function shownIn({ file }: Present, { entity, caseId, id }: Written): unknown {
  const whole = caseId === null ? undefined : file(caseId);
  if (!isObject(whole)) return undefined;
  if (entity === "case") return withoutLists(whole);
  const list = whole[LISTS[entity] ?? ""];
  return Array.isArray(list) ? (list as unknown[]).find((one) => isObject(one) && one["id"] === id) : undefined;
}

function conflictOf(present: Present, change: Change, at: number): Conflict | null {
  const { base } = change;
  if (base === undefined) return null;
  if (change.kind === "case-delete") {
    const latest = present.latest(change.caseId);
    if (latest === undefined || present.state.head(change.caseId) === undefined || latest.seq === base) return null;
    const { caseId } = change;
    return { at, entity: "case", caseId, id: caseId, base, mine: null, present: latest.seq, by: byOf(latest) };
  }
  const written = writtenBy(change);
  if (written === null) return null;
  const { entity, caseId, id, mine } = written;
  // Of a case that is gone nothing is there to decide: the change itself says so.
  if (caseId !== null && change.kind !== "case-put" && present.state.head(caseId) === undefined) return null;
  const now = storedIn(present, written);
  if (sameValue(entity, base, now) || sameValue(entity, mine, now)) return null;
  const shown = now === null ? undefined : shownIn(present, written);
  if (shown !== undefined && sameValue(entity, base, shown)) return null;
  const by = byOf(present.latest(caseId, { entity, id }));
  return { at, entity, caseId, id, base, mine: (mine ?? null) as JsonValue, present: (now ?? null) as JsonValue, by };
}

const byOf = (entry: HistoryEntry | undefined): Conflict["by"] =>
  entry === undefined ? null : { seq: entry.seq, who: entry.who, when: entry.when, label: entry.label };

/** Every change of a batch whose base is not what the vault holds before the batch. */
export const conflictsOf = (present: Present, changes: readonly Change[]): readonly Conflict[] =>
  changes.flatMap((change, at) => conflictOf(present, change, at) ?? []);
