// Turns a change into the row edits it comes to, against the state as it is at that point of the batch.
import { canonicalize } from "../shared/case/canonical.ts";
import type { Json } from "../shared/case/json.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { entriesOf, headOf, LISTS, OWN_ID_MARK, placeAfter, placesOf } from "./case-parts.ts";
import type { Change } from "./change.ts";
import { CASE_ENTITIES, type RowEntity } from "./entities.ts";
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

/** Ids become keys of the database: half a surrogate pair, or the mark of ids of our own, would make two ids one. */
function assertId(id: string): void {
  if (id.isWellFormed() && !id.startsWith(OWN_ID_MARK) && id !== "") return;
  throw new VaultError(
    "bad-change",
    badChange({
      zh: "编号为空，或者含有无法保存的字符。请改用文字或数字编号。",
      en: "an id is empty or holds characters that cannot be kept. Use an id of letters or digits.",
    }),
  );
}

/** The edit that gives a row this text; none where it has it already. The state is asked only where it may hold the row. */
function* set(
  state: Projection,
  entity: RowEntity | "case",
  key: readonly [caseId: string | null, id: string],
  after: { readonly text: string; readonly value: unknown } | null,
  mayExist = true,
): Edits {
  const [caseId, id] = key;
  const before = mayExist ? state.textOf(entity, caseId, id) : null;
  if (before === (after?.text ?? null)) return;
  yield { entity, caseId, id, before, after: after?.text ?? null, value: after?.value };
}

const valued = (value: unknown): { readonly text: string; readonly value: unknown } => ({
  text: canonicalize(value),
  value,
});

const placed = (ord: number, value: Json) => valued({ ord, value });

function* putCase(state: Projection, file: CaseFile): Edits {
  assertId(file.id);
  const isNew = state.head(file.id) === undefined;
  yield* set(state, "case", [file.id, file.id], valued(headOf(file)), !isNew);
  for (const [list, entity] of LISTS) {
    const entries = entriesOf(file, list);
    const old = isNew ? [] : state.rows(entity, file.id);
    const ids = new Set(entries.map(([id]) => id));
    for (const row of old) if (!ids.has(row.id)) yield* set(state, entity, [file.id, row.id], null);
    const known = new Map(old.map(({ id, ord }) => [id, ord ?? 0]));
    const places = placesOf([...ids], known);
    for (const [id, entry] of entries) {
      if (entry["id"] !== undefined) assertId(id);
      yield* set(state, entity, [file.id, id], placed(places.get(id) ?? 0, entry), known.has(id));
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

const LIST_NAMES: ReadonlySet<string> = new Set(LISTS.map(([list]) => list));

function* putHead(state: Projection, head: Extract<Change, { kind: "head-put" }>["head"]): Edits {
  assertCase(state, head.id);
  // Whether a list is there at all is part of the head: it stays as it was.
  const old: unknown = JSON.parse(state.head(head.id) ?? "{}");
  const lists = Object.entries(old ?? {}).filter(([name]) => LIST_NAMES.has(name));
  const own = Object.entries(head).filter(([name]) => !LIST_NAMES.has(name));
  yield* set(state, "case", [head.id, head.id], valued(Object.fromEntries([...own, ...lists])));
}

/** The row of a case's own work; there is one a case. */
const WORK_ID = "work";

/** The edits of one change, to be written one by one: a later one may look at what an earlier one wrote. */
export function* editsOf(state: Projection, change: Plain): Edits {
  switch (change.kind) {
    case "case-put":
      return yield* putCase(state, change.case);
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
    default:
      return yield* deskEdits(state, change);
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
