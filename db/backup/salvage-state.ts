// What a damaged vault's rows ought to be: as they stand where their pages can be read, else by what the history says.
import { isObject } from "../../shared/case/json.ts";
import { assemble } from "../case-parts.ts";
import type { CaseWork, Change, JsonValue, Mark, StoredDraft } from "../change.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import type { Note } from "../../shared/casework/note.ts";
import { CASE_ENTITIES, type RowEntity } from "../entities.ts";
import { readEntry } from "../history-entry.ts";
import type { Projection } from "../projection.ts";
import type { DeskEntity } from "../reader.ts";
import { editOf } from "../replay.ts";
import { rowText } from "../row-store.ts";
import { attempt, type DamagedVault } from "./damaged.ts";

/** The rows kept about a case beside the case file's own. */
type KeptEntity = Exclude<RowEntity, DeskEntity | "event" | "evidence" | "sanction" | MergeEntity>;

/** What other desks sent is left out: a vault that was rescued is a desk of its own, and gets it again from them. */
type MergeEntity = "arrival" | "conflict" | "decision";

interface KeptChanges {
  /** Puts a row from its value, which the vault wrote from a typed change. */
  readonly put: (caseId: string, value: unknown) => Change;
  readonly remove: (caseId: string, id: string) => Change;
}

const KEPT: Readonly<Record<KeptEntity, KeptChanges>> = {
  work: {
    put: (caseId, value) => ({ kind: "work-set", caseId, work: value as CaseWork }),
    remove: (caseId) => ({ kind: "work-set", caseId, work: {} }),
  },
  mark: {
    put: (caseId, value) => ({ kind: "mark-set", caseId, mark: value as Mark }),
    remove: (caseId, id) => ({ kind: "mark-delete", caseId, id }),
  },
  note: {
    put: (caseId, value) => ({ kind: "note-put", caseId, note: value as Note }),
    remove: (caseId, id) => ({ kind: "note-delete", caseId, id }),
  },
  draft: {
    put: (caseId, value) => ({ kind: "draft-put", caseId, draft: value as StoredDraft }),
    remove: (caseId, id) => ({ kind: "draft-delete", caseId, id }),
  },
};

const KEPT_ENTITIES = CASE_ENTITIES.filter((entity): entity is KeptEntity => Object.hasOwn(KEPT, entity));

export const DESK_ENTITIES: readonly DeskEntity[] = ["view", "setting", "notice", "overlay"];

type Rows = ReadonlyMap<string, string>;

/** A case as it shall be: the texts of its rows, as the history would hold them. */
export interface WantedCase {
  /** Undefined: there is no such case (any more). */
  readonly head: string | undefined;
  readonly rows: ReadonlyMap<RowEntity, Rows>;
  /** What had to be taken from the history, which may lack the last changes. */
  readonly older: readonly (RowEntity | "case")[];
}

/** What entries after a gap say: the last text of each row, by `entity`, case and id; null for a row they deleted. */
export class Later {
  readonly #texts = new Map<string, Map<string, string | null>>();
  readonly cases = new Set<string>();
  readonly blobs = new Set<string>();

  constructor(damaged: DamagedVault, seqs: readonly number[]) {
    for (const seq of seqs) {
      const row = damaged.entry(seq);
      if (row === undefined) continue;
      for (const change of readEntry(row).changes) {
        const { entity, caseId, id, after } = editOf(change);
        if (entity === "blob") this.blobs.add(id);
        else this.#rowsOf(entity, caseId).set(id, after);
        if (caseId !== null) this.cases.add(caseId);
      }
    }
  }

  #rowsOf(entity: string, caseId: string | null): Map<string, string | null> {
    const key = JSON.stringify([entity, caseId]);
    const found = this.#texts.get(key) ?? new Map<string, string | null>();
    this.#texts.set(key, found);
    return found;
  }

  head(caseId: string, before: string | undefined): string | undefined {
    const text = this.#rowsOf("case", caseId).get(caseId);
    return text === undefined ? before : (text ?? undefined);
  }

  rows(entity: RowEntity, caseId: string | null, before: Rows): Rows {
    const rows = new Map(before);
    for (const [id, text] of this.#rowsOf(entity, caseId)) {
      if (text === null) rows.delete(id);
      else rows.set(id, text);
    }
    return rows;
  }
}

const rowsOf = (state: Projection, entity: RowEntity, caseId: string | null): Rows =>
  new Map(state.rows(entity, caseId).map((row) => [row.id, rowText(row)]));

/** A case by its readable pages, and by the history (`kept` is the state of its whole part) where they are not. */
export function wantedCase(id: string, damaged: DamagedVault, kept: Projection, later: Later): WantedCase {
  const older: (RowEntity | "case")[] = [];
  const read = attempt(() => damaged.state.head(id));
  if (read === undefined) older.push("case");
  const head = read === undefined ? later.head(id, kept.head(id)) : read.value;
  const rows = new Map<RowEntity, Rows>();
  for (const entity of CASE_ENTITIES) {
    const found = attempt(() => rowsOf(damaged.state, entity, id));
    if (found === undefined) older.push(entity);
    rows.set(entity, found?.value ?? later.rows(entity, id, rowsOf(kept, entity, id)));
  }
  return { head, rows, older };
}

/** The case by the history alone, for where what the pages hold does not fit together. */
export function caseByHistory(id: string, kept: Projection, later: Later): WantedCase {
  const rows = CASE_ENTITIES.map((entity) => [entity, later.rows(entity, id, rowsOf(kept, entity, id))] as const);
  return { head: later.head(id, kept.head(id)), rows: new Map(rows), older: ["case", ...CASE_ENTITIES] };
}

interface Placed {
  readonly id: string;
  readonly ord: number;
  readonly value: unknown;
}

/** The entries of a list in the order of their places. */
function listOf(rows: Rows | undefined): readonly unknown[] {
  const placed = [...(rows ?? [])].map(([id, text]): Placed => {
    const row: unknown = JSON.parse(text);
    const ord = isObject(row) && typeof row["ord"] === "number" ? row["ord"] : 0;
    return { id, ord, value: isObject(row) ? row["value"] : null };
  });
  return placed.toSorted((a, b) => a.ord - b.ord || (a.id < b.id ? -1 : 1)).map(({ value }) => value);
}

/** The changes that bring a case from what the new vault holds of it to what is wanted. `apply` validates them. */
export function changesTo(id: string, { head, rows }: WantedCase, kept: Projection): readonly Change[] {
  if (head === undefined) return [{ kind: "case-delete", caseId: id }];
  const [events, evidence, sanctions] = [rows.get("event"), rows.get("evidence"), rows.get("sanction")].map(listOf);
  const file = assemble(JSON.parse(head), {
    events: events ?? [],
    evidence: evidence ?? [],
    sanctions: sanctions ?? [],
  });
  const rest = KEPT_ENTITIES.flatMap((entity) => {
    const wanted = rows.get(entity) ?? new Map<string, string>();
    const gone = kept.rows(entity, id).filter((row) => !wanted.has(row.id));
    return [
      ...gone.map((row) => KEPT[entity].remove(id, row.id)),
      ...[...wanted.values()].map((text) => KEPT[entity].put(id, JSON.parse(text))),
    ];
  });
  // What is no valid case is refused by `apply`.
  return [{ kind: "case-put", case: file as unknown as CaseFile }, ...rest];
}

/** The changes for what belongs to no case; `older` tells that the table could not be read in full. */
export function deskChanges(
  entity: DeskEntity,
  damaged: DamagedVault,
  kept: Projection,
  later: Later,
): { readonly changes: readonly Change[]; readonly older: boolean } {
  const before = rowsOf(kept, entity, null);
  const read = attempt(() => rowsOf(damaged.state, entity, null));
  const wanted = read?.value ?? later.rows(entity, null, before);
  const gone = [...before.keys()].filter((id) => !wanted.has(id));
  const changes: readonly Change[] = [
    ...gone.map((id) => ({ kind: `${entity}-delete`, id }) as const),
    ...[...wanted].map(([id, text]) => ({ kind: `${entity}-put`, id, value: JSON.parse(text) as JsonValue }) as const),
  ];
  return { changes, older: read === undefined };
}
