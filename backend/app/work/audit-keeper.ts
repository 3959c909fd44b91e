// Keeps the stored audits of the caseload fresh: soon after a change of few cases, in the background after all else.
import { CallError } from "../../../shared/api/failure.ts";
import { auditRowsOf, stoppedRows } from "../../../db/index.ts";
import type { AuditStamp } from "../../../db/query/audit-stamp.ts";
import type { StaleCase, StoredAudit } from "../../../db/query/audit-store.ts";
import type { Audited, CaseAudits } from "../cases/audits.ts";
import { faultLine } from "../fault-line.ts";
import { LIMITS } from "../limits.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session, SessionWatcher } from "../session/session.ts";
import { breathe } from "../slices.ts";
import { isNotBegun } from "../words.ts";
import { sweep } from "./sweep.ts";
import type { CaseloadTask } from "./task.ts";

/** Results stored at a time: enough to be worth a transaction. */
const PIECE = 100;
/** Milliseconds after which those that are there are stored. */
const STORE_MS = 500;

export class AuditKeeper implements SessionWatcher {
  readonly #session: Session;
  readonly #audits: CaseAudits;
  readonly #freshening = new Set<Promise<void>>();
  #run: Promise<void> | undefined;
  #again = false;

  constructor(session: Session, audits: CaseAudits) {
    this.#session = session;
    this.#audits = audits;
  }

  /** What fresh audits stand on now. */
  stamp(opened: OpenedVault): AuditStamp {
    return this.#audits.stamp(opened);
  }

  opened(opened: OpenedVault): void {
    this.#start(opened);
  }

  changed(opened: OpenedVault, cases: readonly string[] | null): void {
    if (cases === null || cases.length > LIMITS.inlineAudits) this.#start(opened);
    else if (cases.length > 0) {
      const freshening = this.#freshen(opened, cases);
      this.#freshening.add(freshening);
      void freshening.finally(() => this.#freshening.delete(freshening));
    }
  }

  /** Resolves when nothing runs in the background any more. */
  async settled(): Promise<void> {
    while (this.#run !== undefined || this.#freshening.size > 0) await Promise.all([this.#run, ...this.#freshening]);
  }

  /** Resolves when the cases changed last are fresh, or after so many milliseconds. */
  async freshWithin(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await Promise.race([Promise.all(this.#freshening), late]);
    clearTimeout(timer);
  }

  /**
   * Takes note of what an audit of the case stands on before it is made; what is given back keeps the audit for lists, where
   * it is of that day, and the vault notices where the case has changed since.
   */
  keeping(opened: OpenedVault, caseId: string): (audited: Audited) => void {
    const stamp = this.stamp(opened);
    const state = opened.vault.queries.auditState(caseId, stamp);
    return (audited) => {
      if (state === undefined || this.#session.opened !== opened || audited.audit.asOf !== stamp.asOf) return;
      opened.vault.storeAudits(stamp, [{ fileSeq: state.fileSeq, rows: rowsOf(audited) }]);
      this.#session.raise();
    };
  }

  /** Audits these cases now. A fault leaves them stale, and never undoes the change that was saved before. */
  async #freshen(opened: OpenedVault, cases: readonly string[]): Promise<void> {
    await this.#safely(opened, "audits.freshen", async () => {
      const wanted = new Set(cases);
      // Changed cases come first, so that these are among as many as were changed at once.
      const changed = opened.vault.queries.staleCases(this.stamp(opened), LIMITS.inlineAudits);
      const stale = changed.filter(({ id }) => wanted.has(id));
      if (await this.#here(opened, stale)) this.#session.raise();
    });
  }

  async #safely(opened: OpenedVault, what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // A vault that is closed ends the work; whatever is stale then is found at the next opening.
      const isOver = opened.closing.signal.aborted || error instanceof CallError;
      if (!isOver) this.#session.host.log(faultLine(what, error));
      if (isNotBegun(error)) this.#later(opened);
    }
  }

  /** Looks again for what is stale once the computer may have time for it. */
  #later(opened: OpenedVault): void {
    this.#session.host.log("audits are put off: no thread could start");
    const timer = setTimeout(() => {
      if (this.#session.opened === opened) this.#start(opened);
    }, LIMITS.againMs);
    timer.unref();
    opened.closing.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
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
    await this.#safely(opened, "audits.work", async () => {
      await breathe(opened.closing.signal);
      while (this.#again && this.#session.opened === opened) {
        this.#again = false;
        const stamp = this.stamp(opened);
        const stale = opened.vault.queries.staleCases(stamp, opened.vault.caseCount());
        if (stale.length > LIMITS.inlineAudits) await this.#inPool(opened, stamp, stale);
        else await this.#here(opened, stale);
        if (stale.length > 0) this.#session.raise();
      }
    });
  }

  /** Few cases, one after the other in the threads of the window's cases; whether there were any. */
  async #here(opened: OpenedVault, stale: readonly StaleCase[]): Promise<boolean> {
    const stamp = this.stamp(opened);
    for (const { id, fileSeq } of stale) {
      const file = opened.vault.case(id);
      if (file === undefined) continue;
      const rows =
        stale.length === 1 ? rowsOf(await this.#audits.audited(file, {})) : await this.#audits.rows(opened, file);
      opened.vault.storeAudits(stamp, [{ fileSeq, rows }]);
    }
    return stale.length > 0;
  }

  async #inPool(opened: OpenedVault, stamp: AuditStamp, stale: readonly StaleCase[]): Promise<void> {
    const { asOf, notices } = opened.basis(this.#session.today);
    const { stopMs, endMs } = this.#audits.budget;
    const { host } = this.#session;
    let found: StoredAudit[] = [];
    let done = 0;
    const tell = (): void => this.#session.tell({ kind: "auditing", done, total: stale.length });
    const store = (): void => {
      if (found.length > 0) opened.vault.storeAudits(stamp, found);
      found = [];
      tell();
    };
    const take = (audit: StoredAudit | null): void => {
      if (audit !== null) found.push(audit);
      done += 1;
      if (found.length >= PIECE) store();
    };
    // One case that takes long does not keep what is known of the others.
    const timer = setInterval(() => {
      if (found.length > 0 && !opened.closing.signal.aborted) store();
    }, STORE_MS);
    try {
      tell();
      await sweep<Extract<CaseloadTask, { readonly kind: "audit" }>>(opened, {
        tasks: stale.map((each) => ({ kind: "audit", case: each, basis: { asOf, notices, stopMs } }) as const),
        endMs,
        engine: host.engine ?? null,
        signal: opened.closing.signal,
        log: (line) => host.log(line),
        take: (_task, audit) => take(audit),
        stopped: ({ case: { id, fileSeq } }, why) => take({ fileSeq, rows: stoppedRows(id, why) }),
        // The day or the calendar has changed: what is left is audited anew anyway.
        enough: () => this.#again,
      });
      store();
    } finally {
      clearInterval(timer);
    }
  }
}

/** What lists show of an audit. */
function rowsOf({ audit, stopped }: Audited): StoredAudit["rows"] {
  const isHard = stopped !== null && stopped !== "partial";
  return isHard ? stoppedRows(audit.caseId, stopped) : auditRowsOf(audit, stopped);
}
