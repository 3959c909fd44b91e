// The vault: reading, and writing by changes that are each one transaction and one entry of the history.
import type { Text } from "../shared/text.ts";
import { type Backup, latestBackup, listBackups } from "./backup/backup.ts";
import { type BackupOptions, makeBackup } from "./backup/make.ts";
import { CalendarMemory } from "./calendar-memory.ts";
import { validateCase } from "../shared/case/validate.ts";
import type { Change, Entity, JsonValue } from "./change.ts";
import { checkedCase } from "./checked-case.ts";
import { type Db, inTransaction } from "./connection.ts";
import { VaultError } from "./error.ts";
import { editsOf } from "./expand.ts";
import { CASE_ENTITIES } from "./entities.ts";
import { conflictsOf } from "./base-check.ts";
import type { HeadFile, HistoryHead } from "./head.ts";
import { editText, type EntryKind, type HistoryEntry } from "./history-entry.ts";
import type { VaultHost } from "./host.ts";
import { settledByHand } from "./settled.ts";
import type { KeyRing } from "./key-ring.ts";
import type { VaultPaths } from "./layout.ts";
import type { Lock } from "./lock.ts";
import type { ValuedEdit } from "./projection.ts";
import type { StoredAudit } from "./query/audit-store.ts";
import type { AuditStamp } from "./query/audit-stamp.ts";
import { MEMORY } from "./memory.ts";
import { Reader } from "./reader.ts";
import { asVaultError } from "./sqlite-error.ts";
import { type Direction, type StepChoice, Steps } from "./steps.ts";
import { editOf, inverseOf, replay } from "./replay.ts";
import { rowsAbout } from "./said-about.ts";
import { dependsOnIt, laterRests, WORDS } from "./words.ts";

/** What an open vault is made of; `open.ts` and `create.ts` put it together. */
export interface VaultParts {
  readonly db: Db;
  readonly paths: VaultPaths;
  readonly host: VaultHost;
  readonly keys: KeyRing;
  readonly guard: HeadFile;
  readonly lock: Lock;
  readonly notices: readonly Text[];
}

/** How a change is named in the history. */
export interface ApplyOptions {
  readonly label: Text;
  /** The cases of `case-put` are what `parseCase` or `validateCase` gave, unaltered: they are not checked once more. */
  readonly checked?: true;
}

/** What notes, marks and documents are about. */
const THINGS: ReadonlySet<Entity> = new Set<Entity>(["event", "evidence", "sanction"]);

interface Batch {
  readonly kind: EntryKind;
  readonly target: number | null;
  readonly label: Text;
  /** Writes edits into the state and gives the text of each. */
  readonly run: () => readonly string[];
  /** The clock's instant as it is, though it be before the last entry's. */
  readonly asIs?: true;
}

export class Vault extends Reader {
  /** What to tell the person after opening: a lock taken over, an interrupted save. */
  readonly notices: readonly Text[];
  /** What calendar files held. */
  readonly calendar: CalendarMemory;
  readonly #parts: VaultParts;
  #steps: Steps | undefined;
  #last: HistoryHead;
  #guardBehind = false;

  constructor(parts: VaultParts) {
    super(parts.db, parts.keys.vault, parts.paths);
    this.#parts = parts;
    this.notices = parts.notices;
    this.calendar = new CalendarMemory(parts.db, (work) => this.use(work));
    this.#last = this.entries.head();
  }

  /**
   * Applies changes as one transaction and one entry: all of them or none. Returns the entry's number, or null where they
   * change nothing. When it returns, the changes are on the disk. Throws VaultError `bad-case`, `bad-change`, `disk-full`,
   * `read-only`, `io`, `damaged`, `closed`; then nothing is changed.
   */
  apply(changes: readonly Change[], { label, checked }: ApplyOptions): number | null {
    return this.#commit({ kind: "do", target: null, label, run: () => this.#write(changes, checked === true) });
  }

  /** Records something about the vault itself, such as where it was restored from; undo and redo pass it by. */
  note(label: Text): void {
    this.#commit({ kind: "note", target: null, label, run: () => [] });
  }

  /** When the last entry of the history was written, ISO 8601 in UTC; null where there is none. */
  lastChange(): string | null {
    return this.use(() => this.entries.lastAt());
  }

  /** Records that a person says the clock is right although it stands before the last entry: from then on it counts again. */
  confirmClock(): void {
    this.#commit({ kind: "note", target: null, label: WORDS.clockConfirmed, run: () => [], asIs: true });
  }

  /** What `undo` would take back of a case: its latest change that is of no other case too; undefined where there is none. */
  undoable(caseId: string): HistoryEntry | undefined {
    return this.use(() => this.#stepping().next("undo", caseId));
  }

  redoable(caseId: string): HistoryEntry | undefined {
    return this.use(() => this.#stepping().next("redo", caseId));
  }

  /** Whether an entry of the history is a change that is undone now. */
  isUndone(seq: number): boolean {
    return this.use(() => this.#stepping().isUndone(seq));
  }

  /**
   * Takes one change back by an entry of its own: the latest of a case, or exactly the one named. Throws `nothing-to-undo`,
   * `already-undone`, `other-case` (it is not of the case alone), `depends` (something later rests on it), or `damaged` where
   * the state does not fit the history.
   */
  undo(choice: StepChoice): number | null {
    return this.#move("undo", choice);
  }

  /** Does again what was undone. Throws `nothing-to-redo`, else as `undo`. */
  redo(choice: StepChoice): number | null {
    return this.#move("redo", choice);
  }

  /** Works the state out from the history anew. */
  rebuild(): void {
    this.use(() =>
      inTransaction(this.db, () => {
        this.state.clear();
        replay(this.entries, this.state);
        this.state.index.purge();
      }),
    );
  }

  /**
   * Keeps what audits found, for lists and deadlines. It is derived, and no entry of the history. Returns how many were
   * kept: those of cases that have changed meanwhile are not.
   */
  storeAudits(stamp: AuditStamp, audits: readonly StoredAudit[]): number {
    return this.allQueries.storeAudits(stamp, audits);
  }

  /**
   * Lets the search find the text of a stored file, as someone read it out of the file. Empty text says that the file was
   * read and gave none, and takes no other's place; null takes the text back.
   */
  putDocumentText(sha256: string, text: string | null): void {
    this.use(() => inTransaction(this.db, () => this.state.index.putFileText(sha256, text)));
  }

  /** Keeps what the window remembers for itself in place of what it remembered; the history does not record it. */
  remember(value: JsonValue): void {
    this.use(() => this.remembered.put(MEMORY.window, value));
  }

  /** Keeps what an exchange with other desks has sent and read; it is made anew where it is lost. No entry of the history. */
  keepExchanged(value: JsonValue): void {
    this.use(() => this.remembered.put(MEMORY.exchange, value));
  }

  /** Keeps what is typed in a form and not saved yet, by the form's name, or with null drops it; no entry of the history. */
  keepUnfinished(id: string, value: JsonValue): void {
    this.use(() => this.remembered.put(MEMORY.unfinished(id), value));
  }

  /** Gives the vault another passphrase: the vault key is wrapped anew, the data is not touched. */
  async changePassphrase(passphrase: string): Promise<void> {
    this.#assertOpen();
    await this.#parts.keys.changePassphrase(passphrase);
  }

  /** Makes a new recovery code, to be printed once; the old one opens nothing any more. */
  async renewRecoveryCode(): Promise<string> {
    this.#assertOpen();
    return this.#parts.keys.renewRecoveryCode();
  }

  /** A copy of the vault key for a reader on another thread of the backend (`openReaderWithKey`); wipe it after use. */
  copyKey(): Uint8Array {
    this.#assertOpen();
    return this.#parts.keys.copyKey();
  }

  /**
   * Makes a verified backup below the vault's folder, or in a folder outside it; null where it was cancelled. It blocks the
   * thread; `backupWithKey` does the same on another one. Throws as `makeBackup`, or `closed`.
   */
  backup(options?: BackupOptions): Backup | null {
    const { paths, host, keys } = this.#parts;
    return this.use(() => {
      const key = keys.copyKey();
      try {
        return makeBackup({ db: this.db, paths, file: keys.file, key, when: host.now() }, options);
      } finally {
        key.fill(0);
      }
    });
  }

  /** The backups in the vault's folder, the latest verified one first. */
  backups(): readonly Backup[] {
    return listBackups(this.#parts.paths);
  }

  /** Whether something has changed that no verified backup in the vault's folder holds. */
  backupDue(): boolean {
    const info = latestBackup(this.#parts.paths)?.info;
    return this.#last.length > 0 && info?.head !== this.#last.head;
  }

  /** Closes the database, wipes the key and gives the vault free. Closing again does nothing. */
  override close(): void {
    this.closeHeld()();
  }

  /**
   * Closes the database and wipes the key, but no other process gets the vault before what this gives is called: for another
   * thread that still makes its backup.
   */
  closeHeld(): () => void {
    if (!this.db.open) return () => {};
    const { keys, guard, lock } = this.#parts;
    try {
      if (this.#guardBehind) guard.write(this.#last);
      this.db.pragma("wal_checkpoint(TRUNCATE)");
    } catch {
      // Everything is in the write-ahead log already, and opening finds a guard that is behind.
    } finally {
      super.close();
      guard.wipe();
      keys.wipe();
    }
    return () => lock.release();
  }

  #assertOpen(): void {
    if (!this.db.open) throw new VaultError("closed", WORDS.closed);
  }

  #stepping(): Steps {
    this.#steps ??= new Steps(this.db, this.entries);
    return this.#steps;
  }

  #move(direction: Direction, choice: StepChoice): number | null {
    const entry = this.use(() => this.#stepping().chosen(direction, choice));
    const { zh, en } = entry.label;
    const label =
      direction === "undo" ? { zh: `撤销：${zh}`, en: `Undo: ${en}` } : { zh: `重做：${zh}`, en: `Redo: ${en}` };
    const edits = direction === "undo" ? entry.changes.toReversed().map(inverseOf) : entry.changes.map(editOf);
    return this.#commit({
      kind: direction,
      target: entry.seq,
      label,
      run: () => this.#writeAgain(direction, entry, edits),
    });
  }

  #commit({ kind, target, label, run, asIs }: Batch): number | null {
    const { host, guard } = this.#parts;
    const next = this.use(() => {
      try {
        return inTransaction(this.db, () => {
          const texts = run();
          if (texts.length === 0 && kind !== "note") return undefined;
          const when = asIs === true ? host.now() : this.entries.stamp(host.now());
          const changes = `[${texts.join(",")}]`;
          const head = this.entries.append(this.#last, { kind, target, when, who: host.who, label, changes });
          this.state.settle(head.length, when);
          this.state.index.purge();
          return head;
        });
      } catch (error) {
        this.#giveRoomBack(error);
        throw error;
      } finally {
        this.state.forget();
      }
    });
    if (next === undefined) return null;
    this.#last = next;
    this.#steps?.add({ seq: next.length, kind, target });
    try {
      guard.write(next);
      this.#guardBehind = false;
    } catch {
      // The change itself is saved. A guard that is behind is safe, and the next save or closing tries again.
      this.#guardBehind = true;
    }
    return next.length;
  }

  /** What a change that failed for lack of room had already written to the log would go on filling the disk. */
  #giveRoomBack(error: unknown): void {
    const known = asVaultError(error);
    if (!(known instanceof VaultError) || known.code !== "disk-full") return;
    try {
      this.db.pragma("wal_checkpoint(TRUNCATE)");
    } catch {
      // Not even room for that: closing or the next opening does it.
    }
  }

  #write(changes: readonly Change[], isChecked: boolean): readonly string[] {
    const texts: string[] = [];
    const toCheck = new Set<string>();
    const edited = new Set<string>();
    this.#assertBases(changes);
    for (const change of changes) {
      if (change.kind === "blob-put") {
        const { id, size, isNew } = this.blobs.put(change.bytes);
        const after = `{"size":${size}}`;
        if (isNew) texts.push(editText({ entity: "blob", caseId: null, id, before: null, after }));
        continue;
      }
      const valid = change.kind === "case-put" && !isChecked ? { ...change, case: checkedCase(change.case) } : change;
      for (const edit of editsOf(this.state, valid)) {
        this.state.write(edit);
        texts.push(editText(edit));
        if (edit.caseId === null) continue;
        if (change.kind !== "case-put") toCheck.add(edit.caseId);
        if (change.kind !== "merge-put" && change.kind !== "merge-decide") edited.add(edit.caseId);
      }
    }
    for (const edit of [...edited].flatMap((caseId) => settledByHand(this.state, caseId))) {
      this.state.write(edit);
      texts.push(editText(edit));
    }
    for (const id of toCheck) {
      const file = this.assembled(id);
      if (file !== undefined) checkedCase(file, id);
    }
    return texts;
  }

  /** Throws `conflict` where a change started from something else than what is there before the batch. */
  #assertBases(changes: readonly Change[]): void {
    const { state } = this;
    const present = {
      state,
      file: (caseId: string) => this.case(caseId),
      latest: (caseId: string | null, row?: { readonly entity: string; readonly id: string }) =>
        row === undefined
          ? this.history({ limit: 1, ...(caseId === null ? {} : { caseId }) })[0]
          : this.#stepping().ofCases.latestOn({ case: caseId, entity: row.entity as Entity, id: row.id }, 0),
    };
    const conflicts = conflictsOf(present, changes);
    if (conflicts.length > 0) throw new VaultError("conflict", WORDS.conflict, [], conflicts);
  }

  /** Writes edits of an earlier entry, after looking whether the state is what they start from, and leaves valid cases. */
  #writeAgain(direction: Direction, entry: HistoryEntry, edits: readonly ValuedEdit[]): readonly string[] {
    const texts = edits.flatMap((edit) => {
      // Stored files stay: nothing is lost by that, and redo needs them.
      if (edit.entity === "blob") return [];
      const { entity, caseId, id } = edit;
      if (this.state.textOf(entity, caseId, id) !== edit.before) {
        throw this.#stepping().inTheWay(direction, entry, { case: caseId, entity, id });
      }
      this.state.write(edit);
      return [editText(edit)];
    });
    for (const caseId of this.state.touched()) this.#assertStands(direction, caseId);
    this.#assertUnsaid(direction, entry, edits);
    return texts;
  }

  /** Throws `depends` where later work is about something that is gone: it would stay, and nobody would see it any more. */
  #assertUnsaid(direction: Direction, entry: HistoryEntry, edits: readonly ValuedEdit[]): void {
    for (const { entity, caseId, id, after } of edits) {
      if (after !== null || caseId === null || !THINGS.has(entity)) continue;
      for (const row of rowsAbout(this.state, caseId, id)) {
        const later = this.#stepping().ofCases.latestOn({ case: caseId, ...row }, entry.seq);
        if (later !== undefined) throw new VaultError("depends", dependsOnIt(direction, later.label));
      }
    }
  }

  /** Throws `depends` where what is left of a case could not have been written so: what came later rests on what is gone. */
  #assertStands(direction: Direction, caseId: string): void {
    const file = this.assembled(caseId);
    const stands =
      file === undefined
        ? CASE_ENTITIES.every((entity) => this.state.rows(entity, caseId).length === 0)
        : validateCase(file).ok;
    if (!stands) throw new VaultError("depends", laterRests(direction));
  }
}
