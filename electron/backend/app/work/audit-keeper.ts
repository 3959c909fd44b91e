// Keeps the stored audits of the caseload fresh: at once after a change of few cases, in the background after all else.
import { formatDay } from "../../../../shared/calendar/civil.ts";
import { CallError } from "../../../../shared/api/failure.ts";
import type { AuditStamp } from "../../../../db/query/audit-stamp.ts";
import type { StaleCase, StoredAudit } from "../../../../db/query/audit-store.ts";
import { faultLine } from "../fault-line.ts";
import { LIMITS } from "../limits.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session, SessionWatcher } from "../session/session.ts";
import { breathe } from "../slices.ts";
import { auditRows } from "./audit-rows.ts";
import { poolSize, startTasks } from "./task-pool.ts";

/** Cases a thread audits at a time: short enough for progress, long enough to be worth a message and a transaction. */
const PIECE = 100;
/** Cases audited in this thread between two looks at other calls. */
const SLICE = 4;

function piecesOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

export class AuditKeeper implements SessionWatcher {
  readonly #session: Session;
  #run: Promise<void> | undefined;
  #again = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** What fresh audits stand on now. */
  stamp(opened: OpenedVault): AuditStamp {
    return { rules: opened.rules, calendar: opened.calendar.id, asOf: formatDay(this.#session.today) };
  }

  opened(opened: OpenedVault): void {
    this.#start(opened);
  }

  changed(opened: OpenedVault, cases: readonly string[] | null): void {
    if (cases === null || cases.length > LIMITS.inlineAudits) this.#start(opened);
    else if (cases.length > 0) this.#freshen(opened, cases);
  }

  /** Resolves when nothing runs in the background any more. */
  async settled(): Promise<void> {
    while (this.#run !== undefined) await this.#run;
  }

  /** Audits these cases now. A fault leaves them stale, and never undoes the change that was saved before. */
  #freshen(opened: OpenedVault, cases: readonly string[]): void {
    try {
      const stamp = this.stamp(opened);
      const wanted = new Set(cases);
      // Changed cases come first, so that these are among as many as were changed at once.
      const stale = opened.vault.queries.staleCases(stamp, LIMITS.inlineAudits).filter(({ id }) => wanted.has(id));
      opened.vault.storeAudits(stamp, auditRows(opened.vault, stale, opened.basis(this.#session.today)));
    } catch (error) {
      this.#session.host.log(faultLine("audits.freshen", error));
    }
  }

  #start(opened: OpenedVault): void {
    this.#again = true;
    this.#run ??= this.#work(opened).finally(() => {
      this.#run = undefined;
      const next = this.#session.opened;
      // Another vault was opened, or another day began, while the last run was ending.
      if (this.#again && next !== undefined) this.#start(next);
    });
  }

  async #work(opened: OpenedVault): Promise<void> {
    const { signal } = opened.closing;
    try {
      await breathe(signal);
      while (this.#again && this.#session.opened === opened) {
        this.#again = false;
        const stamp = this.stamp(opened);
        const stale = opened.vault.queries.staleCases(stamp, opened.vault.caseCount());
        if (stale.length > LIMITS.inlineAudits) await this.#inPool(opened, stamp, stale);
        else await this.#here(opened, stamp, stale);
        if (stale.length > 0) this.#session.raise();
      }
    } catch (error) {
      // A vault that is closed ends the work; whatever is stale then is found at the next opening.
      if (!signal.aborted && !(error instanceof CallError)) this.#session.host.log(faultLine("audits.work", error));
    }
  }

  async #here(opened: OpenedVault, stamp: AuditStamp, stale: readonly StaleCase[]): Promise<void> {
    const basis = opened.basis(this.#session.today);
    for (const piece of piecesOf(stale, SLICE)) {
      opened.vault.storeAudits(stamp, auditRows(opened.vault, piece, basis));
      await breathe(opened.closing.signal);
    }
  }

  async #inPool(opened: OpenedVault, stamp: AuditStamp, stale: readonly StaleCase[]): Promise<void> {
    const { asOf, notices } = opened.basis(this.#session.today);
    const pool = startTasks(opened, poolSize());
    let done = 0;
    const take = (audits: readonly StoredAudit[], count: number): void => {
      opened.vault.storeAudits(stamp, audits);
      done += count;
      this.#session.tell({ kind: "auditing", done, total: stale.length });
    };
    const pieces = piecesOf(stale, PIECE).values();
    const worker = async (): Promise<void> => {
      for (const cases of pieces) {
        // The day or the calendar has changed: what is left is audited anew anyway.
        if (this.#again) return;
        take(await pool.run<"audit">({ kind: "audit", cases, basis: { asOf, notices } }), cases.length);
      }
    };
    try {
      this.#session.tell({ kind: "auditing", done, total: stale.length });
      // Two pieces a thread keep every thread busy.
      await Promise.all(Array.from({ length: pool.size * 2 }, worker));
    } finally {
      await pool.end();
    }
  }
}
