// Turns a change into the row edits it comes to, against the state as it is at that point of the batch.
import { canonicalize } from "../shared/case/canonical.ts";
import { isObject } from "../shared/case/json.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { MERGED_ENTITIES, opId } from "../shared/merge/op.ts";
import type { MergedRow } from "../shared/merge/outcome.ts";
import { canKeepId } from "./case-ids.ts";
import { entriesOf, headOf, LISTS, OWN_ID_MARK, placeAfter, placesOf } from "./case-parts.ts";
import type { Change } from "./change.ts";
import { CASE_ENTITIES, ENTITIES, type RowEntity } from "./entities.ts";
import { VaultError } from "./error.ts";
import type { Projection, ValuedEdit } from "./projection.ts";
import { rowText } from "./row-store.ts";
import { badChange } from "./words.ts";

type Plain = Exclude<Change, { readonly kind: "blob-put" }>;
type Edits = Generator<ValuedEdit, void, undefined>;

/** Throws `bad-change` for a change to a case that is not there. */
function assertCase(state: Projection, caseId: string): void {
  if (state.head(caseId) !== undefined) return;
  throw new VaultError(
    "bad-change",
    badChange({
      zh: "这个案件不在案件库里，可能已被删除。请刷新列表。",
      en: "the case is not in the vault; it may have been deleted. Load the list again.",
    }),
  );
}

/** Throws `bad-change` for an id that the vault cannot keep. */
function assertId(id: string): void {
  if (canKeepId(id)) return;
  throw new VaultError(
    "bad-change",
    badChange({
      zh: "编号为空，或者含有无法保存的字符。请改用文字或数字编号。",
      en: "an id is empty or holds characters that cannot be kept. Use an id of letters or digits.",
    }),
  );
}

/** The edit that gives a row this text; none where it has it already. */
function* set(
  state: Projection,
  entity: RowEntity | "case",
  key: readonly [caseId: string | null, id: string],
  after: Valued | null,
): Edits {
  const [caseId, id] = key;
  const before = state.textOf(entity, caseId, id);
  if (before === (after?.text ?? null)) return;
  yield { entity, caseId, id, before, after: after?.text ?? null, value: after?.value };
}

/** The edit that puts a row where the state holds none. */
function added(entity: RowEntity | "case", caseId: string, id: string, { text, value }: Valued): ValuedEdit {
  return { entity, caseId, id, before: null, after: text, value };
}

/** A value with its canonical JSON. */
interface Valued {
  readonly text: string;
  readonly value: unknown;
}

const valued = (value: unknown): Valued => ({ text: canonicalize(value), value });

const placed = (ord: number, value: object): Valued => ({
  text: `{"ord":${ord},"value":${canonicalize(value)}}`,
  value: { ord, value },
});

function* addCase(file: CaseFile): Edits {
  assertId(file.id);
  yield added("case", file.id, file.id, valued(headOf(file)));
  for (const [list, entity] of LISTS) {
    const entries = entriesOf(file, list);
    const places = placesOf(
      entries.map(({ id }) => id),
      new Map(),
    );
    for (const { id, isOwnId, entry } of entries) {
      if (isOwnId) assertId(id);
      yield added(entity, file.id, id, placed(places.get(id) ?? 0, entry));
    }
  }
}

function* replaceCase(state: Projection, file: CaseFile): Edits {
  yield* set(state, "case", [file.id, file.id], valued(headOf(file)));
  for (const [list, entity] of LISTS) {
    const entries = entriesOf(file, list);
    const old = state.rows(entity, file.id);
    const ids = new Set(entries.map(({ id }) => id));
    for (const row of old) if (!ids.has(row.id)) yield* set(state, entity, [file.id, row.id], null);
    const known = new Map(old.map(({ id, ord }) => [id, ord ?? 0]));
    const places = placesOf([...ids], known);
    for (const { id, isOwnId, entry } of entries) {
      if (isOwnId) assertId(id);
      yield* set(state, entity, [file.id, id], placed(places.get(id) ?? 0, entry));
    }
  }
}

function* deleteCase(state: Projection, caseId: string): Edits {
  for (const entity of CASE_ENTITIES) {
    for (const row of state.rows(entity, caseId)) {
      yield { entity, caseId, id: row.id, before: rowText(row), after: null, value: null };
    }
  }
  yield* set(state, "case", [caseId, caseId], null);
}

/** Adds or replaces one entry of a list of a case; a new one comes last. */
function* putListed(state: Projection, entity: RowEntity, caseId: string, entry: { readonly id: string }): Edits {
  assertCase(state, caseId);
  assertId(entry.id);
  const ord =
    state.row(entity, caseId, entry.id)?.ord ?? placeAfter(state.rows(entity, caseId).map((row) => row.ord ?? 0));
  yield* set(state, entity, [caseId, entry.id], placed(ord, { ...entry }));
}

function* putOfCase(state: Projection, entity: RowEntity, caseId: string, id: string, value: unknown): Edits {
  assertCase(state, caseId);
  assertId(id);
  yield* set(state, entity, [caseId, id], valued(value));
}

/** The lists of a case, which are no part of what its head says. */
export const LIST_NAMES: ReadonlySet<string> = new Set(LISTS.map(([list]) => list));

function* putHead(state: Projection, head: Extract<Change, { kind: "head-put" }>["head"]): Edits {
  assertCase(state, head.id);
  // Whether a list is there at all is part of the head: it stays as it was.
  const old: unknown = JSON.parse(state.head(head.id) ?? "{}");
  const lists = Object.entries(old ?? {}).filter(([name]) => LIST_NAMES.has(name));
  const own = Object.entries(head).filter(([name]) => !LIST_NAMES.has(name));
  yield* set(state, "case", [head.id, head.id], valued(Object.fromEntries([...own, ...lists])));
}

/** The row of a case's own work; there is one a case. */
export const WORK_ID = "work";

/** The edits of one change, to be written one by one: a later one may look at what an earlier one wrote. */
export function* editsOf(state: Projection, change: Plain): Edits {
  switch (change.kind) {
    case "case-put":
      return yield* state.head(change.case.id) === undefined ? addCase(change.case) : replaceCase(state, change.case);
    case "case-delete":
      return yield* deleteCase(state, change.caseId);
    case "head-put":
      return yield* putHead(state, change.head);
    case "event-put":
      return yield* putListed(state, "event", change.caseId, change.event);
    case "evidence-put":
      return yield* putListed(state, "evidence", change.caseId, change.evidence);
    case "sanction-put":
      return yield* putListed(state, "sanction", change.caseId, change.sanction);
    case "event-delete":
      return yield* set(state, "event", [change.caseId, change.id], null);
    case "evidence-delete":
      return yield* set(state, "evidence", [change.caseId, change.id], null);
    case "sanction-delete":
      return yield* set(state, "sanction", [change.caseId, change.id], null);
    case "work-set":
      return yield* putOfCase(state, "work", change.caseId, WORK_ID, change.work);
    case "mark-set":
      return yield* putOfCase(state, "mark", change.caseId, change.mark.id, change.mark);
    case "mark-delete":
      return yield* set(state, "mark", [change.caseId, change.id], null);
    case "note-put":
      return yield* putOfCase(state, "note", change.caseId, change.note.id, change.note);
    case "note-delete":
      return yield* set(state, "note", [change.caseId, change.id], null);
    case "draft-put":
      return yield* putOfCase(state, "draft", change.caseId, change.draft.id, change.draft);
    case "draft-delete":
      return yield* set(state, "draft", [change.caseId, change.id], null);
    case "merge-put":
      return yield* merge(state, change);
    case "merge-decide":
      return yield* decide(state, change);
    default:
      return yield* deskEdits(state, change);
  }
}

/** The text of a row that a merge or a decision puts; a row of a list has its place. */
const mergedText = ({ value, ord }: MergedRow): Valued =>
  ord === undefined ? valued(value) : placed(ord, isObject(value) ? value : {});

function* putMerged(state: Projection, caseId: string, row: MergedRow): Edits {
  const { entity } = row;
  const isListed = entity !== "case" && ENTITIES[entity].ordered;
  const ord = placeAfter(isListed ? state.rows(entity, caseId).map((one) => one.ord ?? 0) : []);
  yield* set(state, entity, [caseId, row.id], mergedText(isListed && row.ord === undefined ? { ...row, ord } : row));
}

function* merge(state: Projection, change: Extract<Change, { readonly kind: "merge-put" }>): Edits {
  const { caseId, arrivals, rows, conflicts } = change;
  if (rows === null) yield* deleteCase(state, caseId);
  for (const op of arrivals) yield* set(state, "arrival", [caseId, opId(op)], valued(op));
  if (rows === null) return;
  // The case's own row comes first: the others belong to it.
  for (const row of rows.toSorted((a, b) => Number(b.entity === "case") - Number(a.entity === "case"))) {
    if (!row.id.startsWith(OWN_ID_MARK)) assertId(row.id);
    yield* putMerged(state, caseId, row);
  }
  const kept = new Set(rows.map(({ entity, id }) => `${entity} ${id}`));
  for (const entity of MERGED_ENTITIES) {
    if (entity === "case") continue;
    for (const { id } of state.rows(entity, caseId)) {
      if (!kept.has(`${entity} ${id}`)) yield* set(state, entity, [caseId, id], null);
    }
  }
  const open = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  for (const { id } of state.rows("conflict", caseId)) {
    if (!open.has(id)) yield* set(state, "conflict", [caseId, id], null);
  }
  for (const [id, conflict] of open) yield* set(state, "conflict", [caseId, id], valued(conflict));
}

function* decide(state: Projection, change: Extract<Change, { readonly kind: "merge-decide" }>): Edits {
  const { caseId, conflict, keep, decision } = change;
  assertCase(state, caseId);
  const { settles } = decision;
  yield* set(state, "decision", [caseId, conflict], valued({ conflict, keep, settles }));
  yield* set(state, "conflict", [caseId, conflict], null);
  for (const { entity, id, row } of decision.rows) {
    if (row !== null) yield* putMerged(state, caseId, row);
    else if (entity === "case") yield* deleteCase(state, caseId);
    else yield* set(state, entity, [caseId, id], null);
  }
}

const DESK = {
  "view-put": "view",
  "view-delete": "view",
  "setting-put": "setting",
  "setting-delete": "setting",
  "notice-put": "notice",
  "notice-delete": "notice",
  "overlay-put": "overlay",
  "overlay-delete": "overlay",
} as const satisfies Readonly<Record<string, RowEntity>>;

function* deskEdits(state: Projection, change: Extract<Plain, { readonly kind: keyof typeof DESK }>): Edits {
  assertId(change.id);
  // A value of null is no value: the history writes null for a row that is not there.
  const after = "value" in change && change.value !== null ? valued(change.value) : null;
  yield* set(state, DESK[change.kind], [null, change.id], after);
}
