// Undo and redo, chosen: the next change of one case, or exactly one change; never one that belongs to another case.
import type { RowChange } from "./change.ts";
import { VaultError } from "./error.ts";
import { CaseHistory } from "./case-history.ts";
import type { Db } from "./connection.ts";
import type { History } from "./history.ts";
import { hashEntry, type HistoryEntry, readEntry } from "./history-entry.ts";
import { Moves, stacksOf } from "./moves.ts";
import { depends, otherCase, stateDiffers, WORDS } from "./words.ts";

export type Direction = "undo" | "redo";

/**
 * What is to be undone or done again: the next change of a case, or the change of this number. With both, the number must be
 * that of a change of this case alone.
 */
export type StepChoice =
  | { readonly caseId: string; readonly seq?: number }
  | { readonly caseId?: undefined; readonly seq: number };

/** Rows that belong to no case, and stay when a change is undone: stored files. */
const isFile = ({ entity }: RowChange): boolean => entity === "blob";

export class Steps {
  readonly #entries: History;
  readonly #moves: Moves;
  /** The same by case. */
  readonly ofCases: CaseHistory;
  /** Whose an entry is; entries never change. */
  readonly #owners = new Map<number, string | null>();

  constructor(db: Db, entries: History) {
    this.#entries = entries;
    this.ofCases = new CaseHistory(db, entries);
    this.#moves = new Moves(entries.moves());
  }

  add(...move: Parameters<Moves["add"]>): void {
    this.#moves.add(...move);
  }

  isUndone(seq: number): boolean {
    return this.#moves.isUndone(seq);
  }

  /** The entry. Throws `damaged` where it is not what was written. */
  entry(seq: number): HistoryEntry | undefined {
    const row = this.#entries.row(seq);
    if (row === undefined) return undefined;
    if (hashEntry(row) !== row.hash) throw new VaultError("damaged", WORDS.damaged);
    return readEntry(row);
  }

  /**
   * What undo or redo would take next of a case: a change of this case alone. Undo passes changes of several cases at once by;
   * redo goes no further than one.
   */
  next(direction: Direction, caseId: string): HistoryEntry | undefined {
    const { done, undone } = stacksOf(this.ofCases.movesOf(caseId));
    const isOwn = (seq: number): boolean => this.#ownerOf(seq) === caseId;
    const seq = direction === "undo" ? done.findLast(isOwn) : undone.slice(-1).find(isOwn);
    return seq === undefined ? undefined : this.entry(seq);
  }

  /** Throws `nothing-to-undo`, `nothing-to-redo`, `already-undone`, `other-case`. */
  chosen(direction: Direction, { caseId, seq }: StepChoice): HistoryEntry {
    if (seq === undefined) {
      const next = caseId === undefined ? undefined : this.next(direction, caseId);
      if (next === undefined) throw nothingTo(direction);
      return next;
    }
    const entry = this.entry(seq);
    if (entry?.kind !== "do") throw nothingTo(direction);
    if (caseId !== undefined && this.#ownerOf(seq) !== caseId) throw new VaultError("other-case", otherCase(direction));
    const isUndone = this.#moves.isUndone(seq);
    if (direction === "undo" && isUndone) throw new VaultError("already-undone", WORDS.alreadyUndone);
    if (direction === "redo" && !isUndone) throw nothingTo(direction);
    return entry;
  }

  /** Why a change cannot be taken back where one of its rows is not as it left it: what came later on that row. */
  inTheWay(direction: Direction, entry: HistoryEntry, row: Pick<RowChange, "case" | "entity" | "id">): VaultError {
    const later = this.ofCases.latestOn(row, entry.seq);
    if (later === undefined) return new VaultError("damaged", stateDiffers(direction));
    return new VaultError("depends", depends(direction, later.label));
  }

  /** The one case an entry is of; null where it touches several, or what belongs to none. */
  #ownerOf(seq: number): string | null {
    const known = this.#owners.get(seq);
    if (known !== undefined) return known;
    const touched = new Set(this.entry(seq)?.changes.flatMap((row) => (isFile(row) ? [] : [row.case])));
    const [only = null] = touched;
    const owner = touched.size === 1 ? only : null;
    this.#owners.set(seq, owner);
    return owner;
  }
}

const nothingTo = (direction: Direction): VaultError =>
  direction === "undo"
    ? new VaultError("nothing-to-undo", WORDS.nothingToUndo)
    : new VaultError("nothing-to-redo", WORDS.nothingToRedo);
