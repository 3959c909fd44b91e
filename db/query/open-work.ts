// The open work of all cases by a day: tasks that somebody set, and the checks after a deletion whose day has come.
import { parseDay } from "../../shared/calendar/civil.ts";
import type { AnyEvent, Sanction } from "../../shared/case/types.ts";
import type { Note } from "../../shared/casework/note.ts";
import { isDue, type OpenWork, openWorkOf } from "../../shared/casework/open-work.ts";
import type { Db } from "../connection.ts";
import { Held } from "./held.ts";
import type { Writes } from "./writes.ts";

export interface OpenWorkFilter {
  /** ISO day: what is due on it or before. */
  readonly by: string;
  readonly caseworker?: string;
}

/** Open work with the case it belongs to. */
export interface CaseWorkItem {
  readonly caseId: string;
  readonly reference: string | null;
  readonly clientName: string | null;
  readonly caseworker: string | null;
  readonly work: OpenWork;
}

export interface OpenWorkPage {
  /** What was due first before what is due later. */
  readonly rows: readonly CaseWorkItem[];
  readonly total: number;
  readonly tasks: number;
  readonly rechecks: number;
}

type Head = Omit<CaseWorkItem, "work">;

/** The events that the board of a case is drawn from. */
const BOARD_EVENTS = "type GLOB 'listing-*' OR type GLOB 'restriction-*'";

/** Cases with anything that may be open: an open task by the day, or a deletion thirty days before it or earlier. */
const CASES = `SELECT case_id AS caseId, reference, client_name AS clientName, caseworker FROM caseload
  WHERE archived = 0 AND (@caseworker IS NULL OR caseworker = @caseworker) AND (
    case_id IN (SELECT case_id FROM notes WHERE kind = 'task' AND done IS NULL AND due <= @by)
    OR case_id IN (SELECT case_id FROM events
      WHERE type IN ('listing-deleted', 'listing-revoked') AND date <= date(@by, '-30 days')))`;

interface Row {
  readonly json: string;
}

export class OpenWorkList {
  readonly #cases;
  readonly #events;
  readonly #sanctions;
  readonly #notes;
  readonly #writes: Writes;
  readonly #held = new Held<readonly CaseWorkItem[]>(4);

  constructor(db: Db, writes: Writes) {
    this.#writes = writes;
    this.#cases = db.prepare<{ by: string; caseworker: string | null }, Head>(CASES);
    const rows = (sql: string) => db.prepare<[string], Row>(sql);
    this.#events = rows(`SELECT json FROM events WHERE case_id = ? AND (${BOARD_EVENTS}) ORDER BY ord, id`);
    this.#sanctions = rows("SELECT json FROM sanctions WHERE case_id = ? ORDER BY ord, id");
    this.#notes = rows("SELECT json FROM notes WHERE case_id = ? AND kind IN ('task', 'check') ORDER BY id");
  }

  #of({ caseId }: Head, by: number): readonly OpenWork[] {
    // What the vault holds was checked when it was written.
    const read = (rows: readonly Row[]): readonly unknown[] => rows.map(({ json }): unknown => JSON.parse(json));
    const input = {
      events: read(this.#events.all(caseId)) as readonly AnyEvent[],
      sanctions: read(this.#sanctions.all(caseId)) as readonly Sanction[],
      notes: read(this.#notes.all(caseId)) as readonly Note[],
    };
    return openWorkOf(input, by).filter((work) => isDue(work, by));
  }

  page({ by, caseworker }: OpenWorkFilter, offset: number, limit: number): OpenWorkPage {
    const all = this.#held.get({ by, caseworker }, this.#writes.version(false), () =>
      this.#cases
        .all({ by, caseworker: caseworker ?? null })
        .flatMap((head) => this.#of(head, parseDay(by) ?? 0).map((work) => ({ ...head, work })))
        .toSorted((a, b) => ((a.work.due ?? "") < (b.work.due ?? "") ? -1 : a.work.due === b.work.due ? 0 : 1)),
    );
    const tasks = all.filter(({ work }) => work.kind === "task").length;
    return { rows: all.slice(offset, offset + limit), total: all.length, tasks, rechecks: all.length - tasks };
  }
}
