// Audits of single cases for the window: each made once, in a thread that is ended where it takes too long.
import type { CancelSignal } from "../../../shared/api/call.ts";
import { CallError, CANCELLED } from "../../../shared/api/failure.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import type { Stop } from "../../../shared/audit/stop.ts";
import { unreachedAudit } from "../../../shared/audit/unreached-audit.ts";
import { type Day, EVENT_MAX, EVENT_MIN, formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { type GroundCaution, unreachedCautions } from "../../../shared/filings/index.ts";
import { type AuditRows, stoppedRows } from "../../../db/index.ts";
import type { AuditStamp } from "../../../db/query/audit-stamp.ts";
import { type Budget, LIMITS } from "../limits.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session, SessionWatcher } from "../session/session.ts";
import { BAD_DAY, isNotBegun, NO_CASE, tooMuch } from "../words.ts";
import type { AuditSource, CaseAnswers, CaseTask } from "../work/case-task.ts";
import { CaseThreads } from "../work/case-threads.ts";
import { type HardStop, WorkStopped } from "../work/watched-thread.ts";

export interface AuditRequest {
  readonly asOf?: string | undefined;
  /** Also what is not applicable. */
  readonly all?: boolean | undefined;
}

/** An audit, and how it ended before its end. */
export interface Audited {
  readonly audit: Audit;
  /** What to mind before a paper argues from its findings. */
  readonly cautions: GroundCaution[];
  readonly stopped: Stop | null;
}

/** Audits kept at hand: the case on the screen, and the one before. */
const KEPT = 4;

/** Keeps the last few of a map. */
function keepLast<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  for (const old of [...map.keys()].slice(0, Math.max(0, map.size - KEPT))) map.delete(old);
}

/** What is kept while one vault is open. */
class Kept {
  readonly threads: CaseThreads;
  readonly audits = new Map<string, Promise<Audited>>();

  constructor(threads: CaseThreads) {
    this.threads = threads;
  }
}

export class CaseAudits implements SessionWatcher {
  readonly #session: Session;
  readonly #kept = new WeakMap<OpenedVault, Kept>();

  constructor(session: Session) {
    this.#session = session;
  }

  opened(opened: OpenedVault): void {
    // A person will look at a case soon: the thread is there then.
    if (opened.vault.caseCount() > 0) this.#of(opened).threads.warm();
  }

  changed(): void {}

  /** What fresh audits stand on now. */
  stamp(opened: OpenedVault): AuditStamp {
    return { rules: opened.rules, calendar: opened.calendar.id, asOf: formatDay(this.#session.today) };
  }

  get budget(): Budget {
    return this.#session.host.budget ?? LIMITS.audit;
  }

  /** The audit of a case of the open vault. Throws CallError `bad-day`, `cancelled`. */
  audited(file: CaseFile, request: AuditRequest, longer = false): Promise<Audited> {
    const opened = this.#session.current;
    const { audits } = this.#of(opened);
    const source = this.#source(opened, file, request);
    const known = audits.get(source.key);
    if (known !== undefined && !longer) return known;
    const stored = longer ? null : this.#storedStop(opened, source);
    const made =
      stored === null
        ? this.#work(opened, source, longer ? LIMITS.longer : this.budget)
        : Promise.resolve(this.#unreached(opened, source, stored));
    keepLast(audits, source.key, made);
    // One that was cancelled is no audit.
    made.catch(() => {
      if (audits.get(source.key) === made) audits.delete(source.key);
    });
    return made;
  }

  /** The audit of a case that is not stored. */
  triedOut(file: CaseFile, request: AuditRequest, signal: CancelSignal): Promise<Audited> {
    const opened = this.#session.current;
    const source = { ...this.#sourceOf(opened, file, request), key: null };
    return this.#work(opened, source, this.budget, signal);
  }

  /** What lists show of a case, without its whole audit: for many of them. */
  async rows(opened: OpenedVault, file: CaseFile): Promise<AuditRows> {
    const source = { ...this.#sourceOf(opened, file, {}), key: null };
    try {
      return await this.#of(opened).threads.run<"rows">({ kind: "rows", source }, this.budget);
    } catch (error) {
      if (!(error instanceof WorkStopped)) throw error;
      this.#log(error);
      return stoppedRows(file.id, error.why);
    }
  }

  /** What the work on a stored case stands on, with what is known of its audit by then. Throws CallError as `audited`. */
  async source(caseId: string, request: AuditRequest): Promise<AuditSource> {
    const opened = this.#session.current;
    const file = opened.vault.case(caseId);
    if (file === undefined) throw new CallError(NO_CASE);
    const source = this.#source(opened, file, request);
    const { stopped } = await this.audited(file, request);
    if (this.#session.opened !== opened) throw new CallError(CANCELLED);
    return { ...source, stopped: stopped === "partial" ? null : stopped };
  }

  /** Does a task in a thread. What comes to nothing is told in words. */
  async run<K extends CaseTask["kind"]>(
    task: Extract<CaseTask, { readonly kind: K }>,
    budget: Budget,
    signal?: CancelSignal,
  ): Promise<CaseAnswers[K]> {
    try {
      return await this.#of(this.#session.current).threads.run<K>(task, budget, signal);
    } catch (error) {
      throw error instanceof WorkStopped ? this.#told(error) : error;
    }
  }

  /** The text of a file; null where it has none, or does not give it in its time; undefined where no thread began to read. */
  async textOf(name: string, bytes: Uint8Array, signal: CancelSignal): Promise<string | null | undefined> {
    try {
      const task = { kind: "text", name, bytes } as const;
      return await this.#of(this.#session.current).threads.run<"text">(task, LIMITS.file, signal);
    } catch (error) {
      return isNotBegun(error) ? undefined : null;
    }
  }

  #told(error: WorkStopped): CallError {
    this.#log(error);
    return new CallError(tooMuch(error.why));
  }

  #log({ why, message }: WorkStopped): void {
    if (why === "fault") this.#session.host.log(message);
  }

  #of(opened: OpenedVault): Kept {
    let kept = this.#kept.get(opened);
    if (kept === undefined) {
      kept = new Kept(new CaseThreads(this.#session.host.engine ?? null, opened.closing.signal));
      this.#kept.set(opened, kept);
    }
    return kept;
  }

  #sourceOf(opened: OpenedVault, file: CaseFile, { asOf, all = false }: AuditRequest): Omit<AuditSource, "key"> {
    const day = auditDay(this.#session, asOf);
    const { notices } = opened.basis(day);
    return { file, asOf: day, all, notices, stopMs: this.budget.stopMs, stopped: null };
  }

  #source(opened: OpenedVault, file: CaseFile, request: AuditRequest): AuditSource & { readonly key: string } {
    const source = this.#sourceOf(opened, file, request);
    const state = opened.vault.queries.auditState(file.id, this.stamp(opened));
    const key = JSON.stringify([file.id, state?.fileSeq ?? 0, source.asOf, source.all, opened.rules]);
    return { ...source, key };
  }

  /** How the audit of today came to nothing before, in this session or an earlier one; null where it did not. */
  #storedStop(opened: OpenedVault, { file, asOf }: AuditSource): HardStop | null {
    if (asOf !== this.#session.today) return null;
    const stopped = opened.vault.queries.auditState(file.id, this.stamp(opened))?.stopped ?? null;
    return stopped === "partial" ? null : stopped;
  }

  #unreached(opened: OpenedVault, { file, asOf }: AuditSource, stopped: HardStop): Audited {
    const audit = unreachedAudit(file, { asOf, calendar: opened.calendar });
    return { audit, cautions: unreachedCautions(audit), stopped };
  }

  async #work(opened: OpenedVault, source: AuditSource, budget: Budget, signal?: CancelSignal): Promise<Audited> {
    try {
      const task = { kind: "audit", source: { ...source, stopMs: budget.stopMs } } as const;
      const { stopped, ...made } = await this.#of(opened).threads.run<"audit">(task, budget, signal);
      return { ...made, stopped: stopped ? "partial" : null };
    } catch (error) {
      if (!(error instanceof WorkStopped)) throw error;
      this.#log(error);
      return this.#unreached(opened, source, error.why);
    }
  }
}

/** The day an audit stands on: the one asked for, else today in China. Throws CallError `bad-day`. */
function auditDay(session: Session, asOf: string | undefined): Day {
  if (asOf === undefined) return session.today;
  const day = parseDay(asOf);
  if (day === null || day < EVENT_MIN || day > EVENT_MAX) throw new CallError(BAD_DAY);
  return day;
}
