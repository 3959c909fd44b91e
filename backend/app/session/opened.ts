// The vault that is open, with what is worked out from it once and kept until it changes.
import type { SettingsValues } from "../../../shared/api/tools.ts";
import { rulePack } from "../../../shared/audit/rule-pack.ts";
import type { Day } from "../../../shared/calendar/civil.ts";
import type { HolidayNotice } from "../../../shared/calendar/notice-json.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import type { Text } from "../../../shared/text.ts";
import type { Vault } from "../../../db/index.ts";
import { calendarOf, usableNotices } from "./notices.ts";
import { settingsOf } from "./settings.ts";

/** What is the same for all audits of a vault on a day. */
export interface AuditBasis {
  readonly asOf: Day;
  readonly calendar: Calendar;
  readonly notices: readonly HolidayNotice[];
}

interface Kept {
  readonly settings: SettingsValues;
  readonly notices: readonly HolidayNotice[];
  readonly calendar: Calendar;
}

export interface OpenedParts {
  readonly name: string;
  readonly folder: string;
  readonly sample: boolean;
  readonly vault: Vault;
  /** Words for the person about this opening. */
  readonly notices: readonly Text[];
}

export class OpenedVault {
  readonly name: string;
  readonly folder: string;
  readonly sample: boolean;
  readonly vault: Vault;
  readonly notices: readonly Text[];
  /** Aborted when the vault is about to be closed. */
  readonly closing = new AbortController();
  readonly #readers = new Set<Promise<unknown>>();
  #kept: Kept | undefined;

  constructor({ name, folder, sample, vault, notices }: OpenedParts) {
    this.name = name;
    this.folder = folder;
    this.sample = sample;
    this.vault = vault;
    this.notices = notices;
  }

  /** Takes note of threads that read the vault, until they have ended. */
  addReaders(ended: Promise<unknown>): void {
    this.#readers.add(ended);
    void ended.finally(() => this.#readers.delete(ended));
  }

  /** Resolves when no thread reads the vault any more. */
  async readersGone(): Promise<void> {
    await Promise.all(this.#readers);
  }

  /** To be called after every change: what was kept is worked out anew. */
  forget(): void {
    this.#kept = undefined;
  }

  get settings(): SettingsValues {
    return this.#keep().settings;
  }

  get calendar(): Calendar {
    return this.#keep().calendar;
  }

  basis(asOf: Day): AuditBasis {
    const { calendar, notices } = this.#keep();
    return { asOf, calendar, notices };
  }

  /** Names the rules and the calendar that audits are made by. */
  get rules(): string {
    return rulePack(this.calendar).digest;
  }

  /** Whether an entry is the making of the sample vault: the published cases of the sample are not the person's doing. */
  isSampleEntry(seq: number): boolean {
    return this.sample && seq === SAMPLE_ENTRY;
  }

  #keep(): Kept {
    if (this.#kept !== undefined) return this.#kept;
    const notices = usableNotices(this.vault);
    this.#kept = {
      settings: settingsOf(this.vault),
      notices,
      calendar: calendarOf(notices),
    };
    return this.#kept;
  }
}

/** The entry that the sample vault is made by. */
const SAMPLE_ENTRY = 1;
