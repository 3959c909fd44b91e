// The changes of a case as other desks need them: this vault's own, read out of its history, and those that arrived.
import { isObject } from "../shared/case/json.ts";
import {
  besides,
  type Decided,
  type Op,
  opId,
  MERGED_ENTITIES,
  type MergedEntity,
  type RowWrite,
} from "../shared/merge/op.ts";
import type { Conflict } from "../shared/merge/outcome.ts";
import { rowState, writeOf } from "../shared/merge/write.ts";
import type { RowChange } from "./change.ts";
import type { Db } from "./connection.ts";
import { ENTITIES } from "./entities.ts";
import type { History } from "./history.ts";
import { firstHash, type HistoryEntry, readEntry } from "./history-entry.ts";

/** What is known of a case on this desk. */
export interface CaseOps {
  /** The name of this desk now. */
  readonly desk: string;
  readonly ops: readonly Op[];
}

/** Enough of a hash to tell desks apart. */
const NAME_LENGTH = 16;

const isMerged = (entity: string): entity is MergedEntity => MERGED_ENTITIES.some((one) => one === entity);

/** What a decision settles; the vault wrote it itself. */
const settledBy = (decision: unknown): readonly RowWrite[] =>
  isObject(decision) ? (decision["settles"] as readonly RowWrite[]) : [];

/** What an entry wrote of a case, for other desks. */
function writesOf(changes: readonly RowChange[]): readonly RowWrite[] {
  return changes.flatMap((change): readonly RowWrite[] => {
    const { entity, id, before, after } = change;
    // What a decision settles is written though the rows may stand so already.
    if (entity === "decision") return settledBy(after);
    if (!isMerged(entity)) return [];
    const isListed = entity !== "case" && ENTITIES[entity].ordered;
    const write = writeOf({ entity, id }, rowState(before, isListed), rowState(after, isListed));
    return write === undefined ? [] : [write];
  });
}

/** What waited for a person and was closed by a change of it, in a decision or by filling in the field. */
const closedBy = (changes: readonly RowChange[]): readonly Decided[] =>
  changes.flatMap(({ entity, before, after }): readonly Decided[] => {
    if (entity !== "conflict" || after !== null) return [];
    // The vault wrote it from a merge.
    const { row, place } = before as unknown as Conflict;
    return [{ ...row, place }];
  });

export class Ops {
  readonly #entries: History;
  readonly #seqs;
  readonly #notes;

  constructor(db: Db, entries: History) {
    this.#entries = entries;
    this.#seqs = db.prepare<[string], number>("SELECT seq FROM history_cases WHERE case_id = ? ORDER BY seq").pluck();
    this.#notes = db.prepare<[], { readonly seq: number; readonly hash: string }>(
      "SELECT seq, hash FROM history WHERE kind = 'note' ORDER BY seq",
    );
  }

  /**
   * The name of this desk at an entry. A note begins a new one: a vault that was restored from a backup says so in a note,
   * and must not go on counting under the name of the one it is a copy of.
   */
  #names(): (seq: number) => string {
    const notes = this.#notes.all();
    const first = firstHash(this.#entries.vault);
    return (seq) => (notes.findLast((note) => note.seq < seq)?.hash ?? first).slice(0, NAME_LENGTH);
  }

  /** The changes of a case, its own and arrived ones, that stand in its history. */
  of(caseId: string): CaseOps {
    const nameAt = this.#names();
    const walk = new Walk(caseId, nameAt);
    for (const seq of this.#seqs.all(caseId)) {
      const row = this.#entries.row(seq);
      if (row !== undefined) walk.add(readEntry(row));
    }
    return { desk: nameAt(this.#entries.head().length + 1), ops: walk.ops() };
  }
}

/** Goes through the entries of a case in their order. */
class Walk {
  readonly #caseId: string;
  readonly #nameAt: (seq: number) => string;
  readonly #own: Op[] = [];
  readonly #arrived = new Map<string, Op>();
  /** Of each desk the last change that is known. */
  readonly #last = new Map<string, number>();
  /** The change that last made a decision, by the entry that made it first. */
  readonly #decided = new Map<number, Op>();

  constructor(caseId: string, nameAt: (seq: number) => string) {
    this.#caseId = caseId;
    this.#nameAt = nameAt;
  }

  ops(): readonly Op[] {
    return [...this.#own, ...this.#arrived.values()];
  }

  #seen(desk: string): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#last].filter(([name]) => name !== desk));
  }

  #note({ desk, n }: Op): void {
    this.#last.set(desk, Math.max(this.#last.get(desk) ?? 0, n));
  }

  #arrive(arrivals: readonly RowChange[]): void {
    for (const { id, after } of arrivals) {
      if (after === null) {
        this.#arrived.delete(id);
        continue;
      }
      // The vault wrote it from what `readOp` had checked.
      const op = after as unknown as Op;
      this.#arrived.set(id, op);
      this.#note(op);
    }
    if (arrivals.every(({ after }) => after !== null)) return;
    this.#last.clear();
    for (const op of this.ops()) this.#note(op);
  }

  #push(op: Op): void {
    this.#own.push(op);
    this.#note(op);
  }

  add({ seq, kind, target, hash, when, who, label, changes }: HistoryEntry): void {
    const own = changes.filter((change) => change.case === this.#caseId);
    const arrivals = own.filter(({ entity }) => entity === "arrival");
    this.#arrive(arrivals);
    // What a merge wrote follows from what arrived, and so does its undoing.
    if (arrivals.length > 0) return;
    const desk = this.#nameAt(seq);
    const op: Op = { desk, n: seq, hash, when, who, label, seen: this.#seen(desk), writes: [] };
    const first = target ?? seq;
    const decided = this.#decided.get(first);
    if (kind === "undo" && decided !== undefined) {
      this.#push({ ...op, writes: besides(decided.decides ?? [], writesOf(own)), takesBack: opId(decided) });
      return;
    }
    const decides = closedBy(own);
    const writes = writesOf(own);
    if (writes.length === 0) return;
    const made = { ...op, writes, ...(decides.length > 0 ? { decides } : {}) };
    if (decides.length > 0) this.#decided.set(first, made);
    this.#push(made);
  }
}
