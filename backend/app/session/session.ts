// What is open and what goes on: the vault, its revision, the events told to the window, the idle lock, the day in China.
import type { z } from "zod";
import { CallError } from "../../../shared/api/failure.ts";
import type { sessionEvent } from "../../../shared/api/session.ts";
import { type Day, formatDay } from "../../../shared/calendar/civil.ts";
import type { Text } from "../../../shared/text.ts";
import { closeWithBackup } from "../../../db/backup/closing.ts";
import { VaultError } from "../../../db/index.ts";
import { chinaDay } from "../china-day.ts";
import { faultLine } from "../fault-line.ts";
import type { BackendHost } from "../host.ts";
import { type ClockBehind, clockBehind, laterOf, Presence } from "./clock.ts";
import { backupMissed, NO_VAULT } from "../words.ts";
import { closeAndBackUp } from "../work/closing-backup.ts";
import type { OpenedVault } from "./opened.ts";

export type SessionEvent = z.infer<typeof sessionEvent>;
export type LockReason = Extract<SessionEvent, { readonly kind: "locked" }>["why"];

const TICK_MS = 5000;
const MINUTE_MS = 60_000;

/** What is told when the vault, or the day, has changed. */
export interface SessionWatcher {
  /** A vault is open now. */
  opened(opened: OpenedVault): void;
  /** These cases, or all of them (null), are to be audited anew. */
  changed(opened: OpenedVault, cases: readonly string[] | null): void;
}

export class Session {
  readonly host: BackendHost;
  readonly #listeners = new Map<(event: SessionEvent) => void, string | null>();
  readonly #timer: NodeJS.Timeout;
  readonly #untold = new Map<string, Text>();
  readonly #watchers: SessionWatcher[] = [];
  #opened: OpenedVault | undefined;
  #revision: number;
  #today: Day;
  #isBehind = false;
  readonly #presence: Presence;
  #busy = 0;
  #queue: Promise<unknown> = Promise.resolve();
  /** Backups of vaults that were closed, by their names, each until it is made. */
  readonly #backups = new Map<string, Promise<void>>();

  constructor(host: BackendHost) {
    this.host = host;
    const now = host.now();
    this.#today = chinaDay(now);
    this.#presence = new Presence({ now: () => host.now(), steady: host.steady ?? (() => performance.now()) });
    // Later than every revision of a backend before this one, so that a window which lived through a restart is told right.
    this.#revision = Date.parse(now);
    this.#timer = setInterval(() => this.#tick(), host.tick ?? TICK_MS);
    this.#timer.unref();
  }

  watch(watcher: SessionWatcher): void {
    this.#watchers.push(watcher);
  }

  /** Today in China; the day of the last change where the clock stands before it, until a person says that the clock is right. */
  get today(): Day {
    return this.#today;
  }

  /** The clock where it stands before the last change of the open vault. */
  get clock(): ClockBehind | null {
    return clockBehind(this.host.now(), this.#lastChange());
  }

  /** A person says that the clock is right, and what stands after it in the history was written by a wrong one. */
  confirmClock(): void {
    this.current.vault.confirmClock();
    this.#lookAtClock();
  }

  #lastChange(): string | null {
    return this.#opened?.vault.lastChange() ?? null;
  }

  /** Takes the day from the clock anew; whether it is another, or the clock is trusted otherwise than before. */
  #takeDay(): boolean {
    const today = chinaDay(laterOf(this.host.now(), this.#lastChange()));
    const isBehind = this.clock !== null;
    const isOther = today !== this.#today || isBehind !== this.#isBehind;
    this.#today = today;
    this.#isBehind = isBehind;
    return isOther;
  }

  #lookAtClock(): void {
    const before = this.#today;
    if (!this.#takeDay()) return;
    this.tell({ kind: "day", today: formatDay(this.#today) });
    if (this.#opened !== undefined && this.#today !== before) this.changed(null);
  }

  get revision(): number {
    return this.#revision;
  }

  get opened(): OpenedVault | undefined {
    return this.#opened;
  }

  /** The open vault. Throws CallError `no-vault`. */
  get current(): OpenedVault {
    if (this.#opened === undefined) throw new CallError(NO_VAULT);
    return this.#opened;
  }

  /** `writer`: the window that listens, as it names itself in drafts; null for one that keeps none. */
  listen(listener: (event: SessionEvent) => void, writer: string | null = null): () => void {
    this.#listeners.set(listener, writer);
    if (writer !== null) this.#tellWriters();
    return () => {
      this.#listeners.delete(listener);
      if (writer !== null) this.#tellWriters();
    };
  }

  /** The windows that listen. */
  get writers(): string[] {
    return [...new Set([...this.#listeners.values()].filter((writer) => writer !== null))];
  }

  #tellWriters(): void {
    this.tell({ kind: "writers", writers: this.writers });
  }

  tell(event: SessionEvent): void {
    for (const listener of this.#listeners.keys()) listener(event);
  }

  /** To be called after every change of the vault; `cases` null where all audits may differ now. Gives the revision. */
  changed(cases: readonly string[] | null): number {
    const { current } = this;
    current.forget();
    for (const watcher of this.#watchers) watcher.changed(current, cases);
    return this.raise();
  }

  /** A new revision, told to the window. */
  raise(): number {
    this.#revision += 1;
    this.tell({ kind: "changed", revision: this.#revision });
    return this.#revision;
  }

  /** The person is there. */
  touch(): void {
    this.#presence.touch();
  }

  /** Runs long work, during which the vault does not lock by itself. */
  async busy<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
      this.touch();
    }
  }

  /** Runs what opens, closes or makes vaults one after the other. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(work);
    this.#queue = next.catch(() => {});
    return next;
  }

  /** Takes a vault as the open one; another is closed before. */
  adopt(opened: OpenedVault): OpenedVault {
    this.close("asked");
    this.#opened = opened;
    this.#takeDay();
    this.touch();
    for (const watcher of this.#watchers) watcher.opened(opened);
    this.raise();
    return opened;
  }

  /** What could not be told when a vault was closed, such as a backup that failed; told at the next opening. */
  untold(name: string): readonly Text[] {
    const text = this.#untold.get(name);
    this.#untold.delete(name);
    return text === undefined ? [] : [text];
  }

  /** Resolves when no backup is being made any more of the closed vault of this name; without a name, of any. */
  async backedUp(name?: string): Promise<void> {
    await (name === undefined ? Promise.all(this.#backups.values()) : this.#backups.get(name));
  }

  /**
   * Closes the vault and wipes its key; without one it does nothing. The backup is made by another thread meanwhile, but where
   * the program ends.
   */
  close(why: LockReason): void {
    const opened = this.#opened;
    if (opened === undefined) return;
    this.#opened = undefined;
    // The window hides what it shows at once.
    this.tell({ kind: "locked", why });
    const keep = this.#backupsKept(opened);
    opened.closing.abort();
    if (opened.sample || keep === null) {
      opened.vault.close();
      return;
    }
    if (why === "closing") this.#missed(opened.name, closeWithBackup(opened.vault, { keep }).problem?.text ?? null);
    else this.#backUp(opened, keep);
  }

  #backUp(opened: OpenedVault, keep: number): void {
    const { name } = opened;
    const { host } = this;
    const making = closeAndBackUp(opened, { keep, when: host.now(), log: (line) => host.log(line) });
    const made = making
      .then((why) => this.#missed(name, why))
      .catch((error: unknown) => host.log(faultLine("session.backup", error)))
      .finally(() => this.#backups.delete(name));
    this.#backups.set(name, made);
  }

  #missed(name: string, why: Text | null): void {
    if (why !== null) this.#untold.set(name, backupMissed(why));
  }

  /**
   * Closes the vault without telling the window, which is to have it back at once under another key, and waits until every
   * thread that read it is gone.
   */
  async setAside(): Promise<void> {
    const opened = this.#opened;
    if (opened === undefined) return;
    this.#opened = undefined;
    opened.closing.abort();
    opened.vault.close();
    await opened.readersGone();
  }

  #backupsKept(opened: OpenedVault): number | null {
    try {
      return opened.settings.backupsKept;
    } catch (error) {
      // A vault that cannot be read any more is closed all the same.
      if (!(error instanceof VaultError)) this.host.log(faultLine("session.close", error));
      return null;
    }
  }

  /** Ends the session for good. */
  end(): void {
    clearInterval(this.#timer);
    this.close("closing");
  }

  #tick(): void {
    try {
      this.#lookAtClock();
      const minutes = this.#opened?.settings.idleMinutes ?? 0;
      if (minutes > 0 && this.#busy === 0 && this.#presence.away() >= minutes * MINUTE_MS) this.close("idle");
    } catch (error) {
      this.host.log(faultLine("session.tick", error));
    }
  }
}
