// Reading a vault. Whoever is given a `VaultReader` cannot write, by its type.
import { validateCase } from "../shared/case/validate.ts";
import type { CaseFile } from "../shared/case/types.ts";
import type { Note } from "../shared/casework/note.ts";
import type { Conflict, MergedRow } from "../shared/merge/outcome.ts";
import { assemble } from "./case-parts.ts";
import { Blobs } from "./blobs.ts";
import type { CaseWork, JsonValue, Mark, StoredDraft } from "./change.ts";
import type { Db } from "./connection.ts";
import type { RowEntity } from "./entities.ts";
import { VaultError } from "./error.ts";
import type { HistoryHead } from "./head.ts";
import { History, type HistoryPage } from "./history.ts";
import { entryText, type HistoryEntry, readEntry } from "./history-entry.ts";
import { Projection } from "./projection.ts";
import { Queries, type VaultQueries } from "./query/queries.ts";
import { guarded } from "./sqlite-error.ts";
import { verifyState, type Verification } from "./verify.ts";
import type { VaultPaths } from "./layout.ts";
import { Memory, MEMORY } from "./memory.ts";
import { mergedRows } from "./merged-rows.ts";
import { type CaseOps, Ops } from "./ops.ts";
import { WORDS } from "./words.ts";

/** A saved view, a setting, a holiday notice or an overlay. */
export type DeskEntity = "view" | "setting" | "notice" | "overlay";

export interface DeskItem {
  readonly id: string;
  readonly value: JsonValue;
}

/** What reads a vault. Every method throws VaultError: `closed`, `damaged`, `io`. */
export interface VaultReader {
  /** 32 hexadecimal digits that tell this vault from every other. */
  readonly id: string;
  /** Lists, search, deadlines and checks over all cases. */
  readonly queries: VaultQueries;
  caseCount(): number;
  /** Ids of cases after `after`, in the order of their code points. */
  caseIds(after: string | null, limit: number): readonly string[];
  hasCase(id: string): boolean;
  /** The case, with the content it was put with. */
  case(id: string): CaseFile | undefined;
  /** Every case by id. It reads a page at a time, so that writing may go on between two of them. */
  cases(): Iterable<CaseFile>;
  work(caseId: string): CaseWork;
  marks(caseId: string): readonly Mark[];
  notes(caseId: string): readonly Note[];
  /** What a person chose and worded in documents of the case. */
  drafts(caseId: string): readonly StoredDraft[];
  /** The changes of a case as other desks need them, with those that arrived from them. */
  opsOf(caseId: string): CaseOps;
  /** The rows of a case as a merge works with them; none where there is no case. */
  rowsOf(caseId: string): readonly MergedRow[];
  /** The ids of all cases there are or were. */
  everyCaseId(): readonly string[];
  /** What a person has to decide between desks, of one case or of all. */
  openConflicts(caseId?: string): readonly Conflict[];
  desk(entity: DeskEntity): readonly DeskItem[];
  /** One view, setting, notice or overlay; undefined where there is none. */
  deskValue(entity: DeskEntity, id: string): JsonValue | undefined;
  /** What the window remembers for itself; undefined where it remembers nothing. */
  memory(): JsonValue | undefined;
  /** What an exchange with other desks has sent and read; undefined where it kept nothing. */
  exchanged(): JsonValue | undefined;
  /** What is typed in forms and not saved yet, as it was kept. */
  unfinished(): readonly JsonValue[];
  /** Bytes of a stored file; undefined where it is not stored. */
  blobSize(sha256: string): number | undefined;
  /** A stored file chunk by chunk, each checked; `damaged` where it is not stored or not whole. */
  readBlob(sha256: string): Iterable<Uint8Array>;
  head(): HistoryHead;
  history(page: HistoryPage): readonly HistoryEntry[];
  /** The chain as lines of JSON, which `docs/check-history.mjs` checks without this program. */
  exportHistory(): Iterable<string>;
  /** Checks the chain, the state against it, and every stored file. It takes time with the size of the vault. */
  verify(): Verification;
  close(): void;
}

const PAGE = 500;

export class Reader implements VaultReader {
  readonly id: string;
  protected readonly allQueries: Queries;
  protected readonly db: Db;
  protected readonly state: Projection;
  protected readonly entries: History;
  protected readonly blobs: Blobs;
  protected readonly remembered: Memory;
  readonly #ops: Ops;
  readonly #paths: VaultPaths;
  readonly #caseSeqs;
  readonly #count;
  readonly #ids;

  constructor(db: Db, id: string, paths: VaultPaths) {
    this.id = id;
    this.db = db;
    this.#paths = paths;
    this.state = new Projection(db);
    this.entries = new History(db, id);
    this.#ops = new Ops(db, this.entries);
    this.blobs = new Blobs(db);
    this.remembered = new Memory(db);
    this.allQueries = new Queries(db, (work) => this.use(work));
    // Pages are kept decrypted between reads: a list of 100,000 cases takes about 30 MB. KiB, as a negative number.
    db.pragma("cache_size=-65536");
    this.#caseSeqs = db
      .prepare<[string, number, number], number>(
        "SELECT seq FROM history_cases WHERE case_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?",
      )
      .pluck();
    this.#count = db.prepare<[], number>("SELECT count(*) FROM cases").pluck();
    this.#ids = db.prepare<[string, number], string>("SELECT id FROM cases WHERE id > ? ORDER BY id LIMIT ?").pluck();
  }

  get queries(): VaultQueries {
    return this.allQueries;
  }

  /** Runs `work` on the open database. */
  protected use<T>(work: () => T): T {
    if (!this.db.open) throw new VaultError("closed", WORDS.closed);
    return guarded(work);
  }

  /** The case as its rows have it, not yet validated; undefined where there is none. */
  protected assembled(id: string): unknown {
    const head = this.state.head(id);
    if (head === undefined) return undefined;
    const list = (entity: RowEntity): readonly unknown[] => this.#values(entity, id);
    return assemble(JSON.parse(head), {
      events: list("event"),
      evidence: list("evidence"),
      sanctions: list("sanction"),
    });
  }

  #values(entity: RowEntity, caseId: string | null): readonly unknown[] {
    return this.state.rows(entity, caseId).map((row): unknown => JSON.parse(row.json));
  }

  caseCount(): number {
    return this.use(() => this.#count.get() ?? 0);
  }

  caseIds(after: string | null, limit: number): readonly string[] {
    return this.use(() => this.#ids.all(after ?? "", limit));
  }

  hasCase(id: string): boolean {
    return this.use(() => this.state.head(id) !== undefined);
  }

  case(id: string): CaseFile | undefined {
    return this.use(() => {
      const value = this.assembled(id);
      if (value === undefined) return undefined;
      const result = validateCase(value);
      if (!result.ok) throw new VaultError("damaged", WORDS.damaged, result.errors);
      return result.case;
    });
  }

  *cases(): Generator<CaseFile, void, undefined> {
    for (let ids = this.caseIds(null, PAGE); ids.length > 0; ids = this.caseIds(ids.at(-1) ?? null, PAGE)) {
      for (const id of ids) {
        const file = this.case(id);
        if (file !== undefined) yield file;
      }
    }
  }

  // What the vault wrote from typed changes is read back as these types; `verify` answers for what others altered.
  work(caseId: string): CaseWork {
    return this.use(() => (this.#values("work", caseId)[0] ?? {}) as CaseWork);
  }

  marks(caseId: string): readonly Mark[] {
    return this.use(() => this.#values("mark", caseId) as readonly Mark[]);
  }

  notes(caseId: string): readonly Note[] {
    return this.use(() => this.#values("note", caseId) as readonly Note[]);
  }

  drafts(caseId: string): readonly StoredDraft[] {
    return this.use(() => this.#values("draft", caseId) as readonly StoredDraft[]);
  }

  opsOf(caseId: string): CaseOps {
    return this.use(() => this.#ops.of(caseId));
  }

  rowsOf(caseId: string): readonly MergedRow[] {
    return this.use(() => mergedRows(this.state, caseId));
  }

  everyCaseId(): readonly string[] {
    return this.use(() =>
      this.db.prepare<[], string>("SELECT DISTINCT case_id FROM history_cases ORDER BY case_id").pluck().all(),
    );
  }

  openConflicts(caseId?: string): readonly Conflict[] {
    return this.use(() => {
      const which = caseId === undefined ? "" : "WHERE case_id = ?";
      const rows = this.db
        .prepare<string[], string>(`SELECT json FROM conflicts ${which} ORDER BY case_id, id`)
        .pluck();
      return rows.all(...(caseId === undefined ? [] : [caseId])).map((json) => JSON.parse(json) as Conflict);
    });
  }

  desk(entity: DeskEntity): readonly DeskItem[] {
    return this.use(() =>
      this.state.rows(entity, null).map(({ id, json }) => ({ id, value: JSON.parse(json) as JsonValue })),
    );
  }

  deskValue(entity: DeskEntity, id: string): JsonValue | undefined {
    return this.use(() => {
      const row = this.state.row(entity, null, id);
      return row === undefined ? undefined : (JSON.parse(row.json) as JsonValue);
    });
  }

  memory(): JsonValue | undefined {
    return this.use(() => this.remembered.get(MEMORY.window));
  }

  exchanged(): JsonValue | undefined {
    return this.use(() => this.remembered.get(MEMORY.exchange));
  }

  unfinished(): readonly JsonValue[] {
    return this.use(() => this.remembered.unfinished());
  }

  blobSize(sha256: string): number | undefined {
    return this.use(() => this.blobs.size(sha256));
  }

  *readBlob(sha256: string): Generator<Uint8Array, void, undefined> {
    const chunks = this.blobs.read(sha256);
    for (let next = this.use(() => chunks.next()); next.done !== true; next = this.use(() => chunks.next())) {
      yield next.value;
    }
  }

  head(): HistoryHead {
    return this.use(() => this.entries.head());
  }

  history({ before = Number.MAX_SAFE_INTEGER, limit, caseId }: HistoryPage): readonly HistoryEntry[] {
    return this.use(() => {
      if (caseId === undefined) return this.entries.page(before, limit);
      const rows = this.#caseSeqs.all(caseId, before, limit).map((seq) => this.entries.row(seq));
      return rows.filter((row) => row !== undefined).map(readEntry);
    });
  }

  *exportHistory(): Generator<string, void, undefined> {
    const { length, head } = this.head();
    yield JSON.stringify({ format: "redress.history/1", vault: this.id, length, head });
    for (let seq = 1; seq <= length; seq += 1) {
      const row = this.use(() => this.entries.row(seq));
      if (row === undefined) throw new VaultError("damaged", WORDS.damaged);
      yield `{"entry":${entryText(row)},"hash":"${row.hash}"}`;
    }
  }

  verify(): Verification {
    return this.use(() => verifyState(this.db, this.entries, this.blobs, this.#paths));
  }

  close(): void {
    this.db.close();
  }
}
