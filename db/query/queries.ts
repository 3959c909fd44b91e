// Everything that lists, search and checks ask a vault, each a plain question with a plain answer.
import { type Db, inTransaction } from "../connection.ts";
import { type AuditState, AuditStore, type StaleCase, type StoredAudit } from "./audit-store.ts";
import { type AuditStamp, StampNumbers } from "./audit-stamp.ts";
import type { CaseFilter } from "./case-filter.ts";
import { Caseload, type CaseloadPage, type CaseloadQuery, type CaseRow } from "./caseload.ts";
import {
  type Already,
  alreadyIn,
  type Conflict,
  type ConflictQuery,
  conflictsOf,
  type DuplicateGroup,
  duplicatesOf,
} from "./conflicts.ts";
import {
  type DayCount,
  dayCounts,
  type DeadlineFilter,
  DeadlineList,
  type DeadlinePage,
  type Today,
  todayOf,
  type TodayQuery,
} from "./deadlines.ts";
import { type Desk, deskOf, type DeskQuery } from "./desk.ts";
import { type Facets, facetsOf } from "./facets.ts";
import { Held } from "./held.ts";
import { type OpenWorkFilter, OpenWorkList, type OpenWorkPage } from "./open-work.ts";
import { Search, type SearchMatch, type SearchQuery, type SearchResult } from "./search.ts";
import { Writes } from "./writes.ts";

/** Runs work on the open database; throws VaultError where it is closed or fails. */
type Use = <T>(work: () => T) => T;

/** The questions, as whoever reads a vault has them. */
export type VaultQueries = Omit<Queries, "storeAudits">;

/** A stored file with the name that a piece of evidence gives it. */
export interface UnreadFile {
  readonly sha256: string;
  readonly name: string;
}

// From the files, of which there are few beside the cases; the index finds their evidence.
const QUERY = `SELECT blobs.sha256, min(evidence.json ->> '$.file') AS name
  FROM blobs JOIN evidence ON evidence.sha256 = blobs.sha256
  WHERE NOT EXISTS (SELECT 1 FROM document_texts WHERE document_texts.sha256 = blobs.sha256)
    AND evidence.json ->> '$.file' IS NOT NULL
  GROUP BY blobs.sha256`;

/** Each file once, with one of the names it has. */
const unreadFilesOf = (db: Db): readonly UnreadFile[] => db.prepare<[], UnreadFile>(QUERY).all();

/** The questions. Every method throws VaultError: `closed`, `damaged`, `io`. */
export class Queries {
  readonly #db: Db;
  readonly #writes: Writes;
  readonly #use: Use;
  readonly #stamps: StampNumbers;
  readonly #caseload: Caseload;
  readonly #search: Search;
  readonly #deadlines: DeadlineList;
  readonly #audits: AuditStore;
  readonly #openWork: OpenWorkList;
  readonly #facets = new Held<Facets>(4);

  constructor(db: Db, use: Use) {
    this.#db = db;
    this.#use = use;
    this.#writes = new Writes(db);
    this.#stamps = new StampNumbers(db);
    this.#caseload = new Caseload(db, this.#writes);
    this.#search = new Search(db);
    this.#deadlines = new DeadlineList(db, this.#writes);
    this.#audits = new AuditStore(db);
    this.#openWork = new OpenWorkList(db, this.#writes);
  }

  /** A page of the filtered and sorted cases, at most 500 rows, from any offset. */
  caseload(query: CaseloadQuery, page: { readonly offset: number; readonly limit: number }): CaseloadPage {
    return this.#use(() => this.#caseload.page(query, page.offset, page.limit));
  }

  /** The ids of all of them in their order, for lists that scroll to any place. */
  caseloadIds(query: CaseloadQuery): readonly string[] {
    return this.#use(() => this.#caseload.ids(query));
  }

  /** The rows of these cases in this order; cases that are not there are left out. */
  caseRows(ids: readonly string[], stamp: AuditStamp): readonly CaseRow[] {
    return this.#use(() => this.#caseload.rows(ids, stamp));
  }

  facets(filter: CaseFilter): Facets {
    return this.#use(() =>
      this.#facets.get(filter, this.#writes.version(true), () =>
        facetsOf(this.#db, filter, this.#stamps.find(filter.stamp)),
      ),
    );
  }

  search(query: SearchQuery): SearchResult {
    return this.#use(() => this.#search.search(query));
  }

  /** Where the words of a search stand in one case, best first. */
  locate(caseId: string, text: string): readonly SearchMatch[] {
    return this.#use(() => this.#search.locate(caseId, text));
  }

  deadlines(filter: DeadlineFilter, page: { readonly offset: number; readonly limit: number }): DeadlinePage {
    return this.#use(() => this.#deadlines.page(filter, this.#stamps.find(filter.stamp), page.offset, page.limit));
  }

  /** How many deadlines end on which day; days without any are not in it. */
  deadlineDays(filter: DeadlineFilter): readonly DayCount[] {
    return this.#use(() => dayCounts(this.#db, filter));
  }

  /** What Today's list is made of; the results of audits that are there, fresh or not. */
  desk(query: DeskQuery): Desk {
    return this.#use(() => deskOf(this.#db, query));
  }

  /** What is to be done by our own choice, of cases that are not archived. */
  openWork(filter: OpenWorkFilter, page: { readonly offset: number; readonly limit: number }): OpenWorkPage {
    return this.#use(() => this.#openWork.page(filter, page.offset, page.limit));
  }

  today(query: TodayQuery): Today {
    return this.#use(() => todayOf(this.#db, query, this.#stamps.find(query.stamp)));
  }

  /** Cases that may be about the same person or the same enforcement case, at most 200. */
  conflicts(query: ConflictQuery): readonly Conflict[] {
    return this.#use(() => conflictsOf(this.#db, query, 200));
  }

  /** Of cases that are to come in, which are there already or may be. */
  already(cases: readonly (ConflictQuery & { readonly id: string })[]): readonly Already[] {
    return this.#use(() => alreadyIn(this.#db, cases));
  }

  duplicates(): readonly DuplicateGroup[] {
    return this.#use(() => duplicatesOf(this.#db));
  }

  /** Stored files that evidence names and whose text was never read; see `Vault.putDocumentText`. */
  unreadFiles(): readonly UnreadFile[] {
    return this.#use(() => unreadFilesOf(this.#db));
  }

  /** Cases to audit for this stamp, those changed since their last audit first. */
  staleCases(stamp: AuditStamp, limit: number): readonly StaleCase[] {
    return this.#use(() => this.#audits.stale(stamp, limit));
  }

  /** What is stored of a case's audit on this stamp; undefined where there is no such case. */
  auditState(id: string, stamp: AuditStamp): AuditState | undefined {
    return this.#use(() => this.#audits.state(stamp, id));
  }

  /** Stores what audits found; see `Vault.storeAudits`. */
  storeAudits(stamp: AuditStamp, audits: readonly StoredAudit[]): number {
    return this.#use(() =>
      this.#writes.storingAudits(() => inTransaction(this.#db, () => this.#audits.store(stamp, audits))),
    );
  }
}
