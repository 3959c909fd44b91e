// The tasks that threads beside the backend's own do on the open vault, reading alone. Plain data: it travels between threads.
import type { Day } from "../../../shared/calendar/civil.ts";
import type { HolidayNotice } from "../../../shared/calendar/notice-json.ts";
import type { Verification } from "../../../db/index.ts";
import type { StaleCase, StoredAudit } from "../../../db/query/audit-store.ts";
import type { Backup, BackupReason } from "../../../db/backup/backup.ts";
import type { CountedCase } from "./audit-rows.ts";
import type { ThreadReply } from "./watched-thread.ts";

/** What a thread is given when it starts. The key is handed over, and wiped once the vault is open or its backup made. */
export interface TaskThreadData {
  readonly role: "tasks";
  readonly folder: string;
  readonly key: Uint8Array;
  /** The module that audits in place of the shipped engine, or null. */
  readonly engine: string | null;
}

/** The day and the calendar audits stand on, and how long one may take. */
export interface AuditTaskBasis {
  readonly asOf: Day;
  readonly notices: readonly HolidayNotice[];
  readonly stopMs: number;
}

/** A task on one case of many. */
export type CaseloadTask =
  /** The rows that lists show of its audit. */
  | { readonly kind: "audit"; readonly case: StaleCase; readonly basis: AuditTaskBasis }
  /** What statistics count of it. */
  | { readonly kind: "count"; readonly id: string; readonly basis: AuditTaskBasis };

export type Task =
  | CaseloadTask
  | { readonly kind: "verify" }
  | {
      /** By the key that its thread was given, which is wiped with it: the one task of a thread of its own. */
      readonly kind: "backup";
      readonly when: string;
      readonly keep: number;
      readonly to: string | null;
      readonly reason: BackupReason;
    };

/** What each task comes to; of a case that is gone, null. */
export interface TaskAnswers {
  readonly audit: StoredAudit | null;
  readonly count: CountedCase | null;
  readonly verify: Verification;
  readonly backup: Backup | null;
}

export type TaskReply = ThreadReply<TaskAnswers[Task["kind"]]>;
