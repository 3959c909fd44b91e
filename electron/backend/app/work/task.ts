// The tasks that threads beside the backend's own do on the open vault, reading alone. Plain data: it travels between threads.
import type { Failure } from "../../../../shared/api/failure.ts";
import type { Day } from "../../../../shared/calendar/civil.ts";
import type { HolidayNotice } from "../../../../shared/calendar/notice-json.ts";
import type { Verification } from "../../../../db/index.ts";
import type { StaleCase, StoredAudit } from "../../../../db/query/audit-store.ts";
import type { Backup } from "../../../../db/backup/backup.ts";
import type { CountedAudit } from "../../stats-line.ts";

/** What a thread is given when it starts. The key is handed over, and wiped once the vault is open. */
export interface TaskThreadData {
  readonly role: "tasks";
  readonly folder: string;
  readonly key: Uint8Array;
}

/** The day and the calendar audits stand on. */
export interface AuditTaskBasis {
  readonly asOf: Day;
  readonly notices: readonly HolidayNotice[];
}

export type Task =
  /** The rows that lists show of the audits of these cases; cases that are gone are left out. */
  | { readonly kind: "audit"; readonly cases: readonly StaleCase[]; readonly basis: AuditTaskBasis }
  /** What statistics count of them. */
  | { readonly kind: "count"; readonly ids: readonly string[]; readonly basis: AuditTaskBasis }
  | { readonly kind: "verify" }
  | {
      readonly kind: "backup";
      readonly key: Uint8Array;
      readonly when: string;
      readonly keep: number;
      readonly to: string | null;
    };

/** What each task comes to. */
export interface TaskAnswers {
  readonly audit: readonly StoredAudit[];
  readonly count: readonly CountedAudit[];
  readonly verify: Verification;
  readonly backup: Backup | null;
}

export type TaskReply =
  | { readonly ok: true; readonly answer: TaskAnswers[Task["kind"]] }
  /** A failure in words, or a fault of the program as a line for the log. */
  | { readonly ok: false; readonly failure: Failure | null; readonly fault: string };
